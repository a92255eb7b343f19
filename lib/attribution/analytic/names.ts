/** The full names of persons that a text gives anywhere, by surname: "Trump" and "he" find "Donald Trump" through them. */
import { CASES, type Case, Col, type LanguagePack, Pos } from '../../languages/types';
import type { Span } from '../../text/types';

export interface FullName extends Span {
  /** Lower-case words of the name. */
  words: string[];
  /** `Col.m`, `Col.f` or both where the given name does not tell. */
  gender: number;
}

/** Lower-case surname → the fullest name with it, the first where several are as full. */
export type NameIndex = ReadonlyMap<string, FullName>;

const SEQUENCE =
  /\p{Lu}[\p{L}’'-]*\.?(?:[ \u00a0](?:\p{Lu}[\p{L}’'-]*\.?|["“][\p{L}. ]+["”]|bin|al|de|von|van))+/gu;
const ANY = Col.m | Col.f;

/** Names every word of which is capitalised and whose first is a given name, or one behind a title. Linear. */
export function indexNames(text: string, pack: LanguagePack): NameIndex {
  const names = new Map<string, FullName>();
  for (const match of text.matchAll(SEQUENCE)) {
    const found = personIn(match[0], match.index, pack);
    const surname = found?.words.at(-1);
    if (!found || !surname) continue;
    const known = names.get(surname);
    if (!known || known.words.length < found.words.length)
      names.set(surname, { ...found, gender: found.gender & (known?.gender ?? ANY) || found.gender });
  }
  return names;
}

/** The person named at the end of a run of capitalised words: roles and titles before the given name are left out. */
function personIn(run: string, offset: number, pack: LanguagePack): FullName | null {
  const parts = [...run.matchAll(/[^ \u00a0]+/g)];
  for (let i = 0; i < parts.length - 1; i++) {
    const word = bare(parts[i]?.[0] ?? '');
    const gender = genderOf(word, pack);
    if (!gender) continue;
    let last = parts.length - 1;
    // "Hillary Clinton's": the possessive ends it.
    for (let k = i; k <= last; k++) if (/['’]s$/.test(parts[k]?.[0] ?? '')) last = k;
    if (last === i || pack.read(bare(parts[last]?.[0] ?? '')).noun) return null;
    const start = offset + (parts[i]?.index ?? 0);
    const end = offset + (parts[last]?.index ?? 0) + stripped(parts[last]?.[0] ?? '').length;
    const words = parts.slice(i, last + 1).map((part) => bare(part[0]).toLowerCase());
    return { start, end, words, gender };
  }
  return null;
}

const stripped = (word: string) => word.replace(/['’]s$/, '').replace(/\.$/, '');
const bare = (word: string) => stripped(word).replace(/["“”]/g, '');

/** The gender of a given name, 0 for any other word. */
export function genderOf(word: string, pack: LanguagePack): number {
  const { pos, slots } = pack.read(word);
  if (!(pos & Pos.name) || !slots) return 0;
  const columns = (slots >> (CASES['nom' satisfies Case] * 4)) & Col.any;
  return columns === Col.m || columns === Col.f || columns === ANY ? columns : 0;
}
