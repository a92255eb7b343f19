import { describe, expect, it } from 'vitest';
import { highlightCss, LINE_STYLES, MARK_KINDS, unsureLine } from '../../lib/highlight/styles';
import { contrast } from './contrast';

describe('the styles of highlights', () => {
  it.each(MARK_KINDS)('%s is seen on white and on dark pages (3:1, WCAG 1.4.11)', (kind) => {
    const { color } = LINE_STYLES[kind];
    for (const page of ['#ffffff', '#1f2430', '#121212']) expect(contrast(color, page)).toBeGreaterThan(3);
  });

  it('tells kinds apart without colour', () => {
    const seen = new Map<string, string>();
    for (const kind of MARK_KINDS.filter((kind) => kind !== 'group')) {
      const { line, thickness } = LINE_STYLES[kind];
      expect(seen.get(`${line} ${thickness}`), `${kind} looks like`).toBeUndefined();
      seen.set(`${line} ${thickness}`, kind);
    }
  });

  it('tells what is not sure by its line, and keeps the colour', () => {
    for (const kind of MARK_KINDS) {
      const { line, color, thickness } = unsureLine(LINE_STYLES[kind]);
      expect([line, color]).toEqual(['dotted', LINE_STYLES[kind].color]);
      expect(thickness).toBeGreaterThanOrEqual(1.5);
    }
  });

  it('has a line for every kind, in forced colours and with more contrast too', () => {
    const css = highlightCss();
    for (const layer of MARK_KINDS.flatMap((kind) => [kind, `${kind}-unsure`]))
      expect(css.split(`::highlight(sourceline-${layer})`)).toHaveLength(4);
    expect(css).toContain('forced-colors: active');
    expect(css).toContain('prefers-contrast: more');
  });
});
