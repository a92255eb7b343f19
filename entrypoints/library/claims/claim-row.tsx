/** A statement in a list: who, when, where, as what, its words, and the article. */
import { mannerOf } from '../../../components/claim-parts';
import { KindMark } from '../../../components/kind-mark';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import { WithMarks } from '../../../components/with-marks';
import { type ListedClaim, markerOf } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

interface ClaimRowProps {
  row: ListedClaim;
  /** The query, of which words are marked. */
  words: string;
}

export function ClaimRow({ row: { claim, source, articleTitle, outletName }, words }: ClaimRowProps) {
  const texts = useTexts();
  const { t, lang, formats } = texts;
  const { text, marks, before, after } = markerOf(words).snippet(
    claim.content.join(' … ') || claim.anchor.exact,
    320,
  );
  return (
    <div class="claim-row">
      <p class="claim-row-source">
        <KindMark kind={claim.kind} />
        {source ? (
          <a href={libraryAddress({ view: 'source', id: source.id })} dir="auto">
            {nameIn(lang, source)}
          </a>
        ) : (
          <span dir="auto">{claim.mention ?? t('claim.noSource')}</span>
        )}
      </p>
      <p class="statement-facts">
        <time dateTime={new Date(claim.publishedAt).toISOString()}>
          {formats.shortDate(claim.publishedAt)}
        </time>
        {outletName && <span>{outletName}</span>}
        {mannerOf(texts, claim).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <blockquote class="statement-content" dir="auto">
        {before && '… '}
        <WithMarks text={text} marks={marks} />
        {after && ' …'}
      </blockquote>
      <p class="statement-article">
        <a
          href={libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })}
          dir="auto"
          data-opens=""
        >
          {articleTitle || t('article.untitled')}
        </a>
      </p>
    </div>
  );
}
