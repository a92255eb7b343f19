/**
 * The naming of a text's language, before any pack is there: by function words, and coarsely by letters alone. Knows the
 * signs of each language and nothing else of it.
 */
import { SIGNS as EN } from './en/signs';
import { SIGNS as RU } from './ru/signs';
import type { Lang, Signs } from './types';
import { SIGNS as UK } from './uk/signs';

const SIGNS: Readonly<Record<Lang, Signs>> = { ru: RU, uk: UK, en: EN };

/** How much of a text is looked at to name its language. */
const SAMPLE = 6000;
const WORDS = /[\p{L}'’ʼ]+/gu;

/**
 * The language of a text among those with a pack, by its function words and letters; null where it is none of them
 * or too short to tell.
 */
export function detectLanguage(text: string): Lang | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(WORDS) ?? [];
  if (!words.length) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: Lang | null = null;
  let most = 0;
  for (const lang of Object.keys(SIGNS) as Lang[]) {
    const known = new Set(SIGNS[lang].words.split(/\s+/));
    // Most texts hold none of the letters of other alphabets, whose words need not be looked through for them.
    const letters = [...SIGNS[lang].letters].filter((letter) => sample.includes(letter));
    let score = 0;
    for (const [word, times] of counts) {
      if (known.has(word)) score += times;
      for (const letter of letters) if (word.includes(letter)) score += times / 2;
    }
    if (score > most) {
      most = score;
      best = lang;
    }
  }
  return most / words.length >= (words.length < 8 ? 0.25 : 0.15) ? best : null;
}
