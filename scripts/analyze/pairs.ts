/** `--pairs`: whether two mentions in two articles are one source, as far as the articles say. */
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import { isLang, type Lang } from '../../lib/languages/types';
import { type Appearance, identify, resolveName, sameSource } from '../../lib/sources';
import type { Identity } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';
import { readValues, writeLine } from './lines';
import { UserError } from './options';

export interface PairSide {
  lang: Lang;
  /** ISO 3166-1 alpha-2; null where the outlet's country is not known. */
  outletCountry: string | null;
  text: string;
  mention: string;
}

/** Answers `{"id","a","b","mentionA","mentionB"}` with `{"id","same"}`: true, false or "unknown". */
export async function answerPairs(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const { number, value } of readValues(input)) {
    const { id, a, b } = readPair(value, number);
    await writeLine(output, { id, same: compareMentions(a, b) });
  }
}

/** Whether the mentions of two articles are one source: only `true` joins. Throws `UserError` for a mention that is not in its text. */
export function compareMentions(a: PairSide, b: PairSide): boolean | 'unknown' {
  return sameSource(appearanceOf(a, 'a'), appearanceOf(b, 'b')) ?? 'unknown';
}

/** The identity of the mention in its article; the scope is the side, for two articles are never one. */
function appearanceOf({ text, lang, outletCountry, mention }: PairSide, side: string): Appearance {
  const places = placesOf(text, mention);
  const [first] = places;
  if (!first) throw new UserError(`the mention “${mention}” is not in the text`);
  const found = attribute(text, packFor(lang), {});
  const spoken = found.findIndex(({ source }) => source && places.some((place) => isSame(source, place)));
  const around = found.findIndex(({ source }) => source && places.some((place) => shareEnd(source, place)));
  const all = [...found, mentioned(first, mention, lang)];
  const answers = identify(all, { text, lang, scope: side, outletCountry, outlet: null });
  const identities = (spoken >= 0 ? [spoken] : [found.length, around]).flatMap(
    (i) => answers[i]?.identity ?? [],
  );
  const identity = identities.find(({ scope }) => scope === 'global') ?? identities[0];
  return { identity: identity ?? resolveName(mention, lang, { scope: side }), text, lang };
}

/** Where the mention stands: as written, else in any letter case. */
function placesOf(text: string, mention: string): Span[] {
  const exact = occurrences(text, mention);
  if (exact.length > 0) return exact;
  const [low, wanted] = [text.toLowerCase(), mention.toLowerCase()];
  return low.length === text.length ? occurrences(low, wanted) : [];
}

function occurrences(text: string, part: string): Span[] {
  const found: Span[] = [];
  if (part.trim() === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    found.push({ start: at, end: at + part.length });
  return found;
}

function isSame(source: Span, place: Span): boolean {
  return source.start === place.start && source.end === place.end;
}

/** Whether the mention is a part of the source, or the source with a role before it; words after a name make it another's. */
function shareEnd(source: Span, place: Span): boolean {
  return source.end === place.end || (source.start === place.start && place.end < source.end);
}

/** A mention that no attribution has as its source. */
function mentioned(span: Span, mention: string, lang: Lang): Attribution {
  const { kind }: Identity = resolveName(mention, lang);
  const none = { start: span.start, end: span.start };
  return {
    source: span,
    cue: none,
    content: [],
    sense: 'states',
    form: 'indirect',
    kind,
    role: 'origin',
    channel: null,
    referent: span,
    cluster: null,
    chain: [],
    confidence: 0,
  };
}

function readPair(value: unknown, number: number): { id: string; a: PairSide; b: PairSide } {
  const fields = fieldsOf(value);
  const id = fields?.get('id');
  if (!fields || typeof id !== 'string') {
    throw new UserError(
      `line ${number}: wanted an object with the strings id, mentionA, mentionB and the objects a, b`,
    );
  }
  return {
    id,
    a: readSide(fields.get('a'), fields.get('mentionA'), 'A', number),
    b: readSide(fields.get('b'), fields.get('mentionB'), 'B', number),
  };
}

function readSide(value: unknown, mention: unknown, side: 'A' | 'B', number: number): PairSide {
  const fields = fieldsOf(value);
  const [lang, text, outletCountry = null] = ['lang', 'text', 'outletCountry'].map((key) => fields?.get(key));
  const name = side.toLowerCase();
  if (typeof lang !== 'string' || typeof text !== 'string') {
    throw new UserError(`line ${number}: ${name} must be an object with the strings lang and text`);
  }
  if (!isLang(lang)) throw new UserError(`line ${number}: no language pack for “${lang}”`);
  if (outletCountry !== null && (typeof outletCountry !== 'string' || !/^[A-Z]{2}$/i.test(outletCountry))) {
    throw new UserError(`line ${number}: outletCountry of ${name} must be two letters (ISO 3166-1) or null`);
  }
  if (typeof mention !== 'string' || mention.trim() === '') {
    throw new UserError(`line ${number}: mention${side} must be a string with words`);
  }
  if (placesOf(text, mention).length === 0) {
    throw new UserError(`line ${number}: mention${side} “${mention}” is not in the text of ${name}`);
  }
  return { lang, text, outletCountry: outletCountry?.toUpperCase() ?? null, mention };
}

function fieldsOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
}
