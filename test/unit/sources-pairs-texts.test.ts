/** Mentions in two whole articles, read by the whole engine: no two sources are joined that are not one (test/fixtures/pairs.txt). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLang } from '../../lib/languages/types';
import { compareMentions, type PairSide } from '../../scripts/analyze/pairs';

const VERDICTS = { same: true, different: false, unknown: 'unknown' } as const;

interface Pair {
  line: string;
  verdict: boolean | 'unknown';
  a: PairSide;
  b: PairSide;
}

function sideOf(marked: string): PairSide {
  const [, lang = '', outletCountry = null, text = ''] = /^(\w\w)(?::(\w\w))? (.*)$/.exec(marked) ?? [];
  const mention = /\[(.*?)\]/.exec(text)?.[1];
  if (!isLang(lang) || mention === undefined) throw new Error(`no side of a pair: ${marked}`);
  return { lang, outletCountry, text: text.replace(/[[\]]/g, ''), mention };
}

function readPairs(): Pair[] {
  const lines = readFileSync(new URL('../fixtures/pairs.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verdict = '', a = '', b = ''] = line.split(' | ');
      if (!(verdict in VERDICTS)) throw new Error(`no verdict: ${line}`);
      return { line, verdict: VERDICTS[verdict as keyof typeof VERDICTS], a: sideOf(a), b: sideOf(b) };
    });
}

const answered = readPairs().map((pair) => ({ ...pair, answer: compareMentions(pair.a, pair.b) }));
const linesWhere = (test: (pair: (typeof answered)[number]) => boolean) =>
  answered.filter(test).map(({ line }) => line);

describe('pairs of mentions in two articles', () => {
  it('are many, of all three verdicts', () => {
    for (const verdict of Object.values(VERDICTS))
      expect(answered.filter((pair) => pair.verdict === verdict).length).toBeGreaterThan(25);
  });
  it('are joined only where both articles make them one', () => {
    expect(linesWhere(({ verdict, answer }) => answer === true && verdict !== true)).toEqual([]);
  });
  it('are never told apart where they are one', () => {
    expect(linesWhere(({ verdict, answer }) => answer === false && verdict === true)).toEqual([]);
  });
  it('are answered as a reader would, but for a few left open', () => {
    const missed = linesWhere(({ verdict, answer }) => answer !== verdict);
    expect(missed.length, missed.join('\n')).toBeLessThan(answered.length * 0.12);
  });
});
