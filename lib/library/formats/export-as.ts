/** A selection as a file in any of the formats, read and written article by article. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { LibraryDatabase } from '../database';
import { exportSelected, exportToBlob } from '../export';
import { type ArticleEntry, entriesOf, type Selected, type Selection, select } from '../selection';
import { CSV_HEAD, csvRows } from './csv';
import { type MarkdownTexts, markdownName, markdownOf } from './markdown';
import { cslItem, risRecord } from './references';
import type { ExportFormat } from './types';
import { annotationCollection, annotationOf } from './web-annotation';

export interface ExportAsOptions {
  format: ExportFormat;
  /** Words of the Markdown files. */
  texts: MarkdownTexts;
  now: number;
  /** 0…1 */
  onShare?: (share: number) => void;
  signal?: AbortSignal;
}

export interface ExportFile {
  blob: Blob;
  /** A file's own name, where it is one article; else null. */
  name: string | null;
  /** `json`, `zip`, … */
  extension: string;
}

/** Throws LibraryError, and the signal's reason. */
export async function exportAs(
  db: LibraryDatabase,
  selection: Selection,
  options: ExportAsOptions,
): Promise<ExportFile> {
  const { format, now, onShare, signal } = options;
  if (format === 'json' && selection.of === 'everything') {
    return { blob: await exportToBlob(db, now), name: null, extension: 'json' };
  }
  const selected = await select(db, selection);
  if (format === 'json') {
    const blob = await exportSelected(db, selected, { now, onShare, signal });
    return { blob, name: null, extension: 'json' };
  }
  const entries = watched(db, selected, options);
  switch (format) {
    case 'markdown':
      return selected.articleIds.length === 1
        ? oneMarkdown(entries, options.texts)
        : { blob: await zipped(entries, options.texts), name: null, extension: 'zip' };
    case 'csv':
      return file('text/csv', 'csv', [CSV_HEAD, ...(await written(entries, (entry) => [csvRows(entry)]))]);
    case 'ris': {
      const records = await written(entries, (entry) => [risRecord(entry)]);
      return file('application/x-research-info-systems', 'ris', records);
    }
    case 'csl': {
      const items = await written(entries, (entry) => [JSON.stringify(cslItem(entry))], ',\n');
      return file('application/vnd.citationstyles.csl+json', 'json', ['[\n', ...items, '\n]\n']);
    }
    case 'annotations': {
      let total = 0;
      const items = await written(
        entries,
        (entry) => {
          total += entry.claims.length;
          return entry.claims.map((claim) => JSON.stringify(annotationOf(claim, entry)));
        },
        ',\n',
      );
      const { before, after } = annotationCollection(total);
      return file('application/ld+json', 'jsonld', [before, ...items, after]);
    }
  }
}

/** Entries, with progress told and the signal heeded. */
async function* watched(
  db: LibraryDatabase,
  selected: Selected,
  { onShare, signal }: ExportAsOptions,
): AsyncGenerator<ArticleEntry> {
  let read = 0;
  for await (const entry of entriesOf(db, selected)) {
    signal?.throwIfAborted();
    yield entry;
    onShare?.(++read / selected.articleIds.length);
  }
}

/** Characters after which what is written goes into a blob: browsers keep blobs on disk. */
const PART = 1_000_000;

/** What is written of each entry, with `between` from one piece to the next. */
async function written(
  entries: AsyncIterable<ArticleEntry>,
  piecesOf: (entry: ArticleEntry) => string[],
  between = '',
): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  let text = '';
  let first = true;
  for await (const entry of entries) {
    for (const piece of piecesOf(entry)) {
      text += first ? piece : between + piece;
      first = false;
    }
    if (text.length < PART) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return [...parts, text];
}

function file(type: string, extension: string, parts: BlobPart[]): ExportFile {
  return { blob: new Blob(parts, { type }), name: null, extension };
}

async function oneMarkdown(entries: AsyncIterable<ArticleEntry>, texts: MarkdownTexts): Promise<ExportFile> {
  let name: string | null = null;
  const parts = await written(entries, (entry) => {
    name = markdownName(entry.article);
    return [markdownOf(entry, texts)];
  });
  return { blob: new Blob(parts, { type: 'text/markdown' }), name, extension: 'md' };
}

/** One Markdown file an article; names that meet get a number. */
async function zipped(entries: AsyncIterable<ArticleEntry>, texts: MarkdownTexts): Promise<Blob> {
  const parts: BlobPart[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else parts.push(new Uint8Array(chunk));
  });
  const names = new Set<string>();
  for await (const entry of entries) {
    const member = new ZipDeflate(freeName(names, markdownName(entry.article)));
    zip.add(member);
    member.push(strToU8(markdownOf(entry, texts)), true);
    if (failed) throw failed;
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

function freeName(taken: Set<string>, name: string): string {
  let free = name;
  for (let nth = 2; taken.has(free.toLowerCase()); nth++) free = name.replace(/\.md$/, ` (${nth}).md`);
  taken.add(free.toLowerCase());
  return free;
}
