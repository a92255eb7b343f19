/**
 * Two mentions in two texts: are they the same source? `same` joins articles, `different` must never be joined,
 * `unknown` means that the texts do not say enough, so nothing may be joined. The mention stands in [brackets].
 */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/attribution/types';
import type { Lang } from '../../lib/languages/types';
import { identify } from '../../lib/sources';
import type { Identity } from '../../lib/sources/types';

type Verdict = 'same' | 'different' | 'unknown';
type Pair = [Lang, string, Lang, string, Verdict];

const pairs: Pair[] = [
  // Persons: namesakes, relatives, gendered surnames.
  ['ru', 'Заявил [Виктор Лукашенко].', 'ru', 'Заявил [Александр Лукашенко].', 'different'],
  [
    'ru',
    'По словам [Елены Зеленской], школа откроется.',
    'uk',
    'Сказав [Володимир Зеленський].',
    'different',
  ],
  ['uk', 'За словами [Володимира Зеленського], так.', 'en', '[Volodymyr Zelenskyy] said so.', 'same'],
  ['ru', 'Сообщил [Петров].', 'ru', 'Сообщил [Петров].', 'unknown'],
  ['ru', 'Сообщил [Иван Петров]. Позже он ушёл.', 'ru', 'Сообщил [Петров].', 'unknown'],
  ['ru', 'Иван Петров выступил. [Петров] заявил о росте.', 'ru', 'Сказал [Иван Петров].', 'same'],
  ['ru', 'Иван Петров и Олег Петров выступили. [Петров] заявил.', 'ru', 'Сказал [Иван Петров].', 'unknown'],
  ['ru', 'Анна Петрова пришла. [Петров] заявил.', 'ru', 'Сказала [Анна Петрова].', 'unknown'],
  ['ru', 'Анна Петрова и Иван Петров пришли. [Петрова] заявила.', 'ru', 'Сказала [Анна Петрова].', 'same'],
  ['ru', 'Сообщил [Дмитрий Медведев].', 'ru', 'Сообщил [Даниил Медведев].', 'different'],
  ['en', '[Vitali Klitschko] said.', 'uk', 'Сказав [Віталій Кличко].', 'same'],
  ['en', '[Wladimir Klitschko] said.', 'uk', 'Сказав [Віталій Кличко].', 'different'],
  ['ru', 'По словам [Олега Коваленко], это так.', 'ru', 'По словам [Ольги Коваленко], это так.', 'different'],
  ['ru', 'Отметил [Александр Бойко].', 'ru', 'Отметила [Александра Бойко].', 'different'],
  ['ru', 'Отметил [Евгений Шевченко].', 'uk', 'Зазначив [Євген Шевченко].', 'same'],
  ['ru', 'Отметил [Николай Гриценко].', 'uk', 'Зазначив [Микола Гриценко].', 'same'],
  ['ru', 'Отметил [Михаил Гриценко].', 'uk', 'Зазначив [Микола Гриценко].', 'different'],
  ['ru', 'Сказал [Алексей Кравчук].', 'uk', 'Сказав [Олександр Кравчук].', 'different'],
  ['ru', 'Сказала [Анна Ким].', 'ru', 'Сказала [Инна Ким].', 'different'],
  ['ru', 'Сказал [И. Петров].', 'ru', 'Сказал [Иван Петров].', 'unknown'],
  ['ru', 'Иван Петров приехал. Сказал [И. Петров].', 'ru', 'Сказал [Иван Петров].', 'same'],
  ['ru', 'Сказал [Иван Сергеевич Петров].', 'ru', 'По словам [Ивана Петрова], да.', 'same'],
  ['ru', 'Сказал [президент].', 'ru', 'Сказал [президент].', 'unknown'],
  ['ru', 'Сказал [президент Казахстана Касым-Жомарт Токаев].', 'en', '[Kassym-Jomart Tokayev] said.', 'same'],
  ['en', '[John Smith] said.', 'en', '[Jane Smith] said.', 'different'],
  ['en', '[Smith] said.', 'en', '[John Smith] said.', 'unknown'],
  ['en', 'John Smith came. [Smith] said.', 'en', '[John Smith] said.', 'same'],
  ['en', '[Hunter Biden] said.', 'ru', 'Сказал [Джо Байден].', 'different'],
  ['en', '[Brigitte Macron] said.', 'uk', 'Сказав [Емманюель Макрон].', 'different'],
  ['ru', 'Сказал [Ким Чен Ын].', 'en', '[Kim Jong Un] said.', 'same'],
  ['ru', 'Сказала [Ким Ё Чжон].', 'ru', 'Сказал [Ким Чен Ын].', 'different'],
  ['ru', 'Сообщила [Марья Белова].', 'ru', 'Сообщил [Марк Белов].', 'different'],
  ['uk', 'Сказала [Юлія Мельник].', 'uk', 'Сказав [Юрій Мельник].', 'different'],
  ['uk', 'Сказав [Петро Шевчук].', 'uk', 'Сказав [Павло Шевчук].', 'different'],
  // Institutions: country stated, by text, by outlet, or not at all.
  ['ru', 'Сообщили в [МИД Беларуси].', 'en', '[Belarusian Foreign Ministry] said.', 'same'],
  ['ru', 'Сообщили в [МИД Беларуси].', 'ru', 'Сообщили в [МИД Таджикистана].', 'different'],
  ['ru', 'Сообщили в [МИД].', 'ru', 'Сообщили в [МИД].', 'unknown'],
  ['ru', 'Сообщили в [МИД].', 'ru', 'Сообщили в [МИД Беларуси].', 'unknown'],
  ['ru', 'МИД Беларуси ответил. В [МИД] сообщили.', 'ru', 'Сообщили в [белорусском МИДе].', 'same'],
  [
    'ru',
    'МИД Беларуси и МИД России ответили. В [МИД] сообщили.',
    'ru',
    'Сообщили в [МИД Беларуси].',
    'unknown',
  ],
  ['uk', 'Повідомили в [Міноборони].', 'uk', 'Повідомили в [Міноборони України].', 'unknown'],
  ['uk', 'Повідомили в [Міноборони України].', 'ru', 'Сообщили в [Минобороны РФ].', 'different'],
  ['uk', 'Повідомили у [пресслужбі Міноборони України].', 'en', "[Ukraine's Defense Ministry] said.", 'same'],
  ['ru', 'Сообщили в [МВД Грузии].', 'ru', 'Сообщили в [Минобороны Грузии].', 'different'],
  ['ru', 'Сообщили в [МЧС Казахстана].', 'ru', 'Сообщили в [МЧС России].', 'different'],
  ['ru', 'Сообщили в [ГКНБ Кыргызстана].', 'ru', 'Сообщили в [ГКНБ Таджикистана].', 'different'],
  ['ru', 'Заявили в [Сейме Польши].', 'ru', 'Заявили в [Сейме Литвы].', 'different'],
  ['ru', 'Заявили в [Сейме].', 'ru', 'Заявили в [Сейме Литвы].', 'unknown'],
  ['ru', 'Заявили в [Центробанке].', 'ru', 'Заявили в [ЦБ РФ].', 'unknown'],
  ['ru', 'Заявили в [Европейском центральном банке].', 'ru', 'Заявили в [Банке России].', 'different'],
  ['ru', 'Сообщили в [полиции].', 'ru', 'Сообщили в [полиции Грузии].', 'unknown'],
  ['ru', 'Сообщили в [Минздраве Московской области].', 'ru', 'Сообщили в [Минздраве России].', 'different'],
  [
    'uk',
    'Повідомили в [прокуратурі Львівської області].',
    'uk',
    'Повідомили в [прокуратурі Харківської області].',
    'different',
  ],
  ['ru', 'Заявил [Кремль].', 'en', '[the Kremlin] said.', 'same'],
  ['ru', 'Заявил [Кремль].', 'ru', 'Сообщили в [правительстве РФ].', 'different'],
  ['en', '[the Korean Foreign Ministry] said.', 'en', "[North Korea's Foreign Ministry] said.", 'unknown'],
  [
    'en',
    "[South Korea's Foreign Ministry] said.",
    'en',
    "[North Korea's Foreign Ministry] said.",
    'different',
  ],
  ['ru', 'Сообщили в [МИД Доминики].', 'ru', 'Сообщили в [МИД Доминиканской Республики].', 'different'],
  ['ru', 'Сообщили в [МИД Нигера].', 'ru', 'Сообщили в [МИД Нигерии].', 'different'],
  ['ru', 'Сообщили в [МИД Гвинеи].', 'ru', 'Сообщили в [МИД Гвинеи-Бисау].', 'different'],
  ['en', "[Georgia's Interior Ministry] said.", 'ru', 'Сообщили в [МВД Грузии].', 'same'],
  [
    'ru',
    'Сообщили в [посольстве США в Украине].',
    'ru',
    'Сообщили в [посольстве Украины в США].',
    'different',
  ],
  // Organizations and outlets with near names.
  ['ru', 'Сообщает [РБК].', 'ru', 'Сообщает [«РБК-Украина»].', 'different'],
  ['ru', 'Сообщает [агентство «РБК-Украина»].', 'en', '[RBC-Ukraine] reports.', 'same'],
  ['ru', 'Сообщает [Би-би-си].', 'ru', 'Сообщает [Русская служба Би-би-си].', 'different'],
  ['ru', 'Пишет [«Украинская правда»].', 'ru', 'Пишет [«Европейская правда»].', 'different'],
  ['ru', 'Пишет [«Комсомольская правда»].', 'ru', 'Пишет [«Правда»].', 'different'],
  ['en', '[The Times] reports.', 'en', '[The New York Times] reports.', 'different'],
  ['en', '[The Moscow Times] reports.', 'en', '[The Times] reports.', 'different'],
  ['ru', 'Заявили в [«Газпроме»].', 'ru', 'Заявили в [«Газпром нефти»].', 'different'],
  ['ru', 'Заявили в [ООН].', 'ru', 'Заявили в [УВКБ ООН].', 'different'],
  ['ru', 'Заявили в [Организации Договора о коллективной безопасности].', 'en', '[CSTO] said.', 'same'],
  ['uk', 'Заявили у [«Слузі народу»].', 'ru', 'Заявили в [партии «Слуга народа»].', 'same'],
  ['ru', 'Центр городских исследований (ЦГИ) открыт. В [ЦГИ] сказали.', 'ru', 'В [ЦГИ] сказали.', 'unknown'],
  ['ru', 'Сказали [эксперты].', 'ru', 'Сказали [эксперты].', 'unknown'],
  ['ru', 'Говорится в [докладе ООН].', 'ru', 'Говорится в [докладе ООН].', 'unknown'],
  ['ru', 'Сообщил [источник].', 'ru', 'Сообщил [источник].', 'unknown'],
];

let serial = 0;

function identityOf(lang: Lang, marked: string): Identity {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const attribution: Attribution = {
    source: { start, end },
    cue: { start: 0, end: 1 },
    content: [],
    sense: 'states',
    form: 'indirect',
    kind: 'person',
    role: 'origin',
    channel: null,
    referent: { start, end },
    cluster: 0,
    chain: [],
    confidence: 1,
  };
  serial += 1;
  const context = { text, lang, scope: `https://example.org/${serial}`, outletCountry: null, outlet: null };
  const [answer] = identify([attribution], context);
  if (!answer?.identity) throw new Error(`no identity for ${marked}`);
  return answer.identity;
}

function verdict(a: Identity, b: Identity): Verdict {
  if (a.scope === 'local' || b.scope === 'local') return a.id === b.id ? 'same' : 'unknown';
  return a.id === b.id ? 'same' : 'different';
}

describe('pairs of mentions in two articles', () => {
  it.each(pairs)('%s %s | %s %s → %s', (langA, a, langB, b, expected) => {
    expect(verdict(identityOf(langA, a), identityOf(langB, b))).toBe(expected);
  });
});
