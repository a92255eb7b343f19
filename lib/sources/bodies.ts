/**
 * Organizations and outlets by their names in any case and language. Knows their names and what kinds of words stand
 * before and after them («газета», "news agency"); nothing of institutions or persons.
 */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { findPlaces } from './countries';
import { ORGANIZATIONS } from './data/organizations';
import { OUTLETS } from './data/outlets';
import { keyOf, type Token, withAlternations } from './fold';

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

/** Names that are common words or surnames: only in quotation marks, or after «газета» and the like. */
const COMMON = new Set(
  `агентство власть факты страна интер сегодня вести взгляд известия проект холод верстка база знак звезда дождь мир спутник прайм итоги
  профиль версия собеседник диалог фокус буквы тексты рубрика апостроф главком обозреватель корреспондент гордон капитал тренд формула
  политика экономист весна мета форд азов вагнер яблоко мемориал барселона голос труд кактус правда хабар маяк схемы прямой прямий мать
  час время фарс тихий индепендент зеркало дзеркало факти тексти букви країна голос весна вясна вісті кан сота астра штерн монд фигаро
  репаблика стампа паис мундо цайт вельт дощ общественное медуза-горгона тринадцать кабар ховар авеста туран спортс шаг мехр шелл арсенал
  time life sun mirror observer independent economist nature science wired variety deadline people index focus express metro standard vox
  vice the-hill as dawn alphabet astra baza trend inside index onet blic politiken nos folha globo
  aif marca epoch kan stern welt zeit atlantic hill intercept insider bell hindu`.split(/\s+/),
);

const MEDIA_HEADS =
  'интернет онлайн газета издание интернет-издание журнал еженедельник агентство информагентство телеканал канал радиостанция радио портал сайт таблоид телекомпания телерадиокомпания вещатель интернет-портал интернет-газета информационное-агентство ресурс радиокомпания онлайн-издание телерадиокорпорация медиа СМИ ИА проект медиапроект телеграм-канал интернет-ресурс редакция служба портал новость видання часопис тижневик агенція агентство інформагентство радіостанція радіо телекомпанія мовник інтернет-видання таблоїд інтернет-портал інформагенція редакція медіа ЗМІ ресурс проєкт';
const BODY_HEADS =
  "компания корпорация концерн холдинг фирма банк фонд организация объединение ассоциация союз федерация партия движение клуб институт университет ПАО ОАО АО ООО ЗАО ГК НК НАК ТОВ ПрАТ АТ группа группировка авиакомпания оператор перевозчик сервис соцсеть мессенджер альянс блок центр госкорпорация госкомпания правозащитный платформа производитель монополист корпорація компанія організація партія рух об'єднання асоціація фірма університет холдинг концерн авіакомпанія соцмережа месенджер платформа виробник група угруповання держкомпанія";
const EN_HEADS = new Set(
  'newspaper magazine outlet agency news broadcaster channel newsletter tabloid website site network radio tv television paper daily weekly portal wire publication media body party company corporation corp inc #inc #llc #ltd ltd group organization organisation watchdog giant bank airline firm union movement state-owned state-run group-based based platform ngo service alliance bloc maker carrier business'.split(
    ' ',
  ),
);

interface Names {
  byKey: Map<string, BodyMatch[]>;
  byId: Map<string, Body>;
  byDomain: Map<string, Body>;
  mediaHeads: Set<string>;
  bodyHeads: Set<string>;
  common: Set<string>;
}
let names: Names | null = null;

export function bodyById(id: string): Body | null {
  return load().byId.get(id) ?? null;
}

export function bodyByDomain(domain: string): Body | null {
  const { byDomain } = load();
  for (
    let host = domain.toLowerCase().replace(/^www\./, '');
    host.includes('.');
    host = host.slice(host.indexOf('.') + 1)
  ) {
    const found = byDomain.get(host);
    if (found) return found;
  }
  return null;
}

/** What kind of body a word announces («газета» → media), null where none. */
export function headKind(word: Token): 'media' | 'organization' | null {
  const { mediaHeads, bodyHeads } = load();
  if (mediaHeads.has(word.key)) return 'media';
  if (bodyHeads.has(word.key)) return 'organization';
  return null;
}

/** A body by its exact name. `sure`: quotation marks or a word like «газета» show that it is a name. */
export function bodyNamed(words: readonly Token[], sure: boolean): BodyMatch | null {
  const { byKey, common } = load();
  if (words.length === 0) return null;
  const key = words.map((word) => word.key).join(' ');
  const found = byKey.get(key);
  if (found?.length !== 1 || !found[0]) return null;
  if (!sure && common.has(key)) return null;
  return sure || words.some((word) => word.capital) || /^[a-z]/.test(found[0].written) ? found[0] : null;
}

/**
 * A body in a longer phrase: words that announce it («деловой газеты РБК», "soccer's world governing body FIFA"), an
 * adjective of its country, words that follow it ("TASS news agency").
 */
export function bodyIn(words: readonly Token[], quotedFrom: number): BodyMatch | null {
  for (let end = words.length; end > 0; end--) {
    const after = words.slice(end);
    if (after.length && !after.every((word) => EN_HEADS.has(word.key))) break;
    for (let start = 0; start < end; start++) {
      if (start === 0 && after.length === 0) continue;
      const before = words.slice(0, start);
      const announced = announces(before);
      const described = after.length > 0 && before.every((word) => !word.capital);
      if (before.length && announced === null && !described) continue;
      const strong = after.length > 0 || announced === 'head' || start === quotedFrom;
      const match = bodyNamed(words.slice(start, end), strong);
      if (match && fits(match.body, before, announced)) return match;
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
  return places.length > 0 && places.reduce((n, match) => n + match.end - match.start, 0) === before.length
    ? 'place'
    : null;
}

/** «лондонская «Таймс»», not «московская «Таймс»»; «газета «Газпром»» is another body. */
function fits(body: Body, before: readonly Token[], announced: 'head' | 'place' | null): boolean {
  const kinds = before.map(headKind).filter((kind) => kind !== null);
  const isMedia = body.kind === 'media';
  if (kinds.length > 0 && kinds.every((kind) => kind === 'media') && !isMedia) return false;
  if (kinds.length > 0 && kinds.every((kind) => kind === 'organization') && isMedia) {
    return false;
  }
  const places = findPlaces(before);
  if (places.length === 0 || body.country === null) return true;
  if (announced !== 'place') return true;
  return places.every(
    ({ code }) => code === body.country || code === `cap:${body.country}` || code.startsWith('c:'),
  );
}

function load(): Names {
  if (names) return names;
  const made: Names = {
    byKey: new Map(),
    byId: new Map(),
    byDomain: new Map(),
    mediaHeads: new Set(MEDIA_HEADS.split(' ').map(keyOf)),
    bodyHeads: new Set(BODY_HEADS.split(' ').map(keyOf)),
    common: new Set([...COMMON].map(keyOf)),
  };
  const langs = ['ru', 'uk', 'en'] as const;
  const add = (
    id: string,
    kind: SourceKind,
    country: string,
    lists: readonly string[],
    domains: readonly string[],
  ) => {
    const english = lists[2] ?? '';
    const labels: Partial<Record<Lang, string>> = {};
    const body: Body = { id, kind, country: country || null, labels, domains };
    langs.forEach((lang, i) => {
      const label = (lists[i] || english).split(';')[0];
      if (label) labels[lang] = label;
    });
    made.byId.set(id, body);
    for (const domain of domains) if (!made.byDomain.has(domain)) made.byDomain.set(domain, body);
    for (const written of lists.flatMap((list) => list.split(';'))) {
      for (const key of written ? withAlternations(keyOf(written)) : []) {
        const known = made.byKey.get(key);
        if (!known) made.byKey.set(key, [{ body, written }]);
        else if (!known.some((match) => match.body === body)) known.push({ body, written });
      }
    }
  };
  for (const line of ORGANIZATIONS.trim().split('\n')) {
    const [marked = '', country = '', ...lists] = line.split('|');
    const id = marked.replace(/^!/, '');
    add(`org:${id}`, marked === id ? 'organization' : 'government', country, lists, []);
  }
  for (const line of OUTLETS.trim().split('\n')) {
    const [id = '', country = '', domains = '', ...lists] = line.split('|');
    add(`outlet:${id}`, 'media', country, lists, domains ? domains.split(';') : []);
  }
  names = made;
  return made;
}
