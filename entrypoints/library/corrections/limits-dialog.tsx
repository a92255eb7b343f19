/** Draws anew where a statement and its source begin and end: words are selected in a piece of the saved text. */
import { useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { ClaimRecord, SavedBlock } from '../../../lib/library';
import type { Span } from '../../../lib/text/types';
import { FormDialog } from './form-dialog';
import { around, overlapping, withPiece } from './limits';
import { useCorrect } from './use-correct';

interface LimitsDialogProps {
  /** Its spans are offsets into the blocks' text. */
  claim: ClaimRecord;
  blocks: readonly SavedBlock[];
}

export function LimitsDialog({ claim, blocks }: LimitsDialogProps) {
  const { t } = useTexts();
  const { drawLimits } = useCorrect();
  const [source, setSource] = useState<Span | null>(null);
  const [content, setContent] = useState<Span[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { text, start } = around(blocks, claim);
  const words = (span: Span) => text.slice(span.start - start, span.end - start);
  const clash = overlapping(source, content);

  const selected = (): Span | null => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    return selectionEnd > selectionStart
      ? { start: start + selectionStart, end: start + selectionEnd }
      : null;
  };
  const take = (use: (span: Span) => void) => () => {
    const span = selected();
    if (span) use(span);
    field.current?.focus();
  };
  return (
    <FormDialog
      wide
      opener={t('correct.limits')}
      title={t('limits.title')}
      action={t('correct.save')}
      disabled={clash || content.length === 0}
      onOpen={() => {
        setSource(claim.spans.source);
        setContent(claim.spans.content);
      }}
      onSubmit={() => drawLimits(claim.id, { versionId: claim.versionId, source, content })}
    >
      {() => (
        <>
          <p class="soft" id={`${id}-hint`}>
            {t('limits.hint')}
          </p>
          <textarea
            ref={field}
            class="field limits-text"
            readOnly
            rows={9}
            dir="auto"
            aria-label={t('limits.text')}
            aria-describedby={`${id}-hint`}
            value={text}
          />
          <p class="limits-actions">
            <button type="button" class="button" onClick={take((span) => setContent([span]))}>
              {t('limits.statement')}
            </button>
            <button
              type="button"
              class="button"
              onClick={take((span) => setContent((pieces) => withPiece(pieces, span)))}
            >
              {t('limits.more')}
            </button>
            <button type="button" class="button" onClick={take(setSource)}>
              {t('limits.source')}
            </button>
            <button type="button" class="button" onClick={() => setSource(null)}>
              {t('limits.noSource')}
            </button>
          </p>
          <section class="limits-now" aria-label={t('limits.now')} aria-live="polite">
            <p class="section-name" dir="auto">
              {source ? words(source) : t('claim.noSource')}
            </p>
            <blockquote class="statement-content" dir="auto">
              {content.map((span) => (
                <p key={span.start}>{words(span)}</p>
              ))}
            </blockquote>
          </section>
          {clash && (
            <p class="notice notice-error" role="alert">
              {t('limits.invalid')}
            </p>
          )}
        </>
      )}
    </FormDialog>
  );
}
