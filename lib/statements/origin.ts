/** Whether two names, met without their articles, are one origin. The library, which has identities, needs none of it. */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { resolveName, sameSource } from '../sources';
import { sound } from '../sources/transliterate';
import { stemOf, wordsOf } from './words';

export interface Origin {
  lang: Lang;
  source: string | null;
}

/** True where the names are one source's as far as they say; two unnamed sources are not known to be one. */
export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.source === null || b.source === null) return a.source === b.source;
  const [one, other] = [appearance(a.source, a.lang, 'a'), appearance(b.source, b.lang, 'b')];
  const answer = sameSource(one, other);
  if (answer !== null) return answer;
  return namesAgree(
    { ...a, source: a.source, kind: one.identity.kind },
    { ...b, source: b.source, kind: other.identity.kind },
  );
}

function appearance(source: string, lang: Lang, scope: string) {
  return { identity: resolveName(source, lang, { scope }), text: source, lang };
}

const TITLE =
  /^(?:the|ms|mr|mrs|dr|prof\p{L}*|spokes\p{L}*|press|пресс-служб\p{L}*|прес-служб\p{L}*|представител\p{L}*|представни\p{L}*|for|of|in|a|an|по|главн\p{L}*|головн\p{L}*|управлени\p{L}*|управлінн\p{L}*|гу|нэк|нек|ао|оао|пао|зат|тов|ооо)$/u;

/** The words of the shorter name are all in the longer: «губернатор Рогов», «Рогов»; titles aside. */
function namesAgree(a: Named, b: Named): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  if (isAcronym(a.source, b.source) || isAcronym(b.source, a.source)) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const names = short.filter(({ name }) => name);
  const person = a.kind === 'person' || b.kind === 'person';
  const wanted = person && names.length > 0 ? names : short;
  return wanted.length > 0 && wanted.every((word) => long.some((key) => alike(word, key)));
}

interface Named extends Origin {
  source: string;
  kind: SourceKind;
}

interface Key {
  stem: string;
  sound: string;
  name: boolean;
}

function alike(a: Key, b: Key): boolean {
  if (a.stem === b.stem) return true;
  const [short, long] = a.sound.length < b.sound.length ? [a.sound, b.sound] : [b.sound, a.sound];
  return short.length >= 3 && long.startsWith(short) && (short.length === long.length || short.length >= 4);
}

function keysOf({ source, lang }: Named): Key[] {
  return wordsOf(source, lang)
    .filter(({ low }) => !TITLE.test(low))
    .map(({ low, raw }) => {
      const name = /^\p{Lu}/u.test(raw);
      return { stem: stemOf(low, lang), sound: sound(stemOf(low, lang)), name };
    });
}

/** «ФАС» of «Федеральная антимонопольная служба», «Держприкордонслужба» of «Державна прикордонна служба». */
function isAcronym(short: string, full: string): boolean {
  const words = full.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const letters = short.toLowerCase();
  if (!/^\p{L}{2,}$/u.test(letters) || words.length < 2) return false;
  let at = 0;
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word.charAt(shared) === letters.charAt(at + shared)) shared++;
    // A clipped word may end in a vowel that the full one has not; the country at the end may be left out.
    if (shared === 0) break;
    at += shared;
    if (letters.charAt(at) === 'о' && shared >= 4) at++;
  }
  return at === letters.length;
}
