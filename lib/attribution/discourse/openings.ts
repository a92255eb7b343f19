/**
 * Somebody without a name whom a sentence opens with («Главный тренер оценил итоги»): a pronoun after it means this
 * person before anybody named earlier. Knows how sentences begin, no sources.
 */
import { columns, type LanguagePack } from '../../languages/types';
import { describe } from '../classify';
import { type WordReader, wordReader } from '../reader';
import type { Bare } from './bare';
import type { Figures } from './figures';
import type { SentenceIndex } from './sentence-index';
import { type Event, eventAt, Weight } from './timeline';

const WORDS = /[\p{L}'’ʼ-]+/gu;
/** How many words from its start the noun may stand. */
const FIRST = 5;

/** How many words behind the noun its name may stand: «Работник экспедиторской фирмы Давид …». */
const NAMED_WITHIN = 5;

/** Whether a name comes before the verb. */
function isNamed(words: readonly string[], reader: WordReader): boolean {
  for (const word of words.slice(0, NAMED_WITHIN)) {
    const { reading, capital } = reader.read(word);
    if (reading.verb && !reading.slots) return false;
    if (capital && !reading.noun) return true;
  }
  return false;
}

export function openingOf(
  text: string,
  pack: LanguagePack,
  sentences: SentenceIndex,
  sentence: number,
  figures: Figures,
  bare: Bare,
): Event | null {
  const start = sentences.startOf(sentence);
  const head = text.slice(start, start + 120);
  const reader = wordReader(pack);
  const words = [...head.matchAll(WORDS)].slice(0, FIRST + NAMED_WITHIN);
  for (let i = 0; i < Math.min(FIRST, words.length); i++) {
    const { 0: word = '', index = 0 } = words[i] ?? {};
    const { reading, capital } = reader.read(word);
    if (reading.verb && !reading.slots) return null;
    if (i > 0 && capital && !reading.noun) return null;
    if (reading.noun?.kind !== 'person') continue;
    const bits = columns(reading.slots, 'nom') & 3;
    if (
      !bits ||
      isNamed(
        words.slice(i + 1).map(([next]) => next),
        reader,
      )
    )
      return null;
    const span = { start: start + index, end: start + index + word.length };
    const described = describe(text, pack, span);
    const gender = bits === 2 ? 2 : 3;
    const figure = bare.sameRole({
      span,
      words: described,
      gender,
      subject: true,
      mentions: [],
      speaker: false,
    });
    if (figure !== null && !figures.list[figure]) return null;
    return eventAt(span, figure, Weight.opening, gender);
  }
  return null;
}
