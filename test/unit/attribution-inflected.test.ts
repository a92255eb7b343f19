/** How whole passages of Russian and Ukrainian news are read: who, through whom, and what they said. */
import { describe, expect, test } from 'vitest';
import { all, only } from './attribution-marked';

describe('speech in quotation marks', () => {
  test('source after, and a quotation that goes on after it', () => {
    const found = only('ru', '«Мы готовы», — сказал директор Иван Петров. «Осталось дождаться решения».');
    expect(found.by).toBe('директор Иван Петров');
    expect(found.said).toEqual(['«Мы готовы»', '«Осталось дождаться решения»']);
    expect(found.form).toBe('direct');
  });
  test('source inside the quotation', () => {
    const found = only('ru', '«Это ошибка, — пояснила она, — но мы ее исправим».');
    expect([found.by, found.said]).toEqual(['она', ['«Это ошибка', 'но мы ее исправим»']]);
  });
  test('a quotation over several paragraphs is one attribution with a piece for each', () => {
    const found = only(
      'uk',
      '«Роботи тривають.\nЗавтра відкриємо рух.\nДякуємо за терпіння», - зазначив мер.',
    );
    expect(found.said).toHaveLength(3);
    expect(found.form).toBe('direct');
  });
  test.each(['«Все хорошо»', '„Все хорошо“', '“Все хорошо”', '"Все хорошо"'])('marks: %s', (quoted) => {
    expect(only('ru', `${quoted}, — сказал врач.`).said).toEqual([quoted]);
  });
  test('a dash-led line', () => {
    const found = only('ru', '— Мы не ждали победы, — признался тренер. — Но верили.');
    expect([found.by, found.form]).toEqual(['тренер', 'direct']);
    expect(found.said).toEqual(['Мы не ждали победы', 'Но верили.']);
  });
  test('words of a reported clause in quotation marks make it mixed', () => {
    expect(only('ru', 'Министр заявил, что визит «вызывает сожаление».').form).toBe('mixed');
    expect(only('ru', 'Министр заявил, что читает газету «Труд».').form).toBe('indirect');
  });
  test('a name whose closing mark is shared with the name inside it', () => {
    expect(only('uk', 'Директор ТОВ «БВК «Будинок» підтвердив, що ціни впали.').by).toBe(
      'Директор ТОВ «БВК «Будинок»',
    );
  });
});

describe('who it comes from', () => {
  test('a coordination with commas', () => {
    const found = only('ru', 'Армения, Беларусь и Литва заявили о своем намерении участвовать в учениях.');
    expect([found.by, found.sense]).toEqual(['Армения, Беларусь и Литва', 'intends']);
  });
  test('a role with genitives and a name, a relative clause between it and the verb', () => {
    const found = only(
      'ru',
      'Глава комитета по обороне Петр Иванов, который вернулся из поездки, сообщил, что учения отменены.',
    );
    expect(found.by).toBe('Глава комитета по обороне Петр Иванов');
  });
  test('the people of an institution', () => {
    expect(only('ru', 'В Министерстве обороны сообщили, что учения отменены.').by).toBe(
      'Министерстве обороны',
    );
  });
  test('the owner of a site, the site being the channel', () => {
    const found = only('ru', '«Войска вернутся домой», — сообщается на сайте МИД Беларуси.');
    expect([found.by, found.cue, found.channel]).toEqual(['МИД Беларуси', 'сообщается на сайте', 'website']);
  });
  test('a document', () => {
    const found = only('uk', 'У доповіді ООН йдеться, що голод посилився.');
    expect([found.by, found.kind]).toEqual(['доповіді ООН', 'document']);
  });
  test('nobody', () => {
    const found = only('ru', 'Ожидается, что суд начнется в мае.');
    expect([found.source, found.kind]).toEqual([null, 'anonymous']);
  });
  test('the subject of the verb for its gerund', () => {
    const found = all('ru', 'Премьер отверг упреки, заявив, что бюджет принят.');
    expect(found.find(({ cue }) => cue === 'заявив')?.by).toBe('Премьер');
  });
  test('two cues of one subject have each their content', () => {
    const found = all('ru', 'Мэр сказал, что парк откроют, и добавил, что вход будет свободным.');
    expect(found.map(({ said }) => said)).toEqual([['парк откроют'], ['вход будет свободным']]);
    expect(found[0]?.cluster).toBe(found[1]?.cluster);
  });
});

describe('foreign names that do not decline', () => {
  test.each([
    ['ru', 'По словам Айгуль Сейтжановой, воды стало больше.', 'Айгуль Сейтжановой'],
    ['ru', 'По словам Маргарет Тэтчер, воды стало больше.', 'Маргарет Тэтчер'],
    [
      'ru',
      'По словам директора института Айгуль Сейтжановой, воды стало больше.',
      'директора института Айгуль Сейтжановой',
    ],
    ['uk', 'За словами Айгуль Сейтжанової, води побільшало.', 'Айгуль Сейтжанової'],
    [
      'uk',
      'За словами Олени Коваль, керівниці Інституту гідрології, води побільшало.',
      'Олени Коваль, керівниці Інституту гідрології',
    ],
  ] as const)('%s: %s', (lang, text, by) => {
    const found = only(lang, text);
    expect(found.by).toBe(by);
    expect(found.said).toHaveLength(1);
  });
  test('an evidential phrase that needs a source and has none is no unnamed source', () => {
    expect(all('ru', 'По словам, прозвучавшим вчера, воды стало больше.')).toEqual([]);
    expect(only('ru', 'По предварительным данным, воды стало больше.').by).toBeNull();
  });
});

describe('speakers and those they speak to', () => {
  test.each([
    ['Сеть закроет магазины, рассказали «Деловому вестнику» два источника на рынке.', 'два источника'],
    ['Пострадали трое, сообщили «Пенза-Информ» в областном минздраве.', 'областном минздраве'],
    ['«Вода ушла», — рассказал Радио Свобода командир отряда Игорь Ткач.', 'командир отряда Игорь Ткач'],
  ])('%s', (text, by) => {
    expect(only('ru', text).by).toContain(by);
  });
  test('the line of a live report begins behind its time', () => {
    const found = only('ru', 'Онлайн\n10:31 Мэр заявил, что дорога закрыта.');
    expect([found.by, found.said]).toEqual(['Мэр', ['дорога закрыта']]);
  });
  test('dash-led speech ends with the report that closes it', () => {
    const [said, thought] = all(
      'ru',
      '— Хорошо, что все спали, — вздохнула врач. Она уверена, что усталость опасна.',
    );
    expect(said?.said).toEqual(['Хорошо, что все спали']);
    expect(thought?.said).toEqual(['усталость опасна']);
  });
  test('a denial denied is none', () => {
    expect(only('ru', 'Министр не отрицает, что войска отведены.').sense).toBe('confirms');
  });
});

describe('statements in other clothes', () => {
  test('what a document is about belongs to its name', () => {
    const found = only('ru', 'В соответствии с законом о закупках эти расходы несет подрядчик.');
    expect([found.by, found.said]).toEqual(['законом о закупках', ['эти расходы несет подрядчик']]);
  });
  test('who only leans on another passes on', () => {
    const [outlet, origin] = all('ru', 'Дорогу закроют, пишет «Труд», сославшись на мэра города.');
    expect([outlet?.by, outlet?.role, outlet?.said]).toEqual(['«Труд»', 'relay', ['Дорогу закроют']]);
    expect([origin?.by, origin?.role]).toEqual(['мэра города', 'origin']);
  });
  test('a report in parentheses', () => {
    const found = only('ru', 'Дорога закрыта (об этом пишет «Труд»).');
    expect([found.by, found.said]).toEqual(['«Труд»', ['Дорога закрыта']]);
  });
  test('a demand that somebody comes with', () => {
    const found = only('ru', 'Жители вышли на площадь с требованием отменить закон.');
    expect([found.by, found.cue, found.said]).toEqual(['Жители', 'с требованием', ['отменить закон']]);
  });
  test('what was promised, by nobody named', () => {
    const found = only('ru', 'Ранее была обещана личная встреча, однако ее отменили.');
    expect([found.by, found.said]).toEqual([null, ['личная встреча']]);
  });
  test('what somebody calls a thing, in the feminine', () => {
    expect(only('ru', 'Эксперт назвал датировку убедительной.').said).toEqual(['датировку убедительной']);
    expect(all('ru', 'Эксперт назвал дату новой встречи.')).toEqual([]);
  });
});

describe('sources that the text keeps unnamed', () => {
  test.each([
    ['ru', 'Чиновник, который попросил не называть его имени, заявил, что сделка сорвалась.'],
    ['ru', 'Сделка сорвалась, рассказал на условиях анонимности один из чиновников.'],
    ['uk', 'Посадовець, який побажав залишитися неназваним, заявив, що угоду зірвано.'],
    ['uk', 'Угоду зірвано, розповів чиновник на умовах анонімності.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(only(lang, text).kind).toBe('anonymous');
  });
});

describe('the form a source stands in', () => {
  test.each([
    [
      'Войск не будет.\nОб этом пишет «Труд» со ссылкой на заявления правительств.',
      1,
      { case: 'acc', plural: true },
    ],
    [
      'Войск не будет.\nОб этом пишет «Труд» со ссылкой на министра обороны.',
      1,
      { case: 'acc', plural: false },
    ],
    ['По словам министра обороны, войск не будет.', 0, { case: 'gen', plural: false }],
    ['Министр обороны заявил, что войск не будет.', 0, { case: 'nom', plural: false }],
    ['Сообщается, что войск не будет.', 0, null],
  ] as const)('%s', (text, at, form) => {
    expect(all('ru', text)[at]?.sourceForm ?? null).toEqual(form);
  });
});

describe('relays', () => {
  const LEAD = [
    'Страны отправят войска',
    'Все участники союза направят войска для помощи соседям.',
    'Об этом сообщает «РБК-Украина» со ссылкой на заявления правительств стран-участниц союза.',
  ].join('\n');
  test('«об этом сообщает X со ссылкой на Y»: X passes on what Y said, in the sentence before', () => {
    const [relay, origin] = all('ru', LEAD);
    expect([relay?.by, relay?.role, relay?.kind]).toEqual(['«РБК-Украина»', 'relay', 'media']);
    expect([origin?.by, origin?.role]).toEqual(['заявления правительств стран-участниц союза', 'origin']);
    expect(relay?.said).toEqual(['Все участники союза направят войска для помощи соседям']);
    expect(origin?.content).toEqual(relay?.content);
    expect(relay?.chain).toEqual([1, 0]);
    expect(origin?.chain).toEqual([1, 0]);
  });
  test('«X считает, что …, пишет Z»: Z passes on the whole clause', () => {
    const found = all('ru', 'Аналитики считают, что цена вырастет, пишет газета «Труд».');
    const relay = found.find(({ role }) => role === 'relay');
    expect([relay?.by, relay?.said]).toEqual(['газета «Труд»', ['Аналитики считают, что цена вырастет']]);
    expect(relay?.chain.map((i) => found[i]?.by)).toEqual(['Аналитики', 'газета «Труд»']);
  });
  test('«цитирует X Z»', () => {
    const found = all('ru', '«Мы победим», — цитирует министра ТАСС.');
    expect(found.map(({ by, role }) => [by, role])).toEqual([
      ['министра', 'origin'],
      ['ТАСС', 'relay'],
    ]);
  });
  test('«как ранее сообщали X, Y призвал …»', () => {
    const found = all(
      'ru',
      'Как ранее сообщали Власти, президент Казахстана призвал на помощь войска союза.',
    );
    expect(found.map(({ by, role }) => [by, role])).toEqual([
      ['Власти', 'relay'],
      ['президент Казахстана', 'origin'],
    ]);
  });
  test('a plain outlet is an origin and has no chain', () => {
    const found = only('ru', 'Завод закрыт, сообщает BBC.');
    expect([found.role, found.chain]).toEqual(['origin', []]);
  });
});

describe('pointing back', () => {
  test('a statement likened to the quotation before it', () => {
    const found = all(
      'ru',
      '«Мы поможем», — сообщается на сайте МИД Беларуси.\nАналогичное заявление сделало правительство Киргизии.',
    );
    expect(found.map(({ by, said }) => [by, said])).toEqual([
      ['МИД Беларуси', ['«Мы поможем»']],
      ['правительство Киргизии', ['«Мы поможем»']],
    ]);
  });
  test('the title is not what is pointed at', () => {
    const found = only('uk', 'Рух перекрито\nМіст закрили на ремонт.\nПро це повідомила мерія.');
    expect(found.said).toEqual(['Міст закрили на ремонт']);
  });
});

describe('headlines', () => {
  test.each([
    ['Войск в стране не будет — МИД', 'МИД', 'Войск в стране не будет'],
    ['МИД: войск в стране не будет', 'МИД', 'войск в стране не будет'],
    ['Зеленский: «Мы не сдадимся»', 'Зеленский', '«Мы не сдадимся»'],
  ])('%s', (line, by, said) => {
    const found = only('ru', line);
    expect([found.by, found.said]).toEqual([by, [said]]);
  });
  test('«Минск — столица Беларуси» says nothing for anybody', () => {
    expect(all('ru', 'Минск — столица Беларуси')).toEqual([]);
  });
});

describe('who stands for whom', () => {
  test('a pronoun and a role find the name in full', () => {
    const text =
      'Скульптор Георгий Франгулян открыл памятник. «Мрамор вечен», — говорит скульптор. По его словам, работа шла год.';
    const found = all('ru', text);
    const names = found.map(({ referent }) => referent && text.slice(referent.start, referent.end));
    expect(names).toEqual(['Скульптор Георгий Франгулян', 'Скульптор Георгий Франгулян']);
    expect(found[0]?.cluster).toBe(found[1]?.cluster);
  });
  test('«она» is not the man named last', () => {
    const text =
      'Анна Иванова сказала, что дом продан. Петр Сидоров промолчал. Она добавила, что вещи вывезены.';
    const found = all('ru', text);
    expect(found[1]?.cluster).toBe(found[0]?.cluster);
  });
  test('two people with one family name stay apart', () => {
    const found = all('ru', 'Иван Петров сказал, что рад. Мария Петрова сказала, что устала.');
    expect(found[0]?.cluster).not.toBe(found[1]?.cluster);
  });
});

describe('what is no attribution', () => {
  test('the credit of a picture', () => {
    expect(all('uk', 'Заголовок\nІнфографіка: «Дніпровський кур’єр»')).toEqual([]);
    expect(all('ru', 'Заголовок\nФото: «Северный курьер»')).toEqual([]);
  });
  test.each([
    'Президент подписал указ о санкциях.',
    'Министр поблагодарил врачей.',
    'Депутаты обсудили вопрос о бюджете.',
    'Известно, что дом построен до войны.',
    'Мы считаем, что дом построен до войны.',
    'Он не сообщил, что уезжает.',
    'В кафе «Друзья» подают завтраки.',
    'Так называемые «эксперты» молчат.',
    'Писатель рассказал о театре.',
  ])('%s', (text) => {
    expect(all('ru', text)).toEqual([]);
  });
});
