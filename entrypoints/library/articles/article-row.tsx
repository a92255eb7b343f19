/** An article in the list. */
import { Icon } from '../../../components/icons';
import { useTexts } from '../../../components/texts';
import { WithMarks } from '../../../components/with-marks';
import { type ArticleSummary, markerOf } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

interface ArticleRowProps {
  summary: ArticleSummary;
  /** The query, of which words are marked. */
  words: string;
  onDelete: () => void;
}

export function ArticleRow({ summary: { article, claims }, words, onDelete }: ArticleRowProps) {
  const { t, formats } = useTexts();
  const title = article.title || t('article.untitled');
  return (
    <div class="article-row">
      <div class="article-row-text">
        <h2>
          <a
            href={libraryAddress({ view: 'article', id: article.id })}
            lang={article.lang ?? undefined}
            dir="auto"
            data-opens=""
          >
            <WithMarks text={title} marks={markerOf(words).marks(title)} />
          </a>
        </h2>
        <p class="statement-facts">
          <span>{article.outletName || article.outletDomain}</span>
          <time dateTime={new Date(article.publishedAt).toISOString()}>
            {formats.shortDate(article.publishedAt)}
          </time>
          <span>{t('count.statements', { n: claims })}</span>
          <span>
            {article.savedAt === null
              ? t('library.readOn', { date: formats.shortDate(article.readAt) })
              : t('library.savedOn', { date: formats.shortDate(article.savedAt) })}
          </span>
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('library.deleteNamed', { title })}
        title={t('library.delete')}
        onClick={onDelete}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
