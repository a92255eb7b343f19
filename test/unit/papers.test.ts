/** The papers of the reading view: text and marks are legible on each of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_STYLES, LIT, MARK_KINDS } from '../../lib/highlight/styles';
import { contrast } from './contrast';

const CSS = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first rule with this selector. */
function declared(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No rule for ${selector}`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const BASE = declared(':root');
const SEPIA = declared(':root:where([data-paper="sepia"])');

function color(paper: 'light' | 'sepia' | 'dark', token: string): string {
  const value = (paper === 'sepia' ? SEPIA.get(token) : undefined) ?? BASE.get(token) ?? '';
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  const one = pair ? (pair[paper === 'dark' ? 2 : 1] ?? '') : value;
  const other = /^var\((.+)\)$/.exec(one)?.[1];
  return other ? color(paper, other) : one;
}

/** The paper with the colour of what is lit over it. */
function lit(paper: 'light' | 'sepia' | 'dark', share: number): string {
  const ground = color(paper, '--paper');
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(ground, at) * (1 - share) + channel(LIT.color, at) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

describe.each(['light', 'sepia', 'dark'] as const)('on %s paper', (paper) => {
  const grounds = ['--paper', '--surface', '--sunken'];

  it.each(['--ink', '--ink-soft', '--ink-faint', '--accent', '--accent-hover', '--danger'])(
    'text in %s can be read (4.5:1, WCAG 1.4.3)',
    (token) => {
      for (const ground of grounds)
        expect(contrast(color(paper, token), color(paper, ground)), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('the edges of controls are seen (3:1, WCAG 1.4.11)', () => {
    for (const ground of ['--paper', '--surface'])
      expect(contrast(color(paper, '--line-strong'), color(paper, ground)), ground).toBeGreaterThanOrEqual(3);
  });

  it('text, and the line under a lit source, can be read where they are lit (4.5:1, WCAG 1.4.3)', () => {
    for (const share of [LIT.content, LIT.current])
      expect(contrast(color(paper, '--ink'), lit(paper, share)), String(share)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_KINDS)('the mark of %s is seen inside what is lit (3:1, WCAG 1.4.11)', (kind) => {
    expect(contrast(LINE_STYLES[kind].color, lit(paper, LIT.content))).toBeGreaterThanOrEqual(3);
  });

  it.each(MARK_KINDS)('the mark of %s is seen (3:1, WCAG 1.4.11)', (kind) => {
    expect(contrast(LINE_STYLES[kind].color, color(paper, '--paper'))).toBeGreaterThanOrEqual(3);
  });
});
