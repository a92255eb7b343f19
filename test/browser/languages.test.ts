/** Each article gets the script of its own language, also where the page looks like another one's. */
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { inBrowsers, openCard, until } from './harness';

const RUSSIAN = `<h1>Мост откроют в мае</h1>
  <p>«Новый мост откроют третьего мая, движение пустят по всем полосам», — сообщили в Минтрансе России.</p>
  <p>По словам главы города Анны Беловой, работы закончили на две недели раньше, чем обещали весной.</p>
  <p>Строители ещё не сняли ограждения на левом берегу, туда пока не пускают ни машины, ни пешеходов.</p>`;
const UKRAINIAN = `<h1>Міст відкриють у травні</h1>
  <p>«Новий міст відкриють третього травня, рух пустять усіма смугами», — повідомили в Мінінфраструктури України.</p>
  <p>За словами голови міста Ганни Білової, роботи закінчили на два тижні раніше, ніж обіцяли навесні.</p>
  <p>Будівельники ще не зняли огорожі на лівому березі, туди поки що не пускають ні машин, ні пішоходів.</p>`;
const ENGLISH = `<h1>Bridge to open in May</h1>
  <p>“The new bridge will open on the third of May, with traffic in all lanes,” the Transport Ministry of Estonia said.</p>
  <p>According to the mayor, Anna Bell, the work was finished two weeks earlier than had been promised in spring.</p>
  <p>The builders have not yet taken down the fences on the left bank, and nobody is let in there for the time being.</p>`;

const page = (body: string, lang: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Bridge</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Bereg">
<meta property="article:published_time" content="2024-02-01T10:00:00+03:00"><body>${body}</body></html>`;

inBrowsers('languages', {}, (stage) => {
  const texts = async (path: string, html: string) =>
    (await marksIn(await stage.read(stage.site.add('bereg', path, html)))).map(({ text }) => text);

  it.each([
    ['ru', RUSSIAN, 'Минтрансе России'],
    ['uk', UKRAINIAN, 'Мінінфраструктури України'],
    ['en', ENGLISH, 'Anna Bell'],
  ])('reads an article in %s', async (lang, body, source) => {
    const marks = await texts(`/plain-${lang}`, page(`<article>${body}</article>`, lang));
    expect(marks).toContainEqual(expect.stringContaining(source));
  });

  it('reads a Ukrainian article whose page is otherwise Russian', async () => {
    // The gate reads no layout; this is long enough that it sees nothing else.
    const banner =
      '<p>Мы используем файлы, чтобы вы были довольны этой страницей, объявлениями и выбором новостей.</p>';
    const html = page(`<div hidden>${banner.repeat(12)}</div><article>${UKRAINIAN}</article>`, 'ru');
    expect(await texts('/mixed', html)).toContainEqual(expect.stringContaining('Мінінфраструктури України'));
  });

  it('reads an English article whose page says it is in another language', async () => {
    const html = page(`<article>${ENGLISH}</article>`, 'de');
    expect(await texts('/declared', html)).toContainEqual(expect.stringContaining('Anna Bell'));
  });

  it('reads on where a page puts in an article in another language', async () => {
    const moving = await stage.read(
      stage.site.add('bereg', '/swap', page(`<main><article>${RUSSIAN}</article></main>`, 'ru')),
    );
    await moving.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, `<article>${ENGLISH}</article>`);
    await until('the English article to be marked', async () =>
      (await marksIn(moving)).some(({ text }) => text.includes('Anna Bell')),
    );
  });

  it('opens the card of a source that is clicked as soon as it is marked', async () => {
    const address = stage.site.add('bereg', '/quick', page(`<article>${RUSSIAN}</article>`, 'ru'));
    const quick = await stage.read(address);
    expect(await openCard(quick, 'Минтрансе России')).toContain('Новый мост откроют третьего мая');
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });
});
