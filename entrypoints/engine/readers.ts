/** Where a language's script leaves its reader for the engine: in the extension's own world of the page. Knows no language. */
import type { TextReader } from '../../lib/attribution/text-reader';
import type { Lang } from '../../lib/languages/types';

declare global {
  /** Only in the extension's own world of the page; the page's scripts do not see it. */
  var sourcelineReaders: Partial<Record<Lang, TextReader>> | undefined;
}

/** Called by a language's script; a newer copy of it takes the older one's place. */
export function addReader(reader: TextReader): void {
  globalThis.sourcelineReaders = { ...globalThis.sourcelineReaders, [reader.lang]: reader };
}

/** The reader of a language where its script is in this page. */
export function readerOf(lang: Lang): TextReader | null {
  return globalThis.sourcelineReaders?.[lang] ?? null;
}
