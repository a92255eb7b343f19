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
  { view: 'claims' },
  { view: 'search', list: { q: 'мост & «мосты», 100%=?#' } },
  { view: 'articles', list: { saved: 'all', site: ['a.example', 'b.example'] } },
  {
    view: 'claims',
    list: {
      q: 'source:Токаев',
      sort: 'oldest',
      saved: 'no',
      after: '2026-01-01',
      until: '2026-02-28',
      kind: ['person', 'government'],
      sense: ['denies'],
      form: ['direct'],
      lang: ['uk'],
      tag: ['a, b', 'в'],
      source: ['person:a/b'],
    },
  },
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

  it('leaves out what means nothing in a list', () => {
    expect(viewOf('#/claims?kind=person,robot&sort=upwards&after=soon&lang=ru&x=1')).toEqual({
      view: 'claims',
      list: { lang: ['ru'] },
    });
  });

  it.each(['#/nowhere', '#/article', '#/source/', '#/article/%E0%A4%A', '#main'])(
    'is no view: %s',
    (hash) => {
      expect(viewOf(hash)).toBeNull();
    },
  );
});
