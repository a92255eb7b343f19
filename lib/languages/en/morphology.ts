/** Spells out the forms of English verbs and nouns. Knows their spelling only, no meaning. */

export interface VerbForms {
  base: string;
  third: string;
  gerund: string;
  past: readonly string[];
  participle: readonly string[];
}

/** One-syllable verbs that double their last letter before -ed and -ing, and longer ones stressed on the end. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][^aeiouwxy]|.*(?:mit|fer|cur|pel|cel|tol|gret|rol|bel|per|quip|plan|tag|but|deadpan))$/;
/** Ends like those above but is stressed earlier. */
const SINGLE = /(?:(?:^|[^q])[aeiou]{2}[^aeiou]|offer|differ|suffer|cancel|propel.+|label|whisper)$/;

export type IrregularForms = Pick<VerbForms, 'past' | 'participle'>;

/** The regular forms of a verb, or those of `irregular`, by base. */
export function conjugate(base: string, irregular: ReadonlyMap<string, IrregularForms>): VerbForms {
  const known = irregular.get(base);
  const past = [regularPast(base)];
  return {
    base,
    third: thirdPerson(base),
    gerund: gerund(base),
    past: known?.past ?? past,
    participle: known?.participle ?? past,
  };
}

const consonantY = (base: string) => /[^aeiou]y$/.test(base);
const doubled = (base: string) => DOUBLES.test(base) && !SINGLE.test(base);

function thirdPerson(base: string): string {
  if (consonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (consonantY(base)) return `${base.slice(0, -1)}ied`;
  return doubled(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wife: 'wives',
  analysis: 'analyses',
};

/** Whether a plural follows no rule; it may begin otherwise than the noun. */
export function hasOwnPlural(noun: string): boolean {
  return noun in PLURALS;
}

/** The plural of a noun; of compounds in -man too. */
export function plural(noun: string): string {
  const known = PLURALS[noun];
  if (known) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
