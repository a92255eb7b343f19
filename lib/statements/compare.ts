/** Whether two statements of one source say the same. Knows no sources: who said it is compared elsewhere. */
import { conceptById } from './concepts';
import { rivalFigures, sameFigure } from './figures';
import type { Figure, Signature, Term } from './types';

/** How alike two statements are, and what keeps them apart. */
export interface Comparison {
  same: boolean;
  /** 0…1: the share of what both say. */
  likeness: number;
  /** What they contradict each other in; null for nothing. */
  conflict: 'figure' | 'place' | 'name' | 'opposite' | 'polarity' | 'certainty' | null;
}

/** Weights of what only one says: of the side that says less beside the shared, and of the other. */
const LESS = 0.9;
const MORE = 0.35;
const BAR = 0.6;
/** A word in another's place; both of them known not to mean the same. */
const SWAP = 1.2;
const KNOWN_SWAP = 1.8;
const BAR_ACROSS = 0.54;
/** Less than this is too little shared to say anything. */
const LEAST = 1.5;

interface Pair {
  a: Term;
  b: Term;
  /** 1 for one word or concept, less for words that only look alike. */
  likeness: number;
}

export function compareStatements(a: Signature, b: Signature): Comparison {
  const across = a.lang !== b.lang;
  const pairs = align(a.terms, b.terms, across);
  const [onlyA, onlyB] = [
    a.terms.filter((t) => !pairs.some((p) => p.a === t)),
    b.terms.filter((t) => !pairs.some((p) => p.b === t)),
  ];
  const figures = matchFigures(a.figures, b.figures);
  const opposites = findOpposites(onlyA, onlyB);
  const places = comparePlaces(a.places, b.places);
  const conflict = conflictOf(a, b, { pairs, onlyA, onlyB, figures, opposites, places });
  const shared =
    sum(pairs.map(({ a: one, b: other, likeness }) => (likeness * (one.weight + other.weight)) / 2)) +
    opposites.settled.size / 2;
  const special = figures.shared * 1.4 + places.shared * 1.2;
  const rest = (only: readonly Term[], other: Signature) =>
    sum(
      only
        .filter((t) => !opposites.settled.has(t))
        .map((t) => t.weight * (across && t.concept === null && !t.name ? 0.45 : 1)),
    ) +
    (other === b ? figures.onlyA : figures.onlyB) * 0.9 +
    (other === b ? places.onlyA : places.onlyB) * 0.6;
  const [restA, restB] = [rest(onlyA, b), rest(onlyB, a)];
  const both = shared + special;
  const [less, more] = [Math.min(restA, restB), Math.max(restA, restB)];
  const swaps = substituted(a.terms, b.terms, pairs);
  // What is new in both is another statement sooner than what one of them leaves out.
  const likeness = both === 0 ? 0 : both / (both + less * LESS + more * MORE + swaps);
  const same = conflict === null && both >= LEAST && likeness >= (across ? BAR_ACROSS : BAR);
  return { same, likeness, conflict };
}

interface Parts {
  pairs: readonly Pair[];
  onlyA: readonly Term[];
  onlyB: readonly Term[];
  figures: { rival: boolean };
  places: { rival: boolean; onlyA: number; onlyB: number };
  opposites: { conflict: boolean; settled: ReadonlySet<Term> };
}

function conflictOf(a: Signature, b: Signature, parts: Parts): Comparison['conflict'] {
  const { pairs, onlyA, onlyB, figures, places, opposites } = parts;
  if (figures.rival || timesDiffer(onlyA, onlyB, a, b)) return 'figure';
  if (places.rival) return 'place';
  if (opposites.conflict || isUndone(onlyA, onlyB) || marksDiffer(a, b, pairs, 'against')) return 'opposite';
  if (namesDiffer(onlyA, onlyB, a, b, places)) return 'name';
  if (polarityDiffers(a, pairs, opposites.settled)) return 'polarity';
  if (marksDiffer(a, b, pairs, 'possible') || marksDiffer(a, b, pairs, 'must')) return 'certainty';
  return null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Pairs the words of two statements, likest first, each with one other. */
function align(a: readonly Term[], b: readonly Term[], across: boolean): Pair[] {
  const candidates: Pair[] = [];
  for (const one of a) {
    for (const other of b) {
      const likeness = likenessOf(one, other, across);
      if (likeness > 0) candidates.push({ a: one, b: other, likeness });
    }
  }
  candidates.sort((x, y) => y.likeness - x.likeness);
  const taken = new Set<Term>();
  return candidates.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
}

/** 0…1 for two words. */
function likenessOf(a: Term, b: Term, across: boolean): number {
  if (a.concept !== null && b.concept !== null) return a.concept === b.concept ? 1 : 0;
  if (!across) {
    if (a.stem === b.stem) return 1;
    return sharesBeginning(a.stem, b.stem) ? 0.9 : 0;
  }
  if (a.concept !== null || b.concept !== null) {
    const opposed = a.name !== b.name;
    if (opposed) return 0;
  }
  if (a.name && b.name) return a.sound === b.sound || closeSounds(a.sound, b.sound) ? 1 : 0;
  const [one, other] = [a.sound, b.sound];
  if (one.length < 4 || other.length < 4) return one === other && one.length >= 3 ? 0.8 : 0;
  return sharesBeginning(one, other) ? 0.85 : 0;
}

function closeSounds(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= 1;
}

function sharesBeginning(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < least && a.charAt(shared) === b.charAt(shared)) shared++;
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.62 && shared >= least - 2;
}

function matchFigures(a: readonly Figure[], b: readonly Figure[]) {
  const restB = [...b];
  const restA: Figure[] = [];
  let shared = 0;
  for (const figure of a) {
    const at = restB.findIndex((other) => sameFigure(figure, other));
    if (at < 0) restA.push(figure);
    else {
      restB.splice(at, 1);
      shared += figure.kind === 'period' || figure.value === 1 ? 0.4 : 1;
    }
  }
  // A figure said twice in one of the two is no other figure.
  const news = (rest: readonly Figure[], other: readonly Figure[]) =>
    rest.filter((f) => !other.some((o) => sameFigure(f, o)));
  const [onlyA, onlyB] = [news(restA, b), news(restB, a)];
  // «900 из 1400» where the other has all 1400.
  const parted = shared > 0 && [...onlyA, ...onlyB].some(({ part }) => part);
  const rival = parted || onlyA.some((f) => onlyB.some((g) => rivalFigures(f, g)));
  return { shared, onlyA: onlyA.length, onlyB: onlyB.length, rival };
}

/** Places that only one names, where the other names others. A region and its country are no two places. */
function comparePlaces(a: readonly string[], b: readonly string[]) {
  const within = (x: string, y: string) =>
    x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`) || x === `cap:${y}` || y === `cap:${x}`;
  const onlyA = a.filter((code) => !b.some((other) => within(code, other)));
  const onlyB = b.filter((code) => !a.some((other) => within(code, other)));
  return {
    shared: a.length - onlyA.length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
    rival: onlyA.length > 0 && onlyB.length > 0,
  };
}

/** «довольны / недовольны», "likely / unlikely". */
function isContrary(a: Term, b: Term): boolean {
  const [short, long] = a.word.length < b.word.length ? [a, b] : [b, a];
  const prefix = /^(?:не|un|in|im|dis|non)/.exec(long.stem)?.[0];
  return (
    prefix !== undefined &&
    short.stem.length >= 4 &&
    long.stem.slice(prefix.length) === short.stem &&
    a.negated === b.negated
  );
}

/** Words of opposite meaning, and kinds of one thing: a contradiction, unless one of the two is denied. */
function findOpposites(onlyA: readonly Term[], onlyB: readonly Term[]) {
  const settled = new Set<Term>();
  let conflict = false;
  const unlike = onlyA.some((one) => onlyB.some((other) => isContrary(one, other)));
  for (const one of onlyA) {
    const concept = one.concept === null ? null : conceptById(one.concept);
    if (!concept) continue;
    for (const other of onlyB) {
      const against = other.concept === null ? null : conceptById(other.concept);
      if (!against || against.id === concept.id) continue;
      const opposite = concept.opposite === against.id || against.opposite === concept.id;
      const rival = concept.rivals !== null && concept.rivals === against.rivals;
      if (!opposite && !rival) continue;
      const denied = one.negated !== other.negated;
      if (opposite && denied) {
        settled.add(one);
        settled.add(other);
      } else conflict = true;
    }
  }
  return { settled, conflict: unlike || (conflict && settled.size === 0) };
}

/**
 * Names that stand in one only, in both statements. Over scripts a name may be translated («Сила Сибири», "Power of
 * Siberia") and tells nothing.
 */
function namesDiffer(
  onlyA: readonly Term[],
  onlyB: readonly Term[],
  a: Signature,
  b: Signature,
  places: { onlyA: number; onlyB: number },
): boolean {
  if (a.lang !== b.lang && (a.lang === 'en' || b.lang === 'en')) return false;
  const [inA, inB] = [onlyA, onlyB].map((terms) => terms.some((t) => t.name));
  const oneLanguage = a.lang === b.lang;
  return (inA && inB) || (oneLanguage && ((inA && places.onlyB > 0) || (inB && places.onlyA > 0))) || false;
}

/** Whether what is denied in one stands as a fact in the other. */
function polarityDiffers(a: Signature, pairs: readonly Pair[], settled: ReadonlySet<Term>): boolean {
  const differ = (side: 'a' | 'b', other: 'a' | 'b') => {
    const clauses = new Set(pairs.filter((pair) => pair[side].negated).map((pair) => pair[side].clause));
    return [...clauses].some((clause) => {
      const own = pairs.filter(
        (pair) => pair[side].negated && pair[side].clause === clause && pair[side].weight >= 0.5,
      );
      const against = own.filter((pair) => !pair[other].negated);
      const isSettled = [...settled].some(
        (t) => t.clause === clause && a.terms.includes(t) === (side === 'a'),
      );
      return (
        !isSettled && sum(against.map((pair) => pair[side].weight)) >= 0.9 && against.length > own.length / 2
      );
    });
  };
  return differ('a', 'b') || differ('b', 'a');
}

/** Whether one says as only possible, as a duty or as opposed what the other nowhere marks so. */
function marksDiffer(
  a: Signature,
  b: Signature,
  pairs: readonly Pair[],
  mark: 'possible' | 'against' | 'must',
): boolean {
  const differs = (from: Signature, to: Signature, side: 'a' | 'b') => {
    if (to.clauses.some((clause) => clause[mark])) return false;
    const shared = pairs.filter(
      (pair) => from.clauses[pair[side].clause]?.[mark] && pair[side].weight >= 0.5,
    );
    return sum(shared.map((pair) => pair[side].weight)) >= 0.9;
  };
  return differs(a, b, 'a') || differs(b, a, 'b');
}

/** Words that undo what they stand with: a fine and a fine that was cancelled. */
const UNDOING = new Set(['cancel', 'refuse', 'violate', 'discharge', 'fake']);

function isUndone(onlyA: readonly Term[], onlyB: readonly Term[]): boolean {
  return [...onlyA, ...onlyB].some(
    ({ concept, negated }) => concept !== null && !negated && UNDOING.has(concept),
  );
}

/** «в октябре» where the other says «в этом году». */
function timesDiffer(onlyA: readonly Term[], onlyB: readonly Term[], a: Signature, b: Signature): boolean {
  const inMonth = (terms: readonly Term[]) =>
    terms.some(({ concept }) => concept !== null && conceptById(concept)?.rivals === 'month');
  const inYear = (from: Signature, to: Signature) =>
    from.figures.some(
      (f) => f.kind === 'period' && f.unit === 'year' && !to.figures.some((g) => sameFigure(f, g)),
    );
  return (inMonth(onlyA) && inYear(b, a)) || (inMonth(onlyB) && inYear(a, b));
}

/**
 * What weighs against them: words in the place of others, between the same neighbours: «сбой тормозов / батареи»,
 * «правила для рабочих / студентов». In rewordings the neighbours change too.
 */
function substituted(a: readonly Term[], b: readonly Term[], pairs: readonly Pair[]): number {
  const partner = new Map<Term, Term>(pairs.map((pair) => [pair.a, pair.b]));
  const placeInB = new Map(b.map((term, index) => [term, index]));
  let weight = 0;
  // Where the last shared word stands in either; before both there is the beginning.
  let [atA, atB] = [-1, -1];
  for (let i = 0; i <= a.length; i++) {
    const one = a[i];
    const shared = one === undefined ? undefined : partner.get(one);
    if (one !== undefined && shared === undefined) continue;
    const j = shared === undefined ? b.length : (placeInB.get(shared) ?? -1);
    const [gapA, gapB] = [a.slice(atA + 1, i), b.slice(atB + 1, j)];
    // Shared words in another order, or others between: the sentence was made anew.
    if (j > atB && gapB.every((term) => !pairs.some((pair) => pair.b === term)))
      weight += swapped(gapA, gapB);
    [atA, atB] = [i, j];
  }
  return weight;
}

function swapped(a: readonly Term[], b: readonly Term[]): number {
  const [one, other] = [a, b].map((gap) => gap.filter((term) => term.weight >= 0.5));
  if (!one?.length || !other?.length || one.length > 2 || other.length > 2) return 0;
  const known = [...one, ...other].every(({ concept }) => concept !== null);
  return known ? KNOWN_SWAP : SWAP;
}
