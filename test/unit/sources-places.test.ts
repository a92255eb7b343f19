/**
 * Every country and territory that the browser has a name for (Unicode CLDR) is known by that name, in the nominative, in the
 * genitive and by its adjective, in all three languages.
 */
import { describe, expect, it } from 'vitest';
import { genitive as ruGenitive } from '../../lib/languages/ru/inflection';
import { LANGS, type Lang } from '../../lib/languages/types';
import { genitive as ukGenitive } from '../../lib/languages/uk/inflection';
import { resolveName } from '../../lib/sources';
import { COUNTRIES } from '../../lib/sources/data/countries';

/** Codes withdrawn from ISO 3166-1, doubles, unions, collections of islands and codes for tests. */
const LEFT_OUT = new Set(
  'AN BU CS DD DY EU EZ FX HV NH QO RH SU TP UK UM UN VD XA XB YD YU ZR ZZ'.split(' '),
);
/** Territories whose people have no adjective in English, or share it with another country (Congolese, Dominican). */
const NO_ADJECTIVE = new Set(
  'AC AX BL BQ BV CC CD CG CK CP CQ CX DG DM DO EA GG GS HK HM IO JE KI MF NF NZ PM PN RE SH SJ SX TA TC TF VA VG VI WF'.split(
    ' ',
  ),
);

/** CLDR's names as news writes them: «о-в» is «остров», «Гонконг, ОАР Китаю» is «Гонконг». */
function written(name: string): string {
  return name
    .replace(/^о-в(?= )/, 'остров')
    .replace(/о-ва/, 'острова')
    .replace('Св. ', 'Святой ')
    .replace(/,? (?:ОАР Китаю|SAR China|\(специальный административный район\))/, '')
    .replace(/^Виргинские острова \(США\)/, 'Американские Виргинские острова')
    .replace(/^Виргинские острова \(Великобритания\)/, 'Британские Виргинские острова')
    .replace(/^Віргінські Острови \(США\)/, 'Американські Віргінські острови');
}

const names = new Map(
  LANGS.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })]),
);
const codes: string[] = [];
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    if (!LEFT_OUT.has(code) && names.get('en')?.of(code)) codes.push(code);
  }
const rows = new Map(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.split('|')]),
);

const MINISTRY: Record<Lang, (name: string) => string> = {
  ru: (name) => `МИД ${ruGenitive(name)}`,
  uk: (name) => `МЗС ${ukGenitive(name)}`,
  en: (name) => `Ministry of Foreign Affairs of ${name}`,
};

describe.each(LANGS)('places in %s', (lang) => {
  const column = { ru: 1, uk: 3, en: 5 }[lang];
  it('are all that CLDR has', () => {
    expect(codes.length).toBeGreaterThan(250);
    expect(codes.filter((code) => !rows.has(code))).toEqual([]);
  });
  it('are known by their names', () => {
    const missed = codes.filter((code) => {
      const name = written(names.get(lang)?.of(code) ?? '');
      return !['state', 'vatican'].some(
        (institution) => resolveName(name, lang).id === `${institution}:${code}`,
      );
    });
    expect(missed).toEqual([]);
  });
  it('are known by their genitives', () => {
    const missed = codes.flatMap((code) =>
      [written(names.get(lang)?.of(code) ?? ''), ...(rows.get(code)?.[column] ?? '').split(';')]
        .filter((name) => resolveName(MINISTRY[lang](name), lang).id !== `mfa:${code}`)
        .map((name) => `${code} ${MINISTRY[lang](name)}`),
    );
    expect(missed).toEqual([]);
  });
  it('are known by their adjectives', () => {
    const missed = [...rows].flatMap(([code, row]) =>
      (row[column + 1] ?? '')
        .split(';')
        .filter((adjective) => adjective !== '' && code !== 'EU')
        .map((adjective) =>
          lang === 'ru'
            ? `${adjective}ое правительство`
            : lang === 'uk'
              ? `${adjective}ий уряд`
              : `the ${adjective} government`,
        )
        .filter((name) => resolveName(name, lang).id !== `gov:${code}`),
    );
    expect(missed).toEqual([]);
  });
});

it('have English adjectives where there are any', () => {
  expect(codes.filter((code) => !rows.get(code)?.[6] && !NO_ADJECTIVE.has(code))).toEqual([]);
});
