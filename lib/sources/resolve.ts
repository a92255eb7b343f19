/**
 * One noun phrase as it stands in a sentence → the identity of what it names. Tries, in order, bodies with a name of
 * their own, institutions of a country, longer phrases around a body's name, persons; what is left is local. Looks at
 * nothing but the phrase and what the caller says of its place in the sentence.
 */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { type BodyMatch, bodyByDomain, bodyIn, bodyNamed, headKind } from './bodies';
import { countryOf, findPlaces, withoutPlaces } from './countries';
import { hash, isCyrillic, keyOf, type Token, tokens } from './fold';
import { givenName } from './given';
import { isNominativeHead, isRole, kindOfHead } from './heads';
import {
  findInstitution,
  type InstitutionMatch,
  institutionKind,
  institutionLabel,
  opensInstitution,
} from './institutions';
import { type Mention, type NameRun, nameRun, readMention } from './mention';
import { nominative } from './nominative';
import { officesIn } from './offices';
import { knownByFamily, knownPerson, type PersonName, personKey, readPerson, surnameKey } from './persons';
import type { Identity, IdentityReason } from './types';

export interface ResolveContext {
  /** Keeps local identities of different articles apart. */
  scope?: string;
  /** Cases the sentence allows the phrase, one letter each (n g d a i l); empty where unknown. */
  cases?: string;
  /** What the engine takes the source for; the lexicon and the head noun know better. */
  kind?: SourceKind | null;
  /** Gender that the verb shows of its subject; null where it does not. */
  gender?: 'm' | 'f' | null;
  /** Completes an institution that the phrase leaves without a country. */
  country?: { code: string; reason: IdentityReason } | null;
  /** Whether a spelling stands in the text: decides between readings of an inflected name. */
  attested?: (name: string) => boolean;
}

/** What a phrase names, before a caller completes it by what it knows of the text. */
export interface Resolution {
  identity: Identity;
  /** The institution found, for completion by the text; null for none. */
  institution: InstitutionMatch | null;
  /** Readings of the person's name, likeliest first; empty for what is no person. */
  people: readonly PersonName[];
}

/** Identity of one noun phrase in any case, with or without a role. Never throws. */
export function resolveName(name: string, lang: Lang, context: ResolveContext = {}): Identity {
  return resolve(name, lang, context).identity;
}

export function resolve(name: string, lang: Lang, context: ResolveContext): Resolution {
  const mention = readMention(name, lang);
  const { words, quotedFrom } = mention;
  if (words.length === 0) return plain(local(name.trim() || name, lang, context, 'anonymous'));
  const exact = bodyNamed(words, quotedFrom === 0 || mention.marked, lang);
  if (exact) return plain(bodyIdentity(exact));
  const institution =
    (mention.service && presidency(words)) ||
    findInstitution(words, lang) ||
    announcedInstitution(mention, lang);
  // «Jordan» said to be a person is no country.
  if (
    institution &&
    !(institution.institution === 'state' && words.length === 1 && context.kind === 'person')
  ) {
    return { identity: institutionIdentity(mention, institution, lang, context), institution, people: [] };
  }
  const around = bodyIn(words, quotedFrom, lang);
  if (around) return plain(bodyIdentity(around));
  const spoken = documentOrCrowd(words, mention, lang, context);
  if (spoken) return plain(spoken);
  const run = quotedFrom >= 0 ? null : nameRun(mention.text, lang);
  if (run && isPersonLike(run, mention, lang, context)) return person(run, mention, lang, context);
  return plain(unnamed(mention, lang, context));
}

/** «ОАО «РЖД»»: the words before the quotation marks only say what it is. */
function announcedInstitution({ words, quotedFrom }: Mention, lang: Lang): InstitutionMatch | null {
  if (quotedFrom <= 0 || !words.slice(0, quotedFrom).every(headKind)) return null;
  return findInstitution(words.slice(quotedFrom), lang);
}

/** «пресс-служба президента Казахстана», «presidential press service»: the office, not the person. */
function presidency(words: readonly Token[]): InstitutionMatch | null {
  const role = words.findIndex((word) =>
    /^(?:президент|presidential|president|глав|премьер|прем[єь]р)$/.test(word.key),
  );
  if (role < 0) return null;
  const premier = /^прем/.test(words[role]?.key ?? '');
  const rest = words.filter(
    (word, i) => i !== role && !/^(?:министр|міністр|государств|держав)$/.test(word.key),
  );
  const places = findPlaces(rest);
  const [first] = places;
  if (places.length > 1 || withoutPlaces(rest, places).length > 0) return null;
  return { institution: premier ? 'pm' : 'pres', place: first?.code ?? null, host: null };
}

function plain(identity: Identity): Resolution {
  return { identity, institution: null, people: [] };
}

function bodyIdentity({ body, written }: BodyMatch): Identity {
  const { id, kind, country, labels } = body;
  return { id, kind, scope: 'global', reason: 'lexicon', country, name: written, labels };
}

/** Identity of an institution; local where neither the phrase nor the caller says whose it is. */
export function institutionIdentity(
  mention: Mention,
  match: InstitutionMatch,
  lang: Lang,
  context: ResolveContext,
): Identity {
  const { institution, host } = match;
  const kind = institutionKind(institution);
  const given = context.country ?? null;
  const code = match.place ?? given?.code ?? null;
  const name = nominative(mention.text, lang, context.cases);
  // An embassy is one of a country in a country.
  const complete = code !== null && (!/^(?:embassy|consulate)$/.test(institution) || host !== null);
  if (!complete || code === null) {
    return { ...local(name, lang, context, kind), country: code ? countryOf(code) : null };
  }
  const labels: Partial<Record<Lang, string>> = {};
  for (const language of ['ru', 'uk', 'en'] as const) {
    const label = institutionLabel(institution, code, language, host);
    if (label) labels[language] = label;
  }
  const id = host ? `${institution}:${code}@${host}` : `${institution}:${code}`;
  const reason = match.place ? 'lexicon' : (given?.reason ?? 'lexicon');
  return { id, kind, scope: 'global', reason, country: countryOf(code), name, labels };
}

/** A report, a crowd or an unnamed source: named by its head noun, whatever names follow. */
function documentOrCrowd(
  words: readonly Token[],
  mention: Mention,
  lang: Lang,
  context: ResolveContext,
): Identity | null {
  const head = headOf(words, lang);
  if (!head || (head.capital && givenName(head.raw))) return null;
  const kind = kindOfHead(head.raw, lang);
  const plural = kind === 'group' || (kind === 'person' && isPlural(head.raw, lang));
  if (plural) return local(nominalName(mention, lang, context), lang, context, 'group');
  if (kind !== 'anonymous' && (kind !== 'document' || context.kind === 'person')) return null;
  return local(nominalName(mention, lang, context), lang, context, kind);
}

/** The phrase in the nominative; it is left alone where its first word shows that it is. */
function nominalName(mention: Mention, lang: Lang, context: ResolveContext): string {
  const [first] = mention.words;
  return first && isNominativeHead(first.raw, lang)
    ? mention.text
    : nominative(mention.text, lang, context.cases);
}

function isPlural(word: string, lang: Lang): boolean {
  if (lang === 'en') return /[^s]s$/i.test(word);
  return /(?:ами|ями|ам|ям|ах|ях|ов|ів|ели|елі|елей|елів)$/i.test(word) || kindOfHead(word, lang) === 'group';
}

/** The noun that a phrase is about: the first that is no adjective, in English the last before «of». */
function headOf(words: readonly Token[], lang: Lang): Token | null {
  if (lang === 'en') {
    const of = words.findIndex((word) => /^(?:of|by|in|from|for|at|on|with|who|that)$/i.test(word.raw));
    return (of > 0 ? words[of - 1] : words.at(-1)) ?? null;
  }
  for (const word of words.slice(0, 4)) {
    if (kindOfHead(word.raw, lang)) return word;
    if (
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ій|а|е|і|ої|ою|у|ько)$/i.test(
        word.raw,
      )
    )
      return null;
  }
  return null;
}

function isPersonLike(run: NameRun, mention: Mention, lang: Lang, context: ResolveContext): boolean {
  if (run.words.length > 1) {
    const before = run.before.split(' ');
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
  return /^\p{Lu}\p{Ll}/u.test(word) && (run.described || mention.words.length === 1 || run.before !== '');
}

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

function person(run: NameRun, mention: Mention, lang: Lang, context: ResolveContext): Resolution {
  const cases = run.cases || (context.cases ?? '');
  const people = readPerson(run.words, lang, cases, context.attested);
  const [best] = people;
  if (!best) return plain(unnamed(mention, lang, context));
  const identity =
    personIdentity(best, lang) ??
    byTitle(people, run, lang) ??
    byRole(people, run, mention, lang) ??
    localPerson(best, lang, context);
  return { identity, institution: null, people };
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

export function localPerson(name: PersonName, lang: Lang, context: ResolveContext): Identity {
  return { ...local(name.name, lang, context, 'person'), name: name.name };
}

function unnamed(mention: Mention, lang: Lang, context: ResolveContext): Identity {
  const name = nominative(quotedName(mention) ?? mention.text, lang, context.cases);
  const head = headOf(mention.words, lang);
  const announced = mention.words.map(headKind).find((kind) => kind !== null) ?? null;
  const byHead = head ? kindOfHead(head.raw, lang) : null;
  const crowd = lang !== 'en' && mention.words.length > 0 && isCrowd(mention.words[0]);
  const kind =
    byHead ??
    announced ??
    (crowd && context.kind === 'person' ? 'group' : context.kind) ??
    guessKind(mention);
  if (isDomain(name)) {
    const outlet = bodyByDomain(name);
    if (outlet) return bodyIdentity({ body: outlet, written: name });
    const id = `outlet:${name.toLowerCase()}`;
    return {
      id,
      kind: 'media',
      scope: 'global',
      reason: 'lexicon',
      country: null,
      name,
      labels: { [lang]: name },
    };
  }
  if (kind === 'media' && isForeignTitle(name)) {
    const id = `outlet:${keyOf(name).replaceAll(' ', '-').replaceAll('#', '')}`;
    return { id, kind, scope: 'global', reason: 'lexicon', country: null, name, labels: { [lang]: name } };
  }
  return local(name, lang, context, kind);
}

/** «Il Sole 24 Ore»: an outlet's title of several words in Latin letters is the same in every language. */
function isForeignTitle(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.every((word) =>
      /^(?:[A-ZÀ-Ž][\p{Script=Latin}\d'’.-]*|\d+|de|la|le|of|and|the|del|di|do|der|&)$/u.test(word),
    ) &&
    /^[A-ZÀ-Ž]/.test(name)
  );
}

/** «синоптиков»: people in the plural that no list has. */
function isCrowd(word: Token | undefined): boolean {
  return word !== undefined && !word.capital && /(?:ов|ев|ів|їв|ами|ями|ам|ям|ах|ях)$/i.test(word.raw);
}

/** The name in quotation marks of an outlet that no lexicon has («видання «Вголос»»), without the words before it. */
function quotedName(mention: Mention): string | null {
  const foreign = mention.words.findIndex(({ raw }) => !isCyrillic(raw));
  if (
    foreign > 0 &&
    mention.quotedFrom < 0 &&
    mention.words.slice(foreign).every(({ raw, capital }) => capital && !isCyrillic(raw))
  ) {
    const announced = mention.words.slice(0, foreign).every(headKind);
    return announced ? mention.text.slice(mention.text.indexOf(mention.words[foreign]?.raw ?? '')) : null;
  }
  if (mention.quotedFrom < 0) return null;
  const inner = /[«“„"]([^«»“”„"]+)[»”"]\s*$/.exec(mention.text)?.[1];
  if (!inner) return null;
  const before = mention.words.slice(0, mention.quotedFrom);
  if (before.length === 0) return inner;
  const media = before.length === 1 && before.every((word) => headKind(word) === 'media');
  return media ? inner : null;
}

function isDomain(name: string): boolean {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:ru|ua|by|kz|com|net|org|info|media|uz|kg|md|me|tv|fm|io|ру|рф|укр)$/iu.test(
    name,
  );
}

function guessKind(mention: Mention): SourceKind {
  if (mention.quotedFrom >= 0 || mention.words.some((word) => word.capital)) return 'organization';
  return 'group';
}

/** An identity that stays in its article: equal there for equal names in any case. */
export function local(name: string, lang: Lang, context: ResolveContext, kind: SourceKind): Identity {
  // One expert and «эксперты» are not the same.
  const id = `local:${hash(`${context.scope ?? ''}\n${keyOf(name)}${kind === 'group' ? '\n+' : ''}`)}`;
  return { id, kind, scope: 'local', reason: 'local', country: null, name, labels: { [lang]: name } };
}
