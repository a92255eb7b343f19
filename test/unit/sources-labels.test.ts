/** Names in the nominative as a reader sees them, from any case (test/fixtures/labels.txt: `lang|case|form|nominative`). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isLang } from '../../lib/languages/types';
import { resolveName } from '../../lib/sources';

const lines = readFileSync(new URL('../fixtures/labels.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function missed(withCase: boolean): string[] {
  return lines.flatMap((line) => {
    const [lang = '', cases = '', form = '', nominative = ''] = line.split('|');
    if (!isLang(lang)) throw new Error(`no language: ${line}`);
    const { name } = resolveName(form, lang, withCase ? { cases } : {});
    return name === nominative ? [] : [`${form} → ${name}`];
  });
}

it('names of persons and bodies are led back to the nominative where the sentence shows their case', () => {
  const wrong = missed(true);
  expect(wrong.length, wrong.join('\n')).toBeLessThan(lines.length * 0.03);
});

it('and mostly where nothing shows it', () => {
  const wrong = missed(false);
  expect(wrong.length, wrong.join('\n')).toBeLessThan(lines.length * 0.12);
});

it.each([
  ['ru', 'g', 'сети аптек «Ромашка»', 'Ромашка'],
  ['uk', 'a', 'мережу «Сова»', 'Сова'],
  ['uk', 'n', 'екологічна організація «Чисте Поле»', 'Чисте Поле'],
  ['ru', 'n', 'Telegram-канал «Тихий двор»', 'Тихий двор'],
  ['en', '', 'Lock & Quay Alliance, a tenants’ group', 'Lock & Quay Alliance'],
  ['en', '', 'The prosecutor, Maud Ellery KC', 'Maud Ellery'],
] as const)('%s %s: words that only say what it is are left out of «%s»', (lang, cases, form, name) => {
  expect(resolveName(form, lang, { cases }).name).toBe(name);
});

it.each([
  ['en', 'The state Department of Coastal Protection'],
  ['en', 'the federal Agency for Rivers and Harbour Safety'],
  ['uk', 'голова комітету Ради'],
] as const)('%s: the words of a body in «%s» are nobody’s name', (lang, form) => {
  const { id, name } = resolveName(form, lang, { cases: 'n' });
  expect(id).not.toMatch(/^person:/);
  expect(name.split(' ').length).toBeGreaterThan(2);
});
