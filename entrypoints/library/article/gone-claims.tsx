/** Statements whose words are no longer in the text, with when they last were. */
import { useTexts } from '../../../components/texts';
import type { ClaimRecord } from '../../../lib/library';
import type { ArticleAndSources } from './article-query';
import { ClaimList } from './claim-list';

interface GoneClaimsProps {
  claims: readonly ClaimRecord[];
  found: ArticleAndSources;
  chosen: string | null;
}

export function GoneClaims({ claims, found: { sources, origins, lastSeen }, chosen }: GoneClaimsProps) {
  const { t } = useTexts();
  if (claims.length === 0) return null;
  return (
    <section class="claims" aria-labelledby="gone">
      <h2 id="gone">{t('changes.gone')}</h2>
      <ClaimList claims={claims} sources={sources} origins={origins} chosen={chosen} lastSeen={lastSeen} />
    </section>
  );
}
