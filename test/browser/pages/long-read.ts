/** One report in three languages with everything a text can be set in, to be saved and read again. */
import type { Lang } from '../../../lib/languages/types';
import type { DemoServer } from '../../demo/server';

export const HOST = 'longread';

interface Words {
  site: string;
  title: string;
  lead: string;
  said: string;
  source: string;
  sub: string;
  subsub: string;
  long: string;
  points: [string, string, string];
  quote: [string, string];
  table: { name: string; head: [string, string]; rows: [string, string][] };
  caption: string;
  verse: string[];
  last: string;
}

const WORDS: Record<Lang, Words> = {
  ru: {
    site: 'Долгое чтение',
    title: 'Как город перестал бояться весенней воды и что ему это стоило',
    lead: 'Двенадцать лет назад половодье уносило дворы у нижней пристани. Теперь вода останавливается у стены, которую строили три мэра.',
    source: 'МИД Казахстана',
    said: '«Опыт прибрежных городов будет использован на всех трансграничных реках», — сообщил МИД Казахстана.',
    sub: 'Стена, которой не было в планах',
    subsub: 'Первые проекты',
    long: 'Проектировщики предупреждали, что водохранилище достаточно перегородить единственной железобетонной конструкцией, а предусмотренное противопаводковое регулирование понадобится исключительно в чрезвычайных обстоятельствах; впоследствии это предположение неоднократно опровергалось гидрологическими наблюдениями, и восстановительные работы продолжались одиннадцать месяцев.',
    points: [
      'укрепить берег у нижней пристани;',
      'перенести насосную станцию выше по склону;',
      'выкупить дома, которые остались за стеной.',
    ],
    quote: [
      'Мы спрашивали не о том, придёт ли вода, а о том, сколько у нас часов.',
      'Теперь часов восемнадцать, и этого хватает на всё, кроме сна.',
    ],
    table: {
      name: 'Уровень воды',
      head: ['Весна', 'Осень'],
      rows: [
        ['2012', '741'],
        ['2024', '512'],
      ],
    },
    caption: 'Нижняя пристань в апреле, до того как построили стену',
    verse: ['Река несла дома и двери,', 'и мы стояли у воды,', 'не веря.', 'Потом пришла зима.'],
    last: 'Весной стену достроят до старого моста, обещают в городском управлении.',
  },
  uk: {
    site: 'Довге читання',
    title: 'Як місто перестало боятися весняної води і скільки це коштувало',
    lead: 'Дванадцять років тому повінь зносила двори біля нижньої пристані. Тепер вода зупиняється біля стіни, яку будували три мери.',
    source: 'МЗС Казахстану',
    said: '«Досвід прибережних міст буде використано на всіх транскордонних річках», — повідомило МЗС Казахстану.',
    sub: 'Стіна, якої не було в планах',
    subsub: 'Перші проєкти',
    long: 'Проєктувальники попереджали, що водосховище достатньо перегородити єдиною залізобетонною конструкцією, а передбачене протипаводкове регулювання знадобиться винятково за надзвичайних обставин; згодом це припущення неодноразово спростовували гідрологічні спостереження, і відновлювальні роботи тривали одинадцять місяців.',
    points: [
      'зміцнити берег біля нижньої пристані;',
      'перенести насосну станцію вище схилом;',
      'викупити будинки, що лишилися за стіною.',
    ],
    quote: [
      'Ми питали не про те, чи прийде вода, а про те, скільки в нас годин.',
      'Тепер їх вісімнадцять, і цього вистачає на все, крім сну.',
    ],
    table: {
      name: 'Рівень води',
      head: ['Весна', 'Осінь'],
      rows: [
        ['2012', '741'],
        ['2024', '512'],
      ],
    },
    caption: 'Нижня пристань у квітні, до того як збудували стіну',
    verse: ['Ріка несла хати і двері,', 'а ми стояли край води,', 'не вірячи.', 'Тоді прийшла зима.'],
    last: 'Навесні стіну добудують до старого мосту, обіцяють у міському управлінні.',
  },
  en: {
    site: 'Long Read',
    title: 'How the town stopped fearing the spring water, and what that cost it',
    lead: 'Twelve years ago the flood carried off the yards by the lower pier. Now the water stops at a wall that took three mayors to build.',
    source: 'the Foreign Ministry of Kazakhstan',
    said: '“What river towns have learned will be used on every border river,” the Foreign Ministry of Kazakhstan said.',
    sub: 'A wall that was in nobody’s plans',
    subsub: 'The first designs',
    long: 'Engineers had cautioned that a single reinforced structure would be sufficient to compartmentalise the reservoir, and that supplementary regulation would be indispensable exclusively under extraordinary circumstances; hydrological observations subsequently contradicted this presupposition, and reconstruction continued uninterruptedly throughout the following eleven months.',
    points: [
      'strengthen the bank by the lower pier;',
      'move the pumping station further up the slope;',
      'buy the houses that were left outside the wall.',
    ],
    quote: [
      'We did not ask whether the water would come but how many hours we had.',
      'Now it is eighteen, which is enough for everything but sleep.',
    ],
    table: {
      name: 'Water level',
      head: ['Spring', 'Autumn'],
      rows: [
        ['2012', '741'],
        ['2024', '512'],
      ],
    },
    caption: 'The lower pier in April, before the wall was built',
    verse: [
      'The river carried doors and houses,',
      'and we were standing by the water,',
      'not believing.',
      'Then came winter.',
    ],
    last: 'The wall is to reach the old bridge by spring, the town’s office of works promises.',
  },
};

/** Words of the page that a mark is drawn under. */
export function sourceOf(lang: Lang): string {
  return WORDS[lang].source;
}

/** @returns the page's address. */
export function addLongRead(site: DemoServer, lang: Lang): string {
  const w = WORDS[lang];
  const p = (text: string) => `<p>${text}</p>`;
  const wide = Array.from({ length: 15 }, (_, at) => `<td>${w.table.name} ${at + 1}</td>`).join('');
  return site.add(
    HOST,
    `/${lang}/2024/05/how-the-town-stopped-fearing`,
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${w.title} — ${w.site}</title>
<meta property="og:site_name" content="${w.site}"><meta property="og:title" content="${w.title}">
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-02T08:00:00+03:00">
<meta property="article:modified_time" content="2024-05-03T21:15:00+03:00">
</head><body><main><h1>${w.title}</h1><article>
${p(`<strong>${w.lead}</strong>`)}${p(w.said)}
<figure><img src="/pier.png" alt="${w.caption}"><figcaption>${w.caption}</figcaption></figure>
<h3>${w.sub}</h3>${p(w.long)}
<ol start="3"><li>${w.points[0]}</li><li>${w.points[1]}<ul><li>${w.points[2]}</li></ul></li></ol>
<h4>${w.subsub}</h4>${p(w.long)}
<blockquote>${p(w.quote[0])}${p(`<em>${w.quote[1]}</em>`)}</blockquote>
<blockquote>${p(w.quote[0])}</blockquote>
<table><tr><th></th><th colspan="2">${w.table.name}</th></tr><tr><th></th><th>${w.table.head.join('</th><th>')}</th></tr>
${w.table.rows.map(([year, level]) => `<tr><th>${year}</th><td>${level}</td><td></td></tr>`).join('')}</table>
${p(w.long)}
<table><tr>${wide}</tr><tr>${wide}</tr></table>
${p(w.verse.join('<br>'))}
<pre>level: 512\n  spring: 741\n  autumn: 512</pre>
<hr>${p(w.last)}</article></main></body></html>`,
  );
}
