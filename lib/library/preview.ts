/** What the store would answer to a reading it does not keep. Pure. */
import { refine } from './refine';
import type { Reading, ReadingReceipt } from './types';

/** The receipt of a reading nothing is known of, with the ids its claims would get. */
export function previewReading(reading: Reading): ReadingReceipt {
  const unknown = {
    article: undefined,
    version: undefined,
    claims: [],
    sources: new Map(),
    names: new Map(),
  };
  const { article, claimIds } = refine(unknown, reading, { now: Date.now(), save: false, partial: false });
  return { articleId: article.id, savedAt: null, claimIds, hidden: [] };
}
