/**
 * A source's kind at a glance: a small drawing over the very line that marks it in articles. The kind's name stands
 * beside it as text wherever it is used, so it is hidden from readers of names.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceKind } from '../lib/attribution/types';
import type { LineStyle } from '../lib/highlight/styles';

const SHAPES: Readonly<Record<SourceKind, string>> = {
  person: 'M8 2.2a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM3 13c.4-2.8 2.3-4.3 5-4.3s4.6 1.5 5 4.3',
  government: 'M2 6.2 8 2.5l6 3.7ZM4 8v3.5M8 8v3.5M12 8v3.5M2.2 13h11.6',
  organization: 'M3.5 13V3h6v10M9.5 6.5h3V13M2 13h12M5.5 5.5h2M5.5 8h2M5.5 10.5h2',
  media:
    'M2.5 3.5h9V12a1 1 0 0 0 1 1h-9a1 1 0 0 1-1-1ZM11.5 6h2v6a1 1 0 0 1-1 1M4.8 6h4.4M4.8 8.3h4.4M4.8 10.6h2.6',
  document: 'M4 2.5h5.5L12.5 5.5v7.5H4ZM9.3 2.7v3h3M6 8.3h4.4M6 10.6h4.4',
  group:
    'M5.6 3.4a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM1.8 12.4c.3-2.3 1.7-3.4 3.8-3.4s3.5 1.1 3.8 3.4M10.4 4a1.8 1.8 0 1 1 .6 3.5M11.4 9.2c1.6.2 2.6 1.2 2.8 3',
  anonymous: 'M5.7 6.2c0-1.5 1-2.4 2.3-2.4s2.3.9 2.3 2.2c0 1.7-2.2 1.8-2.2 3.5M8.1 12.3h.01',
};

export const LineStylesContext = createContext<Readonly<Record<SourceKind, LineStyle>> | null>(null);

export function KindMark({ kind }: { kind: SourceKind }) {
  const styles = useContext(LineStylesContext);
  const style = styles?.[kind];
  return (
    <span class="kind-mark">
      <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[kind]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span
        class="kind-line"
        style={
          style && {
            borderBlockEndStyle: style.line,
            // A double line needs three pixels to be seen as two.
            borderBlockEndWidth: `${style.line === 'double' ? 3 : Math.max(2, style.thickness)}px`,
            borderBlockEndColor: style.color,
          }
        }
      />
    </span>
  );
}
