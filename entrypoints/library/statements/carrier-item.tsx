/** An article that carries a statement: when, where, how, and where its quotation differs from the first. */
import { ClaimContent, ClaimFacts } from '../../../components/claim-parts';
import { useTexts } from '../../../components/texts';
import { WordDiff } from '../../../components/word-diff';
import type { Carrier } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

interface CarrierItemProps {
  carrier: Carrier;
  /** Nobody had it before, as far as this library knows. */
  first: boolean;
}

export function CarrierItem({ carrier: { statement, how, via, drift }, first }: CarrierItemProps) {
  const { t } = useTexts();
  const { claim, articleTitle, outletName } = statement;
  return (
    <li class="statement">
      <ClaimFacts claim={claim} outletName={outletName}>
        {first && <strong class="carrier-first">{t('origin.first')}</strong>}
        <span>{t(`origin.${how}`)}</span>
        {via.length > 0 && <span dir="auto">{t('origin.via', { names: via.join(', ') })}</span>}
      </ClaimFacts>
      {drift ? (
        <div class="statement-drift" dir="auto">
          <p class="section-name">{t('origin.drift')}</p>
          <WordDiff parts={drift} />
        </div>
      ) : (
        <ClaimContent claim={claim} />
      )}
      <p class="statement-article">
        <a href={libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })} dir="auto">
          {articleTitle || t('article.untitled')}
        </a>
      </p>
    </li>
  );
}
