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
  const { name, alias, mention, mark, kind, at, of } = model;
  const facts = [
    alias,
    name !== null && t(kind),
    countryName(model.country, t.lang),
    mention && t('asInText', { mention }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <header class={`kind-${mark}`}>
      <span class="emblem">
        <Icon name={mark} />
      </span>
      <div>
        <h1 class={name === null ? 'unnamed' : undefined} dir="auto">
          {name ?? t('unnamed')}
        </h1>
        {facts.length > 0 && (
          <p class="facts">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
      </div>
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
    </header>
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
