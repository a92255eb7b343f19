/** A found statement: its sentence as it stands in the text, with the words asked for marked. */
import { KindMark } from '../../../components/kind-mark';
import { useTexts } from '../../../components/texts';
import { WithMarks } from '../../../components/with-marks';
import type { ShownHit } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

export function ClaimHit({ hit }: { hit: Extract<ShownHit, { kind: 'claim' }> }) {
  const { t, term, formats } = useTexts();
  const { claim, articleTitle, outletName } = hit.statement;
  const { text, marks, before, after } = hit.snippet;
  return (
    <>
      <p class="source-kind">
        <KindMark kind={claim.kind} />
        <span class="statement-facts">
          <span>{formats.shortDate(claim.publishedAt)}</span>
          {outletName && <span>{outletName}</span>}
          <span>{term(claim.sense)}</span>
        </span>
      </p>
      <p class="statement-content" dir="auto">
        {before && '… '}
        <WithMarks text={text} marks={marks} />
        {after && ' …'}
      </p>
      <p class="statement-article">
        <a href={libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })} dir="auto">
          {articleTitle || t('article.untitled')}
        </a>
      </p>
    </>
  );
}
