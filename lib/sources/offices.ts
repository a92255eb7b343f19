/** Roles that tell who somebody is: offices that one person holds at a time, and kin. Knows roles, no texts. */

import type { Lang } from '../languages/types';
import { countryOf, findPlaces } from './countries';
import { tokens } from './fold';
import { knownById, type PersonName } from './persons';
import type { Identity } from './types';

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}-])(?:президент|president|глав[аеуыиоюі]+ (?:\p{L}+ )?(?:государств|держав))/iu, 'PC'],
  [/премьер|прем['’ʼ]?єр|prime minister|premier|канцлер|chancellor|глав[аеуыо]й? правительств/iu, 'G'],
  [
    /министр\p{L}* иностранных дел|глав[аеуыо]й? (?:мид|внешнеполит)|міністр\p{L}* закордонних|глав[аиуоюі]+ мзс|foreign minister|secretary of state|госсекретар|держсекретар/iu,
    'F',
  ],
  [/генсек|генеральн\S+ секретар|secretary[- ]general|верховн\S+ представ|high representative/iu, 'C'],
  [/(?<!\p{L})(?:лидер|лідер|leader)(?!\p{L}* (?:партии|партії|оппозиции|опозиції))/iu, 'PG'],
];
const NOT_IN_OFFICE =
  /экс-|бывш|колишн|former|ex-|вице-|віце-|віцеп|vice|замест|заступ|помощник|советник|жена|супруг|дружин/i;

/** Letters of the offices that a role names («президент» → P), as in the lexicon of persons; empty for none. */
export function officesIn(role: string): string {
  if (NOT_IN_OFFICE.test(role)) return '';
  return OFFICES.filter(([pattern]) => pattern.test(role))
    .map(([, letters]) => letters)
    .join('');
}

/** Whether a role without a name («премьер-министр Израиля») may be this person's. */
export function mayHold(person: Identity, role: string): boolean {
  const known = knownById(person.id);
  const letters = officesIn(role);
  if (!known || !letters || ![...known.roles].some((letter) => letters.includes(letter))) return false;
  const places = findPlaces(tokens(role)).flatMap(({ code }) => countryOf(code) ?? []);
  return places.length === 0 || (known.country !== null && places.includes(known.country));
}

const KIN: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/^(?:супруга|жена|дочь|дочка|сестра|мать|вдова|бабушка|дружина|донька|мати|удова|невеста)$/i, 'f'],
  [/^(?:супруг|муж|сын|брат|отец|дед|вдовец|чоловік|син|батько|жених)$/i, 'm'],
];

/** «Супруга Алла Бут» names the wife, «супруга Виктора Бута» the husband: kin must agree with the name in case and gender. */
export function isOwnName(role: string, name: PersonName, lang: Lang): boolean {
  const kin =
    /^(?:супруг|жен|муж|дочк?|сестр|мат[ье]|вдов|сын|брат|от[ец]ц?|дед|бабушк|дружин|доньк|чоловік|син|батьк|удов|невест)\p{L}{0,4}$/iu;
  if (!kin.test(role) || lang === 'en') return true;
  return KIN.some(([form, gender]) => form.test(role) && name.gender === gender);
}
