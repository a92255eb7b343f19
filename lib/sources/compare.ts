/**
 * Whether the sources of two articles are one: what their identities say, and where these leave it open what names, offices,
 * fields of work and kinds of institutions contradict. Knows no attributions.
 */
import type { Lang } from '../languages/types';
import { foldWord, isCyrillic, stem, tokens } from './fold';
import { findInstitution, type InstitutionMatch } from './institutions';
import { fieldsOf, middleNamesDiffer, namesDiffer } from './namesakes';
import { officeOf } from './office-names';
import { isPronoun } from './pronouns';
import type { Identity } from './types';

/** A source with the article that it stands in. */
export interface Appearance {
  identity: Identity;
  text: string;
  lang: Lang;
}

/**
 * `true` where both are complete and equal, `false` where they are known to differ, `null` where the articles do not say enough.
 * Only `true` joins articles.
 */
export function sameSource(a: Appearance, b: Appearance): boolean | null {
  const [one, other] = [a.identity, b.identity];
  if (one.scope !== 'global' || other.scope !== 'global') return incompleteDiffer(a, b) ? false : null;
  if (one.id === other.id) return isOnePerson(a, b);
  return completeDiffer(a, b) ? false : null;
}

/** A full name may be two persons': by another patronymic they are, by another field of work they may be. */
function isOnePerson(a: Appearance, b: Appearance): boolean | null {
  const [one, other] = [a.identity, b.identity];
  if (one.kind !== 'person' || isOffice(one)) return true;
  if (middleNamesDiffer(one.name, other.name)) return false;
  if (one.country !== null) return true;
  if (a.lang === b.lang && isCyrillic(one.name) && !isSpelledAlike(one.name, other.name)) return null;
  const fields = fieldsOf(a.text, one.name);
  const others = fieldsOf(b.text, other.name);
  const apart = fields.size > 0 && others.size > 0 && ![...fields].some((field) => others.has(field));
  return apart ? null : true;
}

/** «Носов» and «Насов» sound alike, which is one name only across languages. */
function isSpelledAlike(a: string, b: string): boolean {
  const familyOf = (name: string) => stem(foldWord(name.split(' ').at(-1) ?? ''));
  const words = new Set(`${a} ${b}`.split(' ').map((word) => stem(foldWord(word))));
  return familyOf(a) === familyOf(b) || words.size < a.split(' ').length + b.split(' ').length - 1;
}

/** Two complete identities are two sources, unless only their spelling may differ or one is the other's office. */
function completeDiffer(a: Appearance, b: Appearance): boolean {
  const [one, other] = [a.identity, b.identity];
  const oneLanguage = a.lang === b.lang;
  if (one.kind === 'person' && other.kind === 'person') {
    const known = one.country !== null && other.country !== null;
    if (isOffice(one) !== isOffice(other)) return known && one.country !== other.country;
    return known || isOffice(one) || namesDiffer(one.name, other.name, oneLanguage);
  }
  // Bodies known by their full names only have other ids in other languages.
  return oneLanguage || ![one, other].some(({ id }) => id.startsWith('body:'));
}

function isOffice({ id }: Identity): boolean {
  return id.startsWith('office:');
}

/** What contradicts even where one of the two is only half known: another name, another ministry, another country. */
function incompleteDiffer(a: Appearance, b: Appearance): boolean {
  const [one, other] = [a.identity, b.identity];
  const [name, otherName] = [personName(a), personName(b)];
  if (name !== null && otherName !== null) return namesDiffer(name, otherName, a.lang === b.lang);
  if (name !== null) return isBody(other);
  if (otherName !== null) return isBody(one);
  const [institution, otherInstitution] = [institutionOf(a), institutionOf(b)];
  if (institution && otherInstitution) return institutionsDiffer(institution, otherInstitution);
  return officesDiffer(a, b);
}

/** The person's name, null where the identity is of no person or only of a role. */
function personName({ identity, lang }: Appearance): string | null {
  if (identity.kind !== 'person' || isOffice(identity)) return null;
  if (isPronoun(identity.name) || officeOf(identity.name, lang) !== null) return null;
  const words = identity.name.split(' ');
  return words.every((word) =>
    /^(?:\p{Lu}|(?:фон|дер|де|да|ван|бен|бін|аль|аш|von|der|de|da|van|bin|al)(?:-|$))/u.test(word),
  )
    ? identity.name
    : null;
}

function isBody({ scope, kind }: Identity): boolean {
  return scope === 'global' && kind !== 'person' && kind !== 'group' && kind !== 'anonymous';
}

function institutionOf({ identity, lang }: Appearance): InstitutionMatch | null {
  if (identity.kind !== 'government') return null;
  const [, institution = '', place = null, host = null] =
    /^([^:]+):([^@]+)(?:@(.+))?$/.exec(identity.id) ?? [];
  if (identity.scope === 'global') return { institution, place, host };
  return findInstitution(tokens(identity.name), lang);
}

function institutionsDiffer(a: InstitutionMatch, b: InstitutionMatch): boolean {
  if (a.institution !== b.institution) return true;
  return contradict(a.place, b.place) || contradict(a.host, b.host);
}

function officesDiffer(a: Appearance, b: Appearance): boolean {
  const [office, other] = [officeOf(a.identity.name, a.lang), officeOf(b.identity.name, b.lang)];
  if (!office || !other) return false;
  return contradict(office.place, other.place);
}

function contradict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
