/**
 * The calls between contexts, one map a direction: pages → background, and ours → a page's engine. Arguments and results
 * lie apart, since each context carries only schemas of what it is told (`messages.ts`).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SOURCE_KINDS } from '../attribution/types';
import { LANGS } from '../languages/types';
import { ArticleSchema, AttributionsSchema, IdentitySchema } from '../library/page-schema';
import { ReadingReceiptSchema, ReadingSchema, RevisitSchema, SaidBeforeSchema } from '../library/schema';
import { ListQuerySchema } from './list-query';
import { CALL_ERRORS, type CallMap, type Client, createClient, type Handlers, serve } from './messages';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const text = v.pipe(v.string(), v.maxLength(10_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.null();
const noArgs = v.object({});
const lang = v.picklist(LANGS);
/** Claims of one article that something is done with. */
const ownClaims = v.pipe(v.array(id), v.minLength(1), v.maxLength(1_000));
const labels = v.object({ ru: v.optional(text), uk: v.optional(text), en: v.optional(text) });

const LibraryViewSchema = v.variant('view', [
  v.object({
    view: v.picklist(['articles', 'sources', 'claims', 'search']),
    list: v.optional(ListQuerySchema),
  }),
  v.object({ view: v.literal('article'), id, claim: v.optional(id) }),
  v.object({ view: v.picklist(['source', 'statement']), id }),
  v.object({ view: v.picklist(['data', 'corrections']) }),
]);

/** A source of the page at hand, as the popup lists it. */
const PageSource = v.object({
  /** Which source to show: position of its first attribution in the page. */
  index: count,
  sourceId: v.nullable(id),
  name: text,
  labels,
  kind: v.picklist(SOURCE_KINDS),
  country: v.nullable(v.string()),
  /** How many statements of it the page has. */
  claims: count,
  relay: v.boolean(),
  /** None of them is sure. */
  unsure: v.boolean(),
});
export type PageSource = v.InferOutput<typeof PageSource>;

const SourcingProfile = v.object({
  attributions: count,
  sources: count,
  named: count,
  official: count,
  document: count,
  anonymous: count,
  relayed: count,
  sentences: count,
  unsourced: count,
});
/** How an article is sourced; counts of attributions, and of sentences of the body. */
export type SourcingProfile = v.InferOutput<typeof SourcingProfile>;

const PageState = v.object({
  /** `no-pack`: an article in a language Sourceline cannot read; it can still be saved. */
  status: v.picklist(['article', 'no-pack', 'not-article']),
  url: v.string(),
  title: v.string(),
  outletName: v.string(),
  published: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  articleId: v.nullable(id),
  savedAt: v.nullable(v.number()),
  highlights: v.boolean(),
  selection: v.boolean(),
  sources: v.array(PageSource),
  /** Statements left out because the reader wants only sure ones. */
  unsure: count,
  /** The text is so long that only its first part was read for sources. */
  partly: v.boolean(),
  profile: SourcingProfile,
  /** What the article has changed since it was read before; null where that is not known. */
  revisit: v.nullable(RevisitSchema),
  /** Positions of the listed statements of `revisit` in the page, as {@link PageSource}'s, by the ids of their claims. */
  places: v.record(id, count),
});
export type PageState = v.InferOutput<typeof PageState>;

const SourceChoice = v.object({
  id,
  name: text,
  labels,
  kind: v.picklist(SOURCE_KINDS),
  country: v.nullable(v.string()),
});
/** A stored source, offered when the reader attributes a selection by hand. */
export type SourceChoice = v.InferOutput<typeof SourceChoice>;

/** From gate, engine and our pages to the background. */
export const backgroundArgs = {
  /** The gate saw an article, in a language it takes it for: start the engine in this page, or in its frame at an address. */
  'engine.inject': v.object({ lang: v.nullable(lang), frame: v.nullable(text) }),
  /** The article is in a language whose script is not in this page: put it there. */
  'language.inject': v.object({ lang }),
  /** Who a name is that the reader typed. */
  'names.resolve': v.object({ name: text, lang }),
  /** The reader opens a card for the first time in this page: put its script there. */
  'card.inject': noArgs,
  /**
   * An article was read: says who its sources are, parallel to the attributions, and stores it as the reader's settings
   * say. One call, so that nothing is lost of a page that is closed at once. Where it could not be stored, `problem`
   * says why and there is no receipt.
   */
  'reading.record': v.object({
    article: ArticleSchema,
    attributions: AttributionsSchema,
    /** When the reader came to the page, milliseconds since the epoch. */
    opened: v.number(),
    /** Only a selection of the article was read. */
    excerpt: v.boolean(),
  }),
  'article.save': v.object({ reading: ReadingSchema }),
  'article.unsave': v.object({ articleId: id }),
  /** One claim the reader made by hand (`draftByHand`), stored whatever the settings: the reader asked for it. */
  'claim.addByHand': v.object({ reading: ReadingSchema }),
  /** Not a source. The result undoes it. */
  'claims.hide': v.object({ articleId: id, claimIds: ownClaims }),
  /** Another source's: one that is stored, or one that the reader names. The result undoes it. */
  'claims.reassign': v.object({
    articleId: id,
    claimIds: ownClaims,
    to: v.union([v.object({ sourceId: id }), v.object({ name: v.pipe(text, v.minLength(1)), lang })]),
  }),
  'correction.undo': v.object({ correctionId: id }),
  'source.saidBefore': v.object({ sourceId: id, articleId: id, publishedAt: v.number() }),
  'source.suggest': v.object({ query: text }),
  'library.open': LibraryViewSchema,
  /** Number of distinct sources on the caller's page; null clears it. */
  'badge.set': v.object({ sources: v.nullable(count) }),
};

export const backgroundResults = {
  'engine.inject': nothing,
  'language.inject': nothing,
  'names.resolve': IdentitySchema,
  'card.inject': nothing,
  'reading.record': v.object({
    identities: v.array(v.nullable(IdentitySchema)),
    receipt: v.nullable(ReadingReceiptSchema),
    problem: v.nullable(v.picklist(CALL_ERRORS)),
  }),
  'article.save': ReadingReceiptSchema,
  'article.unsave': nothing,
  'claim.addByHand': ReadingReceiptSchema,
  'claims.hide': v.object({ correctionId: id }),
  'claims.reassign': v.object({ correctionId: id, identity: IdentitySchema }),
  'correction.undo': nothing,
  'source.saidBefore': SaidBeforeSchema,
  'source.suggest': v.array(SourceChoice),
  'library.open': nothing,
  'badge.set': nothing,
};

/** From the popup and the background to the engine in a page. */
const pageArgs = {
  'page.describe': noArgs,
  /** Scrolls to a source and lights it up, without opening its card. */
  'page.show': v.object({ index: count }),
  'page.analyze': v.object({ what: v.picklist(['selection', 'page']) }),
  'page.highlights': v.object({ on: v.boolean() }),
  'page.save': noArgs,
  'page.unsave': noArgs,
  /** Moves to the next (1) or previous (-1) source. */
  'page.step': v.object({ by: v.picklist([1, -1]) }),
  /** Opens the form for attributing the selection by hand. */
  'page.attributeSelection': noArgs,
};

const pageResults = {
  'page.describe': PageState,
  'page.show': nothing,
  'page.analyze': PageState,
  'page.highlights': PageState,
  'page.save': PageState,
  'page.unsave': PageState,
  'page.step': nothing,
  'page.attributeSelection': nothing,
};

export type BackgroundCalls = CallMap<typeof backgroundArgs, typeof backgroundResults>;
type PageCalls = CallMap<typeof pageArgs, typeof pageResults>;
export type BackgroundHandlers = Handlers<BackgroundCalls>;
export type PageHandlers = Handlers<PageCalls>;

export const background: Client<BackgroundCalls> = createClient('background', backgroundResults, (message) =>
  browser.runtime.sendMessage(message),
);

/** The engine in a tab's page, else the one in a frame of it. Throws `unreachable` where none runs. */
export function pageIn(tabId: number): Client<PageCalls> {
  return createClient('page', pageResults, (message) =>
    browser.tabs
      .sendMessage(tabId, message, { frameId: 0 })
      .catch(() => browser.tabs.sendMessage(tabId, message)),
  );
}

export function serveBackground(
  handlers: BackgroundHandlers,
  codeOf: Parameters<typeof serve>[3],
): () => void {
  return serve<BackgroundCalls>('background', backgroundArgs, handlers, codeOf);
}

export function servePage(handlers: PageHandlers): () => void {
  return serve<PageCalls>('page', pageArgs, handlers);
}
