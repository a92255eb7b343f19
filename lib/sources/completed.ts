/**
 * What the text adds to a mention that does not say enough by itself: the country of an institution, the full name of a person,
 * the name behind an acronym. Joins nothing that the text leaves open.
 */
import type { ArticleNames } from './article-names';
import { findPlaces } from './countries';
import { countryFor } from './country-for';
import { isRole, kindOfHead } from './heads';
import type { ResolveContext } from './local';
import type { Mention } from './mention';
import type { PersonName } from './persons';
import { institutionIdentity, type Resolution, resolve } from './resolve';
import { personIdentity } from './resolve-person';
import type { IdentifyContext, Identity } from './types';

/** What the text adds to a mention that does not say enough by itself; null where it adds nothing certain. */
export function completed(
  { mention, institution, people, identity }: Resolution,
  phrase: string,
  names: ArticleNames,
  how: ResolveContext,
  context: IdentifyContext,
): Identity | null {
  const { lang } = context;
  if (institution && !institution.place) {
    const places = names.places.placesOf(institution.institution, mention.words);
    const country = countryFor(places, institution.institution, context);
    if (!country) return null;
    return institutionIdentity(mention, institution, lang, { ...how, country });
  }
  if (people.length > 0) return fullPerson(people, names, how, context);
  const long = names.nameOf(phrase.trim());
  if (long) {
    // It stands in a case of its own: «Київського інституту …».
    const cases = /^\p{Lu}\p{Ll}+(?:ого|его|ої) /u.test(long) ? 'g' : '';
    const { identity: full } = resolve(long, lang, { ...how, cases, plural: null });
    return full.scope === 'global' ? { ...full, reason: 'in-text' } : full;
  }
  return identity.kind === 'person' ? personInRole(mention, phrase, names, context) : null;
}

/** The one full name of the text that a family name, or initials with it, can stand for. */
function fullPerson(
  readings: readonly PersonName[],
  names: ArticleNames,
  how: ResolveContext,
  context: IdentifyContext,
): Identity | null {
  const certain = how.cases === 'n' ? readings.slice(0, 1) : readings;
  const fitting = certain.flatMap((reading) =>
    names.people
      .fullNames(how.gender && !reading.gender ? { ...reading, gender: how.gender } : reading)
      .filter((full) => !reading.initials || sameInitial(reading.name, full)),
  );
  return onePerson(fitting, context);
}

/** The person that all these names are; null for none or several. */
function onePerson(names: readonly PersonName[], context: IdentifyContext): Identity | null {
  const identities = names.flatMap((full) => personIdentity(full, context.lang) ?? []);
  const [first] = identities;
  if (!first || identities.some(({ id }) => id !== first.id)) return null;
  return { ...first, reason: 'in-text' };
}

/** Roles that many in one article may have: no name in the text tells whose mention this is. */
const COMMON_ROLES =
  /^(?:врач|лікар|doctor|представител|депутат|жител|сотрудни|чиновни|собеседни|источни|читат|пользоват|свидетел|участни|представни|мешкан|житель|речни|читач|джерел|родствен|друг|подруг|сосед|сусід|official|spokes|friend|wife|husband|son|daughter|brother|sister|mother|father|resident|lawmaker|voter|student|supporter)/i;

/** «Скульптор …»: the one person to whom the text gives that role. */
function personInRole(
  { words }: Mention,
  phrase: string,
  names: ArticleNames,
  context: IdentifyContext,
): Identity | null {
  // "An aide to the secretary" is neither the secretary nor anybody named.
  if (/^an?\s/i.test(phrase)) return null;
  const role = words.find(({ raw }) => isRole(raw, context.lang));
  if (
    !role ||
    words.length > 4 ||
    COMMON_ROLES.test(role.raw) ||
    kindOfHead(role.raw, context.lang) !== 'person'
  )
    return null;
  const places = findPlaces(words).map(({ code }) => code);
  return onePerson(names.people.peopleInRole(role.raw, places), context);
}

function sameInitial(withInitials: string, full: PersonName): boolean {
  return withInitials.charAt(0).toLowerCase() === (full.given ?? '').charAt(0).toLowerCase();
}
