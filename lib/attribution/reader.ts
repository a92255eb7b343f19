/** Words read through a pack and remembered over texts: the words of news repeat. Knows no grammar. */
import type { LanguagePack, Reading } from '../languages/types';
import { fold } from '../text/fold';

/** Words read so far; emptied when it has grown past this. */
const REMEMBERED = 40_000;

/** Reads words through the pack and remembers them: a text's words repeat. */
export interface WordReader {
  read(form: string): { low: string; reading: Reading; capital: boolean };
}

const readers = new WeakMap<LanguagePack, WordReader>();

export function wordReader(pack: LanguagePack): WordReader {
  const known = readers.get(pack);
  if (known) return known;
  const memory = new Map<string, { low: string; reading: Reading; capital: boolean }>();
  const reader: WordReader = {
    read(form) {
      const remembered = memory.get(form);
      if (remembered) return remembered;
      const first = form.charAt(0);
      const entry = { low: fold(form), reading: pack.read(form), capital: first !== first.toLowerCase() };
      if (memory.size >= REMEMBERED) memory.clear();
      memory.set(form, entry);
      return entry;
    },
  };
  readers.set(pack, reader);
  return reader;
}
