/** Who the source is: its name, as it is marked in the page, and what kind of source from where. */
import type { JSX } from 'preact';
import { Icon } from './icons';
import type { CardModel } from './model';
import { countryName, type Translate } from './phrases';

interface Props {
  t: Translate;
  model: CardModel;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

export function Head({ t, model, onStep, onClose }: Props): JSX.Element {
  const { name, alias, mention, mark, unsure, kind, at, of } = model;
  const facts = [name !== null && t(kind), countryName(model.country, t.lang)].filter(isText);
  const names = [alias, mention && t('asInText', { mention })].filter(isText);
  return (
    <header class={unsure ? `kind-${mark} unsure` : `kind-${mark}`}>
      <span class="emblem">
        <Icon name={mark} />
      </span>
      <h1 class={name === null ? 'unnamed' : undefined} dir="auto">
        {name ?? t('unnamed')}
      </h1>
      <div class="tools">
        {of > 1 && (
          <span class="steps">
            <Step t={t} label="previous" disabled={at === 1} onPress={() => onStep(-1)} />
            {t('position', { at, of })}
            <Step t={t} label="next" disabled={at === of} onPress={() => onStep(1)} />
          </span>
        )}
        <button
          type="button"
          class="button icon-only quiet"
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <Facts facts={names} />
      <Facts facts={facts} />
    </header>
  );
}

function isText(fact: string | false | null): fact is string {
  return typeof fact === 'string' && fact !== '';
}

function Facts({ facts }: { facts: readonly string[] }): JSX.Element | null {
  if (!facts.length) return null;
  return (
    <p class="facts">
      {facts.map((fact) => (
        <span key={fact} dir="auto">
          {fact}
        </span>
      ))}
    </p>
  );
}

interface StepProps {
  t: Translate;
  label: 'previous' | 'next';
  disabled: boolean;
  onPress: () => void;
}

function Step({ t, label, disabled, onPress }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="button icon-only quiet"
      aria-label={t(label)}
      title={t(label)}
      aria-disabled={disabled}
      onClick={() => disabled || onPress()}
    >
      <Icon name={label} />
    </button>
  );
}
