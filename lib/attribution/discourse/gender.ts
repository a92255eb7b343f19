/** Which gender a name shows: by the endings its words share, and by given names. Knows tables, no texts. */
import { type Case, Col, columns, type LanguagePack } from '../../languages/types';
import { fold } from '../../text/fold';
import { wordReader } from '../reader';

export const EITHER = Col.m | Col.f;
export const CASES_READ: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

/** `Col.m`, `Col.f` or both for the words of one person's name, in `only` where its case is known. */
export function genderOfName(names: readonly string[], pack: LanguagePack, only: Case | null): number {
  const reader = wordReader(pack);
  if (pack.references.women.test(fold(names.at(-1) ?? ''))) return Col.f;
  if (only === 'nom' && names.length > 1) {
    const given = byGivenName(fold(names[0] ?? ''), pack);
    if (given) return given;
  }
  if (isUndeclined(names, pack)) return Col.f;
  let left = 0xffffff;
  for (const name of names) {
    const { slots } = reader.read(name).reading;
    if (slots && (left & slots) !== 0) left &= slots;
  }
  let found = 0;
  for (const name of CASES_READ) if (only === null || only === name) found |= columns(left, name) & EITHER;
  return found || EITHER;
}

/** «Олена Мельник»: a surname that has no ending beside a given name in -а is a woman's; a man's would be «Мельника». */
function isUndeclined(names: readonly string[], pack: LanguagePack): boolean {
  const [given = ''] = names;
  const surname = names.at(-1) ?? '';
  return (
    names.length === 2 &&
    /[бвгґджзклмнпрстфцчшщ]$/u.test(surname) &&
    /[ая]$/u.test(given) &&
    byGivenName(fold(given), pack) === Col.f
  );
}

/** What a given name in the nominative tells; 0 where it does not. */
function byGivenName(name: string, { references }: LanguagePack): number {
  if (name.length < 3) return 0;
  if (references.men.has(name)) return Col.m;
  if (/[ая]$/.test(name)) return Col.f;
  return /[бвгґджзклмнпрстфхцчшщй]$/.test(name) && !/(?:гюл|гуль|нур)/.test(name) ? Col.m : 0;
}
