/** `--jsonl` and `--names`: the engine and the identities over texts and names given a line each. */
import { attribute } from '../../lib/attribution';
import type { AttributeOptions, Form, Role, SourceKind } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import { isLang, type Lang } from '../../lib/languages/types';
import { identify, resolveName } from '../../lib/sources';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';
import { readLines, writeLine } from './lines';
import { UserError } from './options';

/** The attributions of a text with identities; only `outlet` may complete them from outside the text. */
export function analyzeText(
  text: string,
  lang: Lang,
  scope: string,
  options: AttributeOptions,
  outlet: string | null = null,
): IdentifiedAttribution[] {
  return identify(attribute(text, packFor(lang), options), {
    text,
    lang,
    scope,
    outletCountry: null,
    outlet,
  });
}

/** Answers `{"id","lang","text"}` with the attributions as corpus scorers read them. */
export async function answerTexts(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: AttributeOptions,
): Promise<void> {
  for await (const { number, value } of readLines(input, ['id', 'lang', 'text'])) {
    const found = analyzeText(value.text, langOf(value.lang, number), value.id, options);
    await writeLine(output, { id: value.id, attributions: found.map(answerOf) });
  }
}

/** An attribution as scorers compare it with an annotated one. */
export interface Answer {
  source: Span | null;
  cue: Span;
  content: Span[];
  form: Form;
  kind: SourceKind;
  role: Role;
  canonical: string | null;
  entity: string | null;
  confidence: number;
}

export function answerOf(a: IdentifiedAttribution): Answer {
  return {
    source: a.source,
    cue: a.cue,
    content: a.content,
    form: a.form,
    kind: a.identity?.kind ?? a.kind,
    role: a.role,
    canonical: a.identity?.name ?? null,
    entity: a.identity?.id ?? null,
    confidence: a.confidence,
  };
}

/** Answers `{"id","lang","name"}` with the identity of that name. */
export async function answerNames(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const { number, value } of readLines(input, ['id', 'lang', 'name'])) {
    const lang = langOf(value.lang, number);
    const { id: entity, kind, name, labels } = resolveName(value.name, lang);
    await writeLine(output, { id: value.id, entity, kind, label: labels[lang] ?? name });
  }
}

function langOf(lang: string, number: number): Lang {
  if (!isLang(lang)) throw new UserError(`line ${number}: no language pack for “${lang}”`);
  return lang;
}
