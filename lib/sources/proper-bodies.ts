/**
 * Bodies that no lexicon has, by names that say enough to be theirs alone: «Печерский районный суд Киева», "Washington University in
 * St. Louis", «Динамо» of one city. A name is taken only where little else can be called so. Knows kinds of bodies, no names.
 */
import type { Lang } from '../languages/types';
import { findPlaces, withoutPlaces } from './countries';
import { isCyrillic, type Token, tokens } from './fold';
import type { Mention } from './mention';
import { familyKey, givenKey } from './transliterate';

/** Heads of names by how many words make such a name one body's. */
const SCHOOLS =
  /^(?:университет|університет|академи|консерватори|institut|university|academy|conservatory|polytechnic)$/;
const COURTS = /^(?:суд|court)$/;
const OTHERS =
  /^(?:институт|інститут|фонд|центр|музе|театр|ассоциаци|асоціаці|федераци|федераці|союз|спілк|союз|общество|товариств|парти|парті|движени|рух|институци|биржа|біржа|палат|бюро|лаборатори|лабораторі|агентств|агенці|комисси|комісі|комитет|комітет|корпораци|корпораці|обсерватори|обсерваторі|библиотек|бібліотек|institute|college|foundation|center|centre|museum|association|federation|union|society|council|committee|commission|bureau|laboratory|agency|corporation|party|observatory|library|fund|coalition|alliance|initiative|network|project)$/;
/** Courts that a city or region has many of: their own name must come to that of the place. */
const OF_MANY = /^(?:районн|местн|місцев|мировой|миров|гарнизонн|гарнізонн|district|magistrat|county)$/;
/** Words that any body's name may have. */
const GENERAL =
  /^(?:апелляционн|апеляційн|окружн|арбитражн|городск|міськ|областн|обласн|хозяйственн|господарськ|административн|адміністративн|военн|військов|государственн|державн|национальн|національн|федеральн|международн|міжнародн|научн|науков|исследовательск|дослідницьк|медицинск|медичн|технологическ|технологічн|техническ|технічн|аналитическ|аналітичн|федеральн|central|national|international|federal|state|medical|research|general|public|high|circuit|appeal|appeals|superior|supreme|crown|technical|technological)$/;
const NAMED_AFTER = /^(?:имен|імен|им|ім)$/;
const SMALL = /^(?:of|for|and|in|on|at|to|the|de|в|во|на|у|и|і|та|й|по|з|с|при)$/i;
const LONGEST = 12;

/** The id of a body by its full name; null where other bodies may be called so too. */
export function properBody(mention: Mention, lang: Lang): string | null {
  return clubOfCity(mention) ?? fullName(mention, lang);
}

/** «киевское «Динамо»», «Динамо» (Киев): a name in quotation marks and its city. */
function clubOfCity({ words, quotedFrom, aside }: Mention): string | null {
  const name = words.slice(quotedFrom);
  if (quotedFrom < 0 || name.length === 0 || name.length > 3) return null;
  const places = findPlaces(words.slice(0, quotedFrom));
  const [place, other] = places.length > 0 ? places : findPlaces(tokens(aside));
  if (!place || other || !/^(?:c|cap):/.test(place.code)) return null;
  const key = name.map((word) => familyKey(word.key)).join(' ');
  return key.length < 3 ? null : `body:${key}@${place.code}`;
}

function fullName({ words, quotedFrom, text }: Mention, lang: Lang): string | null {
  if (quotedFrom >= 0 || words.length < 2 || words.length > LONGEST || /[,;:«»"]/.test(text)) return null;
  if (!words[0]?.capital || (lang === 'en' && words.some(({ raw, capital }) => !capital && !SMALL.test(raw))))
    return null;
  const head = words.find(({ key }) => SCHOOLS.test(key) || COURTS.test(key) || OTHERS.test(key));
  if (!head || !isOneBody(head, words, lang)) return null;
  return `body:${keyOfName(words)}`;
}

function isOneBody(head: Token, words: readonly Token[], lang: Lang): boolean {
  const places = findPlaces(words);
  const named = words.some(({ key }) => NAMED_AFTER.test(key));
  const own = withoutPlaces(words, places).filter(
    ({ key, raw, capital }) =>
      key !== head.key && capital && !GENERAL.test(key) && !OF_MANY.test(key) && !SMALL.test(raw),
  );
  // In Cyrillic the first word has its capital from the name or the sentence.
  const certain = lang === 'en' ? own.length : own.filter((word) => word !== words[0]).length;
  const marks = places.length + certain + (named ? 2 : 0);
  const first = words[0];
  const opened = first !== undefined && own.includes(first) && lang !== 'en' ? 1 : 0;
  if (COURTS.test(head.key)) {
    if (words.some(({ key }) => OF_MANY.test(key))) return marks + opened >= 2;
    return words.some(({ key }) => GENERAL.test(key)) ? marks > 0 : marks + opened >= 2;
  }
  if (lang === 'en') return SCHOOLS.test(head.key) ? marks > 0 : marks > 0 && words.length > 2;
  return named || (marks > 0 && words.length >= (SCHOOLS.test(head.key) ? 3 : 4));
}

/** Equal for all cases, and for Russian and Ukrainian where they say the same words. */
function keyOfName(words: readonly Token[]): string {
  const kept = words.filter(({ raw }) => !SMALL.test(raw));
  return kept.map(({ key }) => (isCyrillic(key) ? givenKey(key.replace('#', '')) : key)).join(' ');
}
