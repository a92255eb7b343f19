/** Long work in a page: it pauses, is left undone once nobody waits for it, and begins anew where the page changed. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices, inUnchangedPage } from '../../entrypoints/engine/slices';
import type { Steps } from '../../lib/text/steps';

/** Milliseconds of a step here: over each the clock moves on by as much. */
const STEP = 10;
let now = 0;
let turns: string[] = [];
/** What the page does when it has its turn. */
let page = () => {};

beforeEach(() => {
  const { window } = new JSDOM('<p>First.</p>');
  turns = [];
  page = () => {};
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('scheduler', {
    async yield() {
      turns.push('page');
      page();
    },
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function* steps(count: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    now += STEP;
    turns.push('step');
    yield;
  }
  return count;
}

describe('work in slices', () => {
  it('lets the page have its turn between two slices', async () => {
    expect(await inSlices(steps(5), () => true)).toEqual({ value: 5 });
    expect(turns.join(' ')).toBe('step step page step step page step');
  });

  it('is left undone once nobody waits for it', async () => {
    expect(await inSlices(steps(1000), () => turns.length < 6)).toBeNull();
    expect(turns.join(' ')).toBe('step step page step step page');
  });

  it('has its turn where the browser has no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined);
    const other = new Promise<string>((resolve) => setTimeout(() => resolve('other'), 0));
    const work = inSlices(steps(10_000), () => true).then(() => 'work');
    expect(await Promise.race([work, other])).toBe('other');
    expect(await work).toBe('work');
  });
});

describe('work on a page that must not change meanwhile', () => {
  /** Reads the page at its first step, and again at its last. */
  function* reading(): Steps<string> {
    turns.push('begin');
    const text = document.body.textContent;
    yield* steps(4);
    return text;
  }
  const begun = () => turns.filter((turn) => turn === 'begin').length;

  it('is done once where it does not', async () => {
    expect(await inUnchangedPage(reading)).toBe('First.');
    expect(begun()).toBe(1);
  });

  it('begins anew where it did', async () => {
    page = () => begun() === 1 && document.body.append('Second.');
    expect(await inUnchangedPage(reading)).toBe('First.Second.');
    expect(begun()).toBe(2);
  });

  it('does not pause at last where it always does', async () => {
    page = () => document.body.append('.');
    expect(await inUnchangedPage(reading)).toBe(document.body.textContent);
    expect(begun()).toBe(4);
    expect(turns.slice(turns.lastIndexOf('begin'))).not.toContain('page');
  });
});
