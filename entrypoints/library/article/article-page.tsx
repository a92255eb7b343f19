/** A saved article with its sources marked; of an article only read, its claims and the way to the original. */
import type { JSX } from 'preact';
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useDelete } from '../articles/use-delete';
import { useLibrary } from '../store';
import { ArticleHead } from './article-head';
import { type ArticleAndSources, articleAndSources } from './article-query';
import { Changes } from './changes';
import { ClaimList } from './claim-list';
import { GoneClaims } from './gone-claims';
import { SavedArticle } from './saved-article';

export function ArticlePage({ id, claim }: { id: string; claim: string | null }) {
  const { t } = useTexts();
  const { data, error } = useLibrary((db) => articleAndSources(db, id), [id]);
  usePageTitle(data?.article.title || t('library.articles'));
  return (
    <>
      {error !== null && <Trouble code={error} />}
      {data === null && (
        <Empty text={t('article.gone')} hint={t('article.goneHint')}>
          <a href={libraryAddress({ view: 'articles' })}>{t('library.articles')}</a>
        </Empty>
      )}
      {data && <Found found={data} claim={claim} />}
    </>
  );
}

function Found({ found, claim }: { found: ArticleAndSources; claim: string | null }) {
  const { article, version } = found;
  const remove = useDelete(() => {
    location.assign(libraryAddress({ view: 'articles' }));
  });
  const head = (
    <ArticleHead
      article={article}
      titled={version?.blocks.some(({ kind }) => kind === 'title') ?? false}
      onDelete={() => remove(article)}
    />
  );
  if (version) {
    return (
      <SavedArticle found={found} blocks={version.blocks} asked={claim}>
        {head}
      </SavedArticle>
    );
  }
  return <OnlyRead found={found} claim={claim} head={head} />;
}

interface OnlyReadProps {
  found: ArticleAndSources;
  claim: string | null;
  head: JSX.Element;
}

function OnlyRead({ found, claim, head }: OnlyReadProps) {
  const { t } = useTexts();
  const { otherClaims, sources, lastSeen } = found;
  const gone = otherClaims.filter(({ id }) => lastSeen[id] !== undefined);
  const there = otherClaims.filter(({ id }) => lastSeen[id] === undefined);
  return (
    <div class="column">
      {head}
      <Notice text={t('article.notKept')} />
      <Changes found={found} />
      <section class="claims" aria-labelledby="claims">
        <h2 id="claims">{t('article.statements')}</h2>
        {there.length === 0 ? (
          <p class="soft">{t('article.noStatements')}</p>
        ) : (
          <ClaimList claims={there} sources={sources} origins={found.origins} chosen={claim} />
        )}
      </section>
      <GoneClaims claims={gone} found={found} chosen={claim} />
    </div>
  );
}
