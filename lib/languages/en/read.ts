/** Reads one English word: the lexicon's entry, else what its capital and its ending tell. Pure; no context. */

import { wordsOf } from '../lexicon';
import { readingOf } from '../readings';
import { ALL_SLOTS, CASES, Col, Fn, type NounReading, Pos, type Reading, type VerbReading } from '../types';
import { Lexicon, PLURAL, SINGULAR } from './lexicon';
import { FEMALE, MALE } from './names';
import { CALL_SIGN, MASTHEADS, NO_CALL_SIGNS, WATCHDOG } from './nouns';
import { ENDINGS } from './words';

let lexicon: Lexicon | null = null;
let mastheads: ReadonlySet<string> | null = null;
let male: ReadonlySet<string> | null = null;
let female: ReadonlySet<string> | null = null;

/** Names of peoples and followers in the plural; other capitalised words in -s are names of one. */
const PEOPLES = /(?:ians|icans|eans|ists|ese)$/;
const ACRONYM_LIKE = Fn.relative | Fn.personal | Fn.speaker;
const MASCULINE = columns(Col.m);
const FEMININE = columns(Col.f);

function columns(column: number): number {
  let slots = 0;
  for (const base of Object.values(CASES)) slots |= column << (base * 4);
  return slots;
}

/** What is known of a word as written; total. Given names carry their gender in the slots. */
export function read(form: string): Reading {
  lexicon ??= new Lexicon();
  const word = form.toLowerCase().replaceAll('’', "'");
  const capital = form.charAt(0) !== word.charAt(0);
  // "WHO", "US": an acronym that looks like a pronoun.
  const acronym = form.length > 1 && form === form.toUpperCase();
  const entry = lexicon.get(word);
  const known = acronym && entry && entry.fn & ACRONYM_LIKE ? undefined : entry;
  const given = capital ? givenSlots(word) : 0;
  const titular = capital ? titularNoun(form, word) : null;
  if (titular) {
    const pos = (known?.pos ?? 0) | Pos.noun | Pos.name;
    return readingOf(pos, SINGULAR, known?.verb ?? null, known?.cues ?? [], titular);
  }
  if (known) {
    const { pos, fn, slots, verb, cues, noun } = known;
    return readingOf(given ? pos | Pos.name : pos, given || slots, verb, cues, noun, { fn, governs: 0 });
  }
  if (given) return bare(Pos.name | Pos.noun, given);
  const guessed = guess(word);
  if (capital) return bare(guessed.pos | Pos.name, PEOPLES.test(word) ? PLURAL : SINGULAR, guessed.verb);
  return guessed;
}

/** Slots of a given name, 0 for another word; of "Jo-Ellen" either part tells. */
function givenSlots(word: string): number {
  male ??= new Set(wordsOf(MALE));
  female ??= new Set(wordsOf(FEMALE));
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const name of [plain, ...(plain.includes('-') ? plain.split('-').reverse() : [])]) {
    const slots = (male.has(name) ? MASCULINE : 0) | (female.has(name) ? FEMININE : 0);
    if (slots) return slots;
  }
  return 0;
}

/** What a capital makes of a word: an outlet's or a body's last word, a station's call sign. */
function titularNoun(form: string, word: string): NounReading | null {
  mastheads ??= new Set(wordsOf(MASTHEADS));
  const station = CALL_SIGN.test(form) && !NO_CALL_SIGNS.split(' ').includes(form);
  const kind = station || mastheads.has(word) ? 'media' : word === WATCHDOG ? 'organization' : null;
  return kind && { lemma: word, kind, channel: null, sense: null, frames: 0 };
}

const bare = (pos: number, slots: number, verb: VerbReading | null = null): Reading =>
  readingOf(pos, slots, verb, [], null);

function guess(word: string): Reading {
  if (word.length > 4) {
    if (word.endsWith('ed')) {
      const verb: VerbReading = { form: 'finite', agree: Col.any, person: 0, slots: ALL_SLOTS, past: true };
      return bare(Pos.verb | Pos.adjective, 0, verb);
    }
    if (word.endsWith('ing')) {
      const verb: VerbReading = { form: 'gerund', agree: 0, person: 0, slots: 0, past: false };
      return bare(Pos.verb | Pos.noun, SINGULAR, verb);
    }
    for (const [ending, pos] of ENDINGS) {
      if (word.endsWith(ending)) return bare(pos, pos === Pos.noun ? SINGULAR : 0);
    }
  }
  const several = word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
  return bare(Pos.noun, several ? PLURAL : SINGULAR);
}
