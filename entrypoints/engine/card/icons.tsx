/** Line icons of the card, 20 × 20, drawn in the text's colour. */
import type { JSX } from 'preact';
import type { MarkKind } from '../../../lib/highlight';

const PATHS = {
  person: [
    'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
    'M3.8 16.6c.6-3 3.1-4.6 6.2-4.6s5.6 1.6 6.2 4.6',
  ],
  government: ['M3 8 10 3.5 17 8H3Z', 'M5 8v6M8.4 8v6M11.6 8v6M15 8v6', 'M3 16.5h14'],
  organization: [
    'M4 16.5v-12h7v12',
    'M11 8.5h5v8',
    'M2.5 16.5h15',
    'M6.5 7.5h2M6.5 10.5h2M6.5 13.5h2M13.2 11.5h1M13.2 14h1',
  ],
  media: [
    'M3 4.5h11v10a2 2 0 0 0 2 2H5a2 2 0 0 1-2-2v-10Z',
    'M14 8h3v6.5a1.5 1.5 0 0 1-3 0',
    'M5.8 8h5.4M5.8 11h5.4M5.8 13.8h3',
  ],
  document: ['M5 3h6.5L15 6.5V17H5V3Z', 'M11.5 3v3.5H15', 'M7.5 10h5M7.5 13h5'],
  group: [
    'M7 9.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
    'M2.2 15.8c.4-2.7 2.2-4 4.8-4s4.4 1.3 4.8 4',
    'M13 9.5a2.3 2.3 0 1 0-1-4.4',
    'M14 11.9c2 .3 3.4 1.6 3.8 3.9',
  ],
  anonymous: [
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
    'M8 8.2c.1-1.2.9-1.9 2-1.9s2 .7 2 1.8c0 1.5-2 1.6-2 3.1',
    'M10 13.6v.1',
  ],
  cue: ['M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'M6.8 10v.1M10 10v.1M13.2 10v.1'],
  close: ['m5.5 5.5 9 9M14.5 5.5l-9 9'],
  previous: ['m12 5-5 5 5 5'],
  next: ['m8 5 5 5-5 5'],
  save: ['M5.5 3.5h9v13L10 13l-4.5 3.5v-13Z'],
  quote: [
    'M4 13.5V10c0-2.6 1.3-4.1 3.5-4.5M4 10.2h3.8v3.8H4M11.7 13.5V10c0-2.6 1.3-4.1 3.5-4.5M11.7 10.2h3.8v3.8h-3.8',
  ],
  link: [
    'M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1',
    'M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1-1',
  ],
  library: ['M4 3.5v13M7.5 3.5v13', 'm11 4 4.8 12.3', 'M2.5 16.5h15'],
  external: ['M8 4.5H4.5v11h11V12', 'M11 3.5h5.5V9M16.2 3.8 9 11'],
} as const satisfies Record<MarkKind | string, readonly string[]>;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }): JSX.Element {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
