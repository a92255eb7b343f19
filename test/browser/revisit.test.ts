/** Coming back to an article: what the reader added is there again, and what the article changed is said. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { attribute } from './by-hand';
import { inBrowsers, openCard, pressInCard, until } from './harness';
import { press, saying, says } from './own-pages';
import { EDITED_EDITION, FIRST_EDITION, RESET_EDITION, SHORT_EDITION, TICKETS } from './pages/editions';

const HAND = 'Управление порта';

inBrowsers('an article read again', {}, (stage) => {
  it('has what the reader attributed by hand, and says nothing where nothing has changed', async () => {
    const first = await edition(FIRST_EDITION);
    await marked(first, 'Союз рыбаков');
    await attribute(stage, first, TICKETS, HAND);
    await first.close();
    const again = await edition(FIRST_EDITION);
    await marked(again, TICKETS);
    expect(await openCard(again, TICKETS)).toContain(HAND);
    await again.keyboard.press('Escape');
    const popup = await stage.driver.clickIcon(again);
    const text = await saying(popup, HAND);
    expect(text).not.toMatch(/Changed since|No longer/);
  });

  it('takes another typography for the same text', async () => {
    const page = await edition(RESET_EDITION);
    await marked(page, 'Билет\u00a0в один конец');
    const popup = await stage.driver.clickIcon(page);
    expect(await saying(popup, HAND)).not.toMatch(/Changed since|No longer/);
  });

  it('says which statements were added, dropped and reworded', async () => {
    const page = await edition(EDITED_EDITION);
    await marked(page, 'с осени');
    const popup = await stage.driver.clickIcon(page);
    const text = await saying(popup, 'Changed since you read it today at');
    expect(text).toContain('Statements: 1 added, 1 dropped, 2 reworded.');
    expect(text).toContain('спасательный катер');
    expect(text).toMatch(/No longer in the text\s*1/i);
    expect(text).toContain('лодкам у старого причала будет тесно');
    const changed = await popup.evaluate(() =>
      ['del', 'ins'].map((tag) =>
        [...document.querySelectorAll(tag)].map((part) => part.textContent).join('|'),
      ),
    );
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('button.change')].at(-1)?.click());
    await until('the new statement to be lit', async () =>
      (await marksIn(page)).some(({ layer, text }) => layer === 'current' && text === 'МЧС края'),
    );
    expect(changed[0]).toBe('мае|два раза');
    expect(changed[1]?.replaceAll('\u00a0', ' ')).toBe('только|июне|одному разу|с осени');
  });

  it('tells the same in the library', async () => {
    const { articles } = await readStored(stage.driver);
    const library = await stage.driver.openOwn(`library.html#/article/${articles[0]?.id}`);
    await saying(library, 'Statements: 1 added, 1 dropped, 2 reworded.');
    expect(await says(library)).toMatch(/No longer in the text/);
    expect(await says(library)).toMatch(/last there on/);
    await press(library, 'Changed since');
    await until('the change in words', () =>
      library.evaluate(
        () => document.querySelector<HTMLElement>('.word-diff ins')?.checkVisibility() ?? false,
      ),
    );
  });

  it('lists what the reader attributed among what is gone when its words are, and no more when it was hidden', async () => {
    const page = await edition(SHORT_EDITION);
    await marked(page, 'Ольга Ветрова');
    const popup = await stage.driver.clickIcon(page);
    expect(await saying(popup, HAND)).toMatch(/подорожает с осени вдвое/);
    await popup.close();
    await page.close();
    const back = await edition(FIRST_EDITION);
    await marked(back, TICKETS);
    await openCard(back, TICKETS);
    await pressInCard(back, 'Not a source');
    await back.close();
    const hidden = await edition(FIRST_EDITION);
    await marked(hidden, 'Союз рыбаков');
    expect((await marksIn(hidden)).some(({ text }) => text.includes('Билет'))).toBe(false);
    const last = await stage.driver.clickIcon(hidden);
    expect(await saying(last, 'Ветрова')).not.toContain(HAND);
  });

  it('follows what the reader attributed through edits while the page is open', async () => {
    const page = await stage.read(stage.site.add('editions', '/lesnoj/paromy-live', FIRST_EDITION));
    await marked(page, 'Союз рыбаков');
    await attribute(stage, page, TICKETS, HAND);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const last = document.querySelector('article p:last-of-type')?.firstChild;
      if (last) last.textContent = last.textContent?.replace('подорожает', 'снова подорожает') ?? null;
      const news = document.createElement('p');
      news.textContent = 'Мэр города Анна Брандт заявила, что новую дорогу к причалу достроят к осени.';
      document.querySelector('article p')?.before(news);
    });
    await marked(page, 'Билет в один конец снова подорожает');
    await marked(page, 'Анна Брандт');
    const popup = await stage.driver.clickIcon(page);
    expect(await saying(popup, HAND)).not.toMatch(/Changed since|No longer/);
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });

  /** What the outlet shows at the article's address from now on, opened. */
  function edition(html: string): Promise<Page> {
    return stage.read(stage.site.add('editions', '/lesnoj/paromy-2026', html));
  }
});

async function marked(page: Page, words: string): Promise<void> {
  await until(`«${words}» to be marked`, async () =>
    (await marksIn(page)).some(({ text }) => text.includes(words)),
  );
}
