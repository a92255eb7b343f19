/**
 * Identities of all attributions of one article: every mention resolved, short mentions completed by the text, one identity
 * and the fullest name for each source. Reads clusters and referents of the engine; never joins what the text leaves open.
 */
import type { Attribution, SourceForm, SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import type { Span } from '../text/types';
import { ArticleNames } from './article-names';
import { bodyNamed } from './bodies';
import { completeMinistries, completeOffices, completeOutlets } from './completions';
import { casesAt } from './context';
import { countryOf, findPlaces } from './countries';
import { foldWord, keyOf, tokens } from './fold';
import { isRole, kindOfHead } from './heads';
import { local, type ResolveContext } from './local';
import type { Mention } from './mention';
import { officeOf } from './office-names';
import { isGivenWithPatronymic, type PersonName } from './persons';
import { institutionIdentity, type Resolution, resolve } from './resolve';
import { personIdentity } from './resolve-person';
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
  const read = new Map<string, Identity>();
  const at = (span: Span, kind: SourceKind, gender: 'm' | 'f' | null, form: SourceForm | null) => {
    const key = `${span.start}:${span.end}:${kind}:${gender}:${form?.case}`;
    const identity = cache.get(key) ?? identityAt({ span, kind, gender, form }, names, context, read);
    cache.set(key, identity);
    return identity;
  };
  const forms = new Map<number, SourceForm | null>();
  const alone = attributions.map(({ source, sourceForm, kind, cue }) => {
    if (!source) return null;
    forms.set(source.start, sourceForm ?? null);
    const gender = genderOfVerb(context.text.slice(cue.start, cue.end), context.lang);
    return at(source, kind, gender, sourceForm ?? null);
  });
  const named = new Set(alone.flatMap((own) => (own?.scope === 'global' ? [own.id] : [])));
  const isGuess = guessing(names, named);
  const identities = attributions.map(({ source, referent, kind }, i) => {
    const own = alone[i] ?? null;
    // The engine's antecedent completes what the mention itself and the text leave open.
    if (!source || !own || own.scope === 'global' || !referent || covers(source, referent)) return own;
    const full = at(referent, kind, null, forms.get(referent.start) ?? null);
    if (isGuess(own, full)) return own;
    if (!mayBe(own, full)) return own;
    return full.scope === 'global' ? { ...full, reason: 'in-text' as const } : full;
  });
  joinClusters(attributions, identities, isGuess);
  completeOffices(identities);
  completeOutlets(identities, context.lang);
  completeMinistries(identities, context.text);
  nameOffices(identities, names, context);
  addPatronymics(identities, alone);
  useFullestNames(identities);
  return attributions.map((attribution, i) => ({ ...attribution, identity: identities[i] ?? null }));
}

type Guess = (own: Identity, full: Identity) => boolean;

/**
 * Of namesakes in one text an antecedent is believed only where it is the one that the text is about, or the only one among
 * its sources: `named` are those it names in full.
 */
function guessing(names: ArticleNames, named: ReadonlySet<string>): Guess {
  return (own, full) => {
    if (own.kind !== 'person' || own.scope === 'global') return false;
    const dominant = names.dominantNamesake(own.name);
    if (dominant === null || full.id === dominant) return false;
    return (
      dominant !== '' ||
      !named.has(full.id) ||
      names.namesakes(own.name).some((id) => id !== full.id && named.has(id))
    );
  };
}

/** Gender that a verb in the past tense shows of its subject: «рассказала», «сказав». */
function genderOfVerb(cue: string, lang: Lang): 'm' | 'f' | null {
  if (lang === 'en' || /\s/.test(cue)) return null;
  if (/(?:ла|лась|лася)$/.test(cue)) return 'f';
  return (lang === 'ru' ? /(?:л|лся)$/ : /(?:в|вся)$/).test(cue) ? 'm' : null;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A mention with what engine and verb say of it. */
interface Place {
  span: Span;
  kind: SourceKind;
  gender: 'm' | 'f' | null;
  form: SourceForm | null;
}

function identityAt(
  { span, kind, gender, form }: Place,
  names: ArticleNames,
  context: IdentifyContext,
  read: Map<string, Identity>,
): Identity {
  const { text, lang } = context;
  const phrase = text.slice(span.start, span.end);
  const cases = form ? form.case.charAt(0) : casesAt(text, span.start, lang, phrase);
  // The same words in the same place of a sentence are the same source throughout the text.
  const key = `${phrase}|${kind}|${cases === 'n' ? gender : ''}|${cases}|${form?.plural}`;
  const identity = read.get(key) ?? identityOf(phrase, cases, { kind, gender, form }, names, context);
  read.set(key, identity);
  return identity;
}

function identityOf(
  phrase: string,
  cases: string,
  { kind, gender, form }: Omit<Place, 'span'>,
  names: ArticleNames,
  context: IdentifyContext,
): Identity {
  const { lang, scope, outlet } = context;
  // Only a subject agrees with the verb.
  const how: ResolveContext = {
    scope,
    cases,
    plural: form?.plural ?? null,
    kind,
    gender: cases === 'n' ? gender : null,
    attested: names.attested,
  };
  // A pronoun names nobody: its antecedent does.
  if (isPronoun(phrase)) return local(phrase, lang, how, kind);
  if (outlet && keyOf(phrase) === keyOf(outlet)) return outletItself(outlet, how, context);
  const resolution = resolve(phrase, lang, how);
  if (resolution.identity.scope === 'global') return resolution.identity;
  // No name in the text completes a source that the text keeps unnamed.
  if (kind === 'anonymous') return { ...resolution.identity, kind };
  return completed(resolution, phrase, names, how, context) ?? resolution.identity;
}

function outletItself(outlet: string, how: ResolveContext, context: IdentifyContext): Identity {
  const known = bodyNamed(tokens(outlet), true, context.lang);
  // Keys lead all cases together: an outlet called «Власти» is not the one called «Власть».
  const same = known && foldWord(known.written) === foldWord(outlet.replaceAll(/[«»"“”„]/g, '').trim());
  if (same && known.body.kind === 'media') {
    const { id, country, labels } = known.body;
    return { id, kind: 'media', scope: 'global', reason: 'lexicon', country, name: known.written, labels };
  }
  return { ...local(outlet, context.lang, how, 'media'), country: context.outletCountry };
}

/** What the text adds to a mention that does not say enough by itself; null where it adds nothing certain. */
function completed(
  { mention, institution, people, identity }: Resolution,
  phrase: string,
  names: ArticleNames,
  how: ResolveContext,
  context: IdentifyContext,
): Identity | null {
  const { lang } = context;
  if (institution && !institution.place) {
    const places = names.placesOf(institution.institution, mention.words);
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

/** «Министр обороны Литвы» without a name: the office is one in all articles, whoever holds it. */
function nameOffices(identities: (Identity | null)[], names: ArticleNames, context: IdentifyContext): void {
  const made = new Map<string, Identity>();
  identities.forEach((identity, i) => {
    if (identity?.scope !== 'local' || identity.kind !== 'person') return;
    const office = made.get(identity.id) ?? officeIdentity(identity, names, context);
    made.set(identity.id, office);
    identities[i] = office;
  });
}

function officeIdentity(identity: Identity, names: ArticleNames, context: IdentifyContext): Identity {
  const found = officeOf(identity.name, context.lang);
  if (!found) return identity;
  const { office } = found;
  const where = found.place
    ? { code: found.place, reason: 'lexicon' as const }
    : countryOfOffice(office, identity.name, names, context);
  if (!where) return identity;
  const { code, reason } = where;
  return { ...identity, id: `office:${office}:${code}`, scope: 'global', reason, country: countryOf(code) };
}

/** The country of a bare office: the one that the text gives it; the outlet's where the text names neither country nor holder. */
function countryOfOffice(
  office: string,
  role: string,
  names: ArticleNames,
  context: IdentifyContext,
): { code: string; reason: IdentityReason } | null {
  const where = countryFor(names.placesOfOffice(office, role), office, context);
  if (where?.reason !== 'outlet-country') return where;
  return names.peopleInRole(/\p{L}+/u.exec(role)?.[0] ?? '', []).length > 0 ? null : where;
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
  const certain = how.cases === 'n' ? readings.slice(0, 1) : readings;
  const fitting = certain.flatMap((reading) =>
    names
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
  return onePerson(names.peopleInRole(role.raw, places), context);
}

function sameInitial(withInitials: string, full: PersonName): boolean {
  return withInitials.charAt(0).toLowerCase() === (full.given ?? '').charAt(0).toLowerCase();
}

/** Attributions that the engine's coreference gives one source get one identity, unless lexicon or text contradict. */
function joinClusters(
  attributions: readonly Attribution[],
  identities: (Identity | null)[],
  isGuess: Guess,
): void {
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
      if (own && mayBe(own, best) && !isGuess(own, best) && own.id !== best.id)
        identities[i] = { ...best, reason: best.scope === 'local' ? 'local' : 'in-text' };
    }
  }
}

const PRONOUN =
  /^(?:он|она|они|оно|его|ее|её|их|я|мы|мой|моя|мою|кто|котор\p{L}*|сам|вони|він|вона|воно|його|її|їх|ми|який|яка|які|свої|he|she|they|it|his|her|their|its|who|i|we|my)$/iu;

/** Whether a mention can be of the source that coreference names: a body's representative is not the body, nor a crowd one man. */
function mayBe(own: Identity, best: Identity): boolean {
  if (isPersonal(own.name)) return best.kind === 'person';
  if (isPronoun(own.name)) return true;
  if (own.kind === 'person' && best.kind !== 'person') return false;
  return (own.kind === 'group') === (best.kind === 'group');
}

/** English pronouns that only persons have. */
function isPersonal(name: string): boolean {
  return /^(?:he|she|his|her|him|who|i|my)$/i.test(name);
}

/** Whether a mention is only a pronoun, in any of the languages. */
export function isPronoun(name: string): boolean {
  return PRONOUN.test(name);
}

function rank({ scope, name, kind }: Identity): number {
  return (scope === 'global' ? 1000 : 0) + (kind === 'person' ? 100 : 0) + name.length;
}

/** «Инна Дробышева» whom the text calls «Инна Львовна» too has a third name. */
function addPatronymics(identities: (Identity | null)[], alone: readonly (Identity | null)[]): void {
  const patronymics = new Map<string, string>();
  identities.forEach((identity, i) => {
    const words = alone[i]?.name.split(' ') ?? [];
    const [given = '', patronymic = ''] = words;
    if (identity?.scope !== 'global' || !isGivenWithPatronymic(words)) return;
    if (new RegExp(`^${given} \\p{L}[\\p{L}’'-]+$`, 'u').test(identity.name))
      patronymics.set(identity.id, patronymic);
  });
  identities.forEach((identity, i) => {
    const patronymic = identity && patronymics.get(identity.id);
    const [given, family, ...rest] = identity?.name.split(' ') ?? [];
    if (!identity || !patronymic || !given || !family || rest.length) return;
    identities[i] = { ...identity, name: `${given} ${patronymic} ${family}` };
  });
}

/** One name for each identity: the fullest that a mention gives. */
function useFullestNames(identities: (Identity | null)[]): void {
  const fullest = new Map<string, string>();
  for (const identity of identities) {
    if (!identity) continue;
    const known = fullest.get(identity.id);
    if (known === undefined || isFuller(identity, known)) fullest.set(identity.id, identity.name);
  }
  identities.forEach((identity, i) => {
    const name = identity ? fullest.get(identity.id) : undefined;
    if (identity && name && name !== identity.name) identities[i] = { ...identity, name };
  });
}

/** A person's name in full is longer than initials; of a body's names in as many words the first is kept. */
function isFuller({ name, kind }: Identity, known: string): boolean {
  const more = name.split(' ').length - known.split(' ').length;
  return kind === 'person' || more ? name.length > known.length : false;
}
