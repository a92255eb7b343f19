/** The calls between contexts, one map a direction: pages → background, and ours → a page's engine. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SOURCE_KINDS } from '../attribution/types';
import { LANGS } from '../languages/types';
import { ArticleSchema, AttributionsSchema, IdentitySchema } from '../library/page-schema';
import { ReadingReceiptSchema, ReadingSchema, RevisitSchema, SaidBeforeSchema } from '../library/schema';
import { ListQuerySchema } from './list-query';
import { CALL_ERRORS, type Client, createClient, type Handlers, serve } from './messages';

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
export const backgroundCalls = {
  /** The gate saw an article, in a language it takes it for: start the engine in this page, or in its frame at an address. */
  'engine.inject': { args: v.object({ lang: v.nullable(lang), frame: v.nullable(text) }), result: nothing },
  /** The article is in a language whose script is not in this page: put it there. */
  'language.inject': { args: v.object({ lang }), result: nothing },
  /** Who a name is that the reader typed. */
  'names.resolve': { args: v.object({ name: text, lang }), result: IdentitySchema },
  /** The reader opens a card for the first time in this page: put its script there. */
  'card.inject': { args: noArgs, result: nothing },
  /**
   * An article was read: says who its sources are, parallel to the attributions, and stores it as the reader's settings
   * say. One call, so that nothing is lost of a page that is closed at once. Where it could not be stored, `problem`
   * says why and there is no receipt.
   */
  'reading.record': {
    args: v.object({
      article: ArticleSchema,
      attributions: AttributionsSchema,
      /** When the reader came to the page, milliseconds since the epoch. */
      opened: v.number(),
      /** Only a selection of the article was read. */
      excerpt: v.boolean(),
    }),
    result: v.object({
      identities: v.array(v.nullable(IdentitySchema)),
      receipt: v.nullable(ReadingReceiptSchema),
      problem: v.nullable(v.picklist(CALL_ERRORS)),
    }),
  },
  'article.save': { args: v.object({ reading: ReadingSchema }), result: ReadingReceiptSchema },
  'article.unsave': { args: v.object({ articleId: id }), result: nothing },
  /** One claim the reader made by hand (`draftByHand`), stored whatever the settings: the reader asked for it. */
  'claim.addByHand': { args: v.object({ reading: ReadingSchema }), result: ReadingReceiptSchema },
  /** Not a source. The result undoes it. */
  'claims.hide': {
    args: v.object({ articleId: id, claimIds: ownClaims }),
    result: v.object({ correctionId: id }),
  },
  /** Another source's: one that is stored, or one that the reader names. The result undoes it. */
  'claims.reassign': {
    args: v.object({
      articleId: id,
      claimIds: ownClaims,
      to: v.union([v.object({ sourceId: id }), v.object({ name: v.pipe(text, v.minLength(1)), lang })]),
    }),
    result: v.object({ correctionId: id, identity: IdentitySchema }),
  },
  'correction.undo': { args: v.object({ correctionId: id }), result: nothing },
  'source.saidBefore': {
    args: v.object({ sourceId: id, articleId: id, publishedAt: v.number() }),
    result: SaidBeforeSchema,
  },
  'source.suggest': { args: v.object({ query: text }), result: v.array(SourceChoice) },
  'library.open': { args: LibraryViewSchema, result: nothing },
  /** Number of distinct sources on the caller's page; null clears it. */
  'badge.set': { args: v.object({ sources: v.nullable(count) }), result: nothing },
};

/** From the popup and the background to the engine in a page. */
export const pageCalls = {
  'page.describe': { args: noArgs, result: PageState },
  /** Scrolls to a source and lights it up, without opening its card. */
  'page.show': { args: v.object({ index: count }), result: nothing },
  'page.analyze': { args: v.object({ what: v.picklist(['selection', 'page']) }), result: PageState },
  'page.highlights': { args: v.object({ on: v.boolean() }), result: PageState },
  'page.save': { args: noArgs, result: PageState },
  'page.unsave': { args: noArgs, result: PageState },
  /** Moves to the next (1) or previous (-1) source. */
  'page.step': { args: v.object({ by: v.picklist([1, -1]) }), result: nothing },
  /** Opens the form for attributing the selection by hand. */
  'page.attributeSelection': { args: noArgs, result: nothing },
};

type BackgroundClient = Client<typeof backgroundCalls>;
type PageClient = Client<typeof pageCalls>;
export type BackgroundHandlers = Handlers<typeof backgroundCalls>;
export type PageHandlers = Handlers<typeof pageCalls>;

export const background: BackgroundClient = createClient('background', backgroundCalls, (message) =>
  browser.runtime.sendMessage(message),
);

/** The engine in a tab's page, else the one in a frame of it. Throws `unreachable` where none runs. */
export function pageIn(tabId: number): PageClient {
  return createClient('page', pageCalls, (message) =>
    browser.tabs
      .sendMessage(tabId, message, { frameId: 0 })
      .catch(() => browser.tabs.sendMessage(tabId, message)),
  );
}

export function serveBackground(
  handlers: BackgroundHandlers,
  codeOf: Parameters<typeof serve>[3],
): () => void {
  return serve('background', backgroundCalls, handlers, codeOf);
}

export function servePage(handlers: PageHandlers): () => void {
  return serve('page', pageCalls, handlers);
}
