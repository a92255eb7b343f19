/** One of a few, side by side. */
import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string> {
  label: string;
  segments: readonly { value: Value; name: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

export function Segments<Value extends string>({ label, segments, value, onChoose }: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input
            type="radio"
            class="visually-hidden"
            name={id}
            checked={segment.value === value}
            onChange={() => onChoose(segment.value)}
          />
          <span>{segment.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
