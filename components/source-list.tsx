/** Stored sources, each a link or a button. */
import type { SourceSummary } from '../lib/library/types';
import { SourceLine } from './source-line';
import { useTexts } from './texts';

interface SourceListProps {
  sources: readonly SourceSummary[];
  /** Where a source is a link. */
  hrefOf?: (sourceId: string) => string;
  /** Where it is a button. */
  onChoose?: (sourceId: string) => void;
  listRef?: { current: HTMLUListElement | null };
}

export function SourceList({ sources, hrefOf, onChoose, listRef }: SourceListProps) {
  const { t, formats } = useTexts();
  return (
    <ul class="source-list" ref={listRef} aria-label={t('library.sources')}>
      {sources.map(({ source, claims, lastClaimAt }) => {
        const line = (
          <SourceLine
            source={source}
            count={t('count.statements', { n: claims })}
            last={lastClaimAt === null ? undefined : formats.listDate(lastClaimAt)}
          />
        );
        return (
          <li key={source.id}>
            {hrefOf ? (
              <a class="source-row" href={hrefOf(source.id)}>
                {line}
              </a>
            ) : (
              <button
                type="button"
                class="source-row"
                data-source={source.id}
                onClick={() => onChoose?.(source.id)}
              >
                {line}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
