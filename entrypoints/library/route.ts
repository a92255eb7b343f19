/** The address after `#` as a view of the library: back, forward and bookmarks work by themselves. */
import { useEffect, useState } from 'preact/hooks';
import { listQueryOf } from '../../lib/platform/list-query';
import { type LibraryView, libraryAddress } from '../../lib/platform/tabs';

/** The inverse of `libraryAddress`; an empty address is the list of articles, null is no view. */
export function viewOf(hash: string): LibraryView | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  switch (name) {
    case '':
    case 'articles':
      return { view: 'articles', list: listQueryOf(query) };
    case 'sources':
    case 'claims':
    case 'search':
      return { view: name, list: listQueryOf(query) };
    case 'data':
      return { view: 'data' };
    case 'corrections':
      return { view: 'corrections' };
    case 'source':
    case 'statement':
      return id ? { view: name, id } : null;
    case 'article':
      return id ? { view: 'article', id, claim: new URLSearchParams(query).get('claim') ?? undefined } : null;
    default:
      return null;
  }
}

/** A hand-typed address may be encoded wrongly: then it is no id. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Goes to a view; with `replace` in place of the one shown, so that typing does not fill the history. */
export function go(view: LibraryView, { replace = false } = {}): void {
  const address = libraryAddress(view);
  if (!replace) {
    location.assign(address);
    return;
  }
  history.replaceState(null, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useView(): LibraryView | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return viewOf(hash);
}
