/** Changes the kind of a source, or of the source of one statement. */
import { useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { SourceKind } from '../../../lib/attribution/types';
import type { CorrectionDraft } from '../../../lib/library';
import { FormDialog } from './form-dialog';
import { KindField } from './kind-field';
import { useCorrect } from './use-correct';

interface KindDialogProps {
  opener: string;
  kind: SourceKind;
  draftOf: (kind: SourceKind) => CorrectionDraft;
}

export function KindDialog({ opener, kind, draftOf }: KindDialogProps) {
  const { t } = useTexts();
  const { make } = useCorrect();
  const [chosen, setChosen] = useState(kind);
  return (
    <FormDialog
      opener={opener}
      title={t('kind.title')}
      action={t('correct.save')}
      disabled={chosen === kind}
      onOpen={() => setChosen(kind)}
      onSubmit={() => make(draftOf(chosen))}
    >
      {() => <KindField label={t('kind.title')} value={chosen} onChoose={setChosen} />}
    </FormDialog>
  );
}
