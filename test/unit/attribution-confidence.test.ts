/** What a reader would doubt has a lower confidence than its plain neighbour, and the doubt says why. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import type { Lang } from '../../lib/languages/types';

/** The attribution with a cue, in a text of its own. */
function found(lang: Lang, cue: string, sentence: string): Attribution {
  const text = `${lang === 'en' ? 'Title' : 'Заголовок'}\n${sentence}`;
  const all = attribute(text, packFor(lang));
  const one = all.find((a) => text.slice(a.cue.start, a.cue.end) === cue);
  if (!one) throw new Error(`${cue} is not found in: ${sentence}`);
  return one;
}

const PAIRS: [string, Lang, [string, string], [string, string], Attribution['doubt']][] = [
  [
    'a gerund',
    'en',
    ['said', 'The minister said that the bridge would close in May.'],
    ['saying', 'The minister left early, saying that the bridge would close in May.'],
    'source',
  ],
  [
    'a verb that means other things too',
    'ru',
    ['сообщили', 'Эксперты сообщили, что новая дорога через перевал хорошо держит нагрузку.'],
    ['признали', 'Эксперты признали, что новая дорога через перевал хорошо держит нагрузку.'],
    'cue',
  ],
  [
    'no source',
    'ru',
    ['сообщил', 'Мост закроют в мае, сообщил министр транспорта.'],
    ['говорится', 'Мост закроют в мае, говорится накануне.'],
    'source',
  ],
  [
    'a speaker who is not named but stands for somebody',
    'uk',
    ['сказав', 'Міністр сказав, що міст закриють у травні.'],
    ['сказали', 'Ми сказали, що міст закриють у травні.'],
    'source',
  ],
  [
    'content without a verb',
    'en',
    ['said', 'The mayor said the bridge would be closed for a month.'],
    ['called', 'The mayor called the bridge a disgrace.'],
    'cue',
  ],
];

describe('confidence', () => {
  it.each(PAIRS)('is lower for %s', (_, lang, plain, doubtful, doubt) => {
    const sure = found(lang, ...plain);
    const unsure = found(lang, ...doubtful);
    expect(unsure.confidence).toBeLessThan(sure.confidence);
    expect(unsure.doubt).toBe(doubt);
  });

  it('is highest for words in quotation marks with a name behind them', () => {
    const { confidence, doubt } = found(
      'ru',
      'сказал',
      '«Мы закроем мост в мае, потому что опоры треснули», — сказал министр транспорта Иван Петров.',
    );
    expect(confidence).toBeGreaterThanOrEqual(0.95);
    expect(doubt).toBeNull();
  });
});
