/** Correcting and writing notes from any part of the library: done at once, with the way back in a toast. */
import { useTexts } from '../../../components/texts';
import { useToast } from '../../../components/toast';
import {
  type CorrectionDraft,
  type CorrectionRecord,
  correct,
  correctLimits,
  type FormerNotes,
  type NoteSubject,
  putNote,
  restore,
  restoreNotes,
  type SourceDraft,
  undoCorrection,
} from '../../../lib/library';
import type { Span } from '../../../lib/text/types';
import { db } from '../store';
import { useAttempt } from '../use-attempt';

export interface Correct {
  /** Resolve to whether it was done; what went wrong is told in a toast. */
  make(draft: CorrectionDraft, source?: SourceDraft): Promise<boolean>;
  drawLimits(
    claimId: string,
    drawn: { versionId: string; source: Span | null; content: Span[] },
  ): Promise<boolean>;
  undo(correction: CorrectionRecord): Promise<boolean>;
  note(subject: NoteSubject, note: { text: string; tags: string[] }): Promise<boolean>;
}

export function useCorrect(): Correct {
  const { t } = useTexts();
  const toast = useToast();

  const attempt = useAttempt();

  const undone = () => toast({ text: t('corrections.undone') });
  const offerUndo = (type: CorrectionRecord['type'], id: string) => {
    const undo = () => void attempt(async () => void (await undoCorrection(db, id))).then(undone);
    toast({ text: t(`done.${type}`), undo });
  };
  const offerFormer = (text: string, former: FormerNotes) =>
    toast({ text, undo: () => void attempt(() => restoreNotes(db, former)).then(undone) });

  return {
    make: (draft, source) =>
      attempt(async () => offerUndo(draft.type, await correct(db, draft, source ? { source } : {}))),
    drawLimits: (claimId, drawn) =>
      attempt(async () => offerUndo('limits', await correctLimits(db, claimId, drawn))),
    undo: ({ id }) =>
      attempt(async () => {
        const gone = await undoCorrection(db, id);
        toast({
          text: t('corrections.undone'),
          ...(gone && { undo: () => void attempt(() => restore(db, gone)) }),
        });
      }),
    note: (subject, note) =>
      attempt(async () => {
        const empty = note.text.trim() === '' && note.tags.length === 0;
        offerFormer(t(empty ? 'note.gone' : 'note.saved'), await putNote(db, subject, note));
      }),
  };
}
