/** What the card says, and what it gives to paste. */
import { describe, expect, it } from 'vitest';
import { citation } from '../../entrypoints/engine/card/citation';
import { countryName, howSaid, shortDate } from '../../entrypoints/engine/card/phrases';
import { card as en } from '../../lib/i18n/en/card';
import { card as ru } from '../../lib/i18n/ru/card';
import { createTranslator } from '../../lib/i18n/translate';
import { card as uk } from '../../lib/i18n/uk/card';

describe('how it is said', () => {
  const statement = { sense: 'states', channel: 'website', form: 'direct' } as const;
  it.each([
    ['en', en, 'Statement on a website · word for word'],
    ['ru', ru, 'Заявление на сайте · дословно'],
    ['uk', uk, 'Заява на сайті · дослівно'],
  ])('reads as a phrase in %s', (lang, catalogue, phrase) => {
    expect(howSaid(createTranslator(lang, catalogue), statement)).toBe(phrase);
  });

  it('says nothing about the form of words that are not there', () => {
    const t = createTranslator('en', en);
    expect(howSaid(t, { sense: 'denies', channel: null, form: null })).toBe('Denial');
  });
});

it('names countries in the language of the interface, and none for what is no country', () => {
  expect(countryName('BY', 'ru')).toBe('Беларусь');
  expect(countryName('BY', 'uk')).toBe('Білорусь');
  expect(countryName('ZZZZ', 'en')).toBeNull();
  expect(countryName(null, 'en')).toBeNull();
});

it('writes dates as the language does', () => {
  expect(shortDate(Date.UTC(2022, 0, 6, 12), 'en')).toBe('Jan 6, 2022');
});

describe('a citation', () => {
  const cited = {
    content: ['Мост откроют в мае'],
    source: 'Минтранс Румынии',
    title: 'Мост строят',
    outlet: 'Вестник',
    date: '6 янв. 2022 г.',
    url: 'https://news.example/most',
    lang: 'ru',
  };

  it('gives the words, the source, the article and its address', () => {
    expect(citation(cited)).toBe(
      '«Мост откроют в мае» — Минтранс Румынии. Мост строят. Вестник, 6 янв. 2022 г. https://news.example/most',
    );
  });

  it('does not quote a quotation twice', () => {
    expect(citation({ ...cited, content: ['«Мост откроют в мае»,'] })).toMatch(/^«Мост откроют в мае» — /);
    expect(citation({ ...cited, content: ['“We open in May,”'], lang: 'en' })).toMatch(
      /^“We open in May” — /,
    );
  });

  it('keeps the marks of two quotations in one piece', () => {
    expect(citation({ ...cited, content: ['«да» и «нет»'] })).toMatch(/^««да» и «нет»» — /);
  });

  it('joins pieces and leaves out what is unknown', () => {
    const text = citation({ ...cited, content: ['Мост', 'в мае'], source: null, outlet: '', date: null });
    expect(text).toBe('«Мост … в мае» — Мост строят. https://news.example/most');
  });
});

describe('the catalogues', () => {
  it.each([
    ['ru', ru],
    ['uk', uk],
  ])('%s keeps the places of the English texts', (_, catalogue) => {
    const places = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();
    for (const [key, message] of Object.entries(en)) {
      expect(places(catalogue[key as keyof typeof en]), key).toEqual(places(message));
    }
  });
});
