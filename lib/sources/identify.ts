/**
 * Identities of all attributions of one article: every mention resolved, short mentions completed by the text, one identity
 * and the fullest name for each source. Reads clusters and referents of the engine; never joins what the text leaves open.
 */
import type { Attribution, SourceForm, SourceKind } from '../attribution/types';
import type { Lang } from '../languages/types';
import type { Span } from '../text/types';
import { ArticleNames } from './article-names';
import { bodyNamed } from './bodies';
import { completed } from './completed';
import { completeMinistries, completeOffices, completeOutlets } from './completions';
import { casesAt } from './context';
import { foldWord, keyOf, tokens } from './fold';
import { local, type ResolveContext } from './local';
import { nameOffices } from './offices-named';
import { addPatronymics, guessing, joinClusters, mayBe, useFullestNames } from './one-source';
import { isPronoun } from './pronouns';
import { resolve } from './resolve';
import type { IdentifiedAttribution, IdentifyContext, Identity } from './types';

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
