/** Answers to the calls from popup and background: the page's state, and what the reader asks of it from there. */
import { beginningOf } from '../../lib/attribution/beginning';
import type { PageHandlers, PageState } from '../../lib/platform/calls';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import type { Articles } from './articles';
import { profileOf } from './profile';
import { readerOf } from './readers';
import type { Session } from './session';
import { pageSources } from './sources';
import type { Stage } from './stage';

interface Parts {
  articles: Articles;
  stage: Stage;
  /** Settles when the page was read for the first time. */
  ready: Promise<void>;
  painted: () => boolean;
  setPainted: (on: boolean) => Promise<void>;
  analyze: (what: 'selection' | 'page') => Promise<void>;
}

export function answerCalls({ articles, stage, ready, painted, setPainted, analyze }: Parts): PageHandlers {
  const state = () => describe(articles, painted());
  return {
    async 'page.describe'() {
      await ready;
      return state();
    },
    async 'page.show'({ index }) {
      stage.show(index);
      return null;
    },
    async 'page.analyze'({ what }) {
      await ready;
      await analyze(what);
      return state();
    },
    async 'page.highlights'({ on }) {
      await setPainted(on);
      return state();
    },
    async 'page.save'() {
      await articles.save();
      return state();
    },
    async 'page.unsave'() {
      await articles.unsave();
      return state();
    },
    async 'page.step'({ by }) {
      await ready;
      stage.step(by);
      return null;
    },
    async 'page.attributeSelection'() {
      await ready;
      stage.attributeSelection();
      return null;
    },
  };
}

/** The page in the popup's words: of several articles the one that the reader has in view. */
function describe(articles: Articles, highlights: boolean): PageState {
  const { session, first } = articles.current();
  const page = session.page();
  const selection = getSelection();
  const common = { highlights, selection: selection !== null && !selection.isCollapsed };
  if (!page) {
    return {
      ...common,
      status: 'not-article',
      url: location.href,
      title: document.title,
      outletName: '',
      published: null,
      lang: null,
      articleId: null,
      savedAt: null,
      sources: [],
      unsure: 0,
      partly: false,
      profile: {
        attributions: 0,
        sources: 0,
        named: 0,
        official: 0,
        document: 0,
        anonymous: 0,
        relayed: 0,
        sentences: 0,
        unsourced: 0,
      },
      revisit: null,
      places: {},
    };
  }
  const { article } = page.live;
  const shown = session.shown();
  const attributions = shown.flatMap((index): IdentifiedAttribution[] => {
    const attribution = page.found[index];
    return attribution ? [attribution] : [];
  });
  return {
    ...common,
    status: page.lang ? 'article' : 'no-pack',
    url: article.url,
    title: article.title,
    outletName: article.outlet.name,
    published: article.published,
    lang: article.lang,
    articleId: session.articleId(),
    savedAt: session.savedAt(),
    sources: pageSources(page.found, shown).map((source) => ({ ...source, index: source.index + first })),
    unsure: session.unsureLeftOut(),
    partly: page.lang !== null && beginningOf(article.text).length < article.text.length,
    profile: profileOf(article, page.lang && readerOf(page.lang), attributions),
    revisit: session.revisit(),
    places: placesOf(session, shown, first),
  };
}

/** Where the statements that have changed are shown. */
function placesOf(session: Session, shown: readonly number[], first: number): Record<string, number> {
  const { added = [], reworded = [] } = session.revisit() ?? {};
  const listed = new Set([...added, ...reworded].map(({ claimId }) => claimId));
  return Object.fromEntries(
    shown.flatMap((index) => {
      const id = session.claimId(index);
      return id !== null && listed.has(id) ? [[id, index + first]] : [];
    }),
  );
}
