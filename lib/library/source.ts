/** Source records as drafts, and two of one source made one. Knows no database. */
import { isLang } from '../languages/types';
import type { Identity } from '../sources/types';
import { fold, foldedWords } from './fold';
import { hash64 } from './hash';
import { LIMITS } from './limits';
import type { SourceDraft } from './types';

/** A source as an article of language `lang` names it, joined with what is already drafted of it. */
export function sourceOf(identity: Identity, lang: string | null, known?: SourceDraft): SourceDraft {
  const { id, kind, scope, country } = identity;
  const name = identity.name.slice(0, LIMITS.line);
  const own = lang?.split('-')[0] ?? '';
  // The name as this text has it is its label in the text's language, unless a better one is known.
  const labels = { ...(isLang(own) && { [own]: name }), ...identity.labels };
  const draft = { id, kind, scope, country, name, labels };
  return known ? joinSources(known, draft) : draft;
}

/**
 * A source that the reader names. What a name is known to be in any article, it is; any other name is a source of the
 * reader's own, equal for equal names, which holds in every article as the reader said.
 */
export function namedByReader(identity: Identity, lang: string | null): SourceDraft {
  const known = sourceOf(identity, lang);
  if (identity.scope === 'global') return known;
  return { ...known, id: `reader:${hash64(fold(identity.name))}`, scope: 'global' };
}

/** The later record over the earlier one; of names in equal words the fuller stays, labels are collected. */
export function joinSources<T extends SourceDraft>(earlier: SourceDraft, later: T): T {
  return {
    ...later,
    country: later.country ?? earlier.country,
    name: fuller(earlier.name, later.name),
    labels: joinLabels(earlier.labels, later.labels),
  };
}

function joinLabels(earlier: SourceDraft['labels'], later: SourceDraft['labels']): SourceDraft['labels'] {
  const labels = { ...earlier };
  for (const [lang, label] of Object.entries(later)) {
    if (isLang(lang) && label) labels[lang] = fuller(labels[lang] ?? '', label);
  }
  return labels;
}

/** «Касым-Жомарт Токаев» stays when a later text says «Токаев»; otherwise the later name counts. */
function fuller(earlier: string, later: string): string {
  const words = new Set(foldedWords(earlier));
  const contained = foldedWords(later).every((word) => words.has(word));
  return contained && words.size > foldedWords(later).length ? earlier : later;
}
