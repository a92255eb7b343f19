import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '../../lib/platform/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start with every article remembered, every source marked and the browser’s language', async () => {
    expect(await readSettings()).toEqual({
      remember: 'all',
      marks: 'all',
      language: 'auto',
      textSize: 3,
      paper: 'auto',
      backup: 'off',
      retention: 0,
      mutedSites: [],
      welcomed: false,
    });
  });

  it('keep what is well formed of a broken value', async () => {
    await fakeBrowser.storage.local.set({
      settings: { remember: 'saved', language: 'klingon', mutedSites: 'x' },
    });
    expect(await readSettings()).toEqual({
      remember: 'saved',
      marks: 'all',
      language: 'auto',
      textSize: 3,
      paper: 'auto',
      backup: 'off',
      retention: 0,
      mutedSites: [],
      welcomed: false,
    });
  });

  it('of before the reading view could be set stay as they are', async () => {
    const stored = {
      remember: 'saved',
      marks: 'sure',
      language: 'uk',
      mutedSites: ['news.example'],
      welcomed: true,
    };
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({
      ...stored,
      textSize: 3,
      paper: 'auto',
      backup: 'off',
      retention: 0,
    });
  });

  it.each([
    [
      { textSize: 5, paper: 'sepia' },
      { textSize: 5, paper: 'sepia' },
    ],
    [
      { textSize: 0, paper: 'dark' },
      { textSize: 3, paper: 'dark' },
    ],
    [
      { textSize: 2.5, paper: 'Sepia' },
      { textSize: 3, paper: 'auto' },
    ],
    [
      { textSize: '4', paper: null },
      { textSize: 3, paper: 'auto' },
    ],
  ])('read %j as a text size and a paper that there are', async (stored, read) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toMatchObject(read);
  });

  it('keep the text size when the paper is changed', async () => {
    await changeSettings({ textSize: 4 });
    await changeSettings({ paper: 'dark' });
    expect(await readSettings()).toMatchObject({ textSize: 4, paper: 'dark' });
  });

  it.each([null, 'all', 7, []])('survive %j in their place', async (broken) => {
    await fakeBrowser.storage.local.set({ settings: broken });
    expect((await readSettings()).remember).toBe('all');
  });

  it('tell other contexts of a change, and only while they watch', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings({ mutedSites: ['news.example'] });
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mutedSites: ['news.example'] }));
    stop();
    await changeSettings({ remember: 'saved' });
    expect(seen).toHaveBeenCalledOnce();
    expect(await readSettings()).toMatchObject({ remember: 'saved', mutedSites: ['news.example'] });
  });
});
