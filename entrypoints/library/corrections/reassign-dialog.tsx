/** Gives a statement, and where wanted all others of its source in the article, to another source or to none. */
import { useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { type ClaimRecord, claimsOfArticle } from '../../../lib/library';
import { useLibrary } from '../store';
import { FormDialog } from './form-dialog';
import { sourceFor } from './named-source';
import { type Picked, SourcePicker } from './source-picker';
import { useCorrect } from './use-correct';

export function ReassignDialog({ claim }: { claim: ClaimRecord }) {
  const { t, lang } = useTexts();
  const { make } = useCorrect();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [none, setNone] = useState(false);
  const [all, setAll] = useState(false);
  const { data: claims = [] } = useLibrary((db) => claimsOfArticle(db, claim.articleId), [claim.articleId]);
  const others = claims.filter(
    ({ id, sourceId }) => id !== claim.id && sourceId !== null && sourceId === claim.sourceId,
  );
  const submit = async () => {
    const { articleId } = claim;
    const claimIds = [claim, ...(all ? others : [])].map(({ id }) => id);
    if (none) return make({ type: 'reassign', articleId, claimIds, into: null });
    if (!picked) return false;
    const { into, source } = await sourceFor(picked, lang);
    return make({ type: 'reassign', articleId, claimIds, into }, source);
  };
  return (
    <FormDialog
      opener={t('correct.reassign')}
      title={t('reassign.title')}
      action={t('correct.save')}
      disabled={!none && !picked}
      onOpen={() => {
        setPicked(null);
        setNone(false);
        setAll(false);
      }}
      onSubmit={submit}
    >
      {() => (
        <>
          <blockquote class="statement-content" dir="auto">
            <p class="clamped">{claim.content.join(' … ') || claim.anchor.exact}</p>
          </blockquote>
          {!none && (
            <SourcePicker
              label={t('picker.label')}
              except={claim.sourceId === null ? [] : [claim.sourceId]}
              named
              picked={picked}
              onPick={setPicked}
            />
          )}
          {claim.sourceId !== null && (
            <label class="check">
              <input
                type="checkbox"
                checked={none}
                onChange={(event) => setNone(event.currentTarget.checked)}
              />
              {t('reassign.none')}
            </label>
          )}
          {others.length > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={all}
                onChange={(event) => setAll(event.currentTarget.checked)}
              />
              {t('reassign.all', { n: others.length })}
            </label>
          )}
        </>
      )}
    </FormDialog>
  );
}
