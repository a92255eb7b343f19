/** Ways to lay out a page that are not the usual one: the text is read, marked where it stands, and its cards are in view. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, placeOfMark } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, openCard, until } from './harness';
import { STORIES, type Story, storyMarkup } from './pages/stories';

const [ferry] = STORIES as readonly [Story, ...Story[]];
const P = ferry.paragraphs.map((text) => `<p>${text}</p>`);
const KEANE = 'Marta Keane, the harbour director';
const H1 = `<h1>${ferry.title}</h1>`;

const LAYOUTS: readonly [name: string, body: string][] = [
  [
    'wrappers without a box of their own',
    `<style>.wrap, .wrap article { display: contents }</style><div class="wrap"><article>${H1}<div class="wrap">${P.join('')}</div></article></div>`,
  ],
  [
    'sections that are rendered only when they come near the view',
    `<style>section { content-visibility: auto; contain-intrinsic-size: auto 2000px }</style><article>${H1}
    ${P.map((paragraph) => `<section>${paragraph}</section>`).join('')}</article>`,
  ],
  [
    'details that are open',
    `<article>${H1}<details open><summary>The story</summary>${P.join('')}</details></article>`,
  ],
  [
    'an ancient layout of nested tables and fonts',
    `<table width="760" align="center" border="0"><tr><td width="160" valign="top"><font size="1"><a href="/">Home</a><br><a href="/a">Archive</a></font></td>
    <td valign="top"><table><tr><td><font face="Times" size="5"><b>${ferry.title}</b></font></td></tr>
    <tr><td><font face="Times">${ferry.paragraphs.join('<br><br>')}</font></td></tr></table></td></tr></table>`,
  ],
  ['paragraphs that are set apart by line breaks', `${H1}<div>${ferry.paragraphs.join('<br><br>\n')}</div>`],
  [
    'a page as it is printed, text right in its body',
    `<h2>${ferry.title}</h2><hr>${ferry.paragraphs.map((text) => `${text}<p>`).join('\n')}<hr>Printed from the web`,
  ],
];

const RUSSIAN = [
  'Порт Лоринска снова примет ночной паром на острова: первый рейс назначен на начало мая, продажа билетов начнётся в апреле.',
  '«Судно прошло все проверки, которых мы требовали», — заявила директор порта Марта Кин на брифинге в понедельник.',
  'По данным Росморречфлота, в тихую погоду дорога займёт девять часов, а зимой одиннадцать.',
  'Причал на острове удлинили на одиннадцать метров, корпус судна перекрасили, на линию взяли сорок человек.',
];

inBrowsers('pages laid out', {}, (stage) => {
  it.each(LAYOUTS)('as %s are marked, and a click opens the card', async (name, body) => {
    const page = await stage.read(add(`/${name.replaceAll(' ', '-')}`, body));
    await marked(page, ferry.sources);
    expect(await openCard(page, KEANE)).toContain('The ship has passed every inspection');
  });

  it('from right to left, with a Russian text in them, keep their order and show the card beside its source', async () => {
    const body = `<nav>חדשות ספורט תרבות מזג אוויר</nav><main><article lang="ru"><h1>Ночной паром вернётся в мае</h1>
      ${RUSSIAN.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
    const page = await stage.read(add('/rtl', body, 'lang="he" dir="rtl"', 'Ночной паром вернётся в мае'));
    await marked(page, ['директор порта', 'Росморречфлота']);
    const { x, y } = await placeOfMark(page, 'директор порта');
    expect(await openCard(page, 'директор порта')).toContain('Судно прошло все проверки');
    const card = await page.evaluate(() => {
      const dialog = document
        .querySelector('html > sourceline-card')
        ?.shadowRoot?.querySelector('[role=dialog]');
      const { left, right, top, bottom } = dialog?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom, width: innerWidth, height: innerHeight };
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.width);
    expect(card.left).toBeLessThanOrEqual(x);
    expect(card.right).toBeGreaterThanOrEqual(x);
    expect(Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y))).toBeLessThan(60);
  });

  it('for AMP are one article with the page that they stand for', async () => {
    const canonical = add('/ferry', storyMarkup(ferry));
    await stage.read(canonical);
    const amp = add(
      '/ferry.amp',
      `<amp-sidebar id="menu" layout="nodisplay"><ul><li>Home</li></ul></amp-sidebar><article><header>${H1}</header>
      <amp-img src="/img/x.svg" width="10" height="10"></amp-img>${P.join('<amp-ad type="x" width="300" height="250"></amp-ad>')}</article>`,
      '⚡ lang="en"',
      ferry.title,
      `<link rel="canonical" href="${canonical}">`,
    );
    const page = await stage.read(amp);
    await marked(page, ferry.sources);
    const { articles } = await until('the article to be stored', async () => {
      const tables = await readStored(stage.driver);
      return tables.articles.some(({ url }) => url === canonical || url === amp) && tables;
    });
    expect(articles.filter(({ url }) => url === canonical || url === amp)).toHaveLength(1);
  });

  it('raise no error', () => {
    expect(stage.errors.filter((error) => !/img\/x\.svg|404/.test(error))).toEqual([]);
  });

  function add(path: string, body: string, html = 'lang="en"', title = ferry.title, head = ''): string {
    return stage.site.add(
      'layouts',
      path,
      `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
    );
  }
});

async function marked(page: Page, sources: readonly string[]): Promise<void> {
  await until(`«${sources.join('», «')}» to be marked`, async () => {
    const texts = (await marksIn(page)).map(({ text }) => text);
    return sources.every((source) => texts.some((text) => text.includes(source)));
  });
}
