/**
 * Sources that the text keeps unnamed: "Two officials, who asked not to be named, said". Knows no language: the pack
 * has the phrases; only where they stand is decided here.
 */
import type { LanguagePack } from '../languages/types';
import type { Span } from '../text/types';
import type { Mention } from './mention';
import { wordReader } from './reader';
import type { SourceKind } from './types';

/** How far from source and cue the phrase may end, in UTF-16 units. */
const REACH = 120;
/** What may stand between the source or its cue and the phrase: «, который», " told reporters". */
const BETWEEN = /^,?\s*(?:[\p{L}'’-]+\s+){0,4}\p{L}*$/u;

/** Whether the mention's source is people whom the text says it will not name. */
export function isKeptUnnamed(text: string, pack: LanguagePack, { source, cue }: Mention, kind: SourceKind) {
  if (!source || (kind !== 'person' && kind !== 'group')) return false;
  // A name closes its phrase; who has one is not kept unnamed.
  const last = /(?<!\S)\S+$/.exec(text.slice(source.start, source.end))?.[0].replace(/^[^\p{L}]+/u, '') ?? '';
  if (/^\p{Lu}/u.test(last) && !wordReader(pack).read(last).reading.noun) return false;
  const between = cue.end <= source.start ? text.slice(cue.end, source.start) : '';
  if (pack.unnamed.test(between)) return true;
  const ends = cue.start - source.end < REACH ? [source.end, cue.end] : [source.end];
  return ends.some((end) => {
    const after = text.slice(end, end + REACH);
    const found = pack.unnamed.exec(after);
    return found !== null && BETWEEN.test(after.slice(0, found.index));
  });
}

/** Whether the cue is itself the wish not to be named: "asked not to be named" attributes nothing. */
export function asksToStayUnnamed(text: string, pack: LanguagePack, { start }: Span): boolean {
  const found = pack.unnamed.exec(text.slice(start, start + REACH));
  return found !== null && /^\p{L}*$/u.test(text.slice(start, start + found.index));
}
