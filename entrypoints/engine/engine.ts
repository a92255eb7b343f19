/** Wires the parts of the engine: session, stage, observer, settings and the calls from popup and background. */
import { articleFromRange, findArticle } from '../../lib/article';
import type { FindOptions, LiveArticle } from '../../lib/article/types';
import { detectLanguage } from '../../lib/languages/detect';
import { servePage } from '../../lib/platform/calls';
import { isConnected } from '../../lib/platform/context';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/platform/settings';
import { answerCalls } from './calls';
import { createGuard } from './guard';
import { followNavigation } from './navigation';
import { createObserver } from './observe';
import { createSession } from './session';
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
  const asArticle = (): LiveArticle | null => findArticle(document, options());
  /** How the reader asked this page to be read; by default as an article or not at all. */
  let find = asArticle;

  const session = createSession({
    changed: () => stage.refresh(),
    glimpsed(glimpse, shown) {
      if (!alive) return;
      // The page may change while it is asked who the sources are.
      observer.watch(glimpse.live.root);
      stage.glimpse(glimpse, shown);
    },
    sureOnly: () => settings?.marks === 'sure',
  });
  const stage = createStage({
    session,
    language: () => settings?.language ?? 'auto',
    painted,
    leave: () => standDownIfOrphaned(),
    guard: createGuard(giveUp),
  });
  const observer = createObserver(() =>
    lookAgain().catch((error) => {
      giveUp(error);
      return false;
    }),
  );
  const stops: (() => void)[] = [() => stopped.abort()];

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

  async function read(): Promise<boolean> {
    const found = await session.read(find);
    if (found) navigation.arrived();
    return found;
  }

  /** Under another address: reads what is another article; at the last look, lets go of one that is gone. */
  async function lookElsewhere(last: boolean): Promise<boolean> {
    if (standDownIfOrphaned()) return true;
    find = asArticle;
    const before = session.page()?.live;
    const now = find();
    if (now?.article.text === before?.article.text) return false;
    if (now || last || !before?.root.isConnected) await read();
    return now !== null;
  }

  async function lookAgain(): Promise<boolean> {
    if (standDownIfOrphaned()) return false;
    const before = session.page()?.live;
    const now = find();
    if (!now) return false;
    const moved = before !== undefined && !before.root.isConnected;
    if (!moved && now.article.text === before?.article.text) return false;
    await read();
    return true;
  }

  async function start(): Promise<void> {
    settings = await readSettings();
    stops.push(
      watchSettings((changed) => {
        const recount = settings?.marks !== changed.marks;
        settings = changed;
        stage.refresh();
        if (recount) session.recount().catch(giveUp);
      }),
    );
    await read();
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
        session,
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
          find =
            what === 'selection' && range
              ? () => articleFromRange(range, document, options())
              : () => findArticle(document, { ...options(), force: true });
          await read();
        },
      }),
    ),
  );
  return { alive: () => alive && isConnected(), ready };
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed
    ? selection.getRangeAt(0).cloneRange()
    : null;
}
