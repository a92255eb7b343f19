/** One open card: which statement it shows, what the store answered about its source, what the reader does with it. */
import type { ComponentChild } from 'preact';
import { linkToText } from '../../lib/highlight';
import type { BackgroundCalls } from '../../lib/platform/calls';
import type { ArgsOf } from '../../lib/platform/messages';
import type { History } from './card/Before';
import { Card } from './card/Card';
import { citation } from './card/citation';
import { Frame } from './card/Frame';
import { HandForm, type HandFormProps } from './card/HandForm';
import { type CardModel, cardModel } from './card/model';
import { type NoticeText, problemText } from './card/Notice';
import { shortDate } from './card/phrases';
import type { Box } from './card/place';
import type { Services } from './card-parts';
import { copyText } from './clipboard';
import type { Session } from './session';
import { statementsOf } from './sources';
import { createSuggest } from './suggest';
import type { Texts } from './texts';

type LibraryView = ArgsOf<BackgroundCalls, 'library.open'>;
export type OpenedBy = 'click' | 'dwell' | 'keyboard';

export interface OpenCard {
  by: OpenedBy;
  index(): number;
  /** The page was read again: its statement stands at this index now. */
  moveTo(index: number): void;
  view(): ComponentChild;
  giveFocusBack(): void;
}

interface Options {
  index: number;
  by: OpenedBy;
  session: Session;
  texts: () => Texts;
  services: Services;
  anchorFor: (index: number) => () => Box | null;
  /** Something in it has changed: it wants to be rendered. */
  changed: () => void;
  close: () => void;
  /** It has moved on to another statement. */
  onMove: (index: number) => void;
}

export function createOpenCard({
  by,
  session,
  texts,
  services,
  anchorFor,
  changed,
  close,
  onMove,
  ...first
}: Options): OpenCard {
  const { background, codeOf } = services;
  const suggest = createSuggest(session, services);
  let index = first.index;
  let anchor = anchorFor(index);
  let history: History = { state: 'loading' };
  let notice: NoticeText | null = null;
  /** The reader is saying whose the statement is; with what went wrong when it was last tried. */
  let asking: { error: string | null } | null = null;
  /** Kept while the statement is hidden, so that undoing it has something to show. */
  let gone: CardModel | null = null;
  const focusedBefore = document.activeElement;

  function model(): CardModel | null {
    const page = session.page();
    if (gone || !page) return gone;
    const statements = statementsOf(page.found, session.shown(), index);
    return cardModel(page, index, statements, texts().lang, session.byHand(index));
  }

  function say(next: NoticeText | null): void {
    notice = next;
    changed();
  }

  /** Runs what the reader asked for; where it fails says so in the card. */
  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      say({ text: problemText(texts().t, codeOf(error)), bad: true });
    }
  }

  async function loadHistory(): Promise<void> {
    const asked = model()?.history;
    if (!asked) return;
    let answer: History;
    try {
      answer = { state: 'known', said: await background('source.saidBefore', asked) };
    } catch (error) {
      answer = { state: 'failed', code: codeOf(error) };
    }
    // The card may show another source by now.
    if (model()?.history?.sourceId !== asked.sourceId) return;
    history = answer;
    changed();
  }

  function step(move: 1 | -1): void {
    const page = session.page();
    if (!page) return;
    const statements = statementsOf(page.found, session.shown(), index);
    const next = statements[statements.indexOf(index) + move];
    if (next === undefined) return;
    index = next;
    anchor = anchorFor(index);
    notice = null;
    onMove(index);
    changed();
  }

  async function copy(text: string, done: 'quoteCopied' | 'linkCopied'): Promise<void> {
    const { t } = texts();
    say((await copyText(text)) ? { text: t(done) } : { text: t('noClipboard'), bad: true });
  }

  function quoteOf(of: CardModel): string | null {
    const article = session.page()?.draft().article;
    if (!article) return null;
    const time = Date.parse(article.published ?? '');
    const date = Number.isNaN(time) ? null : shortDate(time, texts().lang);
    const { title, outletName: outlet, url, lang } = article;
    return citation({ content: of.content, source: of.alias ?? of.name, title, outlet, date, url, lang });
  }

  function linkOf(): string | null {
    const page = session.page();
    const anchored = page?.draft().claims[index]?.anchor;
    if (!page || !anchored) return null;
    return linkToText(page.live.article.url, anchored.exact, anchored.prefix, anchored.suffix);
  }

  async function notSource(of: CardModel): Promise<void> {
    const source = session.page()?.found[index]?.source;
    const same = session.shown().filter((other) => {
      const span = session.page()?.found[other]?.source;
      return other === index || (source && span?.start === source.start && span.end === source.end);
    });
    const undo = await session.hide(same);
    gone = of;
    const back = () => {
      void attempt(async () => {
        await undo();
        gone = null;
        say(null);
      });
    };
    say({ text: texts().t('hidden'), undo: back });
  }

  const reassign: HandFormProps['onAdd'] = async ({ name, chosen }) => {
    const { t } = texts();
    const lang = session.page()?.lang ?? 'en';
    try {
      const undo = await session.reassign([index], chosen ? { sourceId: chosen.id } : { name, lang });
      asking = null;
      history = { state: 'loading' };
      void loadHistory();
      const back = () => {
        void attempt(async () => {
          await undo();
          void loadHistory();
          say(null);
        });
      };
      say({ text: t('reassigned'), undo: back });
    } catch (error) {
      const code = codeOf(error);
      asking = { error: code === 'refused' ? t('reassignNotKept') : problemText(t, code) };
      changed();
    }
  };

  function ask(on: boolean): void {
    asking = on ? { error: null } : null;
    changed();
  }

  /** The saved article at this statement; else the source; else all there is. */
  function placeInLibrary(sourceId: string | null): LibraryView {
    const id = session.articleId();
    const claim = session.claimId(index) ?? undefined;
    if (id !== null && session.savedAt() !== null) return { view: 'article', id, claim };
    return sourceId === null ? { view: 'articles' } : { view: 'source', id: sourceId };
  }

  function openLibrary(view: LibraryView): void {
    void attempt(async () => {
      await background('library.open', view);
    });
  }

  void loadHistory();

  return {
    by,
    index: () => index,
    moveTo(next) {
      if (next === index) return;
      index = next;
      anchor = anchorFor(index);
    },
    giveFocusBack() {
      if (by === 'keyboard' && focusedBefore instanceof HTMLElement && focusedBefore.isConnected) {
        focusedBefore.focus({ preventScroll: true });
      }
    },
    view() {
      const shown = model();
      if (!shown) return null;
      const { t } = texts();
      const name = shown.name ?? t('unnamed');
      const problem = session.problem();
      const failed = problem && { text: problemText(t, problem), bad: true };
      const { history: asked } = shown;
      if (asking) {
        return (
          <Frame label={t('reassignTitle')} subject={`of ${index}`} anchor={anchor} keyboard>
            <HandForm
              t={t}
              title={t('reassignTitle')}
              action={t('reassignDo')}
              onlySource
              words={shown.content.join(' … ')}
              error={asking.error}
              suggest={suggest}
              onAdd={reassign}
              onCancel={() => ask(false)}
            />
          </Frame>
        );
      }
      return (
        <Frame
          label={t('label', { name })}
          subject={String(index)}
          anchor={anchor}
          keyboard={by === 'keyboard'}
        >
          <Card
            t={t}
            model={shown}
            history={history}
            notice={notice ?? failed}
            saved={session.savedAt() !== null}
            gone={gone !== null}
            onStep={step}
            onClose={close}
            onSave={() =>
              void attempt(() => (session.savedAt() === null ? session.save() : session.unsave()))
            }
            onCopyQuote={() => void copy(quoteOf(shown) ?? '', 'quoteCopied')}
            onCopyLink={() => void copy(linkOf() ?? '', 'linkCopied')}
            onAnotherSource={() => ask(true)}
            onNotSource={() => void attempt(() => notSource(shown))}
            onLibrary={() => openLibrary(placeInLibrary(asked?.sourceId ?? null))}
            onStatement={(id, claim) => openLibrary({ view: 'article', id, claim })}
            onAll={(id) => openLibrary({ view: 'source', id })}
            onCarriers={(id) => openLibrary({ view: 'statement', id })}
            claimId={session.claimId(index)}
          />
        </Frame>
      );
    },
  };
}
