import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importLibrary, type LibraryDatabase, saveArticle, wipe } from '../../lib/library';
import { quoteWithReference, referenceTo } from '../../lib/library/formats/citation';
import { CSV_HEAD, csvRows } from '../../lib/library/formats/csv';
import { exportAs } from '../../lib/library/formats/export-as';
import { type MarkdownTexts, markdownName, markdownOf } from '../../lib/library/formats/markdown';
import type { ExportFormat } from '../../lib/library/formats/types';
import { entriesOf, type Selection, select } from '../../lib/library/selection';
import { freshLibrary, identity, simpleReading } from './library-fixtures';

const texts: MarkdownTexts = {
  statements: 'Statements',
  note: 'Note',
  unnamed: 'not named',
  manner: ({ sense }) => [sense],
};
const un = identity('org:un', 'ООН', { labels: { en: 'UN' } });

/** Two saved articles; the first with a note and tags, on itself and on its claim. */
async function filled(): Promise<{ db: LibraryDatabase; claimId: string; articleId: string }> {
  const db = freshLibrary();
  const first = await saveArticle(db, simpleReading({ url: 'https://vesti.example/1' }), { now: 10 });
  await saveArticle(
    db,
    simpleReading({ url: 'https://vesti.example/2', source: un, content: 'помощь идёт' }),
    {
      now: 20,
    },
  );
  const { articleId } = first;
  const claimId = first.claimIds[0] ?? '';
  await db.notes.bulkPut([
    { id: `article:${articleId}`, articleId, text: 'перечитать', tags: ['осень'], updatedAt: 30 },
    { id: `claim:${claimId}`, articleId, text: 'ср. с мартом', tags: ['переговоры'], updatedAt: 30 },
  ]);
  return { db, claimId, articleId };
}

async function exported(db: LibraryDatabase, selection: Selection, format: ExportFormat): Promise<string> {
  return (await exportAs(db, selection, { format, texts, now: 40 })).blob.text();
}

async function firstEntry(db: LibraryDatabase, selection: Selection) {
  for await (const entry of entriesOf(db, await select(db, selection))) return entry;
  throw new Error('nothing was selected');
}

describe('a selection', () => {
  it('holds only the claims chosen, with their sources and notes', async () => {
    const { db, claimId, articleId } = await filled();
    for (const selection of [
      { of: 'claims', ids: [claimId] },
      { of: 'sources', ids: ['mfa:BY'] },
      { of: 'articles', ids: [articleId] },
    ] satisfies Selection[]) {
      const chosen = await select(db, selection);
      expect(chosen.articleIds).toEqual([articleId]);
      const entry = await firstEntry(db, selection);
      expect(entry.claims.map(({ claim, source, note }) => [claim.id, source?.id, note?.text])).toEqual([
        [claimId, 'mfa:BY', 'ср. с мартом'],
      ]);
      expect(entry.blocks).not.toBeNull();
    }
    expect((await select(db, { of: 'saved' })).articleIds).toHaveLength(2);
  });

  it('as JSON restores all of it and nothing else', async () => {
    const { db, claimId, articleId } = await filled();
    const file = await exported(db, { of: 'articles', ids: [articleId] }, 'json');
    const other = freshLibrary();
    const report = await importLibrary(other, file);
    expect(Object.fromEntries(Object.entries(report).map(([table, { added }]) => [table, added]))).toEqual({
      articles: 1,
      versions: 1,
      claims: 1,
      names: 1,
      sources: 1,
      corrections: 0,
      notes: 2,
    });
    expect(await other.claims.get(claimId)).toEqual(await db.claims.get(claimId));
    expect(await other.notes.toArray()).toEqual(await db.notes.toArray());
  });

  it('as JSON of everything restores everything', async () => {
    const { db } = await filled();
    const file = await exported(db, { of: 'everything' }, 'json');
    const before = await db.notes.toArray();
    await wipe(db);
    await importLibrary(db, file);
    expect(await db.notes.toArray()).toEqual(before);
    expect(await db.claims.count()).toBe(2);
  });

  it('stops where it is told to', async () => {
    const { db } = await filled();
    const controller = new AbortController();
    controller.abort();
    await expect(
      exportAs(db, { of: 'everything' }, { format: 'csv', texts, now: 1, signal: controller.signal }),
    ).rejects.toBe(controller.signal.reason);
  });
});

describe('Markdown', () => {
  it('of one article is a file with front matter, its text, claims and notes', async () => {
    const { db, articleId } = await filled();
    const file = await exportAs(
      db,
      { of: 'articles', ids: [articleId] },
      { format: 'markdown', texts, now: 1 },
    );
    expect([file.extension, file.name]).toEqual(['md', '2024-10-29 Заголовок.md']);
    expect(await file.blob.text()).toBe(
      [
        '---',
        'title: "Заголовок"',
        'url: "https://vesti.example/1"',
        'outlet: "Вести"',
        'authors: []',
        'published: "2024-10-29T10:00:00Z"',
        'language: "ru"',
        'read: "1970-01-01T00:00:00.010Z"',
        'saved: "1970-01-01T00:00:00.010Z"',
        'tags: ["осень"]',
        '---',
        '',
        '# Заголовок',
        '',
        '## Note',
        '',
        'перечитать',
        '',
        'МИД Беларуси сообщил, что переговоры пройдут в ноябре.',
        '',
        '## Statements',
        '',
        '- **МИД Беларуси** · states',
        '',
        '  > переговоры пройдут в ноябре',
        '',
        '  ср. с мартом',
        '',
        '  \\#переговоры',
        '',
      ].join('\n'),
    );
  });

  it('of several is a zip with a file for each, under names that differ', async () => {
    const { db } = await filled();
    const file = await exportAs(db, { of: 'everything' }, { format: 'markdown', texts, now: 1 });
    const members = unzipSync(new Uint8Array(await file.blob.arrayBuffer()));
    expect(Object.keys(members)).toEqual(['2024-10-29 Заголовок.md', '2024-10-29 Заголовок (2).md']);
    expect(Object.values(members).map((member) => strFromU8(member).startsWith('---\ntitle: '))).toEqual([
      true,
      true,
    ]);
  });

  it('takes no markup from the page, whatever its words', async () => {
    const { db, articleId } = await filled();
    const entry = await firstEntry(db, { of: 'articles', ids: [articleId] });
    const hostile = '<script>x</script> [a](javascript:b) **c** `d`\n---\n# e';
    entry.article = { ...entry.article, title: hostile };
    entry.blocks = [{ kind: 'paragraph', level: null, text: hostile, start: 0, links: [], image: null }];
    const [, front = '', ...rest] = markdownOf(entry, texts).split(/^---$/m);
    expect(front).toContain(JSON.stringify(hostile));
    const body = rest.join('---');
    expect(body).not.toMatch(/(?<!\\)<script/);
    expect(body).not.toMatch(/(?<!\\)\[a\]\(/);
    expect(body).not.toMatch(/^# e/m);
  });

  it('has a file name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = markdownName({ title, published: null, readAt: 0, id: 'x' } as never);
        expect(name).toMatch(/^1970-01-01 .+\.md$/su);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      }),
    );
  });
});

describe('CSV', () => {
  it('has a row for each claim, with as many cells as the head', async () => {
    const { db } = await filled();
    const { blob } = await exportAs(db, { of: 'everything' }, { format: 'csv', texts, now: 40 });
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = (await blob.text()).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.startsWith('"source","source_kind"')).toBe(true);
    expect(rows[2]).toContain('"МИД Беларуси","government","BY","переговоры пройдут в ноябре"');
    expect(rows[2]).toContain('"ср. с мартом","переговоры"');
  });

  it('starts no formula', async () => {
    const { db, articleId } = await filled();
    const entry = await firstEntry(db, { of: 'articles', ids: [articleId] });
    for (const start of ['=', '+', '-', '@', '\t=', '\r', ' =', '＝', '\n@']) {
      entry.article = { ...entry.article, title: `${start}HYPERLINK("http://evil.example")` };
      expect(csvRows(entry)).toContain(`"'${start}HYPERLINK(""http://evil.example"")"`);
    }
    entry.article = { ...entry.article, title: '5 - 3 = 2' };
    expect(csvRows(entry)).toContain('"5 - 3 = 2"');
    expect(CSV_HEAD.endsWith('\r\n')).toBe(true);
  });
});

describe('Web Annotations', () => {
  it('name the source and what it says, and find the words by quote', async () => {
    const { db, claimId } = await filled();
    const file = JSON.parse(await exported(db, { of: 'everything' }, 'annotations'));
    expect([file.type, file.total, file.first.type, file.first.items.length]).toEqual([
      'AnnotationCollection',
      2,
      'AnnotationPage',
      2,
    ]);
    const [, annotation] = file.first.items;
    expect(annotation).toMatchObject({
      id: `urn:sourceline:claim:${claimId}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { purpose: 'identifying', value: 'МИД Беларуси' },
        { purpose: 'describing', value: 'переговоры пройдут в ноябре', language: 'ru' },
        { purpose: 'tagging', value: 'переговоры' },
        { purpose: 'commenting', value: 'ср. с мартом' },
      ],
      target: {
        source: 'https://vesti.example/1',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'МИД Беларуси сообщил, что переговоры пройдут в ноябре.',
          prefix: 'Заголовок\n',
        },
      },
    });
  });
});

describe('reference managers', () => {
  it('get CSL-JSON', async () => {
    const { db, articleId } = await filled();
    expect(JSON.parse(await exported(db, { of: 'articles', ids: [articleId] }, 'csl'))).toEqual([
      {
        id: articleId,
        type: 'article-newspaper',
        title: 'Заголовок',
        'container-title': 'Вести',
        issued: { 'date-parts': [[2024, 10, 29]] },
        accessed: { 'date-parts': [[1970, 1, 1]] },
        URL: 'https://vesti.example/1',
        language: 'ru',
        keyword: 'осень',
        note: 'перечитать',
      },
    ]);
  });

  it('get RIS', async () => {
    const { db, articleId } = await filled();
    expect((await exported(db, { of: 'articles', ids: [articleId] }, 'ris')).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Заголовок',
      'T2  - Вести',
      'PY  - 2024',
      'DA  - 2024/10/29',
      'Y2  - 1970/01/01',
      'UR  - https://vesti.example/1',
      'LA  - ru',
      'KW  - осень',
      'N1  - перечитать',
      `ID  - ${articleId}`,
      'ER  - ',
      '',
    ]);
  });
});

describe('a citation', () => {
  const article = {
    title: 'Переговоры перенесли',
    url: 'https://vesti.example/1',
    outletName: 'Вести',
    outletDomain: 'vesti.example',
    authors: ['Анна Орлова', 'Пётр Белов'],
    // Late in the evening there: the day is that of the page, not of the reader.
    published: '2024-10-29T23:30:00-05:00',
  };
  const accessed = new Date(2026, 10, 24, 12).getTime();

  it.each([
    [
      'gost',
      'Анна Орлова, Пётр Белов. Переговоры перенесли [Электронный ресурс] // Вести. 2024. 29 окт. URL: https://vesti.example/1 (дата обращения: 24.11.2026).',
    ],
    [
      'dstu',
      'Анна Орлова, Пётр Белов. Переговоры перенесли. Вести. 2024. 29 жовт. URL: https://vesti.example/1 (дата звернення: 24.11.2026).',
    ],
    [
      'chicago',
      'Анна Орлова and Пётр Белов, “Переговоры перенесли,” Вести, October 29, 2024, https://vesti.example/1.',
    ],
  ] as const)('in %s', (style, expected) => {
    expect(referenceTo(article, style, accessed)).toBe(expected);
  });

  it('does without what the page does not say', () => {
    const bare = { ...article, authors: [], published: null, outletName: '', title: 'Кто виноват?' };
    expect(referenceTo(bare, 'gost', accessed)).toBe(
      'Кто виноват? [Электронный ресурс] // vesti.example. URL: https://vesti.example/1 (дата обращения: 24.11.2026).',
    );
    expect(referenceTo(bare, 'dstu', accessed)).toBe(
      'Кто виноват? vesti.example. URL: https://vesti.example/1 (дата звернення: 24.11.2026).',
    );
    expect(referenceTo(bare, 'chicago', accessed)).toBe(
      '“Кто виноват?” vesti.example, https://vesti.example/1.',
    );
    expect(referenceTo({ ...bare, published: '2024-05' }, 'chicago', accessed)).toContain('May 2024');
  });

  it('puts only a direct quotation into quotation marks', () => {
    const quote = (form: 'direct' | 'indirect', content: string[], style: 'gost' | 'chicago') =>
      quoteWithReference({ form, content }, 'МИД Беларуси', article, style, accessed);
    expect(quote('direct', ['«Мы готовы»'], 'gost')).toMatch(/^«Мы готовы» \(МИД Беларуси\)\. Анна/);
    expect(quote('direct', ['We are ready'], 'chicago')).toMatch(/^“We are ready” \(МИД Беларуси\)\. /);
    expect(quote('indirect', ['переговоры пройдут', 'в ноябре'], 'gost')).toMatch(
      /^переговоры пройдут … в ноябре \(МИД Беларуси\)\. /,
    );
    expect(quote('direct', ['«Мы» и «они»'], 'gost')).toMatch(/^«„Мы“ и „они“» \(/);
  });
});
