/**
 * What Sourceline has painted in a page, read from the registry of highlights, which page and extension share; and
 * where on the screen it is. Functions given to `evaluate` hold no inner functions with names: loaders rewrite those.
 */
import type { Frame, Page } from 'puppeteer-core';
import { until } from './driver';

/** A page, or a frame of it. */
type Where = Pick<Frame, 'evaluate' | 'url'>;

export interface Mark {
  /** `person`, `media`, …, `cue`; `content` and `current` while a source is lit. */
  layer: string;
  text: string;
}

/** Everything painted now, in the order of the document. */
export function marksIn(page: Where): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sourceline-'))
      .flatMap(([name, ranges]) =>
        [...ranges].map((range) => ({ layer: name.slice('sourceline-'.length), range: range as Range })),
      )
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ layer, range }) => ({ layer, text: range.toString() })),
  );
}

/** Waits until sources are painted. */
export function painted(page: Where): Promise<Mark[]> {
  return until(`sources painted in ${page.url()}`, async () => {
    const marks = await marksIn(page);
    return marks.length > 0 && marks;
  });
}

/** Scrolls to the nth mark (from 0) with this text and gives its middle, in CSS pixels of the viewport. */
export async function placeOfMark(page: Where, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    (text, nth) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('sourceline-') && !/-(content|current)$/.test(name))
        .flatMap(([, ranges]) => [...ranges] as Range[])
        .filter((range) => range.toString() === text)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[nth];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    text,
    nth,
  );
  if (!place) throw new Error(`No mark «${text}» in ${page.url()}`);
  return place;
}

/** Clicks a mark as a reader does; the card opens unless the mark is inside a link. */
export async function clickMark(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOfMark(page, text, nth);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Whether the card's element is in the page. */
export function hasCard(page: Where): Promise<boolean> {
  return page.evaluate(() => document.querySelector('html > sourceline-card') !== null);
}
