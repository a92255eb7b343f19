/**
 * A large library, the same every time: articles in three languages with claims, sources and, of every fifth, the saved
 * text, as a few years of reading would leave them. Runs in Node and in pages; writes past the write module, which would
 * take minutes.
 */
import type { SourceKind } from '../../lib/attribution/types';
import type { Lang } from '../../lib/languages/types';
import { type LibraryDatabase, sourceRow } from '../../lib/library/database';
import { draftReading } from '../../lib/library/draft';
import { claimRow } from '../../lib/library/hiding';
import { noRecords } from '../../lib/library/records';
import { refine } from '../../lib/library/refine';
import type { LibraryRecords, Reading, SourceRecord } from '../../lib/library/types';
import type { Identity } from '../../lib/sources/types';
import { articleOf, attributionsOf, type Marked } from '../unit/library-fixtures';
import { LANGUAGES, nameOf, type Random, randomOf, wordsOf, zipf } from './library-words';

export interface LibrarySize {
  articles: number;
  claimsPerArticle: number;
  sources: number;
}

/** What the figures are given for. */
export const LARGE: LibrarySize = { articles: 5_000, claimsPerArticle: 20, sources: 8_000 };

const FIRST = Date.UTC(2021, 0, 1);
const HOUR = 3_600_000;
const KINDS: readonly SourceKind[] = ['person', 'government', 'organization', 'media', 'document', 'group'];
const CUES: Record<Lang, readonly string[]> = {
  ru: ['сообщил', 'заявил', 'считает', 'предупредил'],
  uk: ['повідомив', 'заявив', 'вважає', 'попередив'],
  en: ['said', 'reported', 'believes', 'warned'],
};
const THAT: Record<Lang, string> = { ru: 'что', uk: 'що', en: 'that' };

/** The n-th reading of the library; those beyond its size are new articles of the same kind. */
export function generatedReading(
  index: number,
  { claimsPerArticle, sources }: Omit<LibrarySize, 'articles'>,
): Reading {
  const random = randomOf(7_919 * (index + 1));
  const lang = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const lines = [capitalised(wordsOf(random, lang, 8))];
  const marks: Marked[] = [];
  for (let nth = 0; nth < claimsPerArticle; nth++) {
    const identity = generatedSource(random, lang, sources);
    const cue = CUES[lang][Math.floor(random() * 4)] ?? '';
    const content = wordsOf(random, lang, 8 + Math.floor(random() * 16));
    lines.push(
      `${identity.name} ${cue}, ${THAT[lang]} ${content}.`,
      `${capitalised(wordsOf(random, lang, 12))}.`,
    );
    marks.push({ source: identity.name, cue, content: [content], identity });
  }
  const article = articleOf(lines, {
    url: `https://outlet${index % 40}.example/${index}`,
    outlet: { name: `${nameOf(index % 40, lang)} News`, domain: `outlet${index % 40}.example` },
    published: new Date(FIRST + index * 8 * HOUR).toISOString(),
    lang,
  });
  return draftReading(article, placed(article, lines, marks), '1');
}

/** Spans counted line by line: a word of one claim stands in others too. */
function placed(article: ReturnType<typeof articleOf>, lines: readonly string[], marks: Marked[]) {
  let start = (lines[0] ?? '').length + 1;
  return marks.map((mark, index) => {
    const line = lines[1 + 2 * index] ?? '';
    const [attribution] = attributionsOf({ ...article, text: line }, [mark]);
    if (!attribution) throw new Error('A claim was not placed');
    const by = start;
    const move = <S extends { start: number; end: number }>(span: S): S => ({
      ...span,
      start: span.start + by,
      end: span.end + by,
    });
    start += line.length + 1 + (lines[2 + 2 * index] ?? '').length + 1;
    return {
      ...attribution,
      source: attribution.source && move(attribution.source),
      cue: move(attribution.cue),
      content: attribution.content.map(move),
    };
  });
}

function generatedSource(random: Random, lang: Lang, sources: number): Identity {
  const index = zipf(random, sources);
  const name = nameOf(index, lang);
  const kind = KINDS[index % KINDS.length] ?? 'person';
  return {
    id: `generated:${index}`,
    kind,
    scope: 'global',
    reason: 'in-text',
    country: null,
    name,
    labels: {},
  };
}

/** The library's records in batches of whole articles; all its sources come in the first. */
export function* generatedLibrary(size: LibrarySize = LARGE, batch = 100): Generator<LibraryRecords> {
  const sources: SourceRecord[] = Array.from({ length: size.sources }, (_, index) => ({
    id: `generated:${index}`,
    kind: KINDS[index % KINDS.length] ?? 'person',
    scope: 'global',
    country: null,
    name: nameOf(index, LANGUAGES[index % LANGUAGES.length] ?? 'en'),
    labels: { ru: nameOf(index, 'ru'), uk: nameOf(index, 'uk'), en: nameOf(index, 'en') },
    firstSeenAt: FIRST,
    lastSeenAt: FIRST + index * 60_000,
    updatedAt: FIRST,
  }));
  let records: LibraryRecords = { ...noRecords(), sources };
  for (let index = 0; index < size.articles; index++) {
    const reading = generatedReading(index, size);
    const now = FIRST + index * 8 * HOUR + HOUR;
    const known = {
      article: undefined,
      version: undefined,
      base: undefined,
      meanwhile: [],
      corrections: [],
      kept: new Set<string>(),
      keptSources: new Set<string>(),
      claims: [],
      sources: new Map(),
      names: new Map(),
    };
    const changes = refine(known, reading, { now, opened: now, save: index % 5 === 0, partial: false });
    records.articles.push(changes.article);
    records.versions.push(changes.version);
    records.claims.push(...changes.claims);
    records.names.push(...changes.names);
    if ((index + 1) % batch === 0) {
      yield records;
      records = noRecords();
    }
  }
  if (records.articles.length > 0) yield records;
}

/** Fills an empty library, with all that is derived from records but the search index. */
export async function fillLibrary(db: LibraryDatabase, size: LibrarySize = LARGE): Promise<void> {
  const shown = new Map<string, number>();
  const sources: SourceRecord[] = [];
  for (const records of generatedLibrary(size)) {
    for (const { sourceId } of records.claims) {
      if (sourceId !== null) shown.set(sourceId, (shown.get(sourceId) ?? 0) + 1);
    }
    sources.push(...records.sources);
    await db.transaction('rw', db.tables, async () => {
      await db.articles.bulkPut(records.articles);
      await db.versions.bulkPut(records.versions);
      await db.claims.bulkPut(records.claims.map((claim) => claimRow(claim, new Set())));
      await db.names.bulkPut(records.names);
    });
  }
  await db.sources.bulkPut(sources.map((source) => sourceRow(source, shown.get(source.id) ?? 0)));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
