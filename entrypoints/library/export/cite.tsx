/** A reference to an article, or a statement with one, in a style to choose and copy. */
import { useId, useRef, useState } from 'preact/hooks';
import { Segments } from '../../../components/segments';
import { useTexts } from '../../../components/texts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/library';
import {
  CITATION_STYLES,
  type CitationStyle,
  quoteWithReference,
  referenceTo,
} from '../../../lib/library/formats/citation';

interface CiteProps {
  article: ArticleRecord;
  /** What is quoted, and from whom; without it the article alone is referred to. */
  quoted?: { claim: ClaimRecord; sourceName: string | null };
}

export function Cite({ article, quoted }: CiteProps) {
  const { t, lang } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [style, setStyle] = useState<CitationStyle>(styleFor(lang));
  const id = useId();
  const names: Record<CitationStyle, string> = {
    gost: t('cite.gost'),
    dstu: t('cite.dstu'),
    chicago: t('cite.chicago'),
  };
  const text = quoted
    ? quoteWithReference(quoted.claim, quoted.sourceName, article, style, article.readAt)
    : referenceTo(article, style, article.readAt);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {t('cite.open')}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-name`}>
        <div class="dialog-body">
          <h2 id={`${id}-name`}>{quoted ? t('cite.statement') : t('cite.article')}</h2>
          <Segments
            label={t('cite.style')}
            value={style}
            onChoose={setStyle}
            segments={CITATION_STYLES.map((value) => ({ value, name: names[value] }))}
          />
          <blockquote class="citation" dir="auto">
            {text}
          </blockquote>
          <p class="dialog-actions">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('action.close')}
            </button>
            <Copy text={text} />
          </p>
        </div>
      </dialog>
    </>
  );
}

function Copy({ text }: { text: string }) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<{ of: string; copied: boolean } | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ of: text, copied: true }),
      (error) => {
        console.error('Sourceline: the citation cannot be copied', error);
        setOutcome({ of: text, copied: false });
      },
    );
  // Said of the text it was true of: another style is not copied yet.
  const said = outcome?.of !== text ? '' : outcome.copied ? t('cite.copied') : t('cite.notCopied');
  return (
    <>
      <button type="button" class="button button-primary" onClick={() => void copy()}>
        {t('cite.copy')}
      </button>
      <span role="status" class="faint">
        {said}
      </span>
    </>
  );
}

function styleFor(lang: string): CitationStyle {
  return lang === 'ru' ? 'gost' : lang === 'uk' ? 'dstu' : 'chicago';
}
