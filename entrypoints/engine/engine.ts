/** Wires the parts of the engine: session, stage, observer, settings and the calls from popup and background. */
import { articleFromRange, findArticleSteps, findParts, type Part } from '../../lib/article';
import type { FindOptions, LiveArticle } from '../../lib/article/types';
import { detectLanguage } from '../../lib/languages/detect';
import { addressNow } from '../../lib/platform/address';
import { servePage } from '../../lib/platform/calls';
import { isConnected } from '../../lib/platform/context';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/platform/settings';
import { createArticles } from './articles';
import { answerCalls } from './calls';
import { createGuard } from './guard';
import { followNavigation } from './navigation';
import { createObserver } from './observe';
import { createParts } from './parts';
import { inUnchangedPage } from './slices';
import { createStage } from './stage';

export interface Engine {
  /** False once it stood down. */
  alive(): boolean;
  /** Settles when the page was read for the first time. */
  ready: Promise<void>;
}

export function createEngine(): Engine {
  let alive = true;
  let settings: Settings | null = null;
  const stopped = new AbortController();
  const navigation = followNavigation(lookElsewhere, giveUp, stopped.signal);
  const options = (): FindOptions => ({ detectLanguage, staleHead: navigation.staleHead() });
  const findBy = (given: () => FindOptions): Promise<LiveArticle | null> =>
    inUnchangedPage(() => findArticleSteps(document, given()));
  const asArticle = () => findBy(options);
  /** How the reader asked this page to be read; by default as an article or not at all. */
  let find = asArticle;
  /** It finds a selection of the page only. */
  let excerpt = false;

  const articles = createArticles({
    changed: () => stage.refresh(),
    // The page may change while it is read and while it is asked who the sources are.
    found: ({ root }) => observer.watch(root),
    glimpsed: (glimpse, shown) => stage.glimpse(glimpse, shown),
    sureOnly: () => settings?.marks === 'sure',
    alive: () => alive,
  });
  const stage = createStage({
    session: articles,
    language: () => settings?.language ?? 'auto',
    painted,
    leave: () => standDownIfOrphaned(),
    guard: createGuard(giveUp),
  });
  const parts = createParts((element, url) => comeTo(element, url).catch(giveUp));
  const observer = createObserver(() =>
    lookAgain().catch((error) => {
      giveUp(error);
      return false;
    }),
  );
  const stops: (() => void)[] = [() => stopped.abort(), () => parts.stop()];

  function painted(): boolean {
    return settings !== null && !settings.mutedSites.includes(location.hostname);
  }

  function standDown(): void {
    if (!alive) return;
    alive = false;
    for (const stop of stops) stop();
    observer.stop();
    stage.stop();
  }

  function standDownIfOrphaned(): boolean {
    if (alive && !isConnected()) standDown();
    return !alive;
  }

  /** The articles of a page that holds several. One that was read when it stood alone keeps its address. */
  function findSeveral(): Part[] {
    if (find !== asArticle) return [];
    const known = articles.live();
    return findParts(document).map((part) => {
      return known && part.url === null && part.element.contains(known.root)
        ? { ...part, url: known.article.url }
        : part;
    });
  }

  /**
   * Reads the page's article, or the first of several; the others are read when the reader comes to them.
   * @param found the page's one article where it has just been looked for.
   */
  async function read(found?: LiveArticle | null): Promise<boolean> {
    const several = findSeveral();
    const [first] = several;
    if (first && several.length > 1) {
      parts.watch(several);
      await readPart(first.element, parts.urlOf(first.element) ?? addressNow());
      if (articles.live()) {
        if (alive) observer.watch(boxAround(several) ?? document.body);
        return true;
      }
    }
    parts.stop();
    const isRead = await articles.read(found === undefined ? find : async () => found, excerpt);
    if (isRead) navigation.arrived();
    return isRead;
  }

  async function comeTo(element: Element, url: string): Promise<void> {
    await readPart(element, url);
    articles.attend(element);
  }

  /** Reads one of several articles where it was not read yet, has changed or stands on other nodes. @returns whether. */
  async function readPart(element: Element, url: string): Promise<boolean> {
    const staleHead = !navigation.headIsOf(url);
    const now = await findBy(() => ({ detectLanguage, staleHead, part: { element, url } }));
    const before = articles.inPart(element);
    if (!now || (now.article.text === before?.article.text && before.intact())) return false;
    if (now.article.text === before?.article.text) articles.rebind(now, element);
    else await articles.readPart(element, now);
    return true;
  }

  /** What changed in a page of several articles. Null where it holds one. */
  async function lookAtParts(): Promise<boolean | null> {
    const several = findSeveral();
    if (several.length < 2) return null;
    if (!several.some(({ element }) => articles.inPart(element))) return read();
    parts.watch(several);
    articles.keepOnly(several.map(({ element }) => element));
    let changed = false;
    for (const { element } of several) {
      const url = parts.urlOf(element);
      if (url !== null && articles.inPart(element)) changed = (await readPart(element, url)) || changed;
    }
    return changed;
  }

  /** Under another address: reads what is another article; at the last look, lets go of one that is gone. */
  async function lookElsewhere(last: boolean): Promise<boolean> {
    if (standDownIfOrphaned()) return true;
    find = asArticle;
    excerpt = false;
    if ((await lookAtParts()) !== null) {
      parts.arrive();
      return last;
    }
    const now = await find();
    const before = articles.live();
    if (now?.article.text === before?.article.text) return false;
    if (now || last || !before?.root.isConnected) await read(now);
    return now !== null;
  }

  async function lookAgain(): Promise<boolean> {
    if (standDownIfOrphaned()) return false;
    const several = await lookAtParts();
    if (several !== null) return several;
    const now = await find();
    const before = articles.live();
    if (!now) {
      // It was taken out of the page: its nodes must not live on with us.
      if (before && !before.root.isConnected) await read();
      return false;
    }
    if (now.article.text === before?.article.text) {
      if (before.intact()) return false;
      // A script has put the same words into new elements: only the marks have to move.
      articles.rebind(now);
      observer.watch(now.root);
      return true;
    }
    await read(now);
    return true;
  }

  async function start(): Promise<void> {
    settings = await readSettings();
    stops.push(
      watchSettings((changed) => {
        const recount = settings?.marks !== changed.marks;
        settings = changed;
        stage.refresh();
        if (recount) articles.recount().catch(giveUp);
      }),
    );
    if (!(await read())) navigation.expect();
  }

  /** An error nobody foresaw: the page is left as it was, and its console is spared an exception. */
  function giveUp(error: unknown): void {
    console.debug('Sourceline leaves this page', error);
    standDown();
  }

  const ready = start().catch(giveUp);
  stops.push(
    servePage(
      answerCalls({
        articles,
        stage,
        ready,
        painted,
        async setPainted(on) {
          const { mutedSites } = await readSettings();
          const others = mutedSites.filter((site) => site !== location.hostname);
          settings = await changeSettings({ mutedSites: on ? others : [...others, location.hostname] });
          stage.refresh();
        },
        async analyze(what) {
          const range = selectedRange();
          excerpt = what === 'selection' && range !== null;
          find =
            what === 'selection' && range
              ? async () => articleFromRange(range, document, options())
              : () => findBy(() => ({ ...options(), force: true }));
          await read();
        },
      }),
    ),
  );
  return { alive: () => alive && isConnected(), ready };
}

/** The smallest element around these parts, in document order. */
function boxAround(several: readonly Part[]): Element | null {
  const last = several.at(-1)?.element ?? null;
  let box = several[0]?.element.parentElement ?? null;
  while (box && !box.contains(last)) box = box.parentElement;
  return box;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed
    ? selection.getRangeAt(0).cloneRange()
    : null;
}
