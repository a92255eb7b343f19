/** A choice of the kind of a source. */
import { useId } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { SOURCE_KINDS, type SourceKind } from '../../../lib/attribution/types';

interface KindFieldProps {
  label: string;
  value: SourceKind;
  onChoose: (kind: SourceKind) => void;
}

export function KindField({ label, value, onChoose }: KindFieldProps) {
  const { term } = useTexts();
  const id = useId();
  return (
    <fieldset class="kind-field">
      <legend class="visually-hidden">{label}</legend>
      {SOURCE_KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name={id} checked={kind === value} onChange={() => onChoose(kind)} />
          {term(kind)}
        </label>
      ))}
    </fieldset>
  );
}
