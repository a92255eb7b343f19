/** What sort of source a noun phrase names, from its words alone. */
import type { References } from '../languages/references';
import { Fn, type LanguagePack, type NounKind, Pos, type Reading } from '../languages/types';
import { fold } from '../text/fold';
import { isSmall, wordEnd, wordStart } from '../text/letters';
import type { Span } from '../text/types';
import { wordReader } from './reader';
import type { SourceKind } from './types';

/** The words of a source as identities and coreference need them. */
export interface Described {
  kind: SourceKind;
  /** Lemma of the first noun the lexicon knows («министр»), or null. */
  lemma: string | null;
  noun: NounKind | null;
  /** A third-person pronoun or possessive. */
  pronoun: boolean;
  /** Columns (`Col`) of the head. */
  columns: number;
  /** Capitalised words that are no role: the proper name, as written. */
  names: string[];
  plural: boolean;
  /** Common nouns with no name: «ведомство», «министр». */
  generic: boolean;
  words: string[];
}

export function describe(text: string, pack: LanguagePack, span: Span): Described {
  const written = text.slice(span.start, span.end);
  const words = wordsOf(written);
  let lemma: string | null = null;
  let noun: NounKind | null = null;
  let columns = 0;
  let pronoun = false;
  const names: string[] = [];
  const reader = wordReader(pack);
  const entries = words.map((word) => reader.read(word));
  const readings = entries.map(({ reading }) => reading);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const entry = entries[i];
    if (!word || !entry) continue;
    const { reading, capital } = entry;
    if (reading.fn & (Fn.personal | Fn.possessive | Fn.relative | Fn.reflexive) && words.length === 1)
      pronoun = true;
    const known = reading.noun;
    if (!known && !noun && i < words.length - 1 && namesTrade(fold(word), pack)) {
      noun = 'person';
      lemma = fold(word);
      columns = fold4(reading.slots);
    }
    if (known && known.kind !== 'fact' && known.kind !== 'time' && !noun) {
      noun = known.kind;
      lemma = compoundLemma(word, known.lemma);
      columns = fold4(reading.slots);
    }
    if (capital && (reading.pos & Pos.name || !known) && !(reading.pos & Pos.preposition) && !pronoun) {
      if (i > 0 || reading.pos & Pos.name || words.length === 1) names.push(word);
    }
  }
  if (!columns) columns = fold4(readings[0]?.slots ?? 0) || 15;
  const kind = pronoun ? 'person' : decide(written, words, noun, lemma, names, readings, pack.references);
  const first = readings[0];
  const plural = (columns & 7) === 0 || (first ? (fold4(first.slots) & 7) === 0 && first.slots !== 0 : false);
  return {
    kind,
    lemma,
    noun,
    pronoun,
    columns,
    names,
    plural,
    generic: names.length === 0 && !pronoun,
    words: entries.map(({ low }) => low),
  };
}

/** The words of a phrase; dots inside hold one together («Lenta.ru»). */
function wordsOf(written: string): string[] {
  const words: string[] = [];
  for (let start = wordStart(written, 0, written.length); start < written.length; ) {
    const end = withDomains(written, wordEnd(written, start, written.length));
    words.push(written.slice(start, end));
    start = wordStart(written, end, written.length);
  }
  return words;
}

const STOP = 46;

function withDomains(written: string, from: number): number {
  let end = from;
  while (written.charCodeAt(end) === STOP) {
    let next = end + 1;
    while (next < written.length && isSmall(written.charCodeAt(next))) next++;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** «Президентка спілки Галина Осадча»: a person's noun of the references that the lexicon lacks. */
function namesTrade(word: string, { references }: LanguagePack): boolean {
  return references.posts.has(word) || references.general.has(word);
}

/** «премьер-министра»: the whole title, not the minister in it. */
function compoundLemma(word: string, lemma: string): string {
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 || lemma.includes('-') ? lemma : fold(word.slice(0, hyphen + 1)) + lemma;
}

function fold4(slots: number): number {
  let all = 0;
  for (let shift = 0; shift < 24; shift += 4) all |= (slots >> shift) & 15;
  return all;
}

/** Words that names of outlets in Latin script are made of. */
const OUTLET =
  /\b(?:times|post|journal|news|press|presse|agency|tv|radio|today|herald|guardian|bild|welle|tribune|zeitung|mail|monde|figaro|spiegel|bloomberg|reuters|sky|fox|cnn|bbc|zik|ua|media|media|vesti|politico|axios|telegraph|economist)\b/i;

function decide(
  written: string,
  words: readonly string[],
  noun: NounKind | null,
  lemma: string | null,
  names: readonly string[],
  readings: readonly Reading[],
  { people }: References,
): SourceKind {
  // «РБК-Украина»: the name of an outlet, not the country in it.
  if (/^[«"„“]/.test(written) && words.length < 5 && noun !== 'organization') return 'media';
  if (noun === 'place' && words.length === 1 && /-/.test(written)) return 'media';
  switch (noun) {
    case 'person': {
      const head = readings.find((reading) => reading.noun?.kind === 'person');
      // «Два эксперта»: the noun is in the singular.
      if ((readings[0]?.pos ?? 0) & Pos.numeral) return 'group';
      return head !== undefined && (fold4(head.slots) & 7) === 0 ? 'group' : 'person';
    }
    case 'government':
    case 'organization':
    case 'media':
    case 'document':
    case 'anonymous':
    case 'group':
      return noun;
    case 'place':
      return 'government';
    case 'part': {
      const inside = readings.find((reading) => reading.noun && reading.noun.kind !== 'part')?.noun?.kind;
      return inside === 'person' && lemma === 'один' ? 'person' : 'group';
    }
    case 'channel':
      return 'media';
    case 'speech':
      return 'document';
    default:
      break;
  }
  if (
    written.includes('.') &&
    (/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(written.replace(/[«»"]/g, '')) ||
      /\.(ру|ua|ru|com|рф|укр|net|org)\b/i.test(written))
  )
    return 'media';
  if (/^[«"„“]/.test(written)) return 'media';
  if (readings.some((reading) => reading.fn & Fn.speaker)) return 'person';
  if (names.length && /[a-z]/i.test(written) && OUTLET.test(written)) return 'media';
  if (!names.length) return people.test(words.at(-1) ?? '') ? 'person' : 'group';
  const acronym = names.every((name) => name.length > 1 && name === name.toUpperCase());
  if (acronym && words.length < 3 && /^[A-ZА-ЯІЇЄҐ-]{2,6}$/.test(names[0] ?? '')) return 'organization';
  if (/[a-z]/i.test(names[0] ?? '') && names.length === 1) return 'organization';
  return 'person';
}

/** A name without its case ending, for comparing mentions. */
export function nameStem(name: string): string {
  const lower = fold(name).replace(/'/g, '');
  if (lower.length < 4) return lower;
  // «Андрій», «Андрія»; «Кравець», «Кравця».
  const bare = lower
    .replace(ENDING, '')
    .replace(/(?<=...)[иіїеє]$/u, '')
    .replace(/(?<=..)[еє]ц$/u, 'ц');
  return bare.length < 3 ? lower.slice(0, -1) : bare;
}

/** What the cases of a name or a noun put behind its stem: «Ткачук», «Ткачуку», «Ткачуком». */
const ENDING =
  /(?:[иы]ми|[оеє]му|[оеє]го|[оеє][вю]і|[ая]ми|[ая]х|[оеєё][йюм]|[иыії][йхм]|[ьй]|[аяуюеэиіыоїєё])$/u;

export function kindOf(text: string, pack: LanguagePack, span: Span | null): SourceKind {
  return span ? describe(text, pack, span).kind : 'anonymous';
}
