/** All that the reader can correct of a statement, what was corrected already, and the note on it. */
import { useTexts } from '../../../components/texts';
import { type ClaimRecord, correctionsOfClaim, type SavedBlock } from '../../../lib/library';
import { useLibrary } from '../store';
import { Actions } from './actions';
import { KindDialog } from './kind-dialog';
import { LimitsDialog } from './limits-dialog';
import { MadeHere } from './made-here';
import { Note } from './note';
import { ReassignDialog } from './reassign-dialog';
import { useCorrect } from './use-correct';

interface ClaimActionsProps {
  claim: ClaimRecord;
  /** The text that the claim's spans are offsets into; null where it is not kept or the claim not in it. */
  blocks: readonly SavedBlock[] | null;
}

export function ClaimActions({ claim, blocks }: ClaimActionsProps) {
  const { t } = useTexts();
  const { make } = useCorrect();
  const { id, articleId } = claim;
  const { data: corrections = [] } = useLibrary(
    (db) => correctionsOfClaim(db, { id, articleId }),
    [id, articleId],
  );
  const of = { articleId, claimIds: [id] };
  return (
    <div class="corrections-here">
      <Note key={id} about="claim" id={id} />
      <MadeHere corrections={corrections} />
      <Actions key={`${id} actions`}>
        {() => (
          <>
            <ReassignDialog claim={claim} />
            <KindDialog
              opener={t('correct.claimKind')}
              kind={claim.kind}
              draftOf={(kind) => ({ type: 'claim-kind', ...of, kind })}
            />
            {blocks && <LimitsDialog claim={claim} blocks={blocks} />}
            <button
              type="button"
              class="button button-quiet"
              onClick={() => void make({ type: 'not-a-source', ...of })}
            >
              {t('correct.notSource')}
            </button>
          </>
        )}
      </Actions>
    </div>
  );
}
