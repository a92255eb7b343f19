/**
 * One noun phrase as it stands in a sentence → the identity of what it names. Tries, in order, bodies with a name of
 * their own, institutions of a country, longer phrases around a body's name, persons; what is left is local. Looks at
 * nothing but the phrase and what the caller says of its place in the sentence.
 */
import type { SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import { type BodyMatch, bodyByDomain, bodyIn, bodyNamed, headKind } from './bodies';
import { countryOf, findPlaces, withoutPlaces } from './countries';
import { isCyrillic, keyOf, type Token } from './fold';
import { givenName } from './given';
import { isNominativeHead, kindOfHead } from './heads';
import { findInstitution, type InstitutionMatch, institutionKind, institutionLabel } from './institutions';
import { local, type ResolveContext } from './local';
import { type Mention, readMention } from './mention';
import { nameRun } from './name-run';
import { nominative } from './nominative';
import type { PersonName } from './persons';
import { properBody } from './proper-bodies';
import { isPersonLike, resolvePerson } from './resolve-person';
import type { Identity } from './types';

/** What a phrase names, before a caller completes it by what it knows of the text. */
export interface Resolution {
  mention: Mention;
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
  const plain = (identity: Identity): Resolution => ({ mention, identity, institution: null, people: [] });
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
    const identity = institutionIdentity(mention, institution, lang, context);
    return { mention, identity, institution, people: [] };
  }
  const around = bodyIn(words, quotedFrom, lang);
  if (around) return plain(bodyIdentity(around));
  const spoken = documentOrCrowd(words, mention, lang, context);
  if (spoken) return plain(spoken);
  const run = quotedFrom >= 0 ? null : nameRun(mention.text, lang);
  const named =
    run && isPersonLike(run, mention, lang, context) ? resolvePerson(run, mention, lang, context) : null;
  if (named) return { mention, institution: null, ...named };
  return plain(unnamed(mention, lang, context));
}

/** «ОАО «РЖД»»: the words before the quotation marks only say what it is. */
function announcedInstitution({ words, quotedFrom }: Mention, lang: Lang): InstitutionMatch | null {
  if (quotedFrom <= 0 || !words.slice(0, quotedFrom).every(headKind)) return null;
  const found = findInstitution(words.slice(quotedFrom), lang);
  // «Телеканал «Россия»» is no country.
  return found?.institution === 'state' ? null : found;
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
  const name = nominative(mention.text, lang, context.cases, context.plural);
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
  const plural =
    kind === 'group' || (kind === 'person' && (context.kind === 'group' || isPlural(head.raw, lang)));
  if (plural) return local(nominalName(mention, lang, context), lang, context, 'group');
  if (kind !== 'anonymous' && (kind !== 'document' || context.kind === 'person')) return null;
  return local(nominalName(mention, lang, context), lang, context, kind);
}

/** The phrase in the nominative; it is left alone where its first word shows that it is. */
function nominalName(mention: Mention, lang: Lang, context: ResolveContext): string {
  const [first] = mention.words;
  return first && isNominativeHead(first.raw, lang)
    ? mention.text
    : nominative(mention.text, lang, context.cases, context.plural);
}

function isPlural(word: string, lang: Lang): boolean {
  if (lang === 'en') return /[^s]s$/i.test(word);
  return /(?:ами|ями|ам|ям|ах|ях|ов|ів|ели|елі|елей|елів)$/i.test(word) || kindOfHead(word, lang) === 'group';
}

/** Adjectives that roles are listed under: «народный депутат» is a person, «Народный банк» is none. */
const DESCRIBING = /^(?:народн|перв|перш|верховн|колишн)/i;

/** The noun that a phrase is about: the first that is no adjective, in English the last before «of». */
function headOf(words: readonly Token[], lang: Lang): Token | null {
  if (lang === 'en') {
    const of = words.findIndex((word) => /^(?:of|by|in|from|for|at|on|with|who|that)$/i.test(word.raw));
    return (of > 0 ? words[of - 1] : words.at(-1)) ?? null;
  }
  for (const [i, word] of words.slice(0, 4).entries()) {
    const next = words[i + 1];
    const describes = next !== undefined && DESCRIBING.test(word.raw) && headKind(next) !== null;
    if (kindOfHead(word.raw, lang) && !describes) return word;
    if (
      !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ій|а|е|і|ої|ою|у|ько)$/i.test(
        word.raw,
      )
    )
      return null;
  }
  return null;
}

function unnamed(mention: Mention, lang: Lang, context: ResolveContext): Identity {
  const quoted = quotedName(mention);
  // Quotation marks keep a name in the nominative where the words before them take the case: «сети клиник «Медея»».
  const name =
    quoted !== null && mention.quotedFrom > 0
      ? quoted
      : nominative(quoted ?? mention.text, lang, context.cases, context.plural);
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
  const body = kind === 'organization' || kind === 'government' ? properBody(mention, lang) : null;
  if (body === null) return local(name, lang, context, kind);
  const labels = { [lang]: name };
  return { id: body, kind, scope: 'global', reason: 'lexicon', country: null, name, labels };
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
  const head = before.at(-1);
  if (!head) return null;
  // «антикорупційна організація «…»», «сеть клиник «…»»: words that only say what sort of body it is.
  const described = before
    .slice(0, -1)
    .every(({ raw, capital }) => CARRIER.test(raw) || (!capital && SORT_OF.test(raw)));
  if (described && GENERIC.test(head.raw)) return inner;
  if (before.length === 2 && NETWORK.test(before[0]?.raw ?? '') && !head.capital) return inner;
  return before.length === 1 && headKind(head) === 'media' ? inner : null;
}

/** A network of what, and adjectives before a sort of body. */
const NETWORK = /^(?:сет[ьи]|сетью|мереж[аіуи]|мережею)$/i;
const CARRIER = /^(?:telegram|телеграм|youtube|ютуб|ютюб|viber)$/i;
const SORT_OF = /(?:ая|ое|ый|ий|ой|ого|ому|ему|ую|ым|им|ом|ем|[ноцк]а|[ноцк]е|ої|ій|ою|у)$/i;

/** Words that say only what sort of body or outlet a name is. */
const GENERIC =
  /^(?:компани|компані|организаци|організаці|сет(?=[ьи])|мереж|телекомпани|телекомпані|сайт|портал|(?:telegram|телеграм)-канал|канал|телеканал|радиостанци|радіостанці|агентств|агенці|информагентств|інформагентств)\p{Ll}{0,3}$/iu;

function isDomain(name: string): boolean {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:ru|ua|by|kz|com|net|org|info|media|uz|kg|md|me|tv|fm|io|ру|рф|укр)$/iu.test(
    name,
  );
}

function guessKind(mention: Mention): SourceKind {
  if (mention.quotedFrom >= 0 || mention.words.some((word) => word.capital)) return 'organization';
  return 'group';
}
