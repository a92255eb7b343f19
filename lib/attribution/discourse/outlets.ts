/** Outlets that a text names with their noun, also where they are no source: «на сайте «Волна»». Knows no mentions. */
import type { LanguagePack } from '../../languages/types';
import type { Span } from '../../text/types';
import { wordReader } from '../reader';
import { wordBefore } from './namings';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"' };
/** UTF-16 units of the longest name looked for. */
const LONGEST = 60;

/** Their names with the quotation marks, in text order. */
export function namedOutlets(text: string, pack: LanguagePack): Span[] {
  const reader = wordReader(pack);
  const { sorts } = pack.references;
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const closing = CLOSING[text.charAt(start)];
    if (!closing) continue;
    const lemma = reader.read(wordBefore(text, start)).reading.noun?.lemma;
    if (lemma === undefined || !sorts.get(lemma)?.includes('outlet')) continue;
    const length = text.slice(start + 1, start + LONGEST).search(closing);
    if (length > 1) found.push({ start, end: start + length + 2 });
  }
  return found;
}
