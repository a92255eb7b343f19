/** What the reader writes of articles, sources and claims: one note with its tags for each. Writes throw LibraryError only. */
import type { LibraryDatabase } from './database';
import { LibraryError } from './errors';
import { LIMITS } from './limits';
import type { NoteRecord } from './types';
import { writing } from './writing';
import { inZone, reading } from './zone';

/** What a note is about. */
export interface NoteSubject {
  about: 'article' | 'source' | 'claim';
  id: string;
}

/** Notes as they stood before a change, null where there was none: hand it to `restoreNotes` to undo it. Plain JSON. */
export type FormerNotes = { id: string; note: NoteRecord | null }[];

interface When {
  now?: number;
}

function noteId({ about, id }: NoteSubject): string {
  return `${about}:${id}`;
}

export function noteOf(db: LibraryDatabase, subject: NoteSubject): Promise<NoteRecord | null> {
  return reading(db, [db.notes], async () => (await db.notes.get(noteId(subject))) ?? null);
}

/** All tags with the number of things that have them, in the order of their letters. */
export function listTags(db: LibraryDatabase): Promise<{ tag: string; count: number }[]> {
  return reading(db, [db.notes], async () => {
    const tags = new Map<string, number>();
    await db.notes.orderBy('tags').eachKey((key) => {
      const tag = String(key);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    });
    return [...tags].map(([tag, count]) => ({ tag, count })).sort((a, b) => a.tag.localeCompare(b.tag));
  });
}

/** Writes a note; without text and tags there is none any more. Throws `not-found`, and `invalid` beyond the limits. */
export function putNote(
  db: LibraryDatabase,
  subject: NoteSubject,
  { text, tags }: Pick<NoteRecord, 'text' | 'tags'>,
  { now = Date.now() }: When = {},
): Promise<FormerNotes> {
  return writing(db, async () => [await put(db, subject, () => ({ text: text.trim(), tags }), now)]);
}

/** Gives tags to many things at once, and takes others away. */
export function tagMany(
  db: LibraryDatabase,
  subjects: readonly NoteSubject[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
  { now = Date.now() }: When = {},
): Promise<FormerNotes> {
  const gone = new Set(tidied(remove));
  return writing(db, async () => {
    const former: FormerNotes = [];
    for (const subject of subjects) {
      const change = (note: Pick<NoteRecord, 'text' | 'tags'>) => ({
        text: note.text,
        tags: [...note.tags, ...add].filter((tag) => !gone.has(tag)),
      });
      former.push(await put(db, subject, change, now));
    }
    return former;
  });
}

/** Undoes `putNote` and `tagMany`. */
export function restoreNotes(db: LibraryDatabase, former: FormerNotes): Promise<void> {
  return writing(db, async () => {
    await db.notes.bulkDelete(former.map(({ id }) => id));
    await db.notes.bulkPut(former.flatMap(({ note }) => note ?? []));
  });
}

const put = inZone(
  async (
    db: LibraryDatabase,
    subject: NoteSubject,
    change: (note: Pick<NoteRecord, 'text' | 'tags'>) => Pick<NoteRecord, 'text' | 'tags'>,
    now: number,
  ): Promise<FormerNotes[number]> => {
    const id = noteId(subject);
    const former = (await db.notes.get(id)) ?? null;
    const { text, tags } = change(former ?? { text: '', tags: [] });
    const next = { id, articleId: await articleOf(db, subject), text, tags: tidied(tags), updatedAt: now };
    if (next.text.length > LIMITS.note || next.tags.length > LIMITS.tags) {
      throw new LibraryError('invalid', 'The note is longer than a note may be');
    }
    if (next.text === '' && next.tags.length === 0) {
      await db.notes.delete(id);
    } else await db.notes.put(next);
    return { id, note: former };
  },
);

const articleOf = inZone(async (db: LibraryDatabase, { about, id }: NoteSubject): Promise<string | null> => {
  const found = await (about === 'article' ? db.articles : about === 'claim' ? db.claims : db.sources).get(
    id,
  );
  if (!found) throw new LibraryError('not-found', `There is no ${about} ${id}`);
  if (about === 'source') return null;
  return 'articleId' in found ? found.articleId : id;
});

/** Each tag once, without white space at its ends and runs of it inside, cut at the limit. */
function tidied(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, LIMITS.tag));
  return [...new Set(tidy)].filter((tag) => tag !== '');
}
