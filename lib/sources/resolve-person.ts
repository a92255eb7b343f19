/**
 * Identity of a person in a mention: by full name, by a title and one name, by an office and a family name; a family name
 * alone stays in its article. Knows persons and roles, no bodies.
 */
import type { Lang } from '../languages/types';
import { countryOf, findPlaces } from './countries';
import { isCyrillic, tokens } from './fold';
import { givenName } from './given';
import { isRole, kindOfHead } from './heads';
import { opensInstitution } from './institutions';
import { local, type ResolveContext } from './local';
import type { Mention } from './mention';
import type { NameRun } from './name-run';
import { officesIn } from './offices';
import { knownByFamily, knownPerson, type PersonName, personKey, readPerson, surnameKey } from './persons';
import type { Identity } from './types';

/** Whether a run of capitalised words can be a person's name. */
export function isPersonLike(run: NameRun, mention: Mention, lang: Lang, context: ResolveContext): boolean {
  if (run.words.length > 1) {
    const before = run.before.split(' ');
    if (lang === 'en' && isPartOfBody(before, lang)) return false;
    const role = lang === 'en' && before.some((word) => isRole(word, lang));
    const head = role ? null : kindOfHead(before[0] ?? '', lang);
    if (head === 'organization' || head === 'media' || head === 'document' || head === 'government')
      return false;
    if (context.kind && context.kind !== 'person' && !run.before && context.kind !== 'group') return false;
    return looksLikeName(run.words, lang);
  }
  if (context.kind && context.kind !== 'person') return false;
  const [word = ''] = run.words;
  if (run.described && context.kind !== 'person') return false;
  if (lang !== 'en' && !isCyrillic(word)) return false;
  const [token] = tokens(word);
  // «голова комітету Ради»: a body, though no name follows the role.
  if (run.before !== '' && token && opensInstitution(token) && !givenName(word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(word) && (run.described || mention.words.length === 1 || run.before !== '');
}

/** "the state Department of | Environmental Protection", "the Agency for Toxic Substances and | Disease Registry". */
function isPartOfBody(before: readonly string[], lang: Lang): boolean {
  const at = before.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const noun = before[at - 1] ?? '';
  if (at < 1 || !/^\p{Lu}/u.test(noun) || !JOINING.test(before.at(-1) ?? '')) return false;
  const kind = kindOfHead(noun, lang);
  return kind === 'government' || kind === 'organization' || kind === 'media';
}

const JOINING = /^(?:of|for|on|and|the|&)$/;

/** No body's or document's word at the start, in English nowhere: «Совет Федерации» is no person. */
function looksLikeName(words: readonly string[], lang: Lang): boolean {
  const checked = lang === 'en' ? words : words.slice(0, 1);
  return checked.every((word) => {
    const [token] = tokens(word);
    const kind = kindOfHead(word, lang);
    if (givenName(word)) return true;
    if (token && opensInstitution(token)) return false;
    return kind === null || kind === 'person' || kind === 'group';
  });
}

/** Identity and readings of the person a run names; null where the run is somebody else's name. */
export function resolvePerson(
  run: NameRun,
  mention: Mention,
  lang: Lang,
  context: ResolveContext,
): { identity: Identity; people: readonly PersonName[] } | null {
  const cases = run.cases || (context.cases ?? '');
  const people = readPerson(run.words, lang, cases, context.attested);
  const [best] = people;
  if (!best) return null;
  const identity =
    personIdentity(best, lang) ??
    byTitle(people, run, lang) ??
    byRole(people, run, mention, lang) ??
    localPerson(best, lang, context);
  return { identity, people };
}

/** Identity of a person by full name, null where there is no given name. */
export function personIdentity(name: PersonName, lang: Lang): Identity | null {
  const key = personKey(name.name.split(' '));
  if (!key) return null;
  const known = knownPerson(key, lang);
  if (known) {
    const { id, country, labels } = known;
    return { id, kind: 'person', scope: 'global', reason: 'lexicon', country, name: name.name, labels };
  }
  const labels: Partial<Record<Lang, string>> = { [lang]: name.name };
  return {
    id: `person:${key}`,
    kind: 'person',
    scope: 'global',
    reason: 'lexicon',
    country: null,
    name: name.name,
    labels,
  };
}

/** «папа Франциск», "Pope Francis": known by a title and one name. */
function byTitle(people: readonly PersonName[], run: NameRun, lang: Lang): Identity | null {
  const title = /(?:^| )(пап|патри?арх|патріарх|принц|pope|patriarch|prince)/i
    .exec(run.before)?.[1]
    ?.toLowerCase();
  if (!title) return null;
  for (const written of TITLES) {
    if (!written.toLowerCase().startsWith(title)) continue;
    for (const { name } of people) {
      const known = knownPerson(personKey([written, name]) ?? '', lang);
      if (!known) continue;
      const { id, country, labels } = known;
      return {
        id,
        kind: 'person',
        scope: 'global',
        reason: 'lexicon',
        country,
        name: `${written} ${name}`,
        labels,
      };
    }
  }
  return null;
}

const TITLES = ['Папа', 'Pope', 'Патриарх', 'Патріарх', 'Patriarch', 'принц', 'Prince'];

/** «президентом Зеленским»: an office and a family name that only one person the lexicon knows has held. */
function byRole(people: readonly PersonName[], run: NameRun, mention: Mention, lang: Lang): Identity | null {
  if (!run.before) return null;
  const letters = officesIn(run.before);
  if (!letters) return null;
  const places = new Set(placesOf(mention));
  for (const reading of people) {
    const fitting = knownByFamily(surnameKey(reading.name.split(' ')), lang).filter(
      ({ roles, country }) =>
        [...roles].some((role) => letters.includes(role)) &&
        (places.size === 0 || (country !== null && places.has(country))),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only) {
      const { id, country, labels } = only;
      return { id, kind: 'person', scope: 'global', reason: 'lexicon', country, name: reading.name, labels };
    }
  }
  return null;
}

function placesOf(mention: Mention): string[] {
  return findPlaces(mention.words).flatMap(({ code }) => countryOf(code) ?? []);
}

function localPerson(name: PersonName, lang: Lang, context: ResolveContext): Identity {
  return { ...local(name.name, lang, context, 'person'), name: name.name };
}
