/** The form for attributing the selection by hand, open in the page: what is selected, who may have said it, storing it. */
import type { ComponentChild } from 'preact';
import type { SourceKind } from '../../lib/attribution/types';
import type { Identity } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';
import { Frame } from './card/Frame';
import { HandForm, type HandFormProps, type Offer } from './card/HandForm';
import { Notice, problemText } from './card/Notice';
import type { Box } from './card/place';
import type { Services } from './card-parts';
import type { Session } from './session';
import { createSuggest } from './suggest';
import type { Texts } from './texts';

export interface OpenForm {
  /** The selected words, null where none of the article's are. */
  content: Span | null;
  view(): ComponentChild;
  giveFocusBack(): void;
}

interface Options {
  session: Session;
  texts: () => Texts;
  services: Services;
  changed: () => void;
  close: () => void;
  /** The statement is stored: shows it. */
  onAdded: (index: number) => void;
}

export function createHandForm({ session, texts, services, changed, close, onAdded }: Options): OpenForm {
  const { codeOf } = services;
  const focusedBefore = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const content = range && !range.collapsed ? spanOf(session, range) : null;
  let error: string | null = null;

  const anchor = (): Box | null => {
    const box = range?.getClientRects()[0];
    // Nothing to stand beside: in the upper middle of the view.
    return box ?? { left: innerWidth / 2 - 190, right: innerWidth / 2, top: 60, bottom: 60 };
  };

  function problem(): string | null {
    const { t } = texts();
    if (!session.page()) return t('handNoArticle');
    if (!range || range.collapsed) return t('handNoSelection');
    return content ? null : t('handOutside');
  }

  const suggest = createSuggest(session, services);

  const add: HandFormProps['onAdd'] = async ({ name, chosen, kind, sense }) => {
    const page = session.page();
    if (!page || !content) return;
    const source = mentionOf(page.live.article.text, name, content);
    try {
      const identity = chosen ? identityOf(chosen) : await typed(session, name, kind, services);
      onAdded(await session.addByHand({ content: [content], source, identity }, sense));
    } catch (cause) {
      error = problemText(texts().t, codeOf(cause));
      changed();
    }
  };

  return {
    content,
    giveFocusBack() {
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true });
    },
    view() {
      const { t } = texts();
      const words = content
        ? (session.page()?.live.article.text.slice(content.start, content.end) ?? '')
        : '';
      const obstacle = problem();
      return (
        <Frame label={t('handTitle')} subject="hand" anchor={anchor} keyboard>
          {obstacle ? (
            <Obstacle texts={texts()} text={obstacle} onClose={close} />
          ) : (
            <HandForm
              t={t}
              title={t('handTitle')}
              action={t('handAdd')}
              words={words}
              error={error}
              suggest={suggest}
              onAdd={add}
              onCancel={close}
            />
          )}
        </Frame>
      );
    },
  };
}

function Obstacle({ texts: { t }, text, onClose }: { texts: Texts; text: string; onClose: () => void }) {
  return (
    <>
      <Notice t={t} notice={{ text, bad: true }} />
      <footer>
        <button type="button" class="button push" onClick={onClose}>
          {t('close')}
        </button>
      </footer>
    </>
  );
}

/** The selection as a span of the article's text without the white space at its ends; null where it is not in it. */
function spanOf(session: Session, range: Range): Span | null {
  const live = session.page()?.live;
  if (!live) return null;
  const from = live.toOffset(range.startContainer, range.startOffset);
  const to = live.toOffset(range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const words = live.article.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return end > start ? { start, end } : null;
}

/** The name where the text has it nearest to the content, so that it can be marked; null where it is not there. */
function mentionOf(text: string, name: string, content: Span): Span | null {
  let best: Span | null = null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const span = { start: at, end: at + name.length };
    if (span.start < content.end && content.start < span.end) continue;
    if (!best || distance(span, content) < distance(best, content)) best = span;
  }
  return best && sameParagraph(text, best, content) ? best : null;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function sameParagraph(text: string, a: Span, b: Span): boolean {
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

function identityOf({ id, name, labels, kind, country }: Offer): Identity {
  return {
    id,
    name,
    labels,
    kind,
    country,
    scope: id.startsWith('local:') ? 'local' : 'global',
    reason: 'reader',
  };
}

/** Who a typed name is, as the lexicon knows it; else of the kind the reader chose. */
async function typed(
  session: Session,
  name: string,
  kind: SourceKind,
  { background }: Services,
): Promise<Identity> {
  const lang = session.page()?.lang ?? 'en';
  const identity = await background('names.resolve', { name, lang });
  return identity.reason === 'lexicon' ? identity : { ...identity, kind };
}
