/**
 * What the reader sees and does in the page: marks, light, the card, stepping by keyboard. Shows the session and hands
 * it the reader's wishes; stores nothing itself.
 */

import type { UiLang } from '../../lib/i18n/locale';
import { labelIn } from '../../lib/sources/label';
import type { Articles } from './articles';
import type { Host } from './card/host';
import { schemeAround } from './card/scheme';
import { type CardParts, loadCard, services } from './card-parts';
import type { Guard } from './guard';
import type { OpenForm } from './hand';
import { watchKeys } from './keys';
import type { OpenCard } from './open-card';
import { createPainting } from './painting';
import { watchPointer } from './pointer';
import type { Glimpse, PageReading } from './read';
import { inView, reveal } from './reveal';
import { sameStatement } from './sources';

import type { Texts } from './texts';

export interface Stage {
  /** Shows the session as it is now. */
  refresh(): void;
  /** Marks what a page's first reading found, before it is known who the sources are; what is opened meanwhile opens then. */
  glimpse(glimpse: Glimpse, shown: readonly number[]): void;
  /** Scrolls to an attribution and lights it up. */
  show(index: number): void;
  step(by: 1 | -1): void;
  attributeSelection(): void;
  /** Takes everything away and stops listening. */
  stop(): void;
}

interface Options {
  session: Articles;
  /** The interface's language that the reader has chosen now. */
  language: () => 'auto' | UiLang;
  /** Whether highlights are on for this site. */
  painted: () => boolean;
  /** The extension is gone: this script must leave. Checked before anything is done for the reader. */
  leave: () => boolean;
  guard: Guard;
}

/** Milliseconds after which a card opened by dwelling closes when the pointer has left. */
const LINGER = 350;

export function createStage({ session, language, painted, leave, guard }: Options): Stage {
  const stopped = new AbortController();
  const painting = createPainting(document);
  /** Null until the reader first opens something; then the card's script is there. */
  let ui: { parts: CardParts; host: Host } | null = null;
  /** Settles when it is known who the sources on show are. */
  let known: Promise<void> = Promise.resolve();
  let settle = (): void => {};
  /** Counts what the reader asked to see: what took longer to come than the next wish is not shown. */
  let wish = 0;
  let card: OpenCard | null = null;
  let form: OpenForm | null = null;
  let seen: PageReading | null = null;
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

  /** Does it at once where the card's script is in the page, else when it has come, if it is still wanted. */
  function withCard(show: (parts: CardParts, texts: () => Texts) => void): void {
    const mine = ++wish;
    const texts = (parts: CardParts) => () => parts.textsFor(language());
    if (ui) {
      show(ui.parts, texts(ui.parts));
      return;
    }
    Promise.all([loadCard(), known])
      .then(([parts]) => {
        if (stopped.signal.aborted) return;
        ui ??= { parts, host: parts.createHost(document, closeAll) };
        if (mine === wish) show(parts, texts(parts));
      })
      .catch(
        guard((error: unknown) => {
          if (!leave()) throw error;
        }),
      );
  }

  function render(): void {
    lightUp();
    if (!ui) return;
    const { parts, host } = ui;
    const open = form ?? card;
    if (!open && announcement === '') {
      host.show(null);
      return;
    }
    const root = session.page()?.live.root ?? document.body;
    host.show(
      parts.app(
        { scheme: schemeAround(root), lang: parts.textsFor(language()).lang, announcement },
        open?.view(),
      ),
    );
  }

  /** Closes card and form. Where it was opened by keyboard, focus goes back to where it was. */
  function close(): void {
    wish++;
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
    withCard((parts, texts) => {
      if (by === 'dwell' && hovered !== index) return;
      session.attend(index);
      card = parts.createOpenCard({
        index,
        by,
        anchorFor: (at) => painting.boxOf(at, point),
        session,
        texts,
        services,
        changed: render,
        close,
        onMove,
      });
      render();
    });
  }

  /** The card moves on to another statement of its source. */
  function onMove(index: number): void {
    session.attend(index);
    const range = painting.range(index);
    if (range && !inView(range)) reveal(range);
    if (current !== null) current = index;
  }

  function makeCurrent(index: number | null): void {
    current = index;
    focusAtStep = index === null ? null : document.activeElement;
    const range = index === null ? null : painting.range(index);
    if (range) reveal(range);
    lightUp();
  }

  /** The page was read again: what the reader had open or stood at is found again, or let go of. */
  function follow(to: (index: number) => number | null): void {
    hovered = hovered === null ? null : to(hovered);
    current = current === null ? null : to(current);
    if (!card) return;
    const index = to(card.index());
    if (index === null) close();
    else card.moveTo(index);
  }

  function inside(event: Event): boolean {
    return ui?.host.holds(event) ?? false;
  }

  watchPointer<readonly number[]>(
    {
      at: (x, y) => (painted() ? painting.at(x, y) : null),
      inside,
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
    if (ui?.host.inUse()) linger = setTimeout(leaveDwelt, LINGER);
    else close();
  }

  watchKeys(
    {
      inside,
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
    glimpse(glimpse, shown) {
      if (session.page()) return;
      if (painted()) painting.glimpse(glimpse, shown);
      const earlier = settle;
      known = new Promise((resolve) => {
        settle = () => {
          earlier();
          resolve();
        };
      });
    },
    refresh() {
      if (stopped.signal.aborted) return;
      settle();
      const now = session.page();
      painting.paint(painted() ? now : null, session.shown());
      const before = seen;
      seen = now;
      // Before the first reading was complete, it was shown by the same indices.
      if (before && before !== now) follow((index) => (now ? sameStatement(before, index, now) : null));
      render();
    },
    show(index) {
      if (leave()) return;
      close();
      makeCurrent(index);
    },
    step(by) {
      if (leave()) return;
      const shown = session.shown();
      if (card || form) close();
      const at = shown.length ? nextPlace(shown, by) : null;
      const index = at === null ? null : (shown[at] ?? 0);
      if (index !== null) makeCurrent(index);
      withCard((_, texts) => {
        const { t, lang } = texts();
        if (at === null || index === null) announcement = t('noSources');
        else {
          const identity = session.page()?.found[index]?.identity;
          const name = identity ? labelIn(identity, lang) : t('unnamed');
          announcement = t('announce', { at: at + 1, of: shown.length, name });
        }
        render();
      });
    },
    attributeSelection() {
      if (leave()) return;
      close();
      current = null;
      const onAdded = (index: number) => {
        close();
        open(index, 'keyboard', null);
      };
      withCard((parts, texts) => {
        form = parts.createHandForm({ session, texts, services, changed: render, close, onAdded });
        render();
      });
    },
    stop() {
      stopped.abort();
      clearTimeout(linger);
      closeAll();
      ui?.host.show(null);
      painting.stop();
    },
  };
}
