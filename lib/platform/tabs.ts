/** Tabs, and the addresses of our own pages in them. */
import { browser } from 'wxt/browser';
import { type ListQuery, paramsOf } from './list-query';

export interface ActiveTab {
  id: number;
  /** Null where the browser does not tell (no permission for it). */
  url: string | null;
  incognito: boolean;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Calls whenever another tab comes to the front of a window, or the one in front shows another page. */
export function watchActiveTab(onChange: () => void): () => void {
  const activated = () => onChange();
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (_id, { status }, tab) => {
    if (tab.active && status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Which part of the library to show; its address, so that back, forward and bookmarks work. */
export type LibraryView =
  | { view: 'articles'; list?: ListQuery | undefined }
  | { view: 'article'; id: string; claim?: string | undefined }
  | { view: 'sources'; list?: ListQuery | undefined }
  | { view: 'source'; id: string }
  | { view: 'statement'; id: string }
  | { view: 'claims'; list?: ListQuery | undefined }
  | { view: 'search'; list?: ListQuery | undefined }
  | { view: 'data' }
  | { view: 'corrections' };

/** `library.html#/article/ID?claim=ID`, `library.html#/claims?kind=person&q=…` and the like. */
export function libraryAddress(view: LibraryView): string {
  const id = 'id' in view ? `/${encodeURIComponent(view.id)}` : '';
  const params = paramsOfView(view);
  const query = params === '' ? '' : `?${params}`;
  return browser.runtime.getURL(`/library.html#/${view.view}${id}${query}` as '/library.html');
}

function paramsOfView(view: LibraryView): string {
  if (view.view === 'article') return view.claim ? `claim=${encodeURIComponent(view.claim)}` : '';
  return 'list' in view && view.list ? paramsOf(view.list) : '';
}

export function welcomeAddress(): string {
  return browser.runtime.getURL('/welcome.html' as '/library.html');
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
