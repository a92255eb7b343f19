/** The card of a source: how it opens and closes, what it says, what it leaves to the page. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark, hasCard, marksIn, placeOfMark } from '../../scripts/browsers/marks';
import { article } from '../demo/site';
import { callPage, cardText, inBrowsers, openCard, pressInCard, sharedPage, until } from './harness';

const FIRST = article('severny/aral-nablyudenie');
const LATER = article('severny/aral-uroven');

inBrowsers('the card', {}, (stage) => {
  it('says who the source is and what it says, word for word', async () => {
    const page = await stage.read(stage.site.of(FIRST));
    const text = await openCard(page, 'МИД Казахстана');
    expect(text).toContain('Kazakhstan');
    expect(text).toContain('Government');
    expect(text).toMatch(/on a website/i);
    expect(text).toContain(
      'Наблюдения начнутся в апреле. Данные будут открыты для исследователей всех стран',
    );
    expect(text).toContain('Nothing earlier from this source');
  });

  it('shows the chain of a relayed statement, and none for the others', async () => {
    const page = await stage.read(stage.site.of(FIRST));
    const chainOf = () =>
      page.evaluate(() => {
        const root = document.querySelector('html > sourceline-card')?.shadowRoot;
        return [...(root?.querySelectorAll('.chain li') ?? [])].map((link) => link.textContent.trim());
      });
    await openCard(page, 'Reuters');
    expect(await chainOf()).toEqual(['источник в правительстве Узбекистана', 'Reuters', 'Северный вестник']);
    await page.keyboard.press('Escape');
    await openCard(page, 'МИД Казахстана');
    expect(await chainOf()).toEqual([]);
  });

  it('shows what the source said before, over articles and languages', async () => {
    await (await stage.read(stage.site.of(article('kurier/aral')))).close();
    const page = await stage.read(stage.site.of(LATER));
    const text = await openCard(page, 'МИД Казахстана');
    const before = text.slice(text.search(/said before/i));
    expect(before).toContain('Северный вестник');
    expect(before).toContain('Наблюдения начнутся в апреле');
    expect(before).toContain('Дніпровський кур’єр');
    expect(before.indexOf('Дніпровський кур’єр')).toBeLessThan(before.indexOf('Северный вестник'));
  });

  it('calls later statements so', async () => {
    const page = await stage.read(stage.site.of(FIRST));
    const text = await openCard(page, 'МИД Казахстана');
    expect(text).toMatch(/nothing earlier/i);
    expect(text.slice(text.search(/said later/i))).toContain('Казахстан продолжит обмен данными');
  });

  it('says of what the source denied before that it was a denial', async () => {
    await stage.read(stage.site.of(LATER));
    const page = await stage.read(stage.site.of(article('harbour/aral-rises')));
    const text = await openCard(page, 'Kazakhstan’s Foreign Ministry');
    expect(text).toMatch(/Северный вестник · Denial\s+станции закроют на лето/);
  });

  it('opens by keyboard and gives the focus back', async () => {
    const page = await stage.read(stage.site.of(LATER));
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.setAttribute('tabindex', '-1'));
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await callPage(stage.driver, page.url(), 'page.step', { by: 1 });
    await until('a source to be lit', async () =>
      (await marksIn(page)).some(({ layer }) => layer === 'current'),
    );
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await until('the card', () => hasCard(page));
    expect(await focused(page)).toBe('SOURCELINE-CARD');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasCard(page)));
    expect(await focused(page)).toBe('H1');
  });

  it('walks through the sources in the order of the text', async () => {
    const page = await stage.read(stage.site.of(LATER));
    const seen: string[] = [];
    for (const by of [1, 1, -1] as const) {
      await callPage(stage.driver, page.url(), 'page.step', { by });
      const marks = await until('a source to be lit', async () => {
        const lit = (await marksIn(page)).filter(({ layer }) => layer === 'current');
        return lit.length > 0 && lit;
      });
      seen.push(marks.map(({ text }) => text).join(''));
    }
    expect(seen).toEqual(['докладе ЮНЕСКО', '«Казинформ»', 'докладе ЮНЕСКО']);
  });

  it('leaves the click to a link, and opens when the pointer rests on it', async () => {
    const page = await stage.read(stage.site.of(LATER));
    await page.evaluate(() => {
      addEventListener('click', (click) => {
        Reflect.set(window, 'clicked', {
          target: (click.target as Element).nodeName,
          stopped: click.defaultPrevented,
        });
        click.preventDefault();
      });
    });
    await clickMark(page, '«Казинформ»');
    expect(await page.evaluate(() => Reflect.get(window, 'clicked'))).toEqual({
      target: 'A',
      stopped: false,
    });
    expect(await hasCard(page)).toBe(false);
    const { x, y } = await placeOfMark(page, '«Казинформ»');
    await page.mouse.move(x - 200, y + 200);
    await page.mouse.move(x + 1, y, { steps: 3 });
    await until('the card', () => hasCard(page));
    const text = await cardText(page);
    expect(text).toContain('Доклад представят в Астане 10 июня');
    expect(text).toContain('Cited report');
  });

  it('never opens while text is being selected', async () => {
    const page = await stage.read(stage.site.of(LATER));
    const { x, y } = await placeOfMark(page, 'МИД Казахстана');
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
    expect(await hasCard(page)).toBe(false);
  });

  it('lights up what the source is responsible for while it is pointed at', async () => {
    const page = await stage.read(stage.site.of(LATER));
    const { x, y } = await placeOfMark(page, 'МИД Казахстана');
    await page.mouse.move(x, y);
    await until('the content to light up', async () =>
      (await marksIn(page)).some(
        ({ layer, text }) => layer === 'content' && text.startsWith('«Казахстан продолжит'),
      ),
    );
    await page.mouse.move(x, y - 300);
    await until('the light to go out', async () =>
      (await marksIn(page)).every(({ layer }) => layer !== 'content'),
    );
  });

  it('hides what is not a source, and brings it back', async () => {
    const page = await stage.read(stage.site.of(LATER));
    await openCard(page, 'Эксперты');
    await pressInCard(page, 'Not a source');
    const marked = async () =>
      (await marksIn(page)).some(({ layer, text }) => layer === 'group' && text === 'Эксперты');
    await until('the mark to go', async () => !(await marked()));
    await pressInCard(page, 'Undo');
    await until('the mark to come back', marked);
  });

  it('comes back where the page removes it, and raises nothing', async () => {
    const page = await stage.read(stage.site.of(LATER));
    await openCard(page, 'МИД Казахстана');
    await page.evaluate(() => document.querySelector('sourceline-card')?.remove());
    await page.evaluate(() => CSS.highlights.clear());
    expect(await hasCard(page)).toBe(false);
    const place = await page.evaluate(() => {
      const p = [...document.querySelectorAll('p')].find((p) =>
        p.textContent.includes('заявили в МИД Казахстана'),
      );
      p?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const text = p?.firstChild;
      const at = text?.textContent?.indexOf('МИД') ?? -1;
      if (!text || at < 0) return null;
      range.setStart(text, at);
      range.setEnd(text, at + 3);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!place) throw new Error('The source is not in the text');
    await page.mouse.move(place.x - 5, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await until('the marks to come back', async () => (await marksIn(page)).length > 5);
    await page.mouse.click(place.x, place.y);
    await until('the card', () => hasCard(page));
  });

  it('changes nothing in the body, open or closed', async () => {
    const page = await stage.read(stage.site.of(LATER));
    await page.evaluate(() => {
      const mutations: string[] = [];
      Reflect.set(window, 'mutations', mutations);
      new MutationObserver((records) => {
        for (const { type, target } of records) mutations.push(`${type} of ${target.nodeName}`);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const size = () =>
      page.evaluate(() => [document.body.scrollHeight, document.documentElement.scrollWidth]);
    const before = await size();
    await openCard(page, 'МИД Казахстана');
    expect(await size()).toEqual(before);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasCard(page)));
    expect(await page.evaluate(() => Reflect.get(window, 'mutations'))).toEqual([]);
  });

  const odkb = sharedPage('odkb.html');
  it('shows the ministry, the relay and the origins of a page from the shared collection', async ({
    skip,
  }) => {
    if (!odkb) skip('../shared/pages/odkb.html is not there');
    const page = await stage.read(stage.site.add('vlasti', '/politics/vsled-za-rossiej', odkb ?? ''));
    const marks = (await marksIn(page)).map(({ text }) => text);
    expect(marks).toEqual(
      expect.arrayContaining([
        '«РБК-Украина»',
        'заявления правительств стран-участниц ОДКБ',
        'Армения, Беларусь, Киргизия и Таджикистан',
        'МИД Беларуси',
        'МИД Таджикистана',
        'правительство Киргизии',
        'Власти',
      ]),
    );
    expect(marks.filter((text) => text.includes('тренер'))).toEqual([]);
    expect(await openCard(page, 'МИД Беларуси')).toContain(
      'Республика Беларусь полностью готова оказать помощь дружественному казахстанскому народу',
    );
    await page.keyboard.press('Escape');
    const relayed = await openCard(page, '«РБК-Украина»');
    expect(relayed).toMatch(/заявления правительств стран-участниц ОДКБ\s+РБК-Украина\s+Власти/);
  });

  it('raises no error in the pages', () => {
    expect(stage.errors).toEqual([]);
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.nodeName ?? '');
}
