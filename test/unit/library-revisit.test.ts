/** Coming back to an article: what it has changed, what is no longer in it, and what the reader added to it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addClaimByHand,
  articleWithText,
  deleteClaim,
  exportToBlob,
  hideClaims,
  importLibrary,
  type LibraryDatabase,
  recordReading,
  saveArticle,
} from '../../lib/library';
import { draftByHand } from '../../lib/library/draft';
import { previewReading } from '../../lib/library/preview';
import { articleOf, freshLibrary, identity, type Marked, readingOf, spanOf } from './library-fixtures';

const port = identity('org:port', 'Порт');
const mayor = identity('person:vetrova', 'Ольга Ветрова', { kind: 'person' });
const TITLE = 'Пристань откроют в мае';
const PORT = 'Порт сообщил, что первые паромы пойдут в мае, по два в день.';
const MAYOR = 'Ольга Ветрова заявила: «Мы ждали этого десять лет».';
const UNION = 'Союз рыбаков предупредил, что лодкам будет тесно.';
const union = identity('org:union', 'Союз рыбаков');

const said = {
  port: {
    source: 'Порт',
    cue: 'сообщил',
    content: ['первые паромы пойдут в мае, по два в день'],
    identity: port,
  },
  mayor: {
    source: 'Ольга Ветрова',
    cue: 'заявила',
    content: ['«Мы ждали этого десять лет»'],
    identity: mayor,
  },
  union: { source: 'Союз рыбаков', cue: 'предупредил', content: ['лодкам будет тесно'], identity: union },
} satisfies Record<string, Marked>;

const before = articleOf([TITLE, PORT, MAYOR]);
const beforeMarks = [said.port, said.mayor];

function visit(db: LibraryDatabase, lines: string[], marks: Marked[], now: number, engineVersion = '1') {
  return recordReading(db, readingOf(articleOf([TITLE, ...lines]), marks, engineVersion), {
    now,
    opened: now,
  });
}

const UNCHANGED = { since: null, counts: { added: 0, dropped: 0, reworded: 0, gone: 0 } };

describe('an article read again', () => {
  it('says nothing of changes at the first visit, nor where its text is the same, nor where only other words changed', async () => {
    const db = freshLibrary();
    expect((await visit(db, [PORT, MAYOR], beforeMarks, 1000)).revisit).toMatchObject(UNCHANGED);
    expect((await visit(db, [PORT, MAYOR], beforeMarks, 2000)).revisit).toMatchObject(UNCHANGED);
    const weather = 'Погода будет ясной.';
    expect((await visit(db, [weather, PORT, MAYOR], beforeMarks, 3000)).revisit).toMatchObject(UNCHANGED);
    const typeset = MAYOR.replace('«', '“').replace('»', '”');
    const set = { ...said.mayor, content: ['“Мы ждали этого десять лет”'] };
    expect((await visit(db, [PORT, typeset], [said.port, set], 4000)).revisit).toMatchObject(UNCHANGED);
  });

  it('says what was added, dropped and reworded since it was last read, and when that was', async () => {
    const db = freshLibrary();
    await visit(db, [PORT, MAYOR], beforeMarks, 1000);
    await visit(db, [PORT, MAYOR], beforeMarks, 2000);
    const later = PORT.replace('в мае, по два', 'только в июне, по одному');
    const reworded = { ...said.port, content: ['первые паромы пойдут только в июне, по одному в день'] };
    const { revisit } = await visit(db, [later, UNION], [reworded, said.union], 3000);
    expect(revisit).toMatchObject({
      since: 2000,
      counts: { added: 1, dropped: 1, reworded: 1, gone: 1 },
      added: [{ name: 'Союз рыбаков', content: 'лодкам будет тесно' }],
      reworded: [{ name: 'Порт', before: said.port.content[0], content: reworded.content[0] }],
      gone: [{ name: 'Ольга Ветрова', kind: 'person', content: said.mayor.content[0], seenAt: 2000 }],
    });
  });

  it('knows a statement whose words were mostly rewritten by its source and cue', async () => {
    const db = freshLibrary();
    const long = `${PORT.slice(0, -1)}, если до того времени починят старый волнолом и углубят дно у причала.`;
    const content = long.slice(long.indexOf('первые'), -1);
    await visit(db, [long], [{ ...said.port, content: [content] }], 1000);
    const edited = long.replace('первые паромы пойдут в мае, по два в день', 'рейсов летом не будет вовсе');
    const now = edited.slice(edited.indexOf('рейсов'), -1);
    const { revisit } = await visit(db, [edited], [{ ...said.port, content: [now] }], 2000);
    expect(revisit.counts).toEqual({ added: 0, dropped: 0, reworded: 1, gone: 0 });
  });

  it('blames nothing on the article that only a better engine sees', async () => {
    const db = freshLibrary();
    await visit(db, [PORT, MAYOR, UNION], [said.port, said.mayor], 1000);
    const wider = { ...said.port, content: ['что первые паромы пойдут в мае, по два в день'] };
    const same = await visit(db, [PORT, MAYOR, UNION], [wider, said.union], 2000, '2');
    expect(same.revisit).toMatchObject(UNCHANGED);
    // Neither where the text has changed as well, elsewhere.
    const again = await visit(
      db,
      ['Погода ясная.', PORT, MAYOR, UNION],
      [said.port, said.mayor, said.union],
      3000,
      '3',
    );
    expect(again.revisit).toMatchObject(UNCHANGED);
  });

  it('tells what a better engine finds apart from what was added where the text before is kept', async () => {
    const db = freshLibrary();
    await saveArticle(db, readingOf(articleOf([TITLE, PORT, UNION]), [said.port]), { now: 1000 });
    const { revisit } = await visit(db, [PORT, UNION, MAYOR], [said.port, said.mayor, said.union], 2000, '2');
    expect(revisit.added.map(({ name }) => name)).toEqual(['Ольга Ветрова']);
  });

  it('counts a page that comes in pieces, or changes while it is open, as one visit', async () => {
    const db = freshLibrary();
    const record = (lines: string[], marks: Marked[], now: number, opened: number) =>
      recordReading(db, readingOf(articleOf([TITLE, ...lines]), marks), { now, opened });
    await record([PORT], [said.port], 1000, 900);
    expect((await record([PORT, MAYOR], beforeMarks, 1100, 900)).revisit).toMatchObject(UNCHANGED);
    await record([PORT], [said.port], 2000, 1900);
    const whole = await record([PORT, MAYOR, UNION], [...beforeMarks, said.union], 2100, 1900);
    expect(whole.revisit).toMatchObject({
      since: 1100,
      counts: { added: 1, dropped: 0, reworded: 0, gone: 0 },
    });
    const twice = await record([PORT, MAYOR, UNION], [...beforeMarks, said.union], 2200, 1900);
    expect(twice.revisit).toEqual(whole.revisit);
  });

  it('takes a selection that was read by itself for no other text of it', async () => {
    const db = freshLibrary();
    await visit(db, [PORT, MAYOR], beforeMarks, 1000);
    const excerpt = { ...readingOf(articleOf([MAYOR]), [said.mayor]), excerpt: true };
    expect((await recordReading(db, excerpt, { now: 2000, opened: 2000 })).revisit).toMatchObject(UNCHANGED);
    expect((await visit(db, [PORT, MAYOR], beforeMarks, 3000)).revisit).toMatchObject(UNCHANGED);
    expect((await visit(db, [PORT], [said.port], 4000)).revisit).toMatchObject({
      since: 3000,
      counts: { dropped: 1 },
    });
  });

  it('shows nothing that the reader has hidden or deleted', async () => {
    const db = freshLibrary();
    const { articleId, claimIds } = await visit(db, [PORT, MAYOR], beforeMarks, 1000);
    await hideClaims(db, articleId, [claimIds[1]!]);
    expect((await visit(db, [PORT], [said.port], 2000)).revisit).toMatchObject(UNCHANGED);
    await visit(db, [UNION], [said.union], 3000);
    await deleteClaim(db, claimIds[0]!);
    expect((await visit(db, [UNION], [said.union], 4000)).revisit.gone).toEqual([]);
  });

  it('keeps what has changed with the text, through export and import', async () => {
    const db = freshLibrary();
    await saveArticle(db, readingOf(before, beforeMarks), { now: 1000 });
    const { articleId, claimIds } = await visit(db, [PORT, UNION], [said.port, said.union], 2000);
    const copy = freshLibrary();
    await importLibrary(copy, await exportToBlob(db));
    for (const library of [db, copy]) {
      const found = await articleWithText(library, articleId);
      expect(found?.change).toMatchObject({
        since: { seenAt: 1000 },
        added: [claimIds[1]],
        dropped: [expect.any(String)],
      });
      expect(found?.otherClaims.map(({ id }) => found.lastSeen[id])).toEqual([1000]);
    }
  });
});

it('changes of an import name claims by the ids that they have here', async () => {
  const [here, there] = [freshLibrary(), freshLibrary()];
  const shorter = { ...said.port, cue: 'Порт сообщил', content: ['паромы пойдут в мае'] };
  const { claimIds } = await visit(here, [PORT, MAYOR], [shorter, said.mayor], 1000);
  await visit(there, [MAYOR], [said.mayor], 2000, '2');
  const { articleId } = await visit(there, [PORT, MAYOR], [said.port, said.mayor], 3000, '2');
  await importLibrary(here, await exportToBlob(there));
  expect((await articleWithText(here, articleId))?.change?.added).toEqual([claimIds[0]]);
});

describe('what the reader attributed by hand', () => {
  const words = 'первые паромы пойдут в мае';
  async function withHand() {
    const db = freshLibrary();
    await recordReading(db, readingOf(before, [said.mayor]), { now: 1000 });
    const hand = { content: [spanOf(before.text, words)], source: null, identity: port };
    const { claimIds } = await addClaimByHand(db, draftByHand(before, hand, '1'), { now: 1100 });
    return { db, id: claimIds[0]! };
  }

  it('comes with the next reading, where its words stand then', async () => {
    const { db, id } = await withHand();
    const lines = ['Погода ясная.', PORT.replace('паромы', 'новые паромы'), MAYOR];
    const { byHand, claimIds, revisit } = await visit(db, lines, [said.mayor], 2000);
    const text = articleOf([TITLE, ...lines]).text;
    expect(byHand).toMatchObject([{ claim: { id, by: 'hand' }, source: { id: 'org:port', name: 'Порт' } }]);
    const [span] = byHand[0]?.claim.spans.content ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('первые новые паромы пойдут в мае');
    expect(claimIds).not.toContain(id);
    expect(revisit.counts).toEqual({ added: 0, dropped: 0, reworded: 1, gone: 0 });
  });

  it('is said to be gone with its words, and not to come when hidden', async () => {
    const { db, id } = await withHand();
    const lost = await visit(db, [MAYOR], [said.mayor], 2000);
    expect(lost.byHand).toEqual([]);
    expect(lost.revisit.gone).toMatchObject([{ claimId: id, name: 'Порт', content: words, seenAt: 1100 }]);
    const back = await visit(db, [PORT, MAYOR], [said.mayor], 3000);
    expect(back.byHand).toHaveLength(1);
    await hideClaims(db, back.articleId, [id]);
    expect((await visit(db, [PORT, MAYOR], [said.mayor], 4000)).byHand).toEqual([]);
  });

  it('comes in articles that are not kept, too, with nothing written', async () => {
    const { db, id } = await withHand();
    const stored = await db.versions.toArray();
    const reading = readingOf(articleOf([TITLE, PORT, UNION]), [said.union]);
    const { byHand, revisit } = await previewReading(db, reading, { now: 2000, opened: 2000 });
    expect(byHand.map(({ claim }) => claim.id)).toEqual([id]);
    expect(revisit).toMatchObject({ since: 1100, counts: { added: 1, dropped: 1 } });
    expect(await db.versions.toArray()).toEqual(stored);
  });
});

/** Names and statements that share no word, so that each is the same only as itself. */
const SPEAKERS = ['Порт', 'Мэрия', 'Союз рыбаков', 'Гидрометцентр', 'Совет старейшин'];
const CUES = ['сообщил', 'объявила', 'предупредил', 'уточнил', 'напомнил'];
const STATEMENTS = [
  'первые паромы пойдут в мае, по два в день',
  'дорогу к причалу достроят раньше срока',
  'лодкам будет тесно всё лето',
  'ветер усилится к вечеру до штормового',
  'склад возле моря снесут зимой',
];

it('whatever is put in, taken out and moved about: every statement is found, added or gone, and nothing else', async () => {
  const edition = fc.uniqueArray(fc.nat(SPEAKERS.length - 1), { minLength: 1 });
  const filler = fc.array(fc.constantFrom('Погода ясная.', 'Скамьи покрасят.', 'Навес починят.'), {
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(edition, edition, filler, filler, async (first, second, some, others) => {
      const db = freshLibrary();
      const read = (numbers: number[], around: string[], now: number) => {
        const lines = numbers.map((n) => `${SPEAKERS[n]} ${CUES[n]}, что ${STATEMENTS[n]}.`);
        const article = articleOf([TITLE, ...around, ...lines]);
        const marks = numbers.map((n): Marked => {
          const [source, cue, content] = [SPEAKERS[n]!, CUES[n]!, STATEMENTS[n]!];
          return { source, cue, content: [content], identity: identity(`org:${n}`, source) };
        });
        return recordReading(db, readingOf(article, marks), { now, opened: now });
      };
      await read(first, some, 1000);
      const { revisit } = await read(second, others, 2000);
      const missing = (from: number[], list: number[]) => from.filter((n) => !list.includes(n)).length;
      expect(revisit.counts).toEqual({
        added: missing(second, first),
        dropped: missing(first, second),
        reworded: 0,
        gone: missing(first, second),
      });
      for (const { id, anchor, mention, spans } of await db.claims.toArray()) {
        expect(anchor.exact.slice(0, (spans.source?.end ?? 0) - anchor.start), id).toBe(mention);
      }
      await db.delete();
    }),
    { numRuns: 25 },
  );
});
