/** Annotated texts, shared and the project's own, in one shape, and the engine's answers to them. */
import { readFileSync } from 'node:fs';
import type { Form, Role, SourceKind } from '../../lib/attribution/types';
import type { Lang } from '../../lib/languages/types';
import type { Span } from '../../lib/text/types';
import { readOwnCorpus } from '../../test/corpus/own/documents';
import { type Answer, analyzeText, answerOf } from '../analyze/texts';
import { dataFile, type TextCorpus } from './corpora';

/** An annotated attribution; a corpus of other guidelines has only the spans. */
export interface Gold {
  source: Span | null;
  cue: Span;
  content: Span[];
  form?: Form;
  kind?: SourceKind;
  role?: Role;
  canonical?: string | null;
}

export interface AnnotatedText {
  id: string;
  lang: Lang;
  text: string;
  attributions: Gold[];
}

/** Throws where the corpus is not there: `whyAbsent` says so before. */
export function readTexts(corpus: TextCorpus): AnnotatedText[] {
  const { data, texts } = corpus;
  if (typeof data === 'object')
    return readOwnCorpus(data.own, data.set).map((document) => ({ ...document, lang: texts.lang }));
  return readFileSync(dataFile(data), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnnotatedText);
}

/** What the engine finds in a text, as `analyze --jsonl` answers. */
export function answersTo({ id, lang, text }: AnnotatedText, { texts }: TextCorpus): Answer[] {
  return analyzeText(text, lang, id, { scheme: texts.scheme }).map(answerOf);
}
