/** Finds evidential phrases («по словам», «со ссылкой на») in a run of items. Knows nothing of their sources. */
import { type Evidential, Fn, Pos } from '../../languages/types';
import { type Item, isWord } from './items';

export interface EvidentialMatch {
  evidential: Evidential;
  /** Items `from` up to `to`, excluded. */
  from: number;
  to: number;
  /** The language says it with no source too («по предварительным данным»). */
  standsAlone: boolean;
  /** A possessive inside that names the source («по его словам»), or -1. */
  possessive: number;
  /** The item that is the cue beside a possessive. */
  head: number;
}

/** The longest evidential that starts at item `i`; one with a source before one without. */
export function evidentialAt(items: readonly Item[], i: number): EvidentialMatch | null {
  let best: EvidentialMatch | null = null;
  for (const evidential of items[i]?.opens ?? []) {
    const match = matches(evidential, items, i);
    if (!match) continue;
    if (!best || match.to > best.to) best = match;
    else if (match.to === best.to && match.standsAlone) best.standsAlone = true;
  }
  return best;
}

function matches(evidential: Evidential, items: readonly Item[], i: number): EvidentialMatch | null {
  let p = i + 1;
  let possessive = -1;
  const { words } = evidential;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    if (word === '*') {
      for (let skipped = 0; skipped < 3; skipped++) {
        const item = items[p];
        if (!isWord(item) || item.low === words[w + 1]) break;
        const { pos, fn, verb } = item.reading;
        if (evidential.possessive && fn & (Fn.possessive | Fn.reflexive)) possessive = p;
        else if (!(pos & Pos.adjective) || verb?.form === 'finite' || fn & Fn.speaker) break;
        p++;
      }
      continue;
    }
    const item = items[p];
    if (!isWord(item) || item.low !== word) return null;
    p++;
  }
  return {
    evidential,
    from: i,
    to: p,
    standsAlone: !evidential.governs && !evidential.own,
    possessive,
    head: p - 1,
  };
}
