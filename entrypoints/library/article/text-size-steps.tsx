/** Smaller, larger, and which step it is now; the step is announced as it changes. */
import { Icon, type IconName } from '../../../components/icons';
import { useTexts } from '../../../components/texts';
import { TEXT_SIZES, type TextSize } from '../../../lib/platform/settings';

interface TextSizeStepsProps {
  size: TextSize;
  onChoose: (size: TextSize) => void;
}

export function TextSizeSteps({ size, onChoose }: TextSizeStepsProps) {
  const { t } = useTexts();
  const at = TEXT_SIZES.indexOf(size);
  return (
    <fieldset class="reader-choice">
      <legend class="visually-hidden">{t('reader.size')}</legend>
      <span class="faint" aria-hidden="true">
        {t('reader.size')}
      </span>
      <Step icon="smaller" name={t('reader.smaller')} to={TEXT_SIZES[at - 1]} onChoose={onChoose} />
      <output class="reader-size">
        <span aria-hidden="true">
          {at + 1}/{TEXT_SIZES.length}
        </span>
        <span class="visually-hidden">{t('reader.sizeNow', { step: at + 1, steps: TEXT_SIZES.length })}</span>
      </output>
      <Step icon="larger" name={t('reader.larger')} to={TEXT_SIZES[at + 1]} onChoose={onChoose} />
    </fieldset>
  );
}

interface StepProps {
  icon: IconName;
  name: string;
  /** Undefined at the last step. */
  to: TextSize | undefined;
  onChoose: (size: TextSize) => void;
}

/** At the last step it keeps the focus, which a disabled button would lose. */
function Step({ icon, name, to, onChoose }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) onChoose(to);
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
