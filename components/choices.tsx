/** A question with a few answers, each with what it means. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  value: Value;
  name: string;
  hint: string;
}

interface ChoicesProps<Value extends string> {
  legend: string;
  choices: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  /** Called inside the click, so that a permission can be asked for. */
  onChoose: (value: Value) => void;
  /** What became of the choice. */
  children?: ComponentChildren;
}

export function Choices<Value extends string>({
  legend,
  choices,
  value,
  onChoose,
  children,
}: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            aria-describedby={`${id}-${choice.value}`}
            onChange={() => onChoose(choice.value)}
          />
          <span class="choice-name">{choice.name}</span>
          <span class="choice-hint" id={`${id}-${choice.value}`}>
            {choice.hint}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
