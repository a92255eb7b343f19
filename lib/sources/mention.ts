/**
 * The parts of a mention: what is left when brackets, quotation marks, articles and press services are taken off, and
 * the run of words that is a person's name. Knows how mentions are written.
 */
import { packFor } from '../languages';
import { caseMask, type Lang } from '../languages/types';
import { bodyNamed } from './bodies';
import { findPlaces } from './countries';
import { isCyrillic, keyOf, type Token, tokens } from './fold';
import { givenName, isInitial, isParticle } from './given';
import { isNominativeRole, isPersonNoun, isRole, nounLemma } from './heads';
import { findInstitution } from './institutions';
import { isPatronymic } from './persons';

export interface Mention {
  /** Without brackets, outer quotation marks and articles. */
  text: string;
  words: readonly Token[];
  /** Index of the first word inside quotation marks, −1 where none or where words follow them. */
  quotedFrom: number;
  /** It began with «The», or is in Latin letters in a Cyrillic text: a name, however common its words. */
  marked: boolean;
  /** The mention is of a body's press service, site or spokesperson's office. */
  service: boolean;
  /** What stands in brackets at the end: the city of «Динамо» (Киев); empty for nothing. */
  aside: string;
}

const BRACKETS = /\s*[([][^)\]]*[)\]]/g;
const SERVICES = `пресс-служба;пресс-центр;пресс-бюро;пресс-офис;пресс-секретариат;сайт;официальный сайт;пресс-департамент;отдел коммуникации;департамент коммуникации;управление коммуникации;телеграм-канал;аккаунт;пресс-релиз;сообщение пресс-службы;центр общественных связей;отдел информации;департамент информации;пресс-группа;
пресслужба;прес-служба;пресцентр;прес-центр;пресофіс;вебсайт;офіційний сайт;відділ комунікації;управління комунікації;департамент комунікації;телеграм-канал;відділ зв'язків з громадськістю;речник;центр комунікацій`;
/** Keys of the services; made when a mention is first read. */
let services: ReadonlySet<string> | null = null;
const EN_SERVICES =
  /^(?:press (?:service|office|department|centre|center|secretary's office)|spokesperson's office|website|media office)$/;
const OFFICIAL = new Set(['официальный', 'офіційний', 'сам', 'сама', 'само'].map(keyOf));

export function readMention(name: string, lang: Lang): Mention {
  const marks = MARKS.test(name);
  let text = marks ? name.replace(BRACKETS, ' ') : name;
  text = text.replace(/\s+/g, ' ').trim();
  text = text
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/['’]s?$/, (end) => (/^['’]s?$/.test(end) && /[a-z]['’]s?$/i.test(text) ? '' : end));
  text = text.replace(/^(?:сам|сама|само|сами|самі)\s+/i, '').replace(/^[\s,;:—–-]+|[\s,;:—–-]+$/g, '');
  if (lang === 'en') text = withoutApposition(text);
  let words: readonly Token[] = tokens(text);
  let quotedFrom = marks ? firstQuoted(text) : -1;
  const service = serviceLength(words);
  if (service > 0 && service < words.length) {
    words = words.slice(service);
    if (quotedFrom >= 0) quotedFrom -= service;
  }
  const tail = service === 0 ? englishService(words) : 0;
  if (tail > 0 && tail < words.length) words = words.slice(0, -tail);
  if (words.length > 1 && words[0] && OFFICIAL.has(words[0].key)) words = words.slice(1);
  const marked = lang === 'en' ? /^\s*The\s/.test(name) : !isCyrillic(text);
  const aside = marks ? (/\(([^()]*)\)\s*$/.exec(name)?.[1] ?? '') : '';
  return { text, words, quotedFrom, marked, service: service > 0 || tail > 0, aside };
}

/** "Lock & Quay, a tenants' group" without what the comma opens, "Lucinda Fairweather KC" without the letters. */
function withoutApposition(text: string): string {
  const bare = withoutLettersAfter(text);
  const found = APPOSITION.exec(bare);
  if (!found) return bare;
  const name = bare.slice(0, found.index);
  const capitals = name.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && /^\p{Lu}/u.test(name) ? name : bare;
}

const APPOSITION = /, (?:an?|the|its|one of) \p{Ll}[^,]*$/u;
/** Honours and offices written after a person's name, which has two words or more. */
const CAPITALISED = /^\p{Lu}[\p{L}’'-]+$/u;
const LETTERS_AFTER = new Set('KC QC OBE CBE MBE MEP MP MSP PhD Ph.D. M.D. MD Esq Esq.'.split(' '));

function withoutLettersAfter(text: string): string {
  const last = text.lastIndexOf(' ');
  if (last < 0 || !LETTERS_AFTER.has(text.slice(last + 1))) return text;
  const name = text.slice(0, text.charAt(last - 1) === ',' ? last - 1 : last);
  const words = name.split(' ').slice(-2);
  return words.length === 2 && words.every((word) => CAPITALISED.test(word)) ? name : text;
}

/** Brackets and quotation marks: most mentions have none. */
const MARKS = /[()[\]«»“”„"]/;

/** Index of the first word in the quotation marks that a mention ends with, −1 for none. */
function firstQuoted(text: string): number {
  const quote = text.search(/[«“„"]/);
  if (quote < 0) return -1;
  const closing = text.search(/[»”"](?=[^«“„"»”]*$)/);
  return closing < 0 || closing >= text.length - 2 ? tokens(text.slice(0, quote)).length : -1;
}

/** How the services' names begin: most mentions need no look at them. */
const SERVICE_OPENING =
  /^(?:пресс?|сайт|отдел|департамент|управ|телегр|ак?каунт|сообщен|центр|вебсайт|відділ|речник|офіці|офици)/;

function serviceLength(words: readonly Token[]): number {
  if (!SERVICE_OPENING.test(words[0]?.key ?? '')) return 0;
  services ??= new Set(SERVICES.split(/;\s*/).map(keyOf));
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const key = words
      .slice(0, n)
      .map((word) => word.key)
      .join(' ');
    if (services.has(key)) return n;
  }
  return 0;
}

function englishService(words: readonly Token[]): number {
  if (!/^(?:service|office|department|cent(?:re|er)|website)$/i.test(words.at(-1)?.raw ?? '')) return 0;
  for (const n of [3, 2, 1]) {
    const last = words
      .slice(-n)
      .map((word) => word.raw.toLowerCase())
      .join(' ');
    if (EN_SERVICES.test(last)) return n;
  }
  return 0;
}

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
