/** One article in three editions: as it came out, set anew in another typography, and edited. */

const TITLE = 'Паромы на остров Лесной пойдут от новой пристани';
const LEAD =
  'На острове Лесном достроили новую пристань, о которой спорили два года и писали все газеты края. Старую оставят для лодок, а склад рядом с ней снесут до зимы.';
const MINISTRY = 'Министерство транспорта края сообщило, что первые паромы пойдут в мае по два раза в день.';
const MAYOR = '«Мы ждали этого десять лет, и всё ещё не верим», — заявила глава острова Ольга Ветрова.';
const FISHERS = 'Союз рыбаков предупредил, что лодкам у старого причала будет тесно всё лето.';
/** Nobody is named as its source: readers may attribute it themselves. */
export const TICKETS = 'Билет в один конец подорожает вдвое, а детский останется прежним.';
const QUAY = 'У причала поставят навес, скамьи и кассу, от автобуса к нему проложат дорожку.';
const RESCUERS = 'МЧС края уточнило, что спасательный катер будет дежурить у пристани круглые сутки.';

const reset = (text: string) =>
  text
    .replace(/«/g, '„')
    .replace(/»/g, '“')
    .replace(/ — /g, ' – ')
    .replace(/ё/g, 'е')
    .replace(/ (?=в |и |не )/g, '\u00a0')
    .replace(/(при|пасса|пред|зая)(?=[а-я]{3})/g, '$1\u00ad');

function page(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"><meta name="viewport" content="width=device-width"></head>
<body><main><article><h1>${TITLE}</h1><time datetime="2026-03-02T08:10:00Z">2 марта</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

export const FIRST_EDITION = page([LEAD, MINISTRY, MAYOR, FISHERS, `${TICKETS} ${QUAY}`]);
export const RESET_EDITION = page([LEAD, MINISTRY, MAYOR, FISHERS, `${TICKETS} ${QUAY}`].map(reset));
export const EDITED_EDITION = page(
  [
    LEAD,
    MINISTRY.replace('в мае по два раза', 'только в июне по одному разу'),
    RESCUERS,
    MAYOR,
    `${TICKETS.replace('подорожает вдвое', 'подорожает с осени вдвое')} ${QUAY}`,
  ].map(reset),
);
/** Without what the reader attributed. */
export const SHORT_EDITION = page([LEAD, MINISTRY, MAYOR, QUAY]);
