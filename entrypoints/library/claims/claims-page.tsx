/** All statements, narrowed by words and filters. */
import { Empty } from '../../../components/empty';
import { useSettings } from '../../../components/mount';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import { type ListedClaim, listedClaims } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';
import { CLAIM_FACETS } from '../lists/facets';
import { ListPage } from '../lists/list-page';
import { ClaimRow } from './claim-row';

const TEXTS = {
  title: 'library.claims',
  search: 'list.searchClaims',
  count: 'count.statements',
  met: null,
} as const;

export function ClaimsPage({ query }: { query: ListQuery }) {
  const { t, lang } = useTexts();
  const { settings } = useSettings();
  const hint = t(settings.remember === 'all' ? 'history.emptyAll' : 'history.emptySaved');
  return (
    <ListPage<ListedClaim>
      view="claims"
      query={query}
      facets={CLAIM_FACETS}
      texts={TEXTS}
      list={listedClaims}
      idOf={({ claim }) => claim.id}
      nameOf={({ claim, source }) =>
        `${source ? nameIn(lang, source) : (claim.mention ?? t('claim.noSource'))}: ${claim.content[0] ?? claim.anchor.exact}`
      }
      estimate={132}
      renderRow={(row) => <ClaimRow row={row} words={query.q ?? ''} />}
      nothing={<Empty text={t('list.noClaims')} hint={hint} />}
    />
  );
}
