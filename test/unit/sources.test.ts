/** Identities by name: kinds, labels in the reader's language, outlets by domain, and no surprise on odd input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/attribution/types';
import { LANGS, type Lang } from '../../lib/languages/types';
import { identify, labelIn, outletCountry, outletOf, resolveName } from '../../lib/sources';
import { OUTLETS } from '../../lib/sources/data/outlets';
import type { IdentifyContext } from '../../lib/sources/types';

function attributionOf(text: string, mention: string, more: Partial<Attribution> = {}): Attribution {
  const start = text.lastIndexOf(mention);
  const span = { start, end: start + mention.length };
  return {
    source: span,
    cue: { start: 0, end: 1 },
    content: [],
    sense: 'states',
    form: 'indirect',
    kind: 'person',
    role: 'origin',
    channel: null,
    referent: span,
    cluster: null,
    chain: [],
    confidence: 1,
    ...more,
  };
}

function contextOf(text: string, lang: Lang, more: Partial<IdentifyContext> = {}): IdentifyContext {
  return { text, lang, scope: 'https://example.org/1', outletCountry: null, outlet: null, ...more };
}

function named(text: string, lang: Lang, mention: string, more: Partial<IdentifyContext> = {}) {
  return identify([attributionOf(text, mention)], contextOf(text, lang, more))[0]?.identity ?? null;
}

describe('labels', () => {
  it('names an institution in the reader’s language', () => {
    const ministry = resolveName('МИДа Беларуси', 'ru');
    expect(ministry.id).toBe('mfa:BY');
    expect(LANGS.map((lang) => labelIn(ministry, lang))).toEqual([
      'МИД Беларуси',
      'МЗС Білорусі',
      'MFA Belarus',
    ]);
  });
  it('keeps the text’s name where no label is known', () => {
    const person = resolveName('Ивана Петрова', 'ru', { cases: 'g' });
    expect(labelIn(person, 'en')).toBe('Иван Петров');
  });
  it('names outlets and organizations in the nominative', () => {
    expect(resolveName('агентства «РБК-Украина»', 'ru').name).toBe('РБК-Украина');
    expect(resolveName('«Роснефти»', 'ru').name).toBe('Роснефть');
    expect(labelIn(resolveName('ОДКБ', 'ru'), 'en')).toBe('CSTO');
  });
});

describe('kinds', () => {
  it.each([
    ['ru', 'Кремль', 'government', 'RU'],
    ['ru', 'российские власти', 'government', 'RU'],
    ['ru', 'Минск', 'government', 'BY'],
    ['uk', 'Харківської ОВА', 'government', null],
    ['en', 'the Pentagon', 'government', 'US'],
    ['ru', 'докладе ООН', 'document', null],
    ['ru', 'эксперты', 'group', null],
    ['ru', 'источники в посольстве', 'anonymous', null],
    ['uk', 'виданню «Вголос»', 'media', 'UA'],
    ['ru', '«Газпрому»', 'organization', 'RU'],
    ['en', 'Keron Blair, executive director of AROS', 'person', null],
  ] as const)('%s %s is %s', (lang, name, kind, country) => {
    expect(resolveName(name, lang)).toMatchObject({ kind, country });
  });
});

describe('an article completes its mentions', () => {
  it('gives a family name the full name that the text has in another case', () => {
    const text = 'Журналисты говорили с Айгуль Сеитовой. По словам Сеитовой, проект готов.';
    expect(named(text, 'ru', 'Сеитовой')).toMatchObject({ name: 'Айгуль Сеитова', reason: 'in-text' });
  });
  it('does not choose between namesakes', () => {
    const text = 'Иван Петров и Олег Петров спорили. Петров заявил, что прав.';
    expect(named(text, 'ru', 'Петров')).toMatchObject({ scope: 'local' });
  });
  it('completes a bare ministry by the outlet’s country and says so', () => {
    const text = 'В МИД сообщили о встрече.';
    expect(named(text, 'ru', 'МИД', { outletCountry: 'KZ' })).toMatchObject({
      id: 'mfa:KZ',
      reason: 'outlet-country',
    });
  });
  it('leaves bare police to the article, whatever the outlet', () => {
    const text = 'В полиции сообщили о краже.';
    expect(named(text, 'ru', 'полиции', { outletCountry: 'UA' })).toMatchObject({ scope: 'local' });
  });
  it('prefers the text’s country to the outlet’s', () => {
    const text = 'МИД Грузии вызвал посла. В МИД сообщили о ноте.';
    expect(named(text, 'ru', 'МИД', { outletCountry: 'RU' })).toMatchObject({
      id: 'mfa:GE',
      reason: 'in-text',
    });
  });
  it('reads an acronym by the name that introduces it', () => {
    const text = 'Комитет городского развития (КГР) собрался. В КГР отказались отвечать.';
    expect(named(text, 'ru', 'КГР')?.name).toBe('Комитет городского развития');
  });
  it('finds the person behind a role', () => {
    const text = 'Открыли памятник скульптора Георгия Франгуляна. Скульптор рассказал о работе.';
    expect(named(text, 'ru', 'Скульптор')?.name).toBe('Георгий Франгулян');
  });
  it('does not take somebody’s wife for him', () => {
    const text = 'Приехала супруга Виктора Бута. Супруга рассказала о встрече.';
    expect(named(text, 'ru', 'Супруга')?.id).not.toBe(resolveName('Виктор Бут', 'ru').id);
  });
  it('gives all mentions of one source the fullest name', () => {
    const text = 'Джон Смит пришёл. Смит сказал одно. Позже Смит сказал другое.';
    const both = identify(
      [attributionOf('Джон Смит пришёл. Смит', 'Смит'), attributionOf(text, 'Смит')],
      contextOf(text, 'ru'),
    );
    expect(both.map(({ identity }) => identity?.name)).toEqual(['Джон Смит', 'Джон Смит']);
  });
  it.each([
    ['заявления правительств', { case: 'acc', plural: true }, 'заявления правительств'],
    ['заявления правительства', { case: 'gen', plural: false }, 'заявление правительства'],
    ['последние данные ведомства', { case: 'acc', plural: true }, 'последние данные ведомства'],
    ['анонимное заявление', { case: 'acc', plural: false }, 'анонимное заявление'],
  ] as const)(
    'names «%s» in the nominative by the form that the engine saw: %o',
    (mention, sourceForm, name) => {
      const text = `Пишет «Труд», ссылка: ${mention}.`;
      const [answer] = identify([attributionOf(text, mention, { sourceForm })], contextOf(text, 'ru'));
      expect(answer?.identity?.name).toBe(name);
    },
  );
  it('has no identity where no words name the source', () => {
    const [answer] = identify(
      [attributionOf('Сообщается о росте.', 'росте', { source: null })],
      contextOf('Сообщается о росте.', 'ru'),
    );
    expect(answer?.identity).toBeNull();
  });
});

describe('near names stay apart', () => {
  it.each([
    ['en', 'The Irish Times', 'en', 'The Times'],
    ['uk', 'видання Irish Times', 'uk', 'видання The Times'],
    ['en', 'Georgia’s Foreign Ministry', 'en', 'Germany’s Foreign Ministry'],
    ['uk', 'ВСУ', 'ru', 'ВСУ'],
  ] as const)('%s %s, %s %s', (langA, a, langB, b) => {
    expect(resolveName(a, langA).id).not.toBe(resolveName(b, langB).id);
  });
});

describe('outlets', () => {
  it('knows an outlet by domain and sub-domain', () => {
    expect(outletOf('www.rbc.ua', '')).toMatchObject({ id: 'outlet:rbc-ukraine', country: 'UA' });
    expect(outletOf('sport.lenta.ru', '')?.id).toBe('outlet:lenta');
    expect(outletOf('example.org', 'Медуза')?.id).toBe('outlet:meduza');
    expect(outletOf('example.org', 'Листок')).toBeNull();
  });
  it('knows four hundred outlets and more, each once, with the domains and countries that are certain', () => {
    const rows = OUTLETS.trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(rows.length).toBeGreaterThan(400);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    const domains = rows.flatMap(([, , hosts = '']) => (hosts ? hosts.split(';') : []));
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.length).toBeGreaterThan(350);
    expect(rows.filter(([, country]) => country && !/^[A-Z]{2}$/.test(country))).toEqual([]);
    for (const domain of domains) expect(outletOf(domain, '')).not.toBeNull();
  });
  it('takes the country of a national domain, and of no other', () => {
    expect(outletCountry('gazeta.kharkiv.ua', 'Газета')).toBe('UA');
    expect(outletCountry('example.com', 'Example')).toBeNull();
  });
});

describe('odd input', () => {
  const words = fc.constantFrom(
    '«',
    '»',
    '(',
    ')',
    '"',
    'МИД',
    'МИДа',
    'США',
    'президент',
    'Иван',
    'Петров',
    'Петрова',
    'И.',
    'the',
    'Times',
    ',',
    '—',
    '’s',
    'фон',
    '\n',
    '  ',
    '.',
    '123',
    'в',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );
  it('comes to an end where a role follows what is no word', () => {
    const text = '. президент сказал, что подпишет.';
    expect(named(text, 'ru', '. президент', { outletCountry: 'KZ' })?.id).toBe('office:pres:KZ');
  });
  it('never throws and always answers', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGS), (name, lang) => {
        const identity = resolveName(name, lang);
        expect(identity.id).not.toBe('');
        expect(labelIn(identity, lang)).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
  it('reads any span of any text', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), fc.constantFrom(...LANGS), (text, start, length, lang) => {
        const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        const attribution = { ...attributionOf(text, ''), source: span, referent: span, cluster: 0 };
        expect(identify([attribution], contextOf(text, lang))[0]?.identity).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
