/**
 * A library to search in: the project's own articles in three languages as if they had been read from a few outlets, one a
 * day, every second one saved, with the attributions their authors marked. Nothing in it depends on the engine.
 */
import type { Sense } from '../../../lib/attribution/types';
import type { LibraryDatabase } from '../../../lib/library';
import { draftReading } from '../../../lib/library/draft';
import { fold } from '../../../lib/library/fold';
import { indexed } from '../../../lib/library/search/indexed';
import type { NoteRecord, Reading } from '../../../lib/library/types';
import { recordReading } from '../../../lib/library/write';
import type { IdentifiedAttribution } from '../../../lib/sources/types';
import { OWN_LANGUAGES, OWN_SETS, readOwnCorpus } from '../../corpus/own/documents';
import type { AnnotatedDocument, Annotation } from '../../corpus/own/markup';
import { articleOf } from '../library-fixtures';

const DAY = 86_400_000;
/** Publication of the first article. */
export const FIRST_DAY = Date.UTC(2024, 0, 1, 9);

const OUTLETS: Record<string, { name: string; domain: string }[]> = {
  ru: [
    { name: 'Северный край', domain: 'severny.example' },
    { name: 'Вечерние вести', domain: 'vesti.example' },
  ],
  uk: [
    { name: "Кур'єр Дунаю", domain: 'kurier.example' },
    { name: 'Лівий куток', domain: 'kutok.example' },
  ],
  en: [
    { name: 'The Harbour Post', domain: 'harbour.example' },
    { name: "O'Neil's Ledger", domain: 'ledger.example' },
  ],
};

/** What the cue says the speaker does, as far as the tests ask. */
const SENSES: [RegExp, Sense][] = [
  [/опроверг|отриц|запереч|спростув|denied|denies/i, 'denies'],
  [/предупре|попере|warn/i, 'warns'],
  [/обеща|пообещ|обіця|promis/i, 'promises'],
  [/обвин|звинува|accus/i, 'accuses'],
];

/** All readings, in the order they are stored. */
export function demoReadings(): Reading[] {
  const documents = OWN_SETS.flatMap((set) => OWN_LANGUAGES.flatMap((lang) => readOwnCorpus(lang, set)));
  return documents.map(readingOfDocument);
}

function readingOfDocument(document: AnnotatedDocument, index: number): Reading {
  const outlets = OUTLETS[document.lang] ?? [];
  const outlet = outlets[index % outlets.length] ?? { name: '', domain: 'nowhere.example' };
  const article = articleOf(document.text.split('\n'), {
    url: `https://${outlet.domain}/${document.id}`,
    outlet,
    lang: document.lang,
    published: new Date(FIRST_DAY + index * DAY).toISOString(),
  });
  return draftReading(article, document.attributions.map(attributionOf), '1');
}

function attributionOf(annotation: Annotation, index: number): IdentifiedAttribution {
  const { source, cue, content, form, kind, role, canonical } = annotation;
  return {
    source,
    cue,
    content,
    sense: SENSES.find(([words]) => words.test(cue.text))?.[1] ?? 'states',
    form,
    kind,
    role,
    channel: null,
    referent: source,
    cluster: source ? index : null,
    chain: [],
    confidence: 0.95,
    identity:
      source && canonical
        ? {
            id: `demo:${fold(canonical)}`,
            kind,
            scope: 'global',
            reason: 'in-text',
            country: null,
            name: canonical,
            labels: {},
          }
        : null,
  };
}

/** Stores the library and what its reader wrote: two notes on articles, one on a source, one on a claim. */
export async function fillDemoLibrary(db: LibraryDatabase): Promise<void> {
  for (const [index, reading] of demoReadings().entries()) {
    await recordReading(db, reading, { now: FIRST_DAY + index * DAY + 3_600_000, save: index % 2 === 0 });
  }
  const notes = await noteRecords(db);
  await db.transaction('rw', db.tables, () => indexed(db, () => db.notes.bulkPut(notes)));
}

/** Notes of the demo's reader; `about` is the end of an article's address or the name of a source. */
const DEMO_NOTES: { article?: string; source?: string; text: string; tags: string[] }[] = [
  {
    article: 'own-ru-02-flood',
    text: 'Сравнить с прошлогодним разливом, спросить гидрологов',
    tags: ['паводок', 'проверить'],
  },
  { article: 'own-uk-08-theatre', text: 'Квитки для бабусі на прем’єру', tags: ['театр'] },
  { source: 'Марек Зелінський', text: 'Говорив інше торік у Варшаві', tags: ['перевірити'] },
  {
    article: 'blind-en-11-investigation-chem',
    text: 'Ask the chemist about memos',
    tags: ['chemistry', 'follow up'],
  },
];

async function noteRecords(db: LibraryDatabase): Promise<NoteRecord[]> {
  const articles = await db.articles.toArray();
  const sources = await db.sources.toArray();
  return DEMO_NOTES.map(({ article, source, text, tags }) => {
    const id = article
      ? articles.find(({ url }) => url.endsWith(`/${article}`))?.id
      : sources.find(({ name }) => name === source)?.id;
    if (!id) throw new Error(`Nothing to note: ${article ?? source}`);
    return {
      id: article ? `article:${id}` : `source:${id}`,
      articleId: article ? id : null,
      text,
      tags,
      updatedAt: FIRST_DAY,
    };
  });
}
