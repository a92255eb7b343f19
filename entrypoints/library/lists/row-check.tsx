/** Chooses a row; with Shift all from the one chosen before. */
import { useTexts } from '../../../components/texts';

interface RowCheckProps {
  /** What the row is. */
  name: string;
  checked: boolean;
  onToggle: (range: boolean) => void;
}

export function RowCheck({ name, checked, onToggle }: RowCheckProps) {
  const { t } = useTexts();
  return (
    <label class="row-check">
      <input
        type="checkbox"
        aria-label={t('list.choose', { name })}
        checked={checked}
        onClick={(event) => onToggle(event.shiftKey)}
      />
    </label>
  );
}
