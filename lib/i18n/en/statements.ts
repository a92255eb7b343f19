/** Texts of statements and those who carry them; a part of the pages' catalogue. */
import type { Catalogue } from '../translate';

export const statements = {
  'origin.articles': { one: '{n} article, one origin', other: '{n} articles, one origin' },
  'origin.title': 'Who carried this statement',
  'origin.compare': 'Compare them',
  'origin.first': 'first in this library',
  'origin.quotes': 'word for word',
  'origin.partly': 'partly quoted',
  'origin.paraphrases': 'in other words',
  'origin.via': 'through {names}',
  'origin.drift': 'Differs from the first quotation',
  'origin.gone': 'No stored article carries this statement any more.',
  'origin.without': 'The same, without this source',
  'origin.withoutHint': 'These articles say the same and name another source, or none.',
  'origin.noSource': 'names no source',
  'origin.figures': 'Figures that changed',
  'origin.before': 'On {date}: {figure}',
  'origin.now': 'now {figure}',
} as const satisfies Catalogue;

export type StatementsKey = keyof typeof statements;
