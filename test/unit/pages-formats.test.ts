/** Dates, sizes and names as readers of each language write them. */
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../components/formats';
import { nameIn, otherNames } from '../../components/names';

const plain = (text: string | null) => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null;
const inYear = (year: number) => () => Date.UTC(year, 5, 1);

describe('dates', () => {
  it('takes a bare date as that day, whatever the time zone', () => {
    expect(plain(createFormats('ru').isoDate('2024-05-12'))).toBe('12 мая 2024 г.');
    expect(plain(createFormats('en').isoDate('2024-05-12'))).toBe('May 12, 2024');
  });

  it('says nothing where a page gives no date', () => {
    const { isoDate } = createFormats('uk');
    expect(isoDate(null)).toBeNull();
    expect(isoDate('yesterday')).toBeNull();
  });

  it('leaves the year out only in the year itself', () => {
    const time = new Date(2024, 4, 12).getTime();
    expect(plain(createFormats('uk', inYear(2024)).shortDate(time))).toBe('12 травня');
    expect(plain(createFormats('uk', inYear(2025)).shortDate(time))).toBe('12 травня 2024 р.');
  });
});

describe('sizes', () => {
  it.each([
    [0, 'en', '0 byte'],
    [999, 'en', '999 byte'],
    [1_000, 'en', '1 kB'],
    [3_400_000, 'en', '3.4 MB'],
    [3_400_000, 'ru', '3,4 МБ'],
    [412_000_000, 'uk', '412 МБ'],
    [7_200_000_000_000, 'en', '7,200 GB'],
  ])('%d bytes in %s are %s', (bytes, lang, text) => {
    expect(plain(createFormats(lang).size(bytes))).toBe(text);
  });
});

describe('names of languages and countries', () => {
  it('names them in the language of the interface', () => {
    expect(createFormats('ru').language('de')).toBe('немецкий');
    expect(createFormats('uk').country('BY')).toBe('Білорусь');
  });

  it('knows no name for what a page made up', () => {
    const { language, country } = createFormats('en');
    expect(language('!!')).toBeNull();
    expect(language('qqq')).toBeNull();
    expect(country('<b>')).toBeNull();
    expect(country(null)).toBeNull();
  });
});

describe('the name of a source', () => {
  const ministry = {
    name: 'МИД Беларуси',
    labels: { ru: 'МИД Беларуси', uk: 'МЗС Білорусі', en: 'MFA Belarus' },
  };

  it('is that of the reader’s language where it is known, else that of the text', () => {
    expect(nameIn('en', ministry)).toBe('MFA Belarus');
    expect(nameIn('uk', { name: 'Офис мэра', labels: {} })).toBe('Офис мэра');
  });

  it('has every other name once', () => {
    expect(otherNames('uk', ministry)).toEqual(['МИД Беларуси', 'MFA Belarus']);
  });
});
