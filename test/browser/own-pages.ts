/** Acting in Sourceline's own pages as a reader does: by the words on things. */
import type { Popup } from '../../scripts/browsers';
import { until } from './harness';

type Where = Pick<Popup, 'evaluate'>;

/** What can be read on the page now. */
export function says(where: Where): Promise<string> {
  return where.evaluate(() => document.body.innerText);
}

/** Waits until the page says something. */
export function saying(where: Where, words: string | RegExp): Promise<string> {
  return until(`«${words}» to be said`, async () => {
    const text = await says(where);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
}

/** Presses the first button, link, tab, radio button or switch with these words or this label. */
export async function press(where: Where, words: string): Promise<void> {
  await until(`«${words}» to press`, () =>
    where.evaluate((words) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, a, label, summary, [role=tab]')].find(
        (element) =>
          element.textContent.trim().startsWith(words) || element.getAttribute('aria-label') === words,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}
