/** Where an article is from, and what can be done with it. Its title stands in the text where that was kept. */
import { Icon } from '../../../components/icons';
import { useTexts } from '../../../components/texts';
import type { ArticleRecord } from '../../../lib/library';
import { Note } from '../corrections/note';
import { Cite } from '../export/cite';
import { ExportDialog } from '../export/export-dialog';

interface ArticleHeadProps {
  article: ArticleRecord;
  /** The text begins with the title. */
  titled: boolean;
  onDelete: () => void;
}

export function ArticleHead({ article, titled, onDelete }: ArticleHeadProps) {
  const { t, formats } = useTexts();
  const selection = { of: 'articles' as const, ids: [article.id] };
  const published = formats.isoTime(article.published);
  const updated = wasUpdated(article) ? formats.isoTime(article.modified ?? null) : null;
  return (
    <header class="article-head">
      <p class="statement-facts">
        <span>{article.outletName || article.outletDomain}</span>
        {published !== null && <time dateTime={article.published ?? undefined}>{published}</time>}
        {updated !== null && (
          <time dateTime={article.modified ?? undefined}>{t('article.updated', { date: updated })}</time>
        )}
        {article.authors.length > 0 && <span>{article.authors.join(', ')}</span>}
        <span>
          {article.savedAt === null
            ? t('library.readOn', { date: formats.shortDate(article.readAt) })
            : t('library.savedOn', { date: formats.shortDate(article.savedAt) })}
        </span>
      </p>
      {!titled && (
        <h1 class="article-title" lang={article.lang ?? undefined} dir="auto">
          {article.title || t('article.untitled')}
        </h1>
      )}
      <p class="article-actions">
        <a class="button" href={article.url} target="_blank" rel="noreferrer">
          <Icon name="external" />
          {t('article.original')}
        </a>
        <Cite article={article} />
        <ExportDialog selection={selection} />
        <button type="button" class="button button-quiet" onClick={onDelete}>
          <Icon name="trash" />
          {t('library.delete')}
        </button>
      </p>
      <Note about="article" id={article.id} />
    </header>
  );
}

/** Milliseconds: publishing itself takes some, and many pages count it. */
const LEAST_UPDATE = 120_000;

function wasUpdated({ published, modified }: ArticleRecord): boolean {
  const from = Date.parse(published ?? '');
  const to = Date.parse(modified ?? '');
  return to - from >= LEAST_UPDATE;
}
