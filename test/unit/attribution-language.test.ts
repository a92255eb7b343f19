/** Naming the language of a text. */
import { expect, test } from 'vitest';
import { detectLanguage } from '../../lib/languages';

test.each([
  ['ru', 'Министр сообщил, что завод закроют в следующем году, но рабочие не согласны с этим решением.'],
  ['uk', 'Міністр повідомив, що завод закриють наступного року, але робітники не згодні з цим рішенням.'],
  ['en', 'The minister said that the plant will be closed next year, but the workers are not happy with it.'],
  [null, 'Der Minister sagte, dass das Werk im nächsten Jahr geschlossen wird und niemand ihm glaubt.'],
  [null, ''],
  [null, '12 345'],
])('%s', (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});
