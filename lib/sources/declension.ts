/**
 * Readings of an inflected Cyrillic name: which nominatives, of which gender, its words may stand for, likeliest first.
 * «Садыра Жапарова» is a man in the genitive or a woman in the nominative; known given names, endings and the place in
 * the sentence decide.
 */
import type { Inflection } from '../languages/inflection';
import type { Lang } from '../languages/types';
import { givenName, isInitial, isParticle } from './given';
import { endingPattern, inflectionOf } from './nominative';

export interface NameReading {
  words: string[];
  gender: 'm' | 'f' | null;
}

interface Hypothesis extends NameReading {
  score: number;
  oblique: boolean;
}

const CONSONANT = /[бвгґджзклмнпрстфхцчшщйь]$/i;

const readings = new Map<string, readonly NameReading[]>();
/** Names whose readings are kept: an article says the same names again and again. */
const MOST_READINGS = 500;

export function readName(words: readonly string[], lang: Lang, cases: string): readonly NameReading[] {
  const key = `${lang}${cases}|${words.join(' ')}`;
  const known = readings.get(key);
  if (known) return known;
  if (readings.size > MOST_READINGS) readings.clear();
  const fresh = readAnew(words, lang, cases);
  readings.set(key, fresh);
  return fresh;
}

function readAnew(words: readonly string[], lang: Lang, cases: string): NameReading[] {
  const inflection = inflectionOf(lang);
  if (!inflection) return [{ words: [...words], gender: null }];
  const found =
    words.length > 1 ? readFull(words, inflection, cases) : readFamily(words[0] ?? '', inflection, cases);
  if (cases === 'n' && words.length > 1 && isGenitiveOnly(found)) return [];
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter((reading) => {
      const key = reading.words.join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 5);
}

/** «конкурент Марка Цукерберга»: after a role in the nominative a name in another case is somebody else's. */
function isGenitiveOnly(found: readonly Hypothesis[]): boolean {
  const known = (oblique: boolean) =>
    found.some((reading) => reading.oblique === oblique && givenName(reading.words[0] ?? '') !== null);
  return known(true) && !known(false);
}

function readFull(words: readonly string[], inflection: Inflection, cases: string): Hypothesis[] {
  const found: Hypothesis[] = [];
  const firsts = words.slice(0, -1);
  const family = words.at(-1) ?? '';
  // «Исе», «Исой» may be a man's «Иса»: an unknown name is also read so.
  const [first = ''] = firsts;
  if (firsts.length === 1 && /(?:[ыеуиіо]й?|[оі]ю)$/i.test(first) && !givenName(first)) {
    const [man] = restorations(first, inflection.names.feminine);
    for (const last of man && !givenName(man) ? restoreFamily(family, inflection, true, 'm') : []) {
      const nominal = [man ?? first, last.word];
      found.push({
        words: nominal,
        gender: 'm',
        oblique: true,
        score: bySentence(true, cases) + last.score + agreementOf(words, nominal),
      });
    }
  }
  for (const oblique of [false, true]) {
    const situation = bySentence(oblique, cases);
    for (const gender of ['m', 'f'] as const) {
      const given = restoreGiven(firsts, inflection, oblique, gender);
      if (!given) continue;
      for (const last of restoreFamily(family, inflection, oblique, gender)) {
        const agreement = oblique ? agreementOf(words, [...given.words, last.word]) : 0;
        found.push({
          words: [...given.words, last.word],
          gender,
          oblique,
          score: situation + given.score + last.score + agreement,
        });
      }
    }
  }
  return found;
}

const DISAGREEMENT = -1.5;

/** «Марка Рютте»: an ending of the genitive and one of the prepositional are no one case, so the second is none. */
function agreementOf(surface: readonly string[], restored: readonly string[]): number {
  let left = 'gdail';
  surface.forEach((word, i) => {
    const cases = casesOfEnding(word.toLowerCase(), (restored[i] ?? word).toLowerCase());
    left = [...left].filter((letter) => cases.includes(letter)).join('');
  });
  return left ? 0 : DISAGREEMENT;
}

const FIRST: Readonly<Record<string, string>> = {
  а: 'ga',
  я: 'ga',
  у: 'd',
  ю: 'd',
  ом: 'il',
  ем: 'il',
  єм: 'i',
  ым: 'i',
  им: 'i',
  ім: 'il',
  е: 'l',
  і: 'l',
  ї: 'l',
  ові: 'dl',
  еві: 'dl',
  єві: 'dl',
  ого: 'ga',
  его: 'ga',
  ому: 'dl',
  ему: 'd',
};
const SECOND: Readonly<Record<string, string>> = {
  ы: 'g',
  и: 'gdl',
  ї: 'gdl',
  і: 'gdl',
  е: 'dl',
  у: 'a',
  ю: 'a',
  ую: 'a',
  ой: 'gdil',
  ей: 'gdil',
  ою: 'i',
  ею: 'i',
  єю: 'i',
  ої: 'g',
  ій: 'dl',
};

/** Cases that a form of a name may be in, by how it differs from the nominative; all for what does not decline. */
function casesOfEnding(form: string, nominative: string): string {
  if (form === nominative) return 'gdail';
  let same = 0;
  while (same < form.length && form.charAt(same) === nominative.charAt(same)) same++;
  const ending = form.slice(same);
  // «Мамуки» is a genitive, «Марии» may be more; «Сибізі» is none.
  if (nominative.endsWith('а') && /^[иі]$/.test(ending)) return ending === 'и' ? 'g' : 'dl';
  const table = /[ая]$/.test(nominative) ? SECOND : FIRST;
  return table[ending] ?? 'gdail';
}

/** What the sentence says: a subject is in the nominative, «по словам …» is not. */
function bySentence(oblique: boolean, cases: string): number {
  if (!cases) return oblique ? 0 : 0.5;
  const nominative = cases.includes('n');
  if (nominative) return oblique ? (cases === 'n' ? -3 : 0) : 1.5;
  return oblique ? 2 : -1;
}

function restoreGiven(
  words: readonly string[],
  inflection: Inflection,
  oblique: boolean,
  gender: 'm' | 'f',
): { words: string[]; score: number } | null {
  const out: string[] = [];
  let score = 0;
  for (const word of words) {
    if (isInitial(word) || isParticle(word)) {
      out.push(word);
      continue;
    }
    if (!oblique) {
      const known = givenName(word);
      if (known && known.gender !== gender) return null;
      out.push(word);
      score += known ? 2 : shapeOfNominative(word, gender) + (isKnownOblique(word, inflection) ? -1 : 0);
      continue;
    }
    const { masculine, feminine } = inflection.names;
    const options = [...restorations(word, gender === 'm' ? masculine : feminine)];
    // Men's names on a vowel: «Дмитра» is «Дмитро», «Никиты» is «Никита».
    if (gender === 'm') {
      const vowel = [...options.map((option) => `${option}о`), ...restorations(word, feminine)];
      options.push(...vowel.filter((option) => givenName(option)?.gender === 'm'));
      // «Исы» is «Иса», a man's name too.
      const hard = inflection === inflectionOf('ru') ? /(?:ы|[гкхжшщьи]и)$/i : /(?:и|ї)$/i;
      if (options.length === 0 && hard.test(word)) options.push(...restorations(word, feminine).slice(0, 1));
    }
    const known = options.find((option) => givenName(option)?.gender === gender);
    if (known) {
      out.push(known);
      score += 2;
      continue;
    }
    // A known name that does not decline («Джо»), or an unknown one.
    const [guess] = options;
    if (givenName(word) && givenName(word)?.gender !== gender) return null;
    if (givenName(word)) score += /[оиуэеі]$/i.test(word) ? 1 : -4;
    else if (FOREIGN_IN_I.test(word)) {
      out.push(word);
      score += 0.3;
      continue;
    } else score += guess ? shapeOfOblique(word, gender) : /[оиуэеі]$/i.test(word) ? 0.2 : -4;
    out.push(givenName(word) && /[оиуэеі]$/i.test(word) ? word : (guess ?? word));
  }
  return { words: out, score };
}

/** «Іриною»: a case of a known name. */
function isKnownOblique(word: string, { names }: Inflection): boolean {
  return [...restorations(word, names.masculine), ...restorations(word, names.feminine)].some(
    (option) => givenName(option) !== null,
  );
}

/** «Нгози», «Мелани»: no case of a Russian name ends so, but for known ones («Кати»). */
const FOREIGN_IN_I = /[бвдзлмнпрстф]и$/i;

function shapeOfNominative(word: string, gender: 'm' | 'f'): number {
  if (CONSONANT.test(word)) return gender === 'm' ? 1 : 0.3;
  if (/[ая]$/i.test(word)) return gender === 'f' ? -0.3 : -0.5;
  if (/(?:ом|ем|ей|ой|ою|ею|єм)$/i.test(word)) return -0.5;
  if (/[ую]$/i.test(word)) return -0.7;
  if (/ы$/i.test(word)) return -1.5;
  return gender === 'm' ? 0.2 : 0;
}

function shapeOfOblique(word: string, gender: 'm' | 'f'): number {
  if (/(?:ом|ем|єм|ові|еві)$/i.test(word)) return gender === 'm' ? 1.5 : -2;
  if (/(?:ой|ей|ою|ею|єю)$/i.test(word)) return gender === 'f' ? 1.2 : -2;
  if (/[ая]$/i.test(word)) return gender === 'm' ? 0.9 : -2;
  if (/[ую]$/i.test(word)) return gender === 'm' ? 1 : 0.4;
  if (/[ыиі]$/i.test(word)) return gender === 'f' ? 0.6 : 0.3;
  return gender === 'm' ? 0.5 : 0.3;
}

interface FamilyReading {
  word: string;
  score: number;
}

/** Readings of a family name, likeliest first; never empty. */
function restoreFamily(
  word: string,
  inflection: Inflection,
  oblique: boolean,
  gender: 'm' | 'f',
): readonly FamilyReading[] {
  const low = word.toLowerCase();
  if (!oblique) return [{ word, score: nominativeFamily(low, inflection, gender) }];
  const found = gender === 'm' ? familyOfMan(word, low, inflection) : familyOfWoman(word, low, inflection);
  return found.length > 0 ? found : [{ word, score: gender === 'm' ? -3 : -1 }];
}

function familyOfMan(word: string, low: string, { names }: Inflection): FamilyReading[] {
  const [restored] = restorations(word, names.masculine);
  if (names.masculineOblique.test(low)) return [{ word: restored ?? word, score: 3 }];
  if (names.feminineOblique.test(low)) return [{ word, score: -3 }];
  // «Лукашенко» stays in Russian and becomes «Лукашенка» in Ukrainian.
  if (/ко$/.test(low))
    return [{ word, score: names.masculine.some(([e]) => e.startsWith('енк')) ? -1 : 0.2 }];
  const found: FamilyReading[] = [];
  if (restored && /(?:[оеёє]в|ин|ін|ын|їн)а$/.test(low)) found.push({ word: restored, score: 1 });
  else if (restored && /[бвгґджзклмнпрстфхцчшщаеёиоуюяіїє](?:а|у|ом|ем|е|і|ові|я|ю)$/.test(low))
    found.push({ word: restored, score: /і$/.test(low) ? 0.5 : /(?:а|я)$/.test(low) ? 1 : 1.4 });
  else if (restored && /(?:ого|ому|ым|им)$/.test(low)) found.push({ word: restored, score: 1.6 });
  const declined = restorations(word, names.aDeclined)[0];
  if (declined && /[ыиоіеуїю]й?$|ою$|ой$|ею$/.test(low))
    found.push({ word: declined, score: /(?<![оеє])[ую]$/.test(low) ? 0.3 : 0.6 });
  if (names.indeclinable.test(low)) found.push({ word, score: 0.4 });
  return found;
}

function familyOfWoman(word: string, low: string, { names }: Inflection): FamilyReading[] {
  const feminine = restorations(word, names.feminine)[0];
  if (names.feminineOblique.test(low)) return [{ word: feminine ?? word, score: 3 }];
  if (names.masculineOblique.test(low) && !/у$/.test(low)) return [{ word, score: -3 }];
  if (feminine && names.feminineNominative.test(feminine.toLowerCase()))
    return [{ word: feminine, score: 1.5 }];
  // A woman's name on a consonant does not decline: «Іриною Верещук».
  if (CONSONANT.test(low) && !MAN_ONLY.test(low) && !/[оеє]й$/.test(low)) return [{ word, score: 0.7 }];
  const found: FamilyReading[] = [];
  const declined = restorations(word, names.aDeclined)[0];
  const fixed = names.indeclinable.test(low) && !(declined && /ы$|[иї][иї]$/.test(low));
  if (fixed) found.push({ word, score: 0.4 });
  if (declined) found.push({ word: declined, score: fixed ? 0.2 : 0.8 });
  return found;
}

/** Family names that a woman has another form of. */
const MAN_ONLY = /(?:[оеёє]в|ин|ін|їн|ын|[сц]кий|[сц]ький|зький)$/;

function nominativeFamily(low: string, inflection: Inflection, gender: 'm' | 'f'): number {
  const { names } = inflection;
  if (names.feminineNominative.test(low)) return gender === 'f' ? 1.5 : -2;
  if (names.masculineOblique.test(low)) return -2;
  if (names.feminineOblique.test(low)) return -2;
  if (/(?:[оеёє]в|ин|ін|їн|ын|ский|ський|цкий|цький)$/.test(low)) return gender === 'm' ? 1.5 : -1.5;
  if (CONSONANT.test(low)) return gender === 'm' ? 1 : 0.5;
  if (/[ая]$/.test(low)) return 0.2;
  return names.indeclinable.test(low) ? 0.4 : 0;
}

/** A family name alone. */
function readFamily(word: string, inflection: Inflection, cases: string): Hypothesis[] {
  const found: Hypothesis[] = [];
  const given = givenName(word);
  for (const oblique of [false, true]) {
    const situation = bySentence(oblique, cases);
    for (const gender of ['m', 'f'] as const) {
      for (const { word: restored, score } of restoreFamily(word, inflection, oblique, gender)) {
        // «по словам Бут»: a name on a consonant that stays as it is in another case is a woman's.
        const woman = gender === 'f' && CONSONANT.test(word) && cases !== '' && !cases.includes('n');
        if (
          oblique &&
          restored === word &&
          !woman &&
          !inflection.names.indeclinable.test(word.toLowerCase())
        ) {
          continue;
        }
        const first = gender === (given?.gender ?? gender) && !oblique && given ? 2 : 0;
        // Without a given name an ending that only a man's oblique case has outweighs; others need the sentence's word.
        found.push({
          words: [restored],
          gender: woman && oblique ? 'f' : genderOf(restored, inflection),
          oblique,
          score: situation + score + first,
        });
      }
    }
  }
  return found;
}

function genderOf(word: string, inflection: Inflection): 'm' | 'f' | null {
  const low = word.toLowerCase();
  if (inflection.names.feminineNominative.test(low)) return 'f';
  if (/(?:[оеёє]в|ин|ін|їн|ын|ский|ський|цкий|цький)$/.test(low)) return 'm';
  return null;
}

type Rules = readonly (readonly [string, string])[];
const restored = new Map<Rules, Map<string, readonly string[]>>();

/** All results of the rules whose ending the word has. */
function restorations(word: string, rules: Rules): readonly string[] {
  const known = restored.get(rules) ?? new Map<string, readonly string[]>();
  restored.set(rules, known);
  const made = known.get(word);
  if (made) return made;
  if (known.size > MOST_READINGS) known.clear();
  const fresh = rules.flatMap((rule) => applyRule(word, rule) ?? []);
  known.set(word, fresh);
  return fresh;
}

function applyRule(word: string, [endings, by]: readonly [string, string]): string | null {
  const pattern = endingPattern(endings);
  if (!pattern.test(word)) return null;
  const restored = word.replace(pattern, by);
  return restored.length >= 2 ? restored : null;
}
