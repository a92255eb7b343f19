/**
 * One sentence under analysis: its items, cut into segments at commas, dashes and colons, each with what opens it.
 * The other parts of the grammar ask it where clauses begin and end.
 */
import { ALL_SLOTS, caseMask, Fn, type LanguagePack, Pos } from '../../languages/types';
import { Token } from '../../text/tokens';
import { Signal } from '../reader';
import { type EvidentialMatch, evidentialAt } from './evidential-match';
import { has, type Item, isPredicate, isPreposition, isWord, itemsOf, Kind, UNREAD } from './items';
import { nounPhraseAt } from './noun-phrase';
import type { NounPhrase } from './phrase-words';
import type { Scene } from './quotation';
import type { Report } from './report';

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
  /** It opens a line of a live report, behind the time of day. */
  stamped: boolean;
}

/**
 * A sentence, read as far as it is asked: most are never cut into segments, for nothing in them attributes, and many are
 * not even made into items.
 */
export class Sentence {
  readonly scene: Scene;
  readonly pack: LanguagePack;
  readonly place: Place;
  /** Reports of its segments, as far as they were looked for; undefined for the others. */
  readonly reports: (Report | null | undefined)[] = [];
  private readonly from: number;
  private readonly to: number;
  private ownSignal: boolean | null = null;
  private ownSignals: number | null = null;
  private ownItems: readonly Item[] | null = null;
  private ownEvidentials: readonly EvidentialMatch[] | null = null;
  private ownShape: Shape | null = null;

  /** The sentence of tokens `from` up to `to`, excluded. */
  constructor(scene: Scene, pack: LanguagePack, range: { from: number; to: number }, place: Place) {
    this.scene = scene;
    this.pack = pack;
    this.place = place;
    this.from = range.from;
    this.to = range.to;
  }

  get items(): readonly Item[] {
    this.ownItems ??= itemsOf(this.scene, this.from, this.to);
    return this.ownItems;
  }

  /** The `Signal` bits of its words; those inside quotations and parentheses are not its own. */
  get signals(): number {
    this.ownSignals ??= this.items.reduce((all, { signals }) => all | signals, 0);
    return this.ownSignals;
  }

  get evidentials(): readonly EvidentialMatch[] {
    this.ownEvidentials ??= this.signals & Signal.evidential ? evidentialsOf(this.items) : NONE;
    return this.ownEvidentials;
  }

  get segments(): readonly Segment[] {
    return this.shape.segments;
  }

  /** Segment of each item; marks belong to the segment before them. */
  get segmentOf(): Int32Array {
    return this.shape.segmentOf;
  }

  private get shape(): Shape {
    this.ownShape ??= cut(this.items, this.evidentials);
    return this.ownShape;
  }

  /** Whether any word or mark in it may make an attribution; looks at tokens only. */
  get mayAttribute(): boolean {
    this.ownSignal ??= hasSignal(this.scene, this.from, this.to);
    return this.ownSignal;
  }

  /** The sentence up to item `i`, as if it ended there. */
  before(i: number): Sentence {
    const { scene, pack, place } = this;
    const part = new Sentence(scene, pack, { from: this.from, to: this.items[i]?.from ?? this.to }, place);
    part.ownItems = this.items.slice(0, i);
    return part;
  }

  /** The longest phrase at item `i` in one of the slots of `mask`, up to item `limit`; null for none. */
  phrase(i: number, mask: number, limit = this.items.length): NounPhrase | null {
    return nounPhraseAt({ sentence: this, items: this.items, limit, governed: false }, i, mask);
  }

  /** The phrase at item `i` in a case that the words before it ask for: names in it may stand undeclined. */
  governedPhrase(i: number, mask: number): NounPhrase | null {
    const { items } = this;
    return nounPhraseAt({ sentence: this, items, limit: items.length, governed: true }, i, mask);
  }

  /** Whether an evidential phrase starts at item `i`. */
  isEvidential(i: number): boolean {
    return startsEvidential(this.evidentials, i);
  }

  /** The case slots that the words of a quoted name show («Ведомостям»). */
  slotsOfName(item: Item): number {
    // The first word of a longer name tells too: «Деловому вестнику».
    const { slots, noun } = this.scene.words[item.from]?.reading ?? UNREAD;
    // «Главком», «Телеком» end like instrumentals.
    if (!noun && item.to - item.from === 1 && !(slots & ~caseMask('ins'))) return ALL_SLOTS;
    // Outlets' names are mostly left undeclined; only a plain oblique form tells.
    return slots & caseMask('nom') || !slots ? ALL_SLOTS : slots;
  }
}

const NONE: readonly EvidentialMatch[] = [];

function hasSignal({ words, tokens: { kinds } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word) {
      if (word.signals) return true;
      continue;
    }
    // Marks that may attribute without any word.
    const kind = kinds[i];
    if (kind === Token.quote || kind === Token.colon || kind === Token.dash) return true;
  }
  return false;
}

function evidentialsOf(items: readonly Item[]): EvidentialMatch[] {
  const evidentials: EvidentialMatch[] = [];
  for (let i = 0; i < items.length; i++) {
    const match = evidentialAt(items, i);
    if (match) evidentials.push(match);
  }
  return evidentials;
}

function startsEvidential(evidentials: readonly EvidentialMatch[], i: number): boolean {
  for (const { from } of evidentials) if (from === i) return true;
  return false;
}

interface Shape {
  segments: readonly Segment[];
  segmentOf: Int32Array;
}

function cut(items: readonly Item[], evidentials: readonly EvidentialMatch[]): Shape {
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
  evidentials: readonly EvidentialMatch[],
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
  if (startsEvidential(evidentials, i)) return { opener: 'evidential', finite };
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
