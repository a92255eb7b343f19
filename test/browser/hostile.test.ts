/** Pages and messages that nobody wrote with Sourceline in mind: no error, nothing lost, the page stays usable. */
import { expect, it } from 'vitest';
import { marksIn, painted } from '../../scripts/browsers/marks';
import { readStored } from '../../scripts/browsers/stored';
import { callPage, inBrowsers, openCard, until } from './harness';
import { saying } from './own-pages';

const P = [
  '<p>«Новый мост откроют третьего мая, движение пустят по всем полосам», — сообщили в Минтрансе России.</p>',
  '<p>По словам главы города Анны Беловой, работы закончили на две недели раньше, чем обещали весной.</p>',
  '<p>Строители ещё не сняли ограждения на левом берегу, туда пока не пускают ни машины, ни пешеходов.</p>',
];

inBrowsers('awkward pages', {}, (stage) => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мост откроют в мае</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Берег">
<meta property="article:published_time" content="2024-02-01T10:00:00+03:00">${head}${body}</html>`;

  it('has nothing to say of a page without a text, and says so', async () => {
    const empty = await stage.open(stage.site.add('bereg', '/empty', page('<body></body>')));
    const popup = await stage.driver.clickIcon(empty);
    await saying(popup, 'does not look like an article');
    await popup.close();
    expect(await marksIn(empty)).toEqual([]);
  });

  it('lets a page with 5 MB of text in one node stay usable', { timeout: 240_000 }, async () => {
    const sentence = 'Вода в реке поднялась на метр, сообщили в МЧС России, но дороги остались открыты. ';
    const text = sentence.repeat(Math.ceil(5_000_000 / sentence.length));
    const big = await stage.open(
      stage.site.add('bereg', '/big', page(`<article><h1>Мост откроют в мае</h1><p>${text}</p></article>`)),
    );
    const popup = await stage.driver.clickIcon(big);
    await until(
      'the popup to say how far it was read',
      () => popup.evaluate(() => document.body.innerText.includes('very long')),
      180_000,
    );
    await popup.close();
    // The page still answers.
    expect(await big.evaluate(() => document.title)).toContain('Мост');
  });

  it('reads an article inside markup that is nested very deeply', async () => {
    const deep = `${'<div>'.repeat(400)}<article><h1>Мост откроют в мае</h1>${P.join('')}</article>${'</div>'.repeat(400)}`;
    const nested = await stage.read(stage.site.add('bereg', '/deep', page(deep)));
    expect((await marksIn(nested)).map(({ text }) => text)).toContain('Минтрансе России');
  });

  it('marks nothing inside fields and texts being edited', async () => {
    const fields = `<article><h1>Мост откроют в мае</h1>${P.join('')}
      <textarea rows="4" cols="60">По словам соседа, мост закроют снова.</textarea>
      <div contenteditable="true"><p>По словам редактора Петра Сомова, эту заметку ещё правят.</p></div></article>`;
    const edited = await stage.read(stage.site.add('bereg', '/fields', page(fields)));
    const marks = (await marksIn(edited)).map(({ text }) => text);
    expect(marks).toContain('Минтрансе России');
    expect(marks.filter((text) => /сосед|Сомов/.test(text))).toEqual([]);
  });

  it('keeps still when the page takes its article away, and reads the next one', async () => {
    const moving = await stage.read(
      stage.site.add(
        'bereg',
        '/spa',
        page(`<main><article><h1>Мост откроют в мае</h1>${P.join('')}</article></main>`),
      ),
    );
    await openCard(moving, 'Минтрансе России');
    await moving.evaluate(() => document.querySelector('article')?.remove());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await moving.evaluate(
      (html) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      `<article><h1>Мост уже открыт</h1>${P.join('').replaceAll('Анны Беловой', 'Инны Рощиной')}</article>`,
    );
    await until('the new article to be marked', async () =>
      (await marksIn(moving)).some(({ text }) => text.includes('Инны Рощиной')),
    );
  });

  it('survives a page that breaks what scripts rely on', async () => {
    const hostile = `<script>
      Object.prototype.extra = 1; Array.prototype.extra = 1;
      document.querySelectorAll = () => { throw new Error('no'); };
      Node.prototype.contains = () => { throw new Error('no'); };
    </script><article><h1>Мост откроют в мае</h1>${P.join('')}</article>`;
    const broken = await stage.open(stage.site.add('bereg', '/hostile', page(hostile)));
    await painted(broken);
  });

  it('works under a page policy that forbids scripts and styles', async () => {
    const address = stage.site.add(
      'bereg',
      '/strict',
      page(`<article><h1>Мост откроют в мае</h1>${P.join('')}</article>`),
      {
        'content-security-policy': "default-src 'none'",
      },
    );
    const strict = await stage.read(address);
    expect(await openCard(strict, 'Минтрансе России')).toContain('Новый мост откроют третьего мая');
    const styled = await strict.evaluate(() => {
      const root = document.querySelector('html > sourceline-card')?.shadowRoot;
      const frame = root?.querySelector('[role=dialog]');
      return frame ? getComputedStyle(frame).position : '';
    });
    expect(styled).toBe('fixed');
  });

  it.each([
    ['no arguments', { to: 'background', call: 'article.save' }, 'invalid'],
    [
      'a reading of a wrong shape',
      { to: 'background', call: 'reading.record', args: { article: 7, attributions: [] } },
      'invalid',
    ],
    ['an unknown call', { to: 'background', call: 'articles.burn', args: {} }, 'refused'],
    ['a name every object has', { to: 'background', call: 'constructor', args: {} }, 'refused'],
  ])('answers a message with %s in words and stores nothing', async (_, message, code) => {
    const before = await readStored(stage.driver);
    const answer = await stage.driver.inExtension((message) => chrome.runtime.sendMessage(message), message);
    expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\S/) } });
    expect(await readStored(stage.driver)).toEqual(before);
  });

  it('answers a wrong call to a page in words and goes on', async () => {
    const reading = await stage.read(
      stage.site.add('bereg', '/calls', page(`<article><h1>Мост откроют в мае</h1>${P.join('')}</article>`)),
    );
    expect(await callPage(stage.driver, reading.url(), 'page.step', { by: 7 })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(await callPage(stage.driver, reading.url(), 'page.step', { by: 1 })).toMatchObject({ ok: true });
  });

  it('raises no error in the pages', () => {
    const ours = stage.errors.filter((error) => !/Content.Security.Policy|favicon/i.test(error));
    expect(ours).toEqual([]);
  });
});
