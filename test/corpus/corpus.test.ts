/** The annotated corpora hold their floors (floors.json); skipped, with the reason, where they are not there. */
import { describe, expect, it } from 'vitest';
import { CORPORA, readFloors, score, whySkipped } from '../../scripts/corpus/corpora';

const floors = readFloors();

describe('floors', () => {
  for (const corpus of CORPORA.filter(({ name }) => Object.keys(floors[name] ?? {}).length)) {
    it(`${corpus.name} holds its floors`, ({ skip }) => {
      const reason = whySkipped(corpus);
      if (reason) skip(reason);
      const { output, ok } = score(corpus, floors[corpus.name]);
      console.log(`${corpus.name}\n${output}`);
      expect(ok, output).toBe(true);
    });
  }

  it('name corpora that there are', () => {
    const names = CORPORA.map(({ name }) => name);
    expect(Object.keys(floors).filter((name) => !names.includes(name))).toEqual([]);
  });
});
