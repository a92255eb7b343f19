import { describe, expect, it } from 'vitest';
import { dateInUrl, parseMachineDate, parseWrittenDate } from '../../lib/article/dates';
import { chooseTitle, withoutSite } from '../../lib/article/title';

describe('dates', () => {
  it.each([
    ['2024-05-03T15:47:42.389+00:00', '2024-05-03T15:47:42+00:00'],
    ['2019-04-02T06:00:00+0200', '2019-04-02T06:00:00+02:00'],
    ['2022-08-19T05:30Z', '2022-08-19T05:30:00Z'],
    ['2021-11-14', '2021-11-14'],
    ['20210518', '2021-05-18'],
    ['2024-02-13 18:22', '2024-02-13T18:22:00'],
    ['Mon, 18 Nov 2019 10:20:00 GMT', '2019-11-18T10:20:00.000Z'],
    ['1574072400', '2019-11-18T10:20:00.000Z'],
    ['2021-13-45', null],
    ['soon', null],
  ])('read for machines: %s', (raw, iso) => {
    expect(parseMachineDate(raw)).toBe(iso);
  });

  it.each([
    ['5 января 2022, 12:40', '2022-01-05T12:40:00'],
    ['Опубликовано: 12 апреля 2004', '2004-04-12'],
    ['20 грудня 2022, 16:05', '2022-12-20T16:05:00'],
    ['3 лютого 2021', '2021-02-03'],
    ['Jan. 5, 2022 2:30 pm', '2022-01-05T14:30:00'],
    ['March 7th, 2023', '2023-03-07'],
    ['13. Februar 2024 um 18:22 Uhr', '2024-02-13T18:22:00'],
    ['2 de abril de 2019', '2019-04-02'],
    ['1 września 2021, 10:15', '2021-09-01T10:15:00'],
    ['28.03.2022 - 11:00', '2022-03-28T11:00:00'],
    ['Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07:00'],
    ['11/18/2019', '2019-11-18'],
    ['2025年1月14日 21:17', '2025-01-14T21:17:00'],
    ['Страница 12 из 2022', null],
  ])('read for people: %s', (raw, iso) => {
    expect(parseWrittenDate(raw)).toBe(iso);
  });

  it.each([
    ['https://a.example/2019/11/18/story/', '2019-11-18'],
    ['https://a.example/news/2019-11-18-story', '2019-11-18'],
    ['https://a.example/20191118/story', '2019-11-18'],
    ['https://a.example/2019/nov/18/story', '2019-11-18'],
    ['https://a.example/story-12345678', null],
  ])('read from addresses: %s', (url, iso) => {
    expect(dateInUrl(url)).toBe(iso);
  });
});

describe('titles', () => {
  it.each([
    ['Мост открыли — Вестник', 'Вестник', 'vestnik.example', 'Мост открыли'],
    ['Вестник: Мост открыли', 'Вестник', 'vestnik.example', 'Вестник: Мост открыли'],
    ['Vote delayed | News | The Courier', 'The Courier', 'courier.example', 'Vote delayed | News'],
    ['Half-price — for whom? - courier.example', '', 'courier.example', 'Half-price — for whom?'],
    ['The Courier', 'The Courier', 'courier.example', 'The Courier'],
  ])('lose the name of the site: %s', (title, site, domain, bare) => {
    expect(withoutSite(title, site, domain)).toBe(bare);
  });

  const choose = (declared: string[], document: string, ...headings: string[]) =>
    chooseTitle(
      { declared, document, headings: headings.map((text) => ({ text, main: true })) },
      'Site',
      'site.example',
    );

  it('are the heading that the metadata confirm', () => {
    expect(choose(['The vote is off'], '', 'Politics', 'The vote is off!')).toEqual({
      title: 'The vote is off!',
      heading: 1,
      from: 0,
    });
  });

  it('begin after a rubric in the heading', () => {
    const { title, from } = choose(['Was lesen die Philippinen?'], '', 'Kultur : Was lesen die Philippinen?');
    expect(title).toBe('Was lesen die Philippinen?');
    expect(from).toBe(9);
  });

  it('are what a lower heading shows and the metadata share, where the main one is another', () => {
    const shared = 'The mayor’s helicopter stays on the ground';
    const chosen = chooseTitle(
      {
        declared: ['Mayor helicopter news', `The mayor’s heli\u00adcopter stays on the ground`],
        document: 'Mayor helicopter news',
        headings: [
          { text: 'Mayor helicopter news', main: true },
          { text: `Town hall – ${shared}`, main: false },
        ],
      },
      'Site',
      'site.example',
    );
    expect(chosen).toMatchObject({ heading: 1, from: 12 });
    expect(chosen.title.replaceAll('\u00ad', '')).toBe(shared);
  });

  it('are the metadata’s where no heading is theirs', () => {
    expect(choose(['The vote is off until spring'], '', 'Welcome to our site')).toMatchObject({
      title: 'The vote is off until spring',
      heading: null,
    });
  });
});
