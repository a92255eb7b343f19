/**
 * One sentence under analysis: its items, cut into segments at commas, dashes and colons, each with what opens it.
 * The other parts of the grammar ask it where clauses begin and end.
 */
import { ALL_SLOTS, caseMask, Fn, type LanguagePack, Pos } from '../../languages/types';
import { wordReader } from '../reader';
import { type EvidentialMatch, evidentialAt } from './evidential-match';
import { has, type Item, isPredicate, isPreposition, isWord, Kind } from './items';
import { nounPhraseAt } from './noun-phrase';
import type { PhraseContext } from './phrase-context';
import type { NounPhrase } from './phrase-words';
import type { Scene } from './quotation';

/** What a segment is to the clause around it. */
export type Opener =
  | 'plain'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'gerund'
  | 'like'
  | 'subordinate'
  | 'coordinate'
  | 'evidential'
  | 'quotation';

export interface Segment {
  /** Items `from` up to `to`, excluded, without the marks around. */
  from: number;
  to: number;
  opener: Opener;
  finite: boolean;
  /** The kind of mark before it (`Kind`), or -1 at the sentence's start. */
  mark: number;
}

/** Where a sentence stands in its text. */
export interface Place {
  /** 0 in the text itself, 1 inside a quotation, … */
  level: number;
  /** Ordinals of its paragraph in the text and of the sentence in its range. */
  paragraph: number;
  index: number;
}

export interface Sentence {
  place: Place;
  scene: Scene;
  pack: LanguagePack;
  items: readonly Item[];
  segments: readonly Segment[];
  /** Segment of each item; marks belong to the segment before them. */
  segmentOf: Int32Array;
  evidentials: readonly EvidentialMatch[];
  phrase(i: number, mask: number, limit?: number): NounPhrase | null;
  /** The phrase at item `i` in a case that the words before it ask for: names in it may stand undeclined. */
  governedPhrase(i: number, mask: number): NounPhrase | null;
}

export function readSentence(
  scene: Scene,
  pack: LanguagePack,
  items: readonly Item[],
  place: Place,
): Sentence {
  const evidentials: EvidentialMatch[] = [];
  const starts = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    const match = evidentialAt(pack, items, i);
    if (!match) continue;
    evidentials.push(match);
    starts.add(i);
  }
  // Most sentences are never cut: nothing in them attributes.
  let shape: ReturnType<typeof cut> | null = null;
  const shaped = () => (shape ??= cut(items, starts));
  const isEvidential = (i: number) => starts.has(i);
  const reader = wordReader(pack);
  const slotsOfName = (item: Item): number => {
    // The first word of a longer name tells too: «Деловому вестнику».
    const { starts: from, ends } = scene.tokens;
    const { slots } = reader.read(scene.text.slice(from[item.from], ends[item.from])).reading;
    // Outlets' names are mostly left undeclined; only a plain oblique form tells.
    return slots & caseMask('nom') || !slots ? ALL_SLOTS : slots;
  };
  return {
    scene,
    pack,
    items,
    get segments() {
      return shaped().segments;
    },
    get segmentOf() {
      return shaped().segmentOf;
    },
    place,
    evidentials,
    phrase(i, mask, limit = items.length) {
      const context: PhraseContext = { scene, items, limit, governed: false, isEvidential, slotsOfName };
      return nounPhraseAt(context, i, mask);
    },
    governedPhrase(i, mask) {
      const limit = items.length;
      return nounPhraseAt({ scene, items, limit, governed: true, isEvidential, slotsOfName }, i, mask);
    },
  };
}

function cut(items: readonly Item[], evidentials: ReadonlySet<number>) {
  const segments: Segment[] = [];
  const segmentOf = new Int32Array(items.length);
  let from = 0;
  let mark = -1;
  let limit = items.length;
  while (limit > 0 && (items[limit - 1]?.kind === Kind.stop || items[limit - 1]?.kind === Kind.end)) limit--;
  for (let i = 0; i <= items.length; i++) {
    const item = items[i];
    const breaks =
      item === undefined ||
      item.kind === Kind.comma ||
      item.kind === Kind.semicolon ||
      item.kind === Kind.colon ||
      item.kind === Kind.dash;
    if (i < items.length) segmentOf[i] = segments.length;
    if (!breaks) continue;
    const to = Math.max(from, Math.min(i, limit));
    segments.push({ from, to, mark, ...openerOf(items, from, to, evidentials) });
    from = i + 1;
    mark = item ? item.kind : -1;
  }
  return { segments, segmentOf };
}

function openerOf(
  items: readonly Item[],
  from: number,
  to: number,
  evidentials: ReadonlySet<number>,
): { opener: Opener; finite: boolean } {
  let finite = false;
  for (let i = from; i < to && !finite; i++) finite = isPredicate(items[i]);
  let i = from;
  let coordinate = false;
  if (has(items[i], Fn.coordinator)) {
    coordinate = true;
    i++;
  }
  while (
    i < to &&
    items[i] &&
    (items[i]?.reading.pos === Pos.particle || items[i]?.reading.pos === Pos.adverb)
  ) {
    if (items[i]?.reading.fn) break;
    i++;
  }
  const first = items[i];
  if (i >= to || !first) return { opener: coordinate ? 'coordinate' : 'plain', finite };
  if (first.kind === Kind.quotation) return { opener: 'quotation', finite };
  if (evidentials.has(i)) return { opener: 'evidential', finite };
  if (has(first, Fn.complementizer)) return { opener: 'complement', finite };
  if (has(first, Fn.like)) return { opener: 'like', finite };
  if (has(first, Fn.relative) || (isPreposition(first) && has(items[i + 1], Fn.relative))) {
    return { opener: 'relative', finite };
  }
  if (has(items[i + 1], Fn.relative) && i + 1 < to && !isPredicate(first))
    return { opener: 'relative', finite };
  if (has(first, Fn.subordinator | Fn.question)) return { opener: 'subordinate', finite };
  if (isWord(first) && first.reading.verb?.form === 'gerund') return { opener: 'gerund', finite };
  const negated = has(first, Fn.negation) ? items[i + 1] : first;
  if (isWord(negated) && negated.reading.verb && negated.reading.verb.slots !== 0) {
    return { opener: 'participle', finite };
  }
  if (isWord(negated) && negated.reading.verb?.form === 'gerund') return { opener: 'gerund', finite };
  return { opener: coordinate ? 'coordinate' : 'plain', finite };
}
