/**
 * Identities of all attributions of one article: every mention resolved, short mentions completed by the text, one identity
 * and the fullest name for each source. Reads clusters and referents of the engine; never joins what the text leaves open.
 */
import type { Attribution } from '../attribution/types';
import type { Span } from '../text/types';
import { ArticleNames } from './article-names';
import { bodyNamed } from './bodies';
import { casesAt } from './context';
import { keyOf, tokens } from './fold';
import { readMention } from './mention';
import { type PersonName, surnameKey } from './persons';
import {
  institutionIdentity,
  local,
  personIdentity,
  type Resolution,
  type ResolveContext,
  resolve,
} from './resolve';
import type { IdentifiedAttribution, IdentifyContext, Identity, IdentityReason } from './types';

/** Institutions whose bare name means the outlet's own country: «МИД», not «полиция». */
const NATIONAL = new Set(
  `mfa mod mvd moh mof moe mojust edu sci mchs ses culture energy agri transport labour trade industry eco digital sport construction veterans
  reintegration oil pres gov pm parl lower upper cb genstaff prosecutor investigators gknb knb kgb statistics election-commission security-council`.split(
    /\s+/,
  ),
);

/** Gives every attribution with source words an identity; the input is not changed. Offsets are into `context.text`. */
export function identify(
  attributions: readonly Attribution[],
  context: IdentifyContext,
): IdentifiedAttribution[] {
  const names = new ArticleNames(context.text, context.lang);
  const cache = new Map<string, Identity>();
  const identities = attributions.map((attribution) => {
    const span = attribution.referent ?? attribution.source;
    if (!attribution.source || !span) return null;
    const phrase = context.text.slice(span.start, span.end);
    const cacheKey = `${span.start}:${span.end}:${attribution.kind}`;
    const known = cache.get(cacheKey);
    if (known) return known;
    const identity = identityAt(span, phrase, attribution, names, context);
    cache.set(cacheKey, identity);
    return identity;
  });
  joinClusters(attributions, identities);
  useFullestNames(identities);
  return attributions.map((attribution, i) => ({ ...attribution, identity: identities[i] ?? null }));
}

function identityAt(
  span: Span,
  phrase: string,
  attribution: Attribution,
  names: ArticleNames,
  context: IdentifyContext,
): Identity {
  const { text, lang, scope, outlet } = context;
  const how: ResolveContext = {
    scope,
    cases: casesAt(text, span.start, lang, phrase),
    kind: attribution.kind,
    attested: names.attested,
  };
  if (outlet && keyOf(phrase) === keyOf(outlet)) return outletItself(outlet, how, context);
  const resolution = resolve(phrase, lang, how);
  if (resolution.identity.scope === 'global') return resolution.identity;
  return completed(resolution, phrase, names, how, context) ?? resolution.identity;
}

function outletItself(outlet: string, how: ResolveContext, context: IdentifyContext): Identity {
  const known = bodyNamed(tokens(outlet), true);
  if (known?.body.kind === 'media') {
    const { id, country, labels } = known.body;
    return { id, kind: 'media', scope: 'global', reason: 'lexicon', country, name: known.written, labels };
  }
  return { ...local(outlet, context.lang, how, 'media'), country: context.outletCountry };
}

/** What the text adds to a mention that does not say enough by itself; null where it adds nothing certain. */
function completed(
  { institution, people, identity }: Resolution,
  phrase: string,
  names: ArticleNames,
  how: ResolveContext,
  context: IdentifyContext,
): Identity | null {
  const { lang } = context;
  if (institution && !institution.place) {
    const mention = readMention(phrase, lang);
    const places = names.placesOf(institution.institution, mention.words);
    const country = countryFor(places, institution.institution, context);
    if (!country) return null;
    return institutionIdentity(mention, institution, lang, { ...how, country });
  }
  if (people.length > 0) return fullPerson(people, names, how, context);
  const long = names.nameOf(phrase.trim());
  if (long && identity.kind !== 'person') {
    const { identity: full } = resolve(long, lang, how);
    return full.scope === 'global' ? { ...full, reason: 'in-text' } : full;
  }
  return null;
}

function countryFor(
  places: readonly string[],
  institution: string,
  { outletCountry }: IdentifyContext,
): { code: string; reason: IdentityReason } | null {
  const [only] = places;
  if (places.length === 1 && only) return { code: only, reason: 'in-text' };
  if (places.length > 0 || !outletCountry || !NATIONAL.has(institution)) return null;
  return { code: outletCountry, reason: 'outlet-country' };
}

/** The one full name of the text that a family name, or initials with it, can stand for. */
function fullPerson(
  readings: readonly PersonName[],
  names: ArticleNames,
  how: ResolveContext,
  context: IdentifyContext,
): Identity | null {
  const [likeliest] = readings;
  if (!likeliest) return null;
  const fitting = new Map<string, PersonName>();
  const certain = how.cases === 'n' ? [likeliest] : readings;
  for (const reading of certain) {
    const family = surnameKey(reading.family.split(' '));
    for (const full of names.fullNames(reading.family.split(' ').at(-1) ?? '')) {
      if (surnameKey(full.name.split(' ')) !== family) continue;
      if (reading.gender && full.gender && reading.gender !== full.gender) continue;
      if (reading.initials && !sameInitial(reading.name, full)) continue;
      fitting.set(full.name, full);
    }
  }
  const identities = [...fitting.values()].flatMap((full) => personIdentity(full, context.lang) ?? []);
  const [first] = identities;
  if (!first || identities.some(({ id }) => id !== first.id)) return null;
  return { ...first, reason: 'in-text' };
}

function sameInitial(withInitials: string, full: PersonName): boolean {
  return withInitials.charAt(0).toLowerCase() === (full.given ?? '').charAt(0).toLowerCase();
}

/** Attributions that the engine's coreference gives one source get one identity, unless lexicon or text contradict. */
function joinClusters(attributions: readonly Attribution[], identities: (Identity | null)[]): void {
  const clusters = new Map<number, number[]>();
  attributions.forEach(({ cluster }, i) => {
    if (cluster === null || !identities[i]) return;
    const members = clusters.get(cluster);
    if (members) members.push(i);
    else clusters.set(cluster, [i]);
  });
  for (const members of clusters.values()) {
    const found = members.flatMap((i) => identities[i] ?? []);
    const globals = new Set(found.filter(({ scope }) => scope === 'global').map(({ id }) => id));
    if (globals.size > 1) continue;
    const best = found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    for (const i of members) {
      const own = identities[i];
      if (own && own.id !== best.id)
        identities[i] = { ...best, reason: best.scope === 'local' ? 'local' : 'in-text' };
    }
  }
}

function rank({ scope, name, kind }: Identity): number {
  return (scope === 'global' ? 1000 : 0) + (kind === 'person' ? 100 : 0) + name.length;
}

/** One name for each identity: the fullest that a mention gives. */
function useFullestNames(identities: (Identity | null)[]): void {
  const fullest = new Map<string, string>();
  for (const identity of identities) {
    if (!identity) continue;
    const known = fullest.get(identity.id);
    if (known === undefined || fullness(identity.name) > fullness(known))
      fullest.set(identity.id, identity.name);
  }
  identities.forEach((identity, i) => {
    const name = identity ? fullest.get(identity.id) : undefined;
    if (identity && name && name !== identity.name) identities[i] = { ...identity, name };
  });
}

function fullness(name: string): number {
  return name.length;
}
