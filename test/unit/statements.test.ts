/** Statements: what a reader would call one statement, and what not. */
import { describe, expect, it } from 'vitest';
import { compareStatements, readStatement, sameStatement } from '../../lib/statements';
import type { Said } from '../../lib/statements/types';
import { readPairs, score } from './statements-score';

const ru = (text: string, source = 'МЧС Казахстана'): Said => ({
  lang: 'ru',
  form: 'indirect',
  text,
  source,
});
const en = (text: string, source = "Kazakhstan's Emergencies Ministry"): Said => ({
  lang: 'en',
  form: 'indirect',
  text,
  source,
});
const conflict = (a: Said, b: Said) => compareStatements(readStatement(a), readStatement(b)).conflict;

describe('pairs of statements', () => {
  const pairs = readPairs('pairs.jsonl');
  const within = pairs.filter(({ a, b }) => a.lang === b.lang);
  const across = pairs.filter(({ a, b }) => a.lang !== b.lang);

  it('are 300 and more, two in five of them hard to tell apart', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(pairs.length * 0.4);
  });

  it('are told apart within a language', () => {
    const { precision, f1 } = score(within);
    expect(precision).toBeGreaterThanOrEqual(95);
    expect(f1).toBeGreaterThanOrEqual(90);
  });

  it('are told apart across languages', () => {
    const { precision, f1 } = score(across);
    expect(precision).toBeGreaterThanOrEqual(95);
    expect(f1).toBeGreaterThanOrEqual(85);
  });

  it('are told apart in a second set, written after the code', () => {
    const { precision, f1 } = score(readPairs('blind.jsonl'));
    expect(precision).toBeGreaterThanOrEqual(90);
    expect(f1).toBeGreaterThanOrEqual(85);
  });

  it('give one answer whichever comes first', () => {
    for (const { a, b } of pairs) expect(sameStatement(a, b)).toBe(sameStatement(b, a));
  });
});

describe('what keeps two statements of one source apart', () => {
  it('another figure, written in any way', () => {
    const base = ru('эвакуированы около 200 человек');
    expect(conflict(base, ru('эвакуированы около 70 человек'))).toBe('figure');
    expect(conflict(base, ru('эвакуированы порядка двухсот человек'))).toBeNull();
    expect(conflict(base, en('two hundred people were evacuated'))).toBeNull();
    expect(conflict(ru('выделят 1,2 млн рублей'), ru('выделят 1 200 000 рублей'))).toBeNull();
  });
  it('another place, a denial, doubt and opposites', () => {
    expect(conflict(ru('в Минске закрыли мост'), ru('в Варшаве закрыли мост'))).toBe('place');
    expect(conflict(ru('мост закрыли'), ru('мост не закрыли'))).toBe('polarity');
    expect(conflict(ru('мост закроют'), ru('мост могут закрыть'))).toBe('certainty');
    expect(conflict(ru('мост закроют'), ru('мост откроют'))).toBe('opposite');
    expect(conflict(ru('мост не закроют'), ru('мост останется открыт'))).toBeNull();
  });
  it('another source', () => {
    expect(sameStatement(ru('мост закрыт до пятницы'), ru('мост закрыт до пятницы', 'МВД Казахстана'))).toBe(
      false,
    );
    expect(
      sameStatement(ru('мост закрыт до пятницы'), ru('мост закрыт до пятницы', 'казахстанское МЧС')),
    ).toBe(true);
  });
});
