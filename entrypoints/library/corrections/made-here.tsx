/** Corrections that concern what is shown, each with its undoing. */
import { useTexts } from '../../../components/texts';
import type { CorrectionRecord } from '../../../lib/library';
import { useCorrect } from './use-correct';

export function MadeHere({ corrections }: { corrections: readonly CorrectionRecord[] }) {
  const { t } = useTexts();
  const { undo } = useCorrect();
  if (corrections.length === 0) return null;
  return (
    <ul class="made-here" aria-label={t('correct.madeHere')}>
      {corrections.map((correction) => (
        <li key={correction.id}>
          <span>{t(`done.${correction.type}`)}</span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('corrections.undo', { what: t(`done.${correction.type}`) })}
            onClick={() => void undo(correction)}
          >
            {t('action.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
