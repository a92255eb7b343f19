/** The sources of an article in the order of its text; choosing one chooses its first statement, then its next. */
import { SourceLine } from '../../../components/source-line';
import { useTexts } from '../../../components/texts';
import type { ClaimRecord, SourceRecord } from '../../../lib/library';

interface ArticleSourcesProps {
  claims: readonly ClaimRecord[];
  sources: ReadonlyMap<string, SourceRecord>;
  chosen: string | null;
  onChoose: (claimId: string) => void;
}

export function ArticleSources({ claims, sources, chosen, onChoose }: ArticleSourcesProps) {
  const { t } = useTexts();
  const groups = bySource(claims);
  if (groups.length === 0) return <p class="soft">{t('article.noStatements')}</p>;
  return (
    <ul class="source-list">
      {groups.map(([sourceId, own]) => {
        const ids = own.map(({ id }) => id);
        const at = chosen === null ? -1 : ids.indexOf(chosen);
        const [first] = own;
        const source = sourceId === null ? null : sources.get(sourceId);
        return (
          <li key={sourceId ?? 'none'}>
            <button
              type="button"
              class="source-row"
              aria-current={at >= 0 ? 'true' : undefined}
              onClick={() => {
                const next = ids[(at + 1) % ids.length];
                if (next !== undefined) onChoose(next);
              }}
            >
              <SourceLine
                source={source ?? unknown(first, t('claim.noSource'))}
                count={at >= 0 && ids.length > 1 ? `${at + 1} / ${ids.length}` : String(ids.length)}
              />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A statement whose source no words name, or whose source is no longer stored. */
function unknown(claim: ClaimRecord | undefined, unnamed: string) {
  return {
    name: claim?.mention ?? unnamed,
    labels: {},
    kind: claim?.sourceId ? claim.kind : ('anonymous' as const),
    country: null,
  };
}

/** Statements of one source together, in the order of the first; those without a source are one group. */
function bySource(claims: readonly ClaimRecord[]): [string | null, ClaimRecord[]][] {
  const groups = new Map<string | null, ClaimRecord[]>();
  for (const claim of claims) {
    const group = groups.get(claim.sourceId);
    if (group) group.push(claim);
    else groups.set(claim.sourceId, [claim]);
  }
  return [...groups];
}
