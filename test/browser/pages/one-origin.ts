/** Three articles that carry one statement, in their own words and languages, and one with another figure. */

export interface Carrying {
  host: 'severny' | 'kurier' | 'harbour';
  path: string;
  lang: string;
  title: string;
  outlet: string;
  published: string;
  paragraphs: readonly string[];
  /** The source's words, as they are marked. */
  source: string;
}

export const CARRYING: readonly Carrying[] = [
  {
    host: 'severny',
    path: '/pavodok-1',
    lang: 'ru',
    title: 'В Атырау вывозят людей из затопленных сел',
    outlet: 'Северный вестник',
    published: '2024-04-10T09:00:00Z',
    paragraphs: [
      'Вода в реке Урал продолжает прибывать, и за ночь она вошла ещё в три села ниже по течению.',
      '«Из затопленных сел эвакуировали около 200 человек, дамба выдержала», — сообщили в МЧС Казахстана.',
      'Дороги к берегу закрыты, на высоких местах ставят палатки и раздают горячую еду всем, кто остался без дома.',
    ],
    source: 'МЧС Казахстана',
  },
  {
    host: 'severny',
    path: '/pavodok-2',
    lang: 'ru',
    title: 'Паводок на Урале: дамба устояла',
    outlet: 'Северный вестник',
    published: '2024-04-10T15:00:00Z',
    paragraphs: [
      'Паводок на западе Казахстана, по словам жителей, самый сильный за последние тридцать лет наблюдений.',
      'МЧС Казахстана сообщило, что из подтопленных сел эвакуировали порядка двухсот человек, а дамба выдержала.',
      'Уровень воды измеряют каждый час, и к выходным синоптики обещают тёплую погоду без дождей.',
    ],
    source: 'МЧС Казахстана',
  },
  {
    host: 'kurier',
    path: '/povin-3',
    lang: 'uk',
    title: 'Повінь у Казахстані: людей вивозять із сіл',
    outlet: 'Дніпровський кур’єр',
    published: '2024-04-11T08:00:00Z',
    paragraphs: [
      'Річка Урал вийшла з берегів ще на початку тижня, і вода досі підступає до осель на околицях міста.',
      'МНС Казахстану повідомило, що із затоплених сіл евакуювали близько 200 людей, а дамба витримала.',
      'Рятувальники чергують на човнах цілодобово, а школи в трьох районах поки що зачинені для учнів.',
    ],
    source: 'МНС Казахстану',
  },
  {
    host: 'severny',
    path: '/pavodok-4',
    lang: 'ru',
    title: 'В Атырау уточнили число вывезенных',
    outlet: 'Северный вестник',
    published: '2024-04-12T10:00:00Z',
    paragraphs: [
      'Вода начала медленно уходить, и первые семьи возвращаются посмотреть, что осталось от их домов и огородов.',
      'МЧС Казахстана сообщило, что из затопленных сел эвакуировали около 70 человек, дамба выдержала.',
      'Ущерб будут считать до конца месяца, для этого в область приехала отдельная комиссия из столицы.',
    ],
    source: 'МЧС Казахстана',
  },
];

export function pageOf({ lang, title, outlet, published, paragraphs }: Carrying): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${published}">
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}
