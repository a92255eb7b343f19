/** The reader's choices at install and later: where Sourceline reads, what it remembers, its language. */
import { expect, it } from 'vitest';
import { marksIn, painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, openCard, until } from './harness';
import { press, saying } from './own-pages';

const granted = () => chrome.permissions.contains({ origins: ['*://*/*'] });

inBrowsers('the choices', { granted: false }, (stage) => {
  it('opens the welcome page at install', async () => {
    await until('the welcome page', () =>
      stage.driver.inExtension(async () =>
        (await chrome.tabs.query({})).some(
          ({ url, title }) => /welcome\.html/.test(`${url} ${title}`) || /welcome/i.test(title ?? ''),
        ),
      ),
    );
  });

  it('reads every site after the reader chose so on the welcome page', async () => {
    const waiting = await stage.open(stage.site.of(article('severny/aral-uroven')));
    const welcome = await stage.driver.openOwn('welcome.html');
    await saying(welcome, 'nothing leaves this device');
    await stage.driver.answerGrants();
    await welcome.bringToFront();
    const option = await welcome.waitForSelector('::-p-text(On every site)');
    await option?.click();
    await until('the permission', () => stage.driver.inExtension(granted));
    await press(welcome, 'Done');
    await saying(welcome, 'Ready to read');
    await welcome.close();
    // Tabs that were open before are read too.
    await painted(waiting);
    await waiting.close();
    await (await stage.read(stage.site.of(article('kurier/aral')))).close();
  });

  it('remembers only saved articles after the reader chose so', async () => {
    const options = await stage.driver.openOwn('options.html');
    await press(options, 'Only articles I save');
    await until('the choice to be stored', async () => {
      const { settings } = await stage.driver.inExtension(() => chrome.storage.local.get('settings'));
      return Reflect.get(Object(settings), 'remember') === 'saved';
    });
    const before = (await readStored(stage.driver)).articles.length;
    const page = await stage.read(stage.site.of(article('harbour/aral-rises')));
    expect(await openCard(page, 'Reuters')).toContain('Tashkent is preparing');
    expect((await readStored(stage.driver)).articles).toHaveLength(before);
  });

  it('speaks the language that the reader chose, at once', async () => {
    const options = await stage.driver.openOwn('options.html');
    await options.select('select', 'uk');
    await saying(options, /Мова/);
    const page = await stage.read(stage.site.of(article('harbour/aral-rises')));
    expect(await openCard(page, 'Reuters')).not.toMatch(/said before/i);
    await page.close();
    await options.select('select', 'en');
    await saying(options, 'Language');
  });

  it('stops reading when the reader takes the permission back', async () => {
    const options = await stage.driver.openOwn('options.html');
    await press(options, 'Only where I click the icon');
    await until('the permission to be gone', async () => !(await stage.driver.inExtension(granted)));
    await options.close();
    const page = await stage.open(stage.site.of(article('kurier/dunaj-onlajn')));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await marksIn(page)).toEqual([]);
  });
});
