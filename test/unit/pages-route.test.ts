/** The library's addresses: each view has one, and whatever is typed there is answered. */
import { describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../entrypoints/library/route';
import { type LibraryView, libraryAddress } from '../../lib/platform/tabs';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://sourceline${path}` } },
}));

const VIEWS: LibraryView[] = [
  { view: 'articles' },
  { view: 'article', id: '1f0c', claim: undefined },
  { view: 'article', id: '1f0c', claim: 'c:1/2?3' },
  { view: 'sources' },
  { view: 'source', id: 'person:tokaev kasymzhomart' },
  { view: 'source', id: 'local:a/b#c?d%20' },
  { view: 'statement', id: 'c:1/2?3+' },
  { view: 'data' },
];

describe('an address of the library', () => {
  it.each(VIEWS)('leads to the view it was made for: %o', (view) => {
    const hash = libraryAddress(view).replace(/^[^#]*/, '');
    expect(viewOf(hash)).toEqual(view);
  });

  it('is the list of articles where it names nothing', () => {
    expect(viewOf('')).toEqual({ view: 'articles' });
    expect(viewOf('#/')).toEqual({ view: 'articles' });
  });

  it.each(['#/nowhere', '#/article', '#/source/', '#/article/%E0%A4%A', '#main'])(
    'is no view: %s',
    (hash) => {
      expect(viewOf(hash)).toBeNull();
    },
  );
});
