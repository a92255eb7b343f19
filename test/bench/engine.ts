/** The engine's throughput in Node, beside `compromise` finding quotations and a bare split into words. */
import nlp from 'compromise';
import { attribute } from '../../lib/attribution';
import { packFor } from '../../lib/languages';
import { identify } from '../../lib/sources';
import { inTurns } from './measure';
import { LANGS, texts } from './texts';

const ROUNDS = 5;
/** UTF-16 units of text a language; enough for a steady figure, little enough for compromise. */
const AMOUNT = 60_000;

/** Prints a line a language: thousand characters a second of each, and the ratios. */
export function benchEngine(say: (line: string) => void): void {
  say(`Engine in Node (thousand characters a second; ratios to the peers, higher is better)`);
  for (const lang of LANGS) {
    const { from, items } = texts(lang);
    const sample = upTo(items, AMOUNT);
    const characters = sample.reduce((sum, text) => sum + text.length, 0);
    const pack = packFor(lang);
    const context = { lang, scope: 'bench', outletCountry: null, outlet: null };
    const times = inTurns(
      {
        attribute: () => sample.forEach((text) => void attribute(text, pack)),
        identify: () => sample.forEach((text) => void identify(attribute(text, pack), { ...context, text })),
        compromise: () => sample.forEach((text) => void nlp(text).quotations().json()),
        words: () => sample.forEach((text) => void text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)),
      },
      ROUNDS,
    );
    const rate = (name: keyof typeof times) => characters / times[name].median;
    say(
      `  ${lang} (${from}, ${sample.length} texts): attribute ${rate('attribute').toFixed(0)}, ` +
        `with identities ${rate('identify').toFixed(0)}, compromise ${rate('compromise').toFixed(0)}, ` +
        `words only ${rate('words').toFixed(0)} → ${(rate('attribute') / rate('compromise')).toFixed(1)} × compromise, ` +
        `${(rate('attribute') / rate('words')).toFixed(3)} × words only`,
    );
    say(`     ${linearity(sample, (text) => void attribute(text, pack))}`);
  }
}

/** Time of a text eight times as long, in units of eight times the time of the text. */
function linearity(sample: readonly string[], run: (text: string) => void): string {
  const text = sample.join('\n').slice(0, 20_000);
  const long = Array.from({ length: 8 }, () => text).join('\n');
  const { once, eightfold } = inTurns({ once: () => run(text), eightfold: () => run(long) }, ROUNDS);
  return `a text 8 × as long takes ${(eightfold.median / once.median).toFixed(1)} × the time`;
}

function upTo(items: readonly string[], amount: number): string[] {
  const taken: string[] = [];
  let sum = 0;
  for (const item of items) {
    if (sum >= amount) break;
    taken.push(item);
    sum += item.length;
  }
  return taken;
}
