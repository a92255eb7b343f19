/**
 * The figures of matched texts, named and defined as the corpus scorer's: `attribution` = found with content and source,
 * `exact` = both to the word, `content` and `source` = one of the two alone, `X-exact` = spans to the word, `relay` = role
 * `relay` found, `same-source` = pairs of attributions of one source that an identity joins; `.acc` = share right among
 * the matched.
 */
import type { Span } from '../../lib/text/types';
import { dice, HALF, type Matched, pair } from './match';

/** Shares, 0…1, by name: `attribution.p`, `.r`, `.f1`, `kind.acc` …; what a corpus does not annotate is missing. */
export type Figures = Record<string, number>;

/** How much was found, how much there was to find, how much was given. */
interface Count {
  hit: number;
  gold: number;
  found: number;
}

const SPANS = ['source', 'cue', 'content'] as const;

export function figuresOf(texts: readonly Matched[]): Figures {
  const counts = new Map<string, Count>();
  const shares = new Map<string, { right: number; of: number }>();
  const count = (name: string, hit: number, gold: number, found: number) => {
    const sum = counts.get(name) ?? { hit: 0, gold: 0, found: 0 };
    counts.set(name, { hit: sum.hit + hit, gold: sum.gold + gold, found: sum.found + found });
  };
  const share = (name: string, right: boolean) => {
    const sum = shares.get(name) ?? { right: 0, of: 0 };
    shares.set(name, { right: sum.right + (right ? 1 : 0), of: sum.of + 1 });
  };
  for (const matched of texts) {
    const { gold, found, pairs } = matched;
    count('attribution', pairs.length, gold.length, found.length);
    count('exact', pairs.filter(([g, f]) => isExact(g, f)).length, gold.length, found.length);
    count('content', overlapping(gold, found).length, gold.length, found.length);
    const words = [union(gold.map((g) => g.content)), union(found.map((f) => f.content))] as const;
    count('content-tokens', common(...words), words[0].size, words[1].size);
    const sources = [unique(gold.map((g) => g.source)), unique(found.map((f) => f.source))] as const;
    count('source', pair(...sources, halfAlike).length, sources[0].length, sources[1].length);
    for (const name of SPANS) {
      const spans = [exactSpans(matched, 'gold', name), exactSpans(matched, 'found', name)] as const;
      count(`${name}-exact`, common(...spans), spans[0].size, spans[1].size);
    }
    countRelays(matched, count);
    countLinks(matched, count);
    for (const [{ of: g }, { of: f }] of pairs) {
      if (g.form) share('form', g.form === f.form);
      if (g.kind) share('kind', g.kind === f.kind);
      if (g.canonical) share('canonical', folded(g.canonical) === folded(f.canonical));
    }
  }
  const figures: Figures = {};
  for (const [name, sum] of counts) {
    if ((name === 'relay' || name === 'same-source') && !sum.gold) continue;
    const { p, r, f1 } = prf(sum);
    Object.assign(figures, { [`${name}.p`]: p, [`${name}.r`]: r, [`${name}.f1`]: f1 });
  }
  for (const [name, { right, of }] of shares) figures[`${name}.acc`] = right / of;
  return figures;
}

/** Precision, recall and their harmonic mean. */
export function prf({ hit, gold, found }: Count): { p: number; r: number; f1: number } {
  const p = found ? hit / found : 0;
  const r = gold ? hit / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** Content and, where the text has one, source to the word. */
export function isExact(
  g: { source: ReadonlySet<number> | null; content: ReadonlySet<number> },
  f: { source: ReadonlySet<number> | null; content: ReadonlySet<number> },
): boolean {
  return dice(g.content, f.content) === 1 && (!g.source || (!!f.source && dice(g.source, f.source) === 1));
}

/** Names compared without case, quotation marks and the dots of «ё». */
export function folded(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„'’ʼ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function halfAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const overlap = dice(a, b);
  return overlap >= HALF ? overlap : 0;
}

function overlapping(gold: Matched['gold'], found: Matched['found']) {
  return pair(gold, found, (g, f) => halfAlike(g.content, f.content));
}

type Counting = (name: string, hit: number, gold: number, found: number) => void;

function countRelays({ gold, found, pairs }: Matched, count: Counting): void {
  if (!gold.some(({ of }) => of.role)) return;
  const relays = (list: readonly { of: { role?: string } }[]) =>
    list.filter(({ of }) => of.role === 'relay').length;
  const hit = pairs.filter(([g, f]) => g.of.role === 'relay' && f.of.role === 'relay').length;
  count('relay', hit, relays(gold), relays(found));
}

function countLinks({ pairs }: Matched, count: Counting): void {
  pairs.forEach(([{ of: g }, { of: f }], i) => {
    for (const [{ of: otherG }, { of: otherF }] of pairs.slice(i + 1)) {
      const together = !!g.canonical && folded(g.canonical) === folded(otherG.canonical);
      const joined = !!f.entity && f.entity === otherF.entity && !!g.canonical && !!otherG.canonical;
      count('same-source', together && joined ? 1 : 0, together ? 1 : 0, joined ? 1 : 0);
    }
  });
}

/** The distinct spans of one sort in a text, each as its words. */
function exactSpans(
  { words, ...sides }: Matched,
  side: 'gold' | 'found',
  name: (typeof SPANS)[number],
): Set<string> {
  const spans = sides[side].flatMap(({ of }): Span[] =>
    name === 'content' ? of.content : of[name] ? [of[name]] : [],
  );
  return new Set(spans.map((span) => [...words([span])].join()).filter(Boolean));
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((x) => b.has(x)).length;
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

function unique(sets: readonly (ReadonlySet<number> | null)[]): ReadonlySet<number>[] {
  const byWords = new Map<string, ReadonlySet<number>>();
  for (const set of sets) if (set) byWords.set([...set].join(), set);
  return [...byWords.values()];
}
