// @vitest-environment jsdom
/** Parts that several pages share, as a reader meets them. */
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchField } from '../../components/search-field';
import { SourceList } from '../../components/source-list';
import { Statements } from '../../components/statements';
import { Tabs } from '../../components/tabs';
import { TextsContext, textsIn } from '../../components/texts';
import { ToastArea, useToast } from '../../components/toast';
import { createLiveHook } from '../../components/use-live-query';
import { type HostPermissions, useReadingScope } from '../../components/use-reading-scope';
import type { UiLang } from '../../lib/i18n/locale';
import { statement, summary } from './pages-fixtures';

function show(children: ComponentChildren, lang: UiLang = 'en'): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => {
    render(<TextsContext.Provider value={textsIn(lang)}>{children}</TextsContext.Provider>, root);
  });
  return root;
}

const settle = () => act(async () => void (await Promise.resolve()));

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the history of a source', () => {
  it('groups statements by month, newest first, each with date, outlet, manner and words', () => {
    const root = show(
      <Statements
        statements={[
          statement({ id: 'a', publishedAt: Date.UTC(2024, 4, 20, 12), sense: 'denies', form: 'direct' }),
          statement({ id: 'b', publishedAt: Date.UTC(2024, 4, 2, 12) }),
          statement({ id: 'c', publishedAt: Date.UTC(2024, 0, 2, 12) }),
        ]}
        hrefOf={({ claim }) => `#${claim.id}`}
      />,
    );
    expect([...root.querySelectorAll('h3')].map((h) => h.textContent)).toEqual(['May 2024', 'January 2024']);
    const first = root.querySelector('li');
    expect(first?.querySelector('time')?.textContent).toBe('May 20, 2024');
    expect(first?.textContent).toContain('Портовый вестник');
    expect(first?.textContent).toContain('Denial');
    expect(first?.textContent).toContain('Движение откроется 3 мая');
    expect(root.querySelectorAll('a')[2]?.getAttribute('href')).toBe('#c');
  });
});

describe('a list of sources', () => {
  it.each([
    [1, '1 высказывание'],
    [2, '2 высказывания'],
    [5, '5 высказываний'],
    [11, '11 высказываний'],
    [21, '21 высказывание'],
  ])('counts %d statements in Russian as %s', (n, text) => {
    const root = show(<SourceList sources={[summary('mfa:BY', 'МИД Беларуси', n)]} />, 'ru');
    expect(root.querySelector('button')?.textContent).toContain(text);
    expect(root.querySelector('button')?.textContent).toContain('Беларусь');
  });

  it('hands over the source that was chosen', () => {
    const onChoose = vi.fn();
    const root = show(<SourceList sources={[summary('a', 'A'), summary('b', 'B')]} onChoose={onChoose} />);
    root.querySelectorAll('button')[1]?.click();
    expect(onChoose).toHaveBeenCalledWith('b');
  });
});

describe('tabs', () => {
  function Two() {
    const [chosen, choose] = useState<'one' | 'two'>('one');
    const tabs = [
      { name: 'one', label: 'One', panel: () => 'first panel' },
      { name: 'two', label: 'Two', panel: () => 'second panel' },
    ] as const;
    return <Tabs label="Tabs" tabs={tabs} chosen={chosen} onChoose={choose} />;
  }

  it('move by arrow keys, around the end, and take the focus along', () => {
    const root = show(<Two />);
    const press = (key: string) =>
      act(() => {
        root
          .querySelector('[role=tablist]')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    press('ArrowRight');
    expect(root.querySelector('[role=tabpanel]')?.textContent).toBe('second panel');
    expect(document.activeElement?.textContent).toBe('Two');
    press('ArrowRight');
    expect(root.querySelector('[aria-selected=true]')?.textContent).toBe('One');
  });

  it('keeps one of them in the order of the Tab key', () => {
    const root = show(<Two />);
    expect([...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([0, -1]);
  });
});

describe('the search field', () => {
  function Search() {
    const [value, setValue] = useState('мид');
    return <SearchField label="Search" value={value} onInput={setValue} />;
  }

  it('takes the focus at a slash from anywhere, and is emptied by Escape', () => {
    const root = show(<Search />);
    const field = root.querySelector('input');
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    expect(document.activeElement).toBe(field);
    act(() => {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(field?.value).toBe('');
  });
});

describe('a toast', () => {
  it('undoes once, and goes by itself after a while', () => {
    vi.useFakeTimers();
    const undo = vi.fn();
    function Deleted() {
      const toast = useToast();
      return (
        <button type="button" id="show" onClick={() => toast({ text: 'Deleted: Bridge', undo })}>
          x
        </button>
      );
    }
    const root = show(
      <ToastArea>
        <Deleted />
      </ToastArea>,
    );
    const status = () => root.querySelector('[role=status]')?.textContent;
    const click = (button: Element | null | undefined) =>
      act(() => {
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
    click(root.querySelector('#show'));
    expect(status()).toContain('Deleted: Bridge');
    click([...root.querySelectorAll('button')].find((button) => button.textContent === 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
    expect(status()).toBe('');

    click(root.querySelector('#show'));
    act(() => void vi.advanceTimersByTime(30_000));
    expect(status()).toBe('');
  });
});

describe('where Sourceline may read', () => {
  function Scope({ permissions }: { permissions: HostPermissions }) {
    const { scope, outcome, choose } = useReadingScope(permissions);
    return (
      <button type="button" onClick={() => choose('every')}>
        {scope} {outcome}
      </button>
    );
  }

  const browserThat = (answer: () => Promise<boolean>, granted: () => boolean): HostPermissions => ({
    mayReadEverySite: async () => granted(),
    askToReadEverySite: answer,
    stopReadingEverySite: async () => true,
    watchPermissions: () => () => {},
  });

  it('stays with the icon, and says so, when the reader refuses the browser’s question', async () => {
    const root = show(
      <Scope
        permissions={browserThat(
          async () => false,
          () => false,
        )}
      />,
    );
    await settle();
    expect(root.textContent).toBe('click ');
    await act(async () => root.querySelector('button')?.click());
    await settle();
    expect(root.textContent).toBe('click denied');
  });

  it('asks inside the click itself: the browser refuses later ones', () => {
    const ask = vi.fn(async () => true);
    const root = show(<Scope permissions={browserThat(ask, () => true)} />);
    root.querySelector('button')?.click();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('tells when the browser failed to ask', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = show(
      <Scope
        permissions={browserThat(
          () => Promise.reject(new Error('no')),
          () => false,
        )}
      />,
    );
    await act(async () => root.querySelector('button')?.click());
    await settle();
    expect(root.textContent).toBe('click failed');
  });
});

describe('a live query', () => {
  interface Subscriber {
    next: (value: unknown) => void;
    error: (reason: unknown) => void;
    open: boolean;
  }

  function stage() {
    const subscribers: Subscriber[] = [];
    const useLibrary = createLiveHook({
      db: 'db',
      codeOf: () => 'unavailable',
      liveQuery: () => ({
        subscribe(next, error) {
          const subscriber = { next, error, open: true } as Subscriber;
          subscribers.push(subscriber);
          return {
            unsubscribe: () => {
              subscriber.open = false;
            },
          };
        },
      }),
    });
    function Shown({ id }: { id: number }) {
      const { data, error } = useLibrary(async () => 'data', [id]);
      return <p>{`${data} ${error}`}</p>;
    }
    return { subscribers, Shown };
  }

  it('shows what another tab stores, and keeps the last answer while a new question is asked', () => {
    const { subscribers, Shown } = stage();
    const root = show(<Shown id={1} />);
    const text = () => root.textContent;
    act(() => subscribers[0]?.next('one'));
    expect(text()).toBe('one null');
    act(() => subscribers[0]?.next('two'));
    expect(text()).toBe('two null');
    act(() => {
      render(
        <TextsContext.Provider value={textsIn('en')}>
          <Shown id={2} />
        </TextsContext.Provider>,
        root,
      );
    });
    expect(text()).toBe('two null');
    expect(subscribers.map(({ open }) => open)).toEqual([false, true]);
  });

  it('names the trouble when the library cannot be read', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { subscribers, Shown } = stage();
    const root = show(<Shown id={1} />);
    act(() => subscribers[0]?.error(new Error('closed')));
    expect(root.textContent).toBe('undefined unavailable');
  });
});
