/** A statement in a list: who, when, where, as what, its words, and the article. */
import { ClaimFacts } from '../../../components/claim-parts';
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
  const { t, lang } = useTexts();
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
      <ClaimFacts claim={claim} outletName={outletName} />
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
