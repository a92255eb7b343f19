/** Pages of ten times the usual length: the reader goes on scrolling and typing while they are read. */
import { expect, it } from 'vitest';
import { marksIn } from '../../scripts/browsers/marks';
import { tasksOf } from '../../scripts/browsers/tasks';
import { inBrowsers, until } from './harness';
import { longPage } from './pages/long';

/** Milliseconds of the processor that a task of ours may take. A task of 50 is felt. */
const MOST = 50;
const PATH = '/2024/05/10/all-that-was-said';

inBrowsers('long pages', { browsers: ['chromium'] }, (stage) => {
  it.each(['ru', 'en'] as const)('are read in tasks that nobody feels (%s)', async (lang) => {
    const address = stage.site.add(`long-${lang}`, PATH, longPage(lang));
    const page = await stage.open('about:blank');
    const tasks = await tasksOf(page, address, async () => {
      await page.goto(address);
      await until('the badge that ends a reading', async () => Number(await stage.driver.badge(page)) > 20);
    });
    expect((await marksIn(page)).length).toBeGreaterThan(200);
    // The page has no scripts of its own.
    const ours = tasks.filter(({ script }) => script);
    expect(Math.max(...ours.map(({ cpu }) => cpu))).toBeLessThan(MOST);
    // In one piece it would be one task of a third of a second.
    expect(ours.filter(({ cpu }) => cpu > 5).length).toBeGreaterThan(5);
  });

  it('are read as they are now where they changed while they were read', async () => {
    const address = stage.site.add('long-changing', PATH, longPage('en'));
    const page = await stage.open(address);
    // From its first moment on a paragraph comes every few milliseconds; the last one names who has not spoken before.
    await page.evaluate(async () => {
      const body = document.querySelector('.story-body');
      for (let i = 0; i < 60; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent =
          i === 59
            ? 'The bridge will open on Friday, said Marta Keane, the harbour director.'
            : `Paragraph ${i} came late and tells of the weather on the coast and of nothing else at all.`;
        body?.append(paragraph);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await until('the last speaker to be marked', async () =>
      (await marksIn(page)).some(({ text }) => text.includes('Marta Keane')),
    );
  });

  it('raise no error', () => {
    expect(stage.errors).toEqual([]);
  });
});
