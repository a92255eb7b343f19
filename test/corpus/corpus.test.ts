/**
 * The annotated corpora hold their floors (floors.json), and the project's own figures are those of the corpus scorer.
 * Skipped, with the reason, where they are not there.
 */
import { describe, expect, it } from 'vitest';
import {
  CORPORA,
  hasTexts,
  readFloors,
  score,
  type TextCorpus,
  whyAbsent,
  whySkipped,
} from '../../scripts/corpus/corpora';
import { answersTo, readTexts } from '../../scripts/corpus/documents';
import { figuresOf } from '../../scripts/corpus/figures';
import { match } from '../../scripts/corpus/match';

const floors = readFloors();

function ownFigures(corpus: TextCorpus) {
  return figuresOf(readTexts(corpus).map((text) => match(text, answersTo(text, corpus))));
}

describe('floors', () => {
  for (const corpus of CORPORA.filter(({ name }) => Object.keys(floors[name] ?? {}).length)) {
    const wanted = floors[corpus.name] ?? {};
    it(`${corpus.name} holds its floors`, ({ skip }) => {
      if (!hasTexts(corpus)) {
        const reason = whySkipped(corpus);
        if (reason) skip(reason);
        const { output, ok } = score(corpus, wanted);
        console.log(`${corpus.name}\n${output}`);
        expect(ok, output).toBe(true);
        return;
      }
      const reason = whyAbsent(corpus);
      if (reason) skip(reason);
      const figures = ownFigures(corpus);
      for (const [name, floor] of Object.entries(wanted))
        expect(figures[name], name).toBeGreaterThanOrEqual(floor);
    });
  }

  it('name corpora that there are', () => {
    const names = CORPORA.map(({ name }) => name);
    expect(Object.keys(floors).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('figures', () => {
  it.for(CORPORA.filter(hasTexts))('$name: what eval says is what the scorer says', (corpus, { skip }) => {
    const reason = whySkipped(corpus);
    if (reason) skip(reason);
    const own = ownFigures(corpus);
    const { figures } = score(corpus, Object.fromEntries(Object.keys(own).map((name) => [name, 0])));
    expect(Object.keys(figures).sort()).toEqual(Object.keys(own).sort());
    // The scorer prints tenths of a point.
    for (const [name, value] of Object.entries(own))
      expect(Math.abs(value - (figures[name] ?? -1)), name).toBeLessThan(0.00051);
  });
});
