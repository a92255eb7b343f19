/**
 * Organizations and outlets by their names in any case and language. Knows their names and what kinds of words stand
 * before and after them («газета», "news agency"); nothing of institutions or persons.
 */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { findPlaces } from './countries';
import { ORGANIZATIONS } from './data/organizations';
import { OUTLETS } from './data/outlets';
import { isCyrillic, keyOf, type Token, tokens, withAlternations } from './fold';
import { firstOf, Lexicon } from './lexicon';

export interface Body {
  /** `org:csto`, `outlet:rbc-ukraine`. */
  id: string;
  kind: SourceKind;
  country: string | null;
  labels: Partial<Record<Lang, string>>;
  domains: readonly string[];
}

/** A body and the spelling of it that the mention uses, in the nominative. */
export interface BodyMatch {
  body: Body;
  written: string;
}

/**
 * Names that are common words or surnames: only in quotation marks, or after «газета» and the like. Written as keys, so that none
 * has to be made when the first article is read.
 */
const COMMON: ReadonlySet<string> = new Set(
  `агентств власт факт стран интер сегодн вест взгляд извести проект холод верстк баз знак звезд дожд мир
  спутник прайм итог профил верси собеседник диалог фокус букв текст рубрик апостроф главк обозревател
  корреспондент гордон капитал тренд формул политик экономист весн мет форд азов вагнер яблк мемориал
  барселон голос труд кактус правд хабар маяк схем прям мат час врем фарс тих индепендент зеркал дзеркал
  краон вясн віст кан сот астр штерн монд фигар репаблик стамп паис мунд цайт вельт дощ общественн
  тринадцат кабар ховар авест туран спортс шаг мехр шелл арсенал time life sun mirror
  observer independent economist nature science wired variety deadline people index focus express metro
  standard vox vice hill as dawn alphabet astra baza trend inside onet blic politiken nos folha globo aif
  marca epoch kan stern welt zeit atlantic intercept insider bell hindu`.split(/\s+/),
);

/** Words of the longest name. */
const LONGEST = 9;

/** Keys of words that say that a name is an outlet's. */
const MEDIA_HEADS: ReadonlySet<string> = new Set(
  `интернет онлайн газет издани журнал еженедельник агентств информагентств телеканал канал
  радиостанци ради портал сайт таблоид телекомпани телерадиокомпани вещател
  ресурс радиокомпани телерадиокорпораци меди #сми #иа проект
  медиапроект редакци служб новост виданн часопис тижневик агенці
  інформагентств радіостанці раді телекомпані мовник таблоод інформагенці
  редакці меді #змі проєкт`.split(/\s+/),
);
/** Keys of words that say that a name is another body's. */
const BODY_HEADS: ReadonlySet<string> = new Set(
  `компани корпораци концерн холдинг фирм банк фонд организаци объединени ассоциаци союз федераци парти
  движени клуб институт университет #пао #оао #ао #ооо #зао #гк #нк #нак #тов прат #ат групп группировк
  авиакомпани оператор перевозчик сервис соцсет мессенджер альянс блк центр госкорпораци госкомпани
  правозащитн платформ производител монополист корпораці компані організаці парті рух обєднанн асоціаці
  фірм університет авіакомпані соцмереж месенджер виробник груп угрупованн держкомпані`.split(/\s+/),
);
const EN_HEADS: ReadonlySet<string> = new Set(
  'newspaper magazine outlet agency news broadcaster channel newsletter tabloid website site network radio tv television paper daily weekly portal wire publication media body party company corporation corp inc #inc #llc #ltd ltd group organization organisation watchdog giant bank airline firm union movement state-owned state-run group-based based platform ngo service alliance bloc maker carrier business'.split(
    ' ',
  ),
);

const COLUMNS = { ru: [2], uk: [3], en: [4] } as const;
const keysOf = (name: string, lang: Lang) => {
  const key = keyOf(name);
  const keys = lang === 'uk' ? withAlternations(key) : [key];
  if (!PLURAL.test(name)) return keys;
  // «Врачи», «Факты»: a genitive on «-ов» keeps it in the key, for family names end so too.
  const plural = tokens(name).map((word) => (PLURAL.test(word.raw) ? `${word.key}ов` : word.key));
  return [...keys, plural.join(' ')];
};
/** Ends of plural nouns, in words that are no adjectives. */
const PLURAL = /(?<=[бвгдзклмнпрстфц])[ыи](?= |$)/;
const organizations = new Lexicon(ORGANIZATIONS, COLUMNS, keysOf);
const outlets = new Lexicon(OUTLETS, { ru: [3], uk: [4], en: [5] }, keysOf);
const known = new Map<string, Body>();

export function bodyByDomain(domain: string): Body | null {
  for (
    let host = domain.toLowerCase().replace(/^www\./, '');
    host.includes('.');
    host = host.slice(host.indexOf('.') + 1)
  ) {
    const row = rowOfDomain(host);
    if (row >= 0) return outlet(row);
  }
  return null;
}

/** The first row with this domain, −1 for none: one search through the list as it is, for a page asks for one. */
function rowOfDomain(host: string): number {
  for (let at = OUTLETS.indexOf(host); at >= 0; at = OUTLETS.indexOf(host, at + 1)) {
    if (!'|;'.includes(OUTLETS.charAt(at - 1)) || !'|;'.includes(OUTLETS.charAt(at + host.length))) continue;
    const start = OUTLETS.lastIndexOf('\n', at) + 1;
    if (OUTLETS.slice(start, at).split('|').length === 3)
      return outlets.rows.indexOf(OUTLETS.slice(start, OUTLETS.indexOf('\n', at)));
  }
  return -1;
}

function organization(row: number): Body {
  const [marked = '', country = '', ...lists] = organizations.fields(row);
  const id = marked.replace(/^!/, '');
  return body(`org:${id}`, marked === id ? 'organization' : 'government', country, lists, []);
}

function outlet(row: number): Body {
  const [id = '', country = '', hosts = '', ...lists] = outlets.fields(row);
  return body(`outlet:${id}`, 'media', country, lists, hosts ? hosts.split(';') : []);
}

function body(
  id: string,
  kind: SourceKind,
  country: string,
  lists: readonly string[],
  hosts: readonly string[],
): Body {
  const made = known.get(id);
  if (made) return made;
  const english = firstOf(lists[2]);
  const labels: Partial<Record<Lang, string>> = {};
  for (const [i, lang] of (['ru', 'uk', 'en'] as const).entries()) {
    // «=»: written as in Russian.
    const own = firstOf(lists[i]);
    const label = (own === '=' ? firstOf(lists[0]) : own) || english;
    if (label) labels[lang] = label;
  }
  const fresh = { id, kind, country: country || null, labels, domains: hosts };
  known.set(id, fresh);
  return fresh;
}

/** The one body of this key, with the spelling that has it. */
function lookup(key: string, lang: Lang): BodyMatch | null {
  const [org, otherOrg] = organizations.find(key, lang);
  const [media, otherMedia] = outlets.find(key, lang);
  if (otherOrg !== undefined || otherMedia !== undefined || (org === undefined) === (media === undefined))
    return null;
  const fields = org !== undefined ? organizations.fields(org).slice(2) : outlets.fields(media ?? 0).slice(3);
  const spellings = fields.flatMap((list) => list.split(';'));
  const written = spellings.find((name) => withAlternations(keyOf(name)).includes(key)) ?? spellings[0] ?? '';
  return { body: org !== undefined ? organization(org) : outlet(media ?? 0), written };
}

/** What kind of body a word announces («газета» → media), null where none. */
export function headKind(word: Token): 'media' | 'organization' | null {
  if (MEDIA_HEADS.has(word.key)) return 'media';
  if (BODY_HEADS.has(word.key)) return 'organization';
  return null;
}

/** A name has a capital, quotation marks or Latin letters. */
function mayName(words: readonly Token[], sure: boolean): boolean {
  return sure || words.some(({ capital, raw }) => capital || raw.charCodeAt(0) < LATIN_END);
}

const LATIN_END = 0x250;

/** A body by its exact name. `sure`: quotation marks or a word like «газета» show that it is a name. */
export function bodyNamed(words: readonly Token[], sure: boolean, lang: Lang): BodyMatch | null {
  if (words.length === 0 || words.length > LONGEST || !mayName(words, sure)) return null;
  const key = words.map((word) => word.key).join(' ');
  if (!sure && COMMON.has(key)) return null;
  const found = lookup(key, lang);
  if (!found) return null;
  return sure || words.some((word) => word.capital) || /^[a-z]/.test(found.written) ? found : null;
}

/**
 * A body in a longer phrase: words that announce it («деловой газеты РБК», "soccer's world governing body FIFA"), an
 * adjective of its country, words that follow it ("TASS news agency").
 */
export function bodyIn(words: readonly Token[], quotedFrom: number, lang: Lang): BodyMatch | null {
  // In quotation marks or not, a name within other words has a capital.
  if (words.length > 2 * LONGEST || !mayName(words, quotedFrom >= 0)) return null;
  for (let end = words.length; end > 0; end--) {
    const after = words.slice(end);
    if (after.length && !after.every((word) => EN_HEADS.has(word.key))) break;
    for (let start = 0; start < end; start++) {
      if (start === 0 && after.length === 0) continue;
      const name = words.slice(start, end);
      // What stands around a name is looked at only where there may be one.
      if (!bodyNamed(name, true, lang)) continue;
      const before = words.slice(0, start);
      const announced = announces(before);
      const described = after.length > 0 && before.every((word) => !word.capital);
      if (before.length && announced === null && !described) continue;
      const strong = after.length > 0 || announced === 'head' || start === quotedFrom;
      const match = bodyNamed(name, strong, lang);
      if (match && fits(match.body, before)) return match;
    }
  }
  return null;
}

/** «head» where a word says what follows, «place» where only a place does, null where something else stands there. */
function announces(before: readonly Token[]): 'head' | 'place' | null {
  if (before.length === 0) return 'place';
  const places = findPlaces(before);
  let head = false;
  for (let i = 0; i < before.length; i++) {
    const word = before[i];
    if (!word) continue;
    if (headKind(word) || EN_HEADS.has(word.key)) head = true;
    else if (places.some((match) => match.start <= i && i < match.end)) continue;
    else if (word.capital && i > 0) return null;
  }
  if (head) return 'head';
  // "Turkey's state-run Anadolu"
  const described = before.every(
    (word, i) => !word.capital || places.some(({ start, end }) => start <= i && i < end),
  );
  if (places.length > 0 && described && before.every(({ raw }) => !isCyrillic(raw))) return 'place';
  return places.length > 0 && places.reduce((n, match) => n + match.end - match.start, 0) === before.length
    ? 'place'
    : null;
}

/** «лондонская «Таймс»», not «московская «Таймс»»; «газета «Газпром»» is another body. */
function fits(body: Body, before: readonly Token[]): boolean {
  const kinds = before.map(headKind).filter((kind) => kind !== null);
  const isMedia = body.kind === 'media';
  if (kinds.length > 0 && kinds.every((kind) => kind === 'media') && !isMedia) return false;
  if (kinds.length > 0 && kinds.every((kind) => kind === 'organization') && isMedia) {
    return false;
  }
  const places = findPlaces(before);
  if (body.country === null) {
    // «Irish Times» is no Times: a place right before a Latin name belongs to it.
    return !places.some(({ end }) => end === before.length && !isCyrillic(before.at(-1)?.key ?? ''));
  }
  return places.every(
    ({ code }) => code === body.country || code === `cap:${body.country}` || code.startsWith('c:'),
  );
}
