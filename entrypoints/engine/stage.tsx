/**
 * What the reader sees and does in the page: marks, light, the card, stepping by keyboard. Shows the session and hands
 * it the reader's wishes; stores nothing itself.
 */
import { labelIn } from '../../lib/sources';
import { App } from './card/App';
import { createHost } from './card/host';
import { schemeAround } from './card/scheme';
import type { Guard } from './guard';
import { createHandForm, type OpenForm } from './hand';
import { watchKeys } from './keys';
import { createOpenCard, type OpenCard } from './open-card';
import { createPainting } from './painting';
import { watchPointer } from './pointer';
import { inView, reveal } from './reveal';
import type { Session } from './session';
import type { Texts } from './texts';

export interface Stage {
  /** Shows the session as it is now. */
  refresh(): void;
  /** Scrolls to an attribution and lights it up. */
  show(index: number): void;
  step(by: 1 | -1): void;
  attributeSelection(): void;
  /** Takes everything away and stops listening. */
  stop(): void;
}

interface Options {
  session: Session;
  /** The interface's texts, in the language the reader has chosen now. */
  texts: () => Texts;
  /** Whether highlights are on for this site. */
  painted: () => boolean;
  /** The extension is gone: this script must leave. Checked before anything is done for the reader. */
  leave: () => boolean;
  guard: Guard;
}

/** Milliseconds after which a card opened by dwelling closes when the pointer has left. */
const LINGER = 350;

export function createStage({ session, texts, painted, leave, guard }: Options): Stage {
  const stopped = new AbortController();
  const painting = createPainting(document);
  const host = createHost(document, closeAll);
  let card: OpenCard | null = null;
  let form: OpenForm | null = null;
  let hovered: number | null = null;
  let current: number | null = null;
  let announcement = '';
  /** Where the reader's focus was when a source became current. */
  let focusAtStep: Element | null = null;
  /** What the press under way has closed, so that a click on an open card's source closes it for good. */
  let pressedShut: number | null = null;
  let linger: ReturnType<typeof setTimeout> | undefined;

  function lightUp(): void {
    painting.light(form?.content ?? card?.index() ?? hovered ?? current);
  }

  function render(): void {
    lightUp();
    const open = form ?? card;
    if (!open && announcement === '') {
      host.show(null);
      return;
    }
    const root = session.page()?.live.root ?? document.body;
    host.show(
      <App scheme={schemeAround(root)} lang={texts().lang} announcement={announcement}>
        {open?.view()}
      </App>,
    );
  }

  /** Closes card and form. Where it was opened by keyboard, focus goes back to where it was. */
  function close(): void {
    clearTimeout(linger);
    const back = form ?? card;
    card = form = null;
    announcement = '';
    render();
    back?.giveFocusBack();
  }

  function closeAll(): void {
    card = form = null;
    announcement = '';
    lightUp();
  }

  function open(
    index: number,
    by: 'click' | 'dwell' | 'keyboard',
    point: { x: number; y: number } | null,
  ): void {
    if (leave()) return;
    clearTimeout(linger);
    form = null;
    announcement = '';
    card = createOpenCard({
      index,
      by,
      anchorFor: (at) => painting.boxOf(at, point),
      session,
      texts,
      changed: render,
      close,
      onMove,
    });
    render();
  }

  /** The card moves on to another statement of its source. */
  function onMove(index: number): void {
    const range = painting.range(index);
    if (range && !inView(range)) reveal(range);
    if (current !== null) current = index;
  }

  function makeCurrent(index: number | null): void {
    current = index;
    focusAtStep = document.activeElement;
    const range = index === null ? null : painting.range(index);
    if (range) reveal(range);
    lightUp();
  }

  watchPointer<readonly number[]>(
    {
      at: (x, y) => (painted() ? painting.at(x, y) : null),
      inside: host.holds,
      onHover(target) {
        hovered = target?.[0] ?? null;
        lightUp();
        clearTimeout(linger);
        if (card?.by === 'dwell' && hovered !== card.index()) linger = setTimeout(leaveDwelt, LINGER);
      },
      onClick([index], point) {
        if (index !== undefined && index !== pressedShut) open(index, 'click', point);
      },
      onDwell: ([index], point) => index !== undefined && !form && !card && open(index, 'dwell', point),
      onOutside() {
        pressedShut = card?.by === 'dwell' ? null : (card?.index() ?? null);
        if (card || form) close();
        if (current !== null) makeCurrent(null);
      },
    },
    guard,
    stopped.signal,
  );

  function leaveDwelt(): void {
    if (card?.by !== 'dwell' || hovered === card.index()) return;
    if (host.inUse()) linger = setTimeout(leaveDwelt, LINGER);
    else close();
  }

  watchKeys(
    {
      inside: host.holds,
      onOpen() {
        if (card || form || current === null) return false;
        open(current, 'keyboard', null);
        return true;
      },
      onLeave() {
        if (card || form) close();
        else if (current === null) return false;
        else {
          makeCurrent(null);
          announcement = '';
          render();
        }
        return true;
      },
      onFocus() {
        // The same element again: only the window came back to the front.
        if (current !== null && !card && document.activeElement !== focusAtStep) makeCurrent(null);
      },
    },
    guard,
    stopped.signal,
  );

  /** Position in `shown` to step to: from the current one, else from what is in view. */
  function nextPlace(shown: readonly number[], by: 1 | -1): number {
    const now = current === null ? -1 : shown.indexOf(current);
    if (now >= 0) return (now + by + shown.length) % shown.length;
    const tops = shown.map((index) => painting.range(index)?.getBoundingClientRect().top ?? 0);
    if (by === 1)
      return Math.max(
        0,
        tops.findIndex((top) => top >= 0),
      );
    const before = tops.findLastIndex((top) => top < innerHeight);
    return before < 0 ? shown.length - 1 : before;
  }

  return {
    refresh() {
      painting.paint(painted() ? session.page() : null, session.shown());
      if (hovered !== null && !session.page()?.found[hovered]) hovered = null;
      if (card && !session.page()?.found[card.index()]) close();
      render();
    },
    show(index) {
      if (leave()) return;
      close();
      makeCurrent(index);
    },
    step(by) {
      if (leave()) return;
      const { t, lang } = texts();
      const shown = session.shown();
      if (card || form) close();
      if (!shown.length) announcement = t('noSources');
      else {
        const at = nextPlace(shown, by);
        const index = shown[at] ?? 0;
        makeCurrent(index);
        const identity = session.page()?.found[index]?.identity;
        const name = identity ? labelIn(identity, lang) : t('unnamed');
        announcement = t('announce', { at: at + 1, of: shown.length, name });
      }
      render();
    },
    attributeSelection() {
      if (leave()) return;
      close();
      current = null;
      const onAdded = (index: number) => {
        close();
        open(index, 'keyboard', null);
      };
      form = createHandForm({ session, texts, changed: render, close, onAdded });
      render();
    },
    stop() {
      stopped.abort();
      clearTimeout(linger);
      closeAll();
      host.show(null);
      painting.stop();
    },
  };
}
