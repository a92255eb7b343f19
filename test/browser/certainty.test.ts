/** What Sourceline is not sure of: drawn differently, said in the card, and left out where the reader chose so. */
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { inBrowsers, openCard, until } from './harness';
import { press, saying, says } from './own-pages';

const SURE = 'Минтрансе России';
const UNSURE = 'Жители левого берега';
const TITLE = 'Мост откроют в мае';

const HTML = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Берег">
<meta property="article:published_time" content="2024-02-01T10:00:00+03:00">
<body><article><h1>${TITLE}</h1>
<p>«Новый мост откроют третьего мая, движение пустят по всем полосам», — сообщили в Минтрансе России.</p>
<p>Жители левого берега назвали новый мост слишком узким, но ездить по нему собираются каждый день.</p>
<p>Строители ещё не сняли ограждения на левом берегу, туда пока не пускают ни машины, ни пешеходов.</p>
</article></body></html>`;

inBrowsers('what is not sure', {}, (stage) => {
  const read = () => stage.read(stage.site.add('bereg', '/most', HTML));

  it('is dotted in the text, and its card says why', async () => {
    const page = await read();
    const layers = new Map((await marksIn(page)).map(({ text, layer }) => [text, layer]));
    expect(layers.get(UNSURE)).toBe('group-unsure');
    expect(layers.get(SURE)).toBe('government');
    expect(await openCard(page, UNSURE)).toContain('Not sure this is a statement.');
    await page.keyboard.press('Escape');
    expect(await openCard(page, SURE)).not.toContain('Not sure');
  });

  it('is left out at once where the reader wants only what is sure, and comes back', async () => {
    const page = await read();
    const options = await stage.driver.openOwn('options.html');
    const marked = async () => (await marksIn(page)).map(({ text }) => text);

    await press(options, 'Only those it is sure of');
    await until('the unsure mark to go', async () => !(await marked()).includes(UNSURE));
    expect(await marked()).toContain(SURE);
    await until('the number on the icon to follow', async () => (await stage.driver.badge(page)) === '1');

    await page.bringToFront();
    const popup = await stage.driver.clickIcon(page);
    await saying(popup, '1 statement that Sourceline is not sure of is not shown');
    expect(await says(popup)).not.toContain(UNSURE);
    await popup.close();

    await options.bringToFront();
    await press(options, 'All it finds');
    await until('the unsure mark to come back', async () => (await marked()).includes(UNSURE));
  });

  it('is stored all the same', async () => {
    const options = await stage.driver.openOwn('options.html');
    await press(options, 'Only those it is sure of');
    await until('the choice to be stored', async () => {
      const { settings } = await stage.driver.inExtension(() => chrome.storage.local.get('settings'));
      return Reflect.get(Object(settings), 'marks') === 'sure';
    });
    const page = await stage.read(stage.site.add('bereg', '/drugoy', HTML));
    expect((await marksIn(page)).map(({ text }) => text)).not.toContain(UNSURE);
    await until('its claim to be stored', async () => {
      const { articles, claims } = await readStored(stage.driver);
      const stored = articles.find(({ url }) => url.endsWith('/drugoy'));
      return claims.some(({ articleId, mention }) => articleId === stored?.id && mention === UNSURE);
    });
    await options.bringToFront();
    await press(options, 'All it finds');
  });
});
