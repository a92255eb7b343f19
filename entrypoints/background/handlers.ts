/**
 * Answers to the calls of pages and of our own views. A web page's engine may only store articles of its own site, and
 * in private windows nothing is written.
 */

import { articleIdOf } from '../../lib/library/address';
import { correct, undoCorrection } from '../../lib/library/correct';
import { identityOf } from '../../lib/library/correct-changes';
import { previewReading } from '../../lib/library/preview';
import { listSources, saidBefore } from '../../lib/library/queries';
import { namedByReader } from '../../lib/library/source';
import type { Reading, ReadingReceipt } from '../../lib/library/types';
import {
  addClaimByHand,
  hideClaims,
  recordReading,
  saveArticle,
  unsaveArticle,
} from '../../lib/library/write';
import { showBadge } from '../../lib/platform/badge';
import type { BackgroundHandlers } from '../../lib/platform/calls';
import { CallError, type Caller } from '../../lib/platform/messages';
import { frameAt, injectCard, injectEngine, injectLanguage, type Place } from '../../lib/platform/reader';
import { readSettings } from '../../lib/platform/settings';
import { libraryAddress, openTab } from '../../lib/platform/tabs';
import { prepareNames, resolveName } from '../../lib/sources';
import { identified } from './identified';
import { errorCode, library } from './library';
import { groupSoon } from './statements';
import { keepIndexSoon } from './upkeep';

/** Sources offered while the reader types one. */
const SUGGESTIONS = 8;

export const handlers: BackgroundHandlers = {
  'engine.inject': async ({ lang, frame }, caller) => {
    const page = placeOf(caller);
    const place = frame === null ? page : await frameAt(page.tabId, frame);
    if (!place) return null;
    const injected = injectEngine(place, lang);
    // The page will ask who its sources are when it has read them: time to get the names ready.
    if (lang) prepareNames(lang);
    await injected;
    return null;
  },

  'language.inject': async ({ lang }, caller) => {
    const injected = injectLanguage(placeOf(caller), lang);
    prepareNames(lang);
    await injected;
    return null;
  },

  'names.resolve': async ({ name, lang }) => resolveName(name, lang),

  'card.inject': async (_, caller) => {
    await injectCard(placeOf(caller));
    return null;
  },

  'reading.record': async ({ article, attributions, opened, excerpt }, caller) => {
    const { identities, reading } = identified(article, attributions);
    try {
      requireOwnSite(reading, caller);
      const receipt = await record({ ...reading, ...(excerpt && { excerpt }) }, opened, caller);
      return { identities, receipt, problem: null };
    } catch (error) {
      const problem = error instanceof CallError ? error.code : errorCode(error);
      if (!problem) throw error;
      return { identities, corrected: [], receipt: null, problem };
    }
  },

  'article.save': async ({ reading }, caller) => {
    requireOwnSite(reading, caller);
    requireWriting(caller);
    return grouped(saveArticle(library(), reading, { now: Date.now() }));
  },

  'article.unsave': async ({ articleId }, caller) => {
    requireWriting(caller);
    await requireOwnArticle(articleId, caller);
    await unsaveArticle(library(), articleId, { now: Date.now() });
    return null;
  },

  'claim.addByHand': async ({ reading }, caller) => {
    requireOwnSite(reading, caller);
    requireWriting(caller);
    return grouped(addClaimByHand(library(), reading, { now: Date.now() }));
  },

  'claims.hide': async ({ articleId, claimIds }, caller) => {
    requireWriting(caller);
    await requireOwnArticle(articleId, caller);
    return { correctionId: await hideClaims(library(), articleId, claimIds) };
  },

  'claims.reassign': async ({ articleId, claimIds, to }, caller) => {
    requireWriting(caller);
    await requireOwnArticle(articleId, caller);
    if (!(await library().claims.get(claimIds[0] ?? ''))) {
      throw new CallError('refused', 'The article is not kept: there is nothing to correct');
    }
    const source = 'sourceId' in to ? null : namedByReader(resolveName(to.name, to.lang), to.lang);
    const into = source ? source.id : 'sourceId' in to ? to.sourceId : '';
    const draft = { type: 'reassign' as const, articleId, claimIds, into };
    const correctionId = await grouped(correct(library(), draft, source ? { source } : {}));
    const stored = await library().sources.get(into);
    if (!stored) throw new CallError('failed', 'The source was not stored');
    return { correctionId, identity: identityOf(stored, stored.kind) };
  },

  'correction.undo': async ({ correctionId }, caller) => {
    requireWriting(caller);
    const correction = await library().corrections.get(correctionId);
    if (!correction) return null;
    // What reaches beyond an article is undone where it was made, in the library.
    if ('articleId' in correction) await requireOwnArticle(correction.articleId, caller);
    else if (!caller.own) throw new CallError('refused', 'A page may only undo what concerns its article');
    await grouped(undoCorrection(library(), correctionId));
    return null;
  },

  'source.saidBefore': async (query) => saidBefore(library(), query),

  'source.suggest': async ({ query }) => {
    const found = await listSources(library(), { query, limit: SUGGESTIONS });
    return found
      .filter(({ source }) => source.scope === 'global')
      .map(({ source: { id, name, labels, kind, country } }) => ({ id, name, labels, kind, country }));
  },

  'library.open': async (view) => {
    await openTab(libraryAddress(view));
    return null;
  },

  'badge.set': async ({ sources }, caller) => {
    await showBadge(placeOf(caller).tabId, sources);
    return null;
  },
};

/** What the reader hid, added or read before is so in articles that are not kept, too. */
async function record(reading: Reading, opened: number, { incognito }: Caller): Promise<ReadingReceipt> {
  const keep = !incognito && (await mayRemember(reading));
  const now = Date.now();
  const when = { now, opened: Math.min(opened, now) };
  return keep ? grouped(recordReading(library(), reading, when)) : previewReading(library(), reading, when);
}

/** What was written; its claims will be grouped, and the index kept up, once the answer is out. */
async function grouped<T>(writing: Promise<T>): Promise<T> {
  const result = await writing;
  void groupSoon();
  void keepIndexSoon();
  return result;
}

/** With `saved`, an article that is already in the library is still kept up to date. */
async function mayRemember(reading: Reading): Promise<boolean> {
  if ((await readSettings()).remember === 'all') return true;
  const article = await library().articles.get(articleIdOf(reading.article.url));
  return article !== undefined && article.savedAt !== null;
}

/** Our scripts run in no frame but those the gate asked for. */
function placeOf({ tabId, frameId }: Caller): Place {
  if (tabId === null || frameId === null) {
    throw new CallError('refused', 'Only a page in a tab may ask this');
  }
  return { tabId, frameId };
}

function requireWriting({ incognito }: Caller): void {
  if (incognito) throw new CallError('refused', 'Nothing is written in private windows');
}

function requireOwnSite(reading: Reading, { url, own }: Caller): void {
  if (own || siteOf(reading.article.url) === siteOf(url)) return;
  throw new CallError('refused', 'A page may only hand over articles of its own site');
}

/** An article that is not stored is nobody's yet. */
async function requireOwnArticle(articleId: string, { url, own }: Caller): Promise<void> {
  if (own) return;
  const article = await library().articles.get(articleId);
  if (!article || siteOf(article.url) === siteOf(url)) return;
  throw new CallError('refused', 'A page may only change articles of its own site');
}

/** Host without a leading www. or m., since canonical addresses often drop it; empty for files. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '');
}
