/** What Sourceline does unasked once the reader has chosen it: backups, and forgetting. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Settings } from '../../lib/platform/settings';
import { readStored } from '../../scripts/browsers/stored';
import { article } from '../demo/site';
import { inBrowsers, type Stage, until } from './harness';
import { press, saying } from './own-pages';

const FIRST = article('severny/aral-nablyudenie');
const LATER = article('severny/aral-uroven');

inBrowsers('housekeeping', { permissions: ['downloads'] }, (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-backup-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes no backup that was not asked for', async () => {
    await (await stage.read(stage.site.of(FIRST))).close();
    await (await stage.read(stage.site.of(LATER))).close();
    const page = await stage.driver.openOwn('library.html#/data');
    await saying(page, 'There is no backup yet');
  });

  it('writes the whole library into the downloads folder when it is time, and says so', async () => {
    await stage.driver.downloadTo(folder);
    await choose(stage, { backup: 'daily' });
    await wake(stage);
    const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isFile);
    const name = await until('the backup', async () => files()[0]);
    // Chromium under test gives downloads names of its own.
    if (stage.name === 'firefox') expect(name).toMatch(/^Sourceline\/sourceline-[\d-]+\.json$/);
    const page = await stage.driver.openOwn('library.html#/data');
    await saying(page, /Last backup: .+, Sourceline\/sourceline-[\d-]+\.json/);
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { articles, claims } = await readStored(stage.driver);
    expect(file.tables.articles).toEqual(articles);
    expect(file.tables.claims).toHaveLength(claims.length);

    // The next one is not due before tomorrow.
    await wake(stage);
    expect(files()).toEqual([name]);
  });

  it('forgets what was only read so long ago', async () => {
    const before = (await readStored(stage.driver)).articles;
    expect(before).toHaveLength(2);
    await age(stage, before.find(({ title }) => title === FIRST.title)?.id ?? '');
    await choose(stage, { retention: 3 });
    await wake(stage);
    const left = await until('one article', async () => {
      const { articles } = await readStored(stage.driver);
      return articles.length === 1 && articles;
    });
    expect(left[0]?.title).toBe(LATER.title);
  });

  it('deletes a site at once, and brings it back', async () => {
    const before = await readStored(stage.driver);
    const page = await stage.driver.openOwn('library.html#/data');
    await saying(page, 'All articles of a site');
    await until('a site', () => page.$('.forget-field select:enabled'));
    await press(page, 'Delete the site');
    await saying(page, '1 article deleted.');
    expect((await readStored(stage.driver)).claims).toEqual([]);
    await press(page, 'Undo');
    await saying(page, 'Restored.');
    expect((await readStored(stage.driver)).claims).toEqual(before.claims);
  });
});

const isFile = (name: string) => name.endsWith('.json');

async function choose(stage: Stage, change: Partial<Settings>): Promise<void> {
  const settings = await stage.driver.inExtension(
    async (): Promise<object> => (await chrome.storage.local.get('settings')).settings ?? {},
  );
  await stage.driver.inExtension((settings) => chrome.storage.local.set({ settings }), {
    ...settings,
    ...change,
  });
}

/** The alarm, earlier than it would come by itself. */
async function wake(stage: Stage): Promise<void> {
  await stage.driver.inExtension(async () => {
    await chrome.alarms.create('housekeeping', { when: Date.now() + 100, periodInMinutes: 180 });
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** As if an article had last been read half a year ago. */
function age(stage: Stage, id: string): Promise<unknown> {
  return stage.driver.inExtension(async (id) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sourceline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('articles', 'readwrite');
      const store = transaction.objectStore('articles');
      const request = store.get(id);
      request.onsuccess = () => store.put({ ...request.result, readAt: Date.now() - 183 * 86_400_000 });
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }, id);
}
