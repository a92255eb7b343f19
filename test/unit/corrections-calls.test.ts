/** What a page may ask of the background about corrections: its own article, nothing else. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers';
import { library } from '../../entrypoints/background/library';
import { correct } from '../../lib/library/correct';
import { recordReading, wipe } from '../../lib/library/write';
import { backgroundArgs } from '../../lib/platform/calls';
import type { Caller } from '../../lib/platform/messages';
import { agency, ministry, newsOf, un } from './corrections-fixtures';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// Grouping runs later, in the background.
vi.mock('../../entrypoints/background/statements', () => ({ groupSoon: () => {} }));

const page = (url: string, more: Partial<Caller> = {}): Caller => ({
  tabId: 1,
  frameId: 0,
  url,
  incognito: false,
  own: false,
  ...more,
});
const own = page('https://www.vesti.example/elsewhere');
const stranger = page('https://other.example/');
const libraryPage = page('chrome-extension://x/library.html', { own: true });

let of: { articleId: string; claimIds: string[] };
beforeEach(async () => {
  await wipe(library());
  const { articleId, claimIds } = await recordReading(library(), newsOf(1), { now: 1 });
  of = { articleId, claimIds: claimIds.slice(0, 1) };
});
const sourceOfFirst = async () => (await library().claims.get(of.claimIds[0] ?? ''))?.sourceId;

it('lets a page correct its own article, and take it back', async () => {
  const { correctionId, identity } = await handlers['claims.reassign'](
    { ...of, to: { sourceId: un.id } },
    own,
  );
  expect(identity).toMatchObject({ id: un.id, name: 'ООН', reason: 'reader' });
  expect(await sourceOfFirst()).toBe(un.id);
  await handlers['correction.undo']({ correctionId }, own);
  expect(await sourceOfFirst()).toBe(ministry.id);
  expect(await handlers['correction.undo']({ correctionId }, own)).toBeNull();
});

it('takes a typed name for the body it names, else for a source of the reader’s own', async () => {
  const named = async (name: string) => {
    const { identity } = await handlers['claims.reassign']({ ...of, to: { name, lang: 'ru' } }, own);
    return identity;
  };
  expect(await named('ОДКБ')).toMatchObject({ id: 'org:csto' });
  const fishers = await named('рыбаки Арала');
  expect(fishers).toMatchObject({ scope: 'global', name: expect.stringMatching(/рыбаки/i) });
  expect(fishers.id).toMatch(/^reader:/);
  expect(await named('Рыбаки Арала')).toMatchObject({ id: fishers.id });
});

it('refuses a page of another site, whatever it asks', async () => {
  const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ code: 'refused' });
  await refused(handlers['claims.reassign']({ ...of, to: { sourceId: un.id } }, stranger));
  await refused(handlers['claims.hide'](of, stranger));
  await refused(handlers['article.unsave']({ articleId: of.articleId }, stranger));
  const { correctionId } = await handlers['claims.hide'](of, own);
  await refused(handlers['correction.undo']({ correctionId }, stranger));
  const merge = await correct(library(), { type: 'merge', from: agency.id, into: un.id });
  await refused(handlers['correction.undo']({ correctionId: merge }, own));
  await handlers['correction.undo']({ correctionId: merge }, libraryPage);
  expect(await library().corrections.count()).toBe(1);
});

it('refuses claims of another article, articles that are not kept, and private windows', async () => {
  const { claimIds } = await recordReading(library(), newsOf(2), { now: 2 });
  const to = { sourceId: un.id };
  const mixed = handlers['claims.reassign']({ ...of, claimIds, to }, own);
  await expect(mixed).rejects.toMatchObject({ code: 'not-found' });
  const unkept = handlers['claims.reassign']({ articleId: 'unknown', claimIds: ['nothing'], to }, own);
  await expect(unkept).rejects.toMatchObject({ code: 'refused' });
  const hidden = handlers['claims.reassign']({ ...of, to }, page(own.url, { incognito: true }));
  await expect(hidden).rejects.toMatchObject({ code: 'refused' });
  expect(await library().corrections.count()).toBe(0);
});

it('takes only arguments of a bounded size', async () => {
  const { '~standard': args } = backgroundArgs['claims.reassign'];
  const issues = async (value: unknown) => (await args.validate(value)).issues?.length ?? 0;
  expect(await issues({ ...of, to: { sourceId: un.id } })).toBe(0);
  for (const bad of [
    { ...of, claimIds: [], to: { sourceId: un.id } },
    { ...of, claimIds: Array.from({ length: 1_001 }, () => 'x'), to: { sourceId: un.id } },
    { ...of, to: { name: '', lang: 'ru' } },
    { ...of, to: { name: 'x'.repeat(20_000), lang: 'ru' } },
    { ...of, to: {} },
    { ...of, articleId: '', to: { sourceId: un.id } },
  ]) {
    expect(await issues(bad)).toBeGreaterThan(0);
  }
});
