/** Small line icons, drawn on a 16-unit grid; always beside a text or inside a named control, so hidden from readers of names. */

const PATHS = {
  back: 'M10 3 5 8l5 5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3.5 3.5',
  save: 'M4 2.5h8v11L8 10.5 4 13.5Z',
  saved: 'm3 8.5 3.2 3L13 4.5',
  library: 'M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.3',
  options: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5v4M5 9.5v4',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm4 6 4 4.5L12 6',
  previous: 'M4 10l4-4.5L12 10',
  picture: 'M2.5 3.5h11v9h-11zM2.5 11l3-3 2.5 2.5L10.5 8l3 3M6 6.2h.01',
  smaller: 'M4 8h8',
  larger: 'M4 8h8M8 4v8',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
