/** The popup as it opens from the toolbar: the page's sources, the history, pages that are no article. */
import { expect, it } from 'vitest';
import { marksIn, painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, until } from './harness';
import { press, saying, says } from './own-pages';

const ARTICLE = article('harbour/aral-rises');

inBrowsers('the popup', {}, (stage) => {
  it('describes the article and lists its sources in the order of the text', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    const popup = await stage.driver.clickIcon(page);
    const text = await saying(popup, 'Reuters');
    expect(text).toContain(ARTICLE.title);
    expect(text).toContain(ARTICLE.outlet);
    expect(text).toMatch(/10 June 2024|June 10, 2024|Jun 10, 2024/);
    expect(text).toMatch(/\d+ of \d+ sentences have a source/);
    expect(text.indexOf('Seitzhanova')).toBeGreaterThan(text.search(/Kazakhstan/));
    expect(text.indexOf('European Commission')).toBeGreaterThan(text.indexOf('Seitzhanova'));
  });

  it('finds a chosen source in the page and lights it up', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    const popup = await stage.driver.clickIcon(page);
    await saying(popup, 'Astana Times');
    await popup.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.source-row')]
        .find((row) => row.textContent.includes('Astana Times'))
        ?.click();
    });
    await until('the source to be lit', async () =>
      (await marksIn(page)).some(({ layer, text }) => layer === 'current' && text.includes('Astana Times')),
    );
    await until('the page to scroll there', () => page.evaluate(() => scrollY > 200));
  });

  it('saves the article and says so', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    const popup = await stage.driver.clickIcon(page);
    await press(popup, 'Save article');
    await saying(popup, 'Saved');
    expect(
      (await readStored(stage.driver)).articles.find(({ title }) => title === ARTICLE.title)?.savedAt,
    ).toBeTypeOf('number');
  });

  it('shows the history, and what another tab stores meanwhile', async () => {
    await stage.read(stage.site.of(ARTICLE));
    const history = await stage.driver.openOwn('popup.html');
    await press(history, 'History');
    await saying(history, 'Reuters');
    expect(await says(history)).not.toContain('Romania');
    await (await stage.read(stage.site.of(article('kurier/dunaj-onlajn')))).close();
    await saying(history, 'Romania');
  });

  it('shows what a source said over time', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    const popup = await stage.driver.clickIcon(page);
    await press(popup, 'History');
    await saying(popup, 'European Commission');
    await popup.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.source-row')]
        .find((row) => row.textContent.includes('European Commission'))
        ?.click();
    });
    const text = await saying(popup, 'it would pay for two more stations');
    expect(text).toContain(ARTICLE.outlet);
  });

  it('turns the highlights of a site off and on', async () => {
    const page = await stage.read(stage.site.of(ARTICLE));
    for (const wanted of [0, 5]) {
      const popup = await stage.driver.clickIcon(page);
      await until('the switch', () => popup.evaluate(() => document.querySelector('[role=switch]') !== null));
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
      await until(`${wanted ? 'marks' : 'no marks'}`, async () => {
        const { length } = await marksIn(page);
        return wanted ? length >= wanted : length === 0;
      });
      await popup.close();
    }
  });

  it('says that a front page is no article, and reads it when asked', async () => {
    const page = await stage.open(stage.site.address('severny', '/'));
    const popup = await stage.driver.clickIcon(page);
    await saying(popup, 'does not look like an article');
    await press(popup, 'Read the whole page');
    await painted(page);
  });

  it('says which language it cannot read, and saves the article all the same', async () => {
    const page = await stage.open(stage.site.add('kurjer', '/artikel', POLISH));
    const popup = await stage.driver.clickIcon(page);
    await saying(popup, /Polish/);
    await press(popup, 'Save article');
    await until('the article to be saved', async () =>
      (await readStored(stage.driver)).articles.some(
        ({ lang, savedAt }) => lang?.startsWith('pl') && savedAt !== null,
      ),
    );
    expect(await marksIn(page)).toEqual([]);
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });
});

const POLISH = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Nowy most otwarty</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-01T10:00:00+01:00">
<meta property="og:site_name" content="Kurier Miejski"><article><h1>Nowy most otwarty</h1>
<p>Po trzech latach budowy mieszkańcy mogą znowu przejść na drugi brzeg rzeki bez objazdu przez sąsiednie miasto.</p>
<p>„Most jest gotowy i bezpieczny, a ruch rowerowy zaczyna się już dzisiaj”, powiedziała burmistrzyni Anna Kowalska.</p>
<p>Według urzędu miasta budowa kosztowała mniej, niż planowano, a pieniądze zostaną wydane na nowe ścieżki rowerowe.</p>
<p>Latem na obu brzegach powstaną ławki i oświetlenie, a jesienią posadzonych zostanie czterdzieści młodych drzew.</p>
</article></html>`;
