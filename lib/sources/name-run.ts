/**
 * The run of words in a mention that is a person's name: roles, places, bodies and what belongs to another are left out. Knows
 * how mentions are written, no identities.
 */
import { packFor } from '../languages';
import { caseMask, type Lang } from '../languages/types';
import { bodyNamed } from './bodies';
import { findPlaces } from './countries';
import { isCyrillic, tokens } from './fold';
import { givenName, isInitial, isParticle } from './given';
import { isNominativeRole, isPersonNoun, isRole, nounLemma } from './heads';
import { findInstitution } from './institutions';
import { isPatronymic } from './persons';

export interface NameRun {
  /** The words of the name. */
  words: string[];
  /** The words before it: role, body, country. */
  before: string;
  /** Cases that the role's form allows, as in `nominative`; empty where it says nothing. */
  cases: string;
  /** A description follows after a comma: «Марк, рабочий из цеха». */
  described: boolean;
}

/** The person's name in a mention, null where it has none. */
export function nameRun(text: string, lang: Lang): NameRun | null {
  if (!/\p{Lu}/u.test(text)) return null;
  const attached = lang === 'en' ? attachedName(text, lang) : undefined;
  if (attached !== undefined) return attached;
  const cut = text.split(/[,;](?=\s)/);
  const dashed = (cut[0] ?? '').split(/\s[—–-]\s/);
  const first = runIn(dashed[0] ?? '', lang) ?? (dashed.length > 1 ? runIn(cut[0] ?? '', lang) : null);
  if (dashed.length > 1 && first?.words.length === 1) return runIn(cut[0] ?? '', lang);
  if (first && (first.words.length > 1 || cut.length === 1)) return first;
  // "Yao, a phone-card seller", "Pettigrew, 58, a retired surveyor".
  if (first && /^(?:\p{Ll}|\d)/u.test(cut[1]?.trim() ?? '')) return { ...first, described: true };
  // «Бывший спикер палаты представителей, Нэнси Пелоси»: the name follows the role.
  const after = cut[1] ? runIn(cut[1].trim(), lang) : null;
  if (after && after.before === '' && after.words.length > 1 && (!first || isRoleText(cut[0] ?? '', lang)))
    return after;
  if (first || cut.length === 1) return first;
  // «директора … в России, на Украине и в Казахстане Елену Сябренко»: at the end of all.
  const last = runIn(cut.at(-1) ?? '', lang);
  if (!last || last.words.length < 2 || !isRoleText(cut[0] ?? '', lang)) return null;
  // «глава хозяйства, агроном по образованию Степан Кривошапко»: a second role before the name.
  const second = last.before.split(' ').some((word) => isPersonNoun(word, lang));
  if (!second && !isGiven(last.words[0] ?? '')) return null;
  return {
    ...last,
    before: text.slice(0, -last.words.join(' ').length).trim(),
    cases: roleCases(text.split(' '), lang),
  };
}

const ATTACHING = / (?:of|at|from|in|with|for|to) /;

/**
 * "Ines Okoro of the charity Open Door": the name before the preposition. Null for "a spokesperson for Joris Maes", whose
 * name is another's; undefined where nothing tells.
 */
function attachedName(text: string, lang: Lang): NameRun | null | undefined {
  const found = ATTACHING.exec(text);
  if (!found) return undefined;
  const head = text.slice(0, found.index);
  if (head.includes(',')) return undefined;
  const run = runIn(head.replace(/ close$/, ''), lang);
  if (run && run.words.length > 1) return run;
  const noun = head.split(' ').at(-1) ?? '';
  const other = / (?:for|to|with) /.test(found[0]) && /^\p{Ll}/u.test(noun);
  return other ? null : undefined;
}

/** «Асад», «аль-Асад», "al-Sharaa". */
const NAME_WORD = /^(?:(?:[аэе]ль|а[стшздрн]|al|el|a[sdznrt]|ash)-)?\p{Lu}/u;

function isRoleText(text: string, lang: Lang): boolean {
  return text.split(' ').some((word) => isRole(word, lang));
}

/** Quotation marks, and marks that end a word. */
const NOT_LETTERS = /["«»“”„,;:!?]/;

/** The words of a phrase. «голова ГО «Чистий Рів» Назар Бабій»: what stands in quotation marks is no part of the name. */
function wordsIn(text: string): string[] {
  if (!NOT_LETTERS.test(text)) return text.split(/\s+/).filter(Boolean);
  return text
    .replace(/[«“„"][^«»“”„"]*[»”"](?=\s+\p{Lu})/gu, ' … ')
    .replace(/["«»“”„]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[,;:!?]+$/, ''))
    .filter(Boolean);
}

function runIn(text: string, lang: Lang): NameRun | null {
  if (/[«"“„]/.test(text) && /[»"”]\s*$/.test(text)) return null;
  const words = wordsIn(text);
  const cyrillic = isCyrillic(text);
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1] ?? '';
    const nameLike = NAME_WORD.test(word) && (!cyrillic || isCyrillic(word));
    if (!nameLike && !(isParticle(word) && start < words.length)) break;
    start--;
  }
  let run = words.slice(start);
  if (run.length === 0) return null;
  const skip = notName(run, start, lang);
  run = run.slice(skip);
  while (run[0] && isParticle(run[0]) && !/^\p{Lu}/u.test(run[0]) && run.length > 3) run = run.slice(1);
  if (run.length === 0) return null;
  const before = words.slice(0, words.length - run.length);
  const given = run.findIndex((word, i) => i < run.length - 1 && isGiven(word));
  // «Актриса Марта Гриб», "Superintendent Greg Farris": a noun for a person that opens its sentence.
  const noun = given < 0 && run.length > 2 && before.length === 0 && isPersonNoun(run[0] ?? '', lang);
  const known = noun && !isPatronymic(run.at(-1) ?? '') ? 1 : given;
  const own = run.slice(Math.max(0, known));
  if (belongsToAnother(before, own, lang)) return null;
  // «мешканка Межирова Галина Яківна»: where she lives.
  const settled = known > 0 && RESIDENTS.test(before.at(-1) ?? '');
  if (known > 0 && (settled || !isFamilyFirst(run, known))) {
    before.push(...run.slice(0, known));
    run = run.slice(known);
  }
  if (run.length > 5) return null;
  return { words: run, before: before.join(' '), cases: roleCases(before, lang), described: false };
}

const RESIDENTS = /^(?:жител|мешкан)/i;

/**
 * «пресс-секретарь министра Льва Окунева», «сын Марии»: a name in another case than the one whom the phrase is about, who is
 * something to its bearer. Where both may be in one case nothing tells.
 */
function belongsToAnother(before: readonly string[], name: readonly string[], lang: Lang): boolean {
  const [head = ''] = before;
  const pack = packFor(lang);
  if (!pack.grammar.cases) return false;
  const low = head.toLowerCase();
  const lemma = nounLemma(low, lang);
  if (lemma === null || !pack.references.relations.has(lemma)) return false;
  const subject = low === lemma;
  const [given = ''] = name;
  if (subject && before.length > 1 && name.length > 1 && givenName(given) === null && isGiven(given))
    return true;
  return subject && name.every((word) => (pack.read(word).slots & NOMINATIVE) === 0);
}

const NOMINATIVE = caseMask('nom');

/** «Петров Иван Сергеевич» keeps the family name that stands first. */
function isFamilyFirst(run: readonly string[], known: number): boolean {
  return known === 1 && run.length === 3 && /(?:вич|вна|оглы|оглу|огли|кызы|кизи)/i.test(run[2] ?? '');
}

/** Whether a word is a given name in any case. */
export function isGiven(word: string): boolean {
  if (givenName(word)) return true;
  for (const [ending, nominative] of [
    [/(?:а|у|ом|е|ові)$/, ''],
    [/(?:я|ю|ем|єм|еві|єві)$/, 'й'],
    [/(?:я|ю|ем|еві)$/, 'ь'],
    [/(?:ы|е|у|ой|и|і|ою)$/, 'а'],
    [/(?:и|ю|ей|ї|єю|е)$/, 'я'],
  ] as const) {
    if (ending.test(word) && word.length > 3 && givenName(word.replace(ending, nominative))) return true;
  }
  return false;
}

/** How many words at the start of a capitalised run are role, place, body or acronym rather than name. */
function notName(run: readonly string[], offset: number, lang: Lang): number {
  let skip = 0;
  const words = tokens(run.join(' '));
  const places = findPlaces(words);
  const isPlace = (bare: string) =>
    places.some(({ start, end }) => words.some(({ raw }, i) => start <= i && i < end && raw === bare));
  const last = run.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = run[i] ?? '';
    const { bare, acronym, never, opensBody } = shapeOf(word, lang);
    const capitals = word.length > 3 && i === last && i > 0 && /\p{Ll}/u.test(run[i - 1] ?? '');
    if (
      never ||
      (acronym && !capitals && !isInitials(word, run[i + 1])) ||
      // «Chuck Jordan»: a country's name after what is no role or place is a family name.
      (places.length > 0 && isPlace(bare) && !(i === last && i > 0 && skip < i)) ||
      (i < last - 1 && opensBody()) ||
      ((lang === 'en' || i + offset === 0 || !isCyrillic(word)) && isRole(word, lang))
    )
      skip = i + 1;
  }
  return skip;
}

/** What the spelling of a word says of whether it may be a part of a name. */
interface Shape {
  /** Without the possessive ending. */
  bare: string;
  acronym: boolean;
  /** A continent, a number, a possessive: no part of a name. */
  never: boolean;
  /** Whether a body has the word for its name or its name's first; looked up when first asked. */
  opensBody(): boolean;
}

const shapes: Readonly<Record<Lang, Map<string, Shape>>> = { ru: new Map(), uk: new Map(), en: new Map() };
const MOST_SHAPES = 2_000;

function shapeOf(word: string, lang: Lang): Shape {
  const known = shapes[lang].get(word);
  if (known) return known;
  const bare = word.replace(/['’]s?$/, '');
  let opens: boolean | null = null;
  const shape: Shape = {
    bare,
    acronym: /^[\p{Lu}\d-]{2,}(?:а|у|ом|е)?$/u.test(word) && !isInitial(word),
    never: bare !== word || CONTINENT.test(word) || /\d/.test(word),
    opensBody() {
      opens ??= opensNoName(word, lang);
      return opens;
    },
  };
  if (shapes[lang].size > MOST_SHAPES) shapes[lang].clear();
  shapes[lang].set(word, shape);
  return shape;
}

/** "JD Vance": two capitals of a given name, before a family name. */
function isInitials(word: string, next: string | undefined): boolean {
  return /^[A-Z]{2}$/.test(word) && !BODIES.test(word) && /^[A-Z][a-z]/.test(next ?? '');
}

const BODIES = /^(?:US|UK|UN|EU|PM|FM|AG|MP|DA|HR|PR|VP|IT|TV|AI|DC|LA|NY|IS|VA)$/;

/** «главы Пентагона Пита Хегсета»: a body with a name of its own. */
function opensNoName(word: string, lang: Lang): boolean {
  return (
    lang !== 'en' &&
    !givenName(word) &&
    (findInstitution(tokens(word), lang) ?? bodyNamed(tokens(word), false, lang)) !== null
  );
}

const CONTINENT = /^(?:Европ|Європ|Ази|Азі|Африк|Америк|Балти|Балті|Кавказ|Europe|Asia|Africa)/;

function roleCases(before: readonly string[], lang: Lang): string {
  for (const word of before) {
    if (!isRole(word, lang) || !isCyrillic(word)) continue;
    if (isNominativeRole(word, lang)) return 'n';
    return /(?:[ауеыиіоюя]|ом|ем|им|ым|ою|ой|ей|го|му)$/i.test(word) ? 'gdail' : '';
  }
  return '';
}
