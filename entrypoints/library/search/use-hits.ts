/** What a query finds, kind by kind, as it is stored now. */
import { type LibraryDatabase, type ShownHit, search, showHits } from '../../../lib/library';
import { useLibrary } from '../store';

/** In the order in which they are shown. */
export const HIT_KINDS = ['source', 'claim', 'article', 'note'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Hits shown of a kind; notes have no list of their own. */
const SHOWN: Record<HitKind, number> = { source: 5, claim: 8, article: 5, note: 50 };

export interface FoundOfKind {
  total: number;
  hits: ShownHit[];
}
export type Hits = Record<HitKind, FoundOfKind> & { unclear: string[] };

/** Null until the first answer. */
export function useHits(words: string): Hits | null {
  const asked = words.trim() !== '';
  const { data: sources } = useLibrary((db) => ofKind(db, 'source', words), [words]);
  const { data: claims } = useLibrary((db) => ofKind(db, 'claim', words), [words]);
  const { data: articles } = useLibrary((db) => ofKind(db, 'article', words), [words]);
  const { data: notes } = useLibrary((db) => ofKind(db, 'note', words), [words]);
  if (!asked || !sources || !claims || !articles || !notes) return null;
  return { source: sources, claim: claims, article: articles, note: notes, unclear: claims.unclear };
}

async function ofKind(
  db: LibraryDatabase,
  kind: HitKind,
  text: string,
): Promise<FoundOfKind & { unclear: string[] }> {
  if (text.trim() === '') return { total: 0, hits: [], unclear: [] };
  const { total, hits, unclear } = await search(db, { text, kinds: [kind], limit: SHOWN[kind] });
  return {
    total,
    hits: await showHits(db, hits, text),
    unclear: unclear.map(({ field, value }) => `${field}:${value}`),
  };
}
