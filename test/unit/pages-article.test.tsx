// @vitest-environment jsdom
/** The saved article: its text as it was, its links, its pictures unloaded, and where its sources stand in it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TextsContext, textsIn } from '../../components/texts';
import { Blocks } from '../../entrypoints/library/article/blocks';
import { stretchesOf } from '../../entrypoints/library/article/marks';
import { rangesIn } from '../../entrypoints/library/article/text-ranges';
import type { SavedBlock } from '../../lib/library';
import { claim } from './pages-fixtures';

const LINES: [SavedBlock['kind'], string, Partial<SavedBlock>?][] = [
  ['title', 'Мост откроют в мае'],
  ['paragraph', 'Движение откроется 3 мая, сообщило Министерство транспорта.'],
  ['heading', 'Что дальше', { level: 3 }],
  ['list-item', 'Первый этап'],
  ['list-item', 'Второй этап'],
  ['caption', 'Мост зимой', { image: { src: 'https://news.example/bridge.jpg', alt: 'Мост в снегу' } }],
  ['quote', '«Срок реалистичный»'],
  ['quote', '«Дорогу сдадут раньше»'],
  ['table', 'Этап\tСрок'],
  ['table', 'Опоры\t2024'],
  ['table', 'Пролёт\t2025'],
];

function blocks(lines = LINES): SavedBlock[] {
  let start = 0;
  return lines.map(([kind, text, more]) => {
    const block = { kind, text, start, level: null, links: [], image: null, ...more };
    start += text.length + 1;
    return block;
  });
}

const TEXT = LINES.map(([, text]) => text).join('\n');
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

function show(all: SavedBlock[]): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => {
    render(
      <TextsContext.Provider value={textsIn('en')}>
        <Blocks blocks={all} />
      </TextsContext.Provider>,
      root,
    );
  });
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a saved article', () => {
  it('keeps headings, lists and quotes', () => {
    const root = show(blocks());
    expect(root.querySelector('h1')?.textContent).toBe('Мост откроют в мае');
    expect(root.querySelector('h2')?.textContent).toBe('Что дальше');
    expect([...root.querySelectorAll('ul')].map((list) => list.children.length)).toEqual([2]);
    const paragraphs = root.querySelectorAll('blockquote p');
    expect(root.querySelectorAll('blockquote')).toHaveLength(1);
    expect([...paragraphs].map(({ textContent }) => textContent)).toEqual([
      '«Срок реалистичный»',
      '«Дорогу сдадут раньше»',
    ]);
  });

  it('sets headings one below the other, whatever level the page begins with', () => {
    const at = { start: 0, kind: 'heading' as const, links: [], image: null };
    const levels = [3, 4, 6, 3];
    const root = show(levels.map((level, start) => ({ ...at, level, start, text: String(level) })));
    expect([...root.children].map(({ localName }) => localName)).toEqual(['h2', 'h3', 'h4', 'h2']);
  });

  it('sets lists in lists, with their own numbers', () => {
    const item = (text: string, depth: number, number: number | null, goesOn = false) =>
      ['list-item', text, { layout: { list: { depth, number, goesOn } } }] as (typeof LINES)[number];
    const root = show(
      blocks([
        item('Мост', 1, 4),
        item('Срок — май', 1, 4, true),
        item('Опоры', 2, null),
        item('Пролёт', 2, null),
        item('Дорога', 1, 7),
      ]),
    );
    expect(root.innerHTML.replace(/ (?:data-start|class)="[^"]*"/g, '')).toBe(
      '<ol><li value="4"><p>Мост</p><p>Срок — май</p><ul><li>Опоры</li><li>Пролёт</li></ul></li>' +
        '<li value="7">Дорога</li></ol>',
    );
  });

  it('sets a quotation of its own apart from the one before', () => {
    const root = show(
      blocks([
        ['quote', '«Срок реалистичный»'],
        ['quote', '«Дорогу сдадут раньше»'],
        ['quote', '«Посмотрим»', { layout: { opens: true } }],
      ]),
    );
    expect([...root.children].map((quote) => quote.children.length)).toEqual([2, 1]);
  });

  it('keeps what the page called a head, empty cells and cells that reach over several', () => {
    const cell = (start: number, end: number, more = {}) => ({
      start,
      end,
      head: false,
      columns: 1,
      rows: 1,
      ...more,
    });
    const root = show(
      blocks([
        ['table', 'Цена', { layout: { cells: [cell(0, 0), cell(0, 4, { head: true, columns: 2 })] } }],
        ['table', 'Хлеб\t21', { layout: { cells: [cell(5, 9, { head: true }), cell(9, 9), cell(10, 12)] } }],
      ]),
    );
    expect(root.querySelector('table')?.innerHTML.replace(/ data-start="\d+"/g, '')).toBe(
      '<thead><tr><th scope="col"></th><th scope="col" colspan="2">Цена</th></tr></thead>' +
        '<tbody><tr><th scope="row">Хлеб</th><td></td><td>21</td></tr></tbody>',
    );
    expect(rangesIn(root, { start: 5, end: 12 }).map(String)).toEqual(['Хлеб', '21']);
  });

  it('keeps emphasis and line breaks, and still finds words across them', () => {
    const text = 'Река унесла мост и вернула';
    const href = 'https://news.example/';
    const root = show(
      blocks([
        [
          'paragraph',
          text,
          {
            links: [{ start: 5, end: 16, href }],
            layout: {
              breaks: [{ at: 11, indent: 2 }],
              emphasis: [
                { start: 0, end: 16, kind: 'strong' },
                { start: 12, end: 18, kind: 'em' },
              ],
            },
          },
        ],
      ]),
    );
    const paragraph = root.querySelector('p');
    expect(paragraph?.textContent).toBe(text);
    expect(paragraph?.querySelectorAll('br')).toHaveLength(1);
    expect([...root.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['унесла мост']);
    expect([...root.querySelectorAll('em')].map(({ textContent }) => textContent).join('')).toBe('мост и');
    expect(rangesIn(root, { start: 5, end: 18 }).map(String)).toEqual(['унесла мост и']);
  });

  it('shows words that look like markup as words', () => {
    const root = show(blocks([['paragraph', '<img src=x onerror=alert(1)><b>мост</b>']]));
    expect(root.querySelector('img, b')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)><b>мост</b>');
  });

  it('draws a line where the page did, and sets stars in the middle', () => {
    const root = show(
      blocks([
        ['paragraph', 'Конец части.'],
        ['paragraph', '* * *'],
        ['paragraph', 'Начало части.', { layout: { ruled: true } }],
      ]),
    );
    expect([...root.children].map(({ localName, className }) => localName + className)).toEqual([
      'p',
      'preading-stars',
      'hr',
      'p',
    ]);
  });

  it('keeps the rows and cells of a table, and the names of its columns', () => {
    const root = show(blocks());
    const rows = [...root.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Этап', 'Срок'],
      ['Опоры', '2024'],
      ['Пролёт', '2025'],
    ]);
    expect([...root.querySelectorAll('th[scope=col]')].map((cell) => cell.textContent)).toEqual(rows[0]);
  });

  it('does not take the first row for names where it has figures as the others do', () => {
    const all = blocks().filter(({ text }) => text !== 'Этап\tСрок');
    expect(show(all).querySelector('th')).toBeNull();
  });

  it('finds words in the cells of a table', () => {
    const root = show(blocks());
    expect(rangesIn(root, span('Пролёт\t2025')).map(String)).toEqual(['Пролёт', '2025']);
  });

  it('shows a picture once, with its caption and its credit', () => {
    const image = { src: 'https://news.example/bridge.jpg', alt: 'Мост в снегу' };
    const at = { start: 0, level: null, links: [], image };
    const root = show([
      { ...at, kind: 'caption', text: 'Мост зимой' },
      { ...at, kind: 'caption', text: 'Фото: пресс-служба', start: 11 },
      {
        ...at,
        kind: 'caption',
        text: 'Берег',
        start: 30,
        image: { ...image, src: 'https://news.example/2.jpg' },
      },
    ]);
    const figures = [...root.querySelectorAll('figure')];
    expect(figures.map((figure) => figure.querySelectorAll('figcaption p').length)).toEqual([2, 1]);
    expect(figures.map((figure) => figure.querySelectorAll('a').length)).toEqual([1, 1]);
  });

  it('does not say the caption again where the description of the picture is the same', () => {
    const image = { src: 'https://news.example/bridge.jpg', alt: 'Мост зимой' };
    const root = show([{ kind: 'caption', text: 'Мост зимой', start: 0, level: null, links: [], image }]);
    expect(root.textContent?.split('Мост зимой')).toHaveLength(2);
    expect(root.querySelector('a')?.getAttribute('href')).toBe(image.src);
  });

  it('names a picture and links it, but loads nothing', () => {
    const root = show(blocks());
    expect(root.querySelector('figure')?.textContent).toContain('Мост в снегу');
    expect(root.querySelector('figure a')?.getAttribute('href')).toBe('https://news.example/bridge.jpg');
    expect(root.querySelector('img, picture, source, video, iframe, object')).toBeNull();
  });

  it('finds words again that a link cuts through', () => {
    const all = blocks();
    const linked = { ...span('сообщило Министерство'), href: 'https://gov.example/' };
    all[1] = { ...all[1]!, links: [linked] };
    const root = show(all);
    expect(root.querySelector('p a')?.textContent).toBe('сообщило Министерство');
    const ranges = rangesIn(root, span('Министерство транспорта'));
    expect(ranges.map(String)).toEqual(['Министерство транспорта']);
  });

  it('finds a content that runs over several paragraphs piece by piece', () => {
    const root = show(blocks());
    const whole = { start: span('Министерство транспорта').start, end: span('Второй этап').end };
    expect(rangesIn(root, whole).map(String)).toEqual([
      'Министерство транспорта.',
      'Что дальше',
      'Первый этап',
      'Второй этап',
    ]);
  });

  it('finds nothing where the text ends before', () => {
    const root = show(blocks());
    expect(rangesIn(root, { start: TEXT.length + 10, end: TEXT.length + 20 })).toEqual([]);
  });
});

describe('the marks of a saved article', () => {
  it('marks one place once, for all statements that have their source there', () => {
    const source = span('Министерство транспорта');
    const cue = span('сообщило');
    const stretches = stretchesOf([
      claim({ id: 'a', kind: 'government', spans: { source, cue, content: [] } }),
      claim({ id: 'b', kind: 'government', spans: { source, cue, content: [] } }),
    ]);
    expect(stretches).toEqual([{ ...source, kind: 'government', unsure: false, claims: ['a', 'b'] }]);
  });

  it('marks as unsure only where no claim is sure', () => {
    const source = span('Министерство транспорта');
    const spans = { source, cue: span('сообщило'), content: [] };
    const doubtful = claim({ id: 'a', spans, confidence: 0.6 });
    expect(stretchesOf([doubtful])).toMatchObject([{ unsure: true }]);
    expect(stretchesOf([doubtful, claim({ id: 'b', spans })])).toMatchObject([{ unsure: false }]);
  });

  it('marks the cue where no words name a source', () => {
    const cue = span('сообщило');
    expect(stretchesOf([claim({ id: 'a', spans: { source: null, cue, content: [] } })])).toEqual([
      { ...cue, kind: 'cue', unsure: false, claims: ['a'] },
    ]);
  });

  it('marks the content of what was attributed by hand to a source that the text does not name', () => {
    const content = span('сообщило');
    const cue = { start: content.start, end: content.start };
    const spans = { source: null, cue, content: [content] };
    expect(stretchesOf([claim({ id: 'a', by: 'hand', spans })])).toMatchObject([
      { ...content, claims: ['a'] },
    ]);
  });

  it('leaves the inner of two nested sources its own mark', () => {
    const outer = span('Министерство транспорта');
    const inner = span('транспорта');
    const cue = span('сообщило');
    const stretches = stretchesOf([
      claim({ id: 'outer', kind: 'government', spans: { source: outer, cue, content: [] } }),
      claim({ id: 'inner', kind: 'person', spans: { source: inner, cue, content: [] } }),
    ]);
    expect(stretches.map(({ kind, claims }) => [kind, claims])).toEqual([
      ['government', ['outer']],
      ['person', ['inner']],
    ]);
  });
});
