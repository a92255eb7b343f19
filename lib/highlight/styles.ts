/**
 * How each kind of source looks in a text: the one table of line style, thickness and colour, and the style sheet made
 * from it, for web pages (inserted by the background as highlights.css) and for our own copies of articles alike.
 * Every kind differs from its neighbours by line as well as by colour. The colours have a relative luminance near 0.2,
 * so that each keeps a contrast of at least 3.5:1 on white and on dark pages without knowing which it is on.
 */
import { SOURCE_KINDS, type SourceKind } from '../attribution/types';

/** What can be marked: a source by its kind, or the cue of a statement whose source no words name. */
export const MARK_KINDS = [...SOURCE_KINDS, 'cue'] as const;
export type MarkKind = SourceKind | 'cue';

export interface LineStyle {
  line: 'solid' | 'double' | 'dashed' | 'dotted';
  /** CSS pixels. */
  thickness: number;
  /** `#rrggbb` */
  color: string;
}

export const LINE_STYLES: Readonly<Record<MarkKind, LineStyle>> = {
  government: { line: 'solid', thickness: 2.5, color: '#3d7bd9' },
  organization: { line: 'double', thickness: 1, color: '#178a86' },
  media: { line: 'dashed', thickness: 2, color: '#9566d8' },
  person: { line: 'solid', thickness: 1.5, color: '#c26a1c' },
  document: { line: 'dashed', thickness: 1, color: '#6f8a3a' },
  group: { line: 'dashed', thickness: 1, color: '#6f8a3a' },
  anonymous: { line: 'dotted', thickness: 2, color: '#7f7f86' },
  cue: { line: 'dotted', thickness: 1.5, color: '#7f7f86' },
};

/**
 * A mark that may be wrong keeps its kind's colour and is dotted, as what no words name is: its line no longer tells the
 * kind, which is part of what is unsure.
 */
export function unsureLine({ thickness, color }: LineStyle): LineStyle {
  return { line: 'dotted', thickness: Math.max(1.5, thickness), color };
}

/** What is painted as one: the sure and the unsure marks of a kind, and what is lit. */
export type Layer = MarkKind | `${MarkKind}-unsure` | 'content' | 'current';

/**
 * Backgrounds while a source is hovered, focused or open: what it is responsible for, and the source itself, as the
 * share of one colour that lies over the page. Other marks inside a content stay visible on it (3:1); the source's own
 * line would not, so that it is underlined in the text's colour instead.
 */
export const LIT = { color: '#f0aa28', content: 0.16, current: 0.4 } as const;

/** Names in the registry, which is shared with the page's own highlights: hence the prefix. */
export function highlightName(layer: Layer): string {
  return `sourceline-${layer}`;
}

/** The whole style sheet. Only properties that highlight pseudo-elements allow; nothing of it is printed. */
export function highlightCss(): string {
  const styles = MARK_KINDS.flatMap((kind): [Layer, LineStyle][] => [
    [kind, LINE_STYLES[kind]],
    [`${kind}-unsure`, unsureLine(LINE_STYLES[kind])],
  ]);
  const lines = styles.map(([layer, { line, thickness, color }]) =>
    rule(layer, `text-decoration: underline ${line} ${thickness}px ${color}; text-underline-offset: 0.18em`),
  );
  const contrast = styles.map(([layer, { line, thickness }]) =>
    rule(layer, `text-decoration: underline ${line} ${thickness + 1}px currentColor`),
  );
  const forced = styles.map(([layer]) => rule(layer, 'text-decoration-color: CanvasText'));
  const lit = [
    rule('content', `background-color: ${litBackground(LIT.content)}`),
    rule(
      'current',
      `background-color: ${litBackground(LIT.current)}; text-decoration: underline 2px currentColor; text-underline-offset: 0.18em`,
    ),
  ];
  return [
    media('screen', [...lit, ...lines]),
    media('screen and (prefers-contrast: more)', contrast),
    media('screen and (forced-colors: active)', [
      ...forced,
      rule('content', 'background-color: Mark; color: MarkText'),
      rule('current', 'background-color: Highlight; color: HighlightText'),
    ]),
    '',
  ].join('\n');
}

function litBackground(share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(LIT.color.slice(at, at + 2), 16));
  return `rgb(${channels.join(' ')} / ${share})`;
}

function rule(layer: Layer, declarations: string): string {
  return `::highlight(${highlightName(layer)}) { ${declarations}; }`;
}

function media(query: string, rules: readonly string[]): string {
  return `@media ${query} {\n  ${rules.join('\n  ')}\n}`;
}
