/**
 * The few marks of a statement that others like it will share: names, figures, places, concepts, rare words. What an
 * index of statements is kept by; no language's own where possible, so that translations meet.
 */
import type { Figure, Signature, Term } from './types';

/** Marks of a statement, the most telling first. */
export function signsOf({ terms, figures, places }: Signature, most: number): string[] {
  const found = new Map<string, number>();
  const add = (sign: string, worth: number) => found.set(sign, Math.max(found.get(sign) ?? 0, worth));
  for (const term of terms) add(signOf(term), worthOf(term));
  for (const figure of figures) {
    if (figure.kind !== 'period') add(`${figure.kind}:${rounded(figure)}`, figure.value < 5 ? 0.6 : 1.5);
  }
  for (const place of places) add(`place:${place}`, 0.9);
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([sign]) => sign);
}

function signOf({ concept, name, sound, stem }: Term): string {
  if (concept !== null) return concept;
  return name ? `name:${sound.slice(0, 4)}` : stem.slice(0, 6);
}

function worthOf({ concept, name, weight, word }: Term): number {
  if (weight < 0.5) return 0.1;
  if (name) return 1.6;
  // Longer words are rarer; those of the lexicon meet their translations.
  return concept === null ? 0.6 + Math.min(word.length, 12) * 0.05 : 1.1;
}

/** Near figures give one sign as a rule: «около 200», "207". */
function rounded({ value, kind }: Figure): string {
  return kind === 'count' && value >= 100 ? value.toPrecision(2) : String(value);
}
