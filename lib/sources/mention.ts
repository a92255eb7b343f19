/**
 * The parts of a mention: what is left when brackets, quotation marks, articles and press services are taken off. Knows how
 * mentions are written.
 */
import type { Lang } from '../languages/types';
import { isCyrillic, keyOf, type Token, tokens } from './fold';

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
