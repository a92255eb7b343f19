/** Articles in which there is something to correct, and what is seen of a library. */
import type { LibraryDatabase } from '../../lib/library';
import type { Reading } from '../../lib/library/types';
import { articleOf, identity, type Marked, readingOf, recordTables } from './library-fixtures';

export const ministry = identity('mfa:BY', 'МИД Беларуси', { country: 'BY' });
export const agency = identity('outlet:belta', 'БелТА', { kind: 'media' });
export const un = identity('org:un', 'ООН');

const LINES = [
  'Заголовок',
  'МИД Беларуси сообщил, что переговоры пройдут в ноябре.',
  'БелТА передаёт, что делегация уже в пути.',
  'В ООН заявили, что визит отложен на неделю.',
  'Ведомство подчеркнуло, что стороны готовы к диалогу.',
];
export const MARKS: Marked[] = [
  {
    source: 'МИД Беларуси',
    cue: 'сообщил',
    content: ['переговоры пройдут в ноябре'],
    identity: ministry,
  },
  { source: 'БелТА', cue: 'передаёт', content: ['делегация уже в пути'], identity: agency },
  { source: 'ООН', cue: 'заявили', content: ['визит отложен на неделю'], identity: un },
  { source: 'Ведомство', cue: 'подчеркнуло', content: ['стороны готовы к диалогу'], identity: ministry },
];

/** The nth article; all say the same on other days. */
export function newsOf(
  nth: number,
  {
    marks = MARKS,
    engine = '1',
    lines = LINES,
  }: { marks?: Marked[]; engine?: string; lines?: string[] } = {},
): Reading {
  const more = { url: `https://vesti.example/${nth}`, published: `2024-10-0${nth}T10:00:00Z` };
  return readingOf(articleOf(lines, more), marks, engine);
}

/** Every row of every table but the corrections and names. */
export async function rowsOf(db: LibraryDatabase): Promise<Record<string, unknown[]>> {
  const tables = recordTables(db).filter(({ name }) => name !== 'corrections' && name !== 'names');
  const rows = tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** Who says what, as a reader sees it: «source: content», sorted. */
export async function saidIn(db: LibraryDatabase): Promise<string[]> {
  const claims = await db.claims.toArray();
  const names = new Map((await db.sources.toArray()).map(({ id, name }) => [id, name]));
  return claims
    .filter(({ hidden }) => hidden === 0)
    .map(
      ({ sourceId, content }) => `${sourceId === null ? '—' : names.get(sourceId)}: ${content.join(' … ')}`,
    )
    .sort();
}
