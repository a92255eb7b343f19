// @vitest-environment jsdom
/** How often a page that changes is looked at, by the clock of a test. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createObserver, type Observer } from '../../entrypoints/engine/observe';

const MINUTE = 60_000;
let observer: Observer | null = null;
let looks: number[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<main><article><p>One.</p><p class="ticker">0</p></article></main>';
  looks = [];
});
afterEach(() => {
  observer?.stop();
  vi.useRealTimers();
});

it('looks once a second after the last of several changes', async () => {
  watch(() => true);
  for (let at = 0; at < 5; at++) await change(200);
  expect(looks).toEqual([]);
  await pass(1_000);
  expect(looks).toHaveLength(1);
  await pass(MINUTE);
  expect(looks).toHaveLength(1);
});

it.each([
  ['never finds another text', false, 20],
  ['always finds another text', true, 60],
])('looks less and less often at a page that changes all the time, where it %s', async (_, found, most) => {
  watch(() => found);
  for (let at = 0; at < (10 * MINUTE) / 250; at++) await change(250);
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length).toBeLessThanOrEqual(most);
  expect(looks[0]).toBeLessThanOrEqual(3_250);
});

it('is quick again after the page has rested', async () => {
  watch(() => true);
  for (let at = 0; at < (2 * MINUTE) / 250; at++) await change(250);
  await pass(2 * MINUTE);
  const before = looks.length;
  await change(1_100);
  expect(looks).toHaveLength(before + 1);
});

it('sees the article being taken out, and what comes in its place', async () => {
  watch(() => true);
  document.querySelector('article')?.remove();
  await pass(1_100);
  expect(looks).toHaveLength(1);
  await pass(MINUTE);
  document.querySelector('main')?.append(document.createElement('section'));
  await pass(1_100);
  expect(looks).toHaveLength(2);
});

it('does nothing more once it is stopped', async () => {
  watch(() => true);
  await change(100);
  observer?.stop();
  await change(MINUTE);
  expect(looks).toEqual([]);
});

function watch(found: () => boolean): void {
  const start = performance.now();
  observer = createObserver(async () => {
    looks.push(performance.now() - start);
    return found();
  });
  const root = document.querySelector('p');
  if (root) observer.watch(root);
}

/** Puts a new text node into the article, then lets time pass. */
async function change(ms: number): Promise<void> {
  document.querySelector('.ticker')?.replaceChildren(String(Math.random()));
  await pass(ms);
}

async function pass(ms: number): Promise<void> {
  // Observers are told in a microtask.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}
