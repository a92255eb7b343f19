/** The form that attributes words by hand: who says them, what kind of source it is, as what; or only who. */
import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SENSES, type Sense, SOURCE_KINDS, type SourceKind } from '../../../lib/attribution/types';
import type { SourceChoice } from '../../../lib/platform/calls';
import type { Translate } from './phrases';

/** A name to choose, from the page or from the library. */
export interface Offer extends SourceChoice {
  from: 'page' | 'library';
}

export interface HandFormProps {
  t: Translate;
  title: string;
  /** On the button that does it. */
  action: string;
  /** It is asked only who says it. */
  onlySource?: boolean;
  words: string;
  /** What went wrong when it was last tried. */
  error: string | null;
  suggest: (query: string) => Promise<Offer[]>;
  onAdd: (who: { name: string; chosen: Offer | null; kind: SourceKind; sense: Sense }) => void;
  onCancel: () => void;
}

export function HandForm({
  t,
  title,
  action,
  onlySource = false,
  words,
  error,
  suggest,
  onAdd,
  onCancel,
}: HandFormProps): JSX.Element {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Offer | null>(null);
  const [kind, setKind] = useState<SourceKind>('person');
  const [sense, setSense] = useState<Sense>('states');
  const [missing, setMissing] = useState(false);

  function choose(offer: Offer): void {
    setName(labelOf(offer, t.lang));
    setChosen(offer);
    setKind(offer.kind);
    setMissing(false);
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else onAdd({ name: name.trim(), chosen, kind, sense });
  }

  return (
    <>
      <form id="hand" class="scroll" onSubmit={submit} noValidate>
        <h1>{title}</h1>
        <blockquote class="kind-cue">
          <p class="words clamped" dir="auto">
            {words}
          </p>
        </blockquote>
        <SourceField
          t={t}
          name={name}
          settled={chosen !== null}
          invalid={missing}
          suggest={suggest}
          onType={(text) => {
            setName(text);
            setChosen(null);
            setMissing(false);
          }}
          onChoose={choose}
        />
        {!onlySource && (
          <div class="row">
            <Select
              label={t('handKind')}
              value={kind}
              options={SOURCE_KINDS}
              text={t}
              onPick={setKind}
              locked={chosen !== null}
            />
            <Select
              label={t('handSense')}
              value={sense}
              options={SENSES}
              text={t}
              onPick={setSense}
              locked={false}
            />
          </div>
        )}
        {(missing || error) && (
          <p class="error" role="alert">
            {missing ? t('handNeedsSource') : error}
          </p>
        )}
      </form>
      <footer>
        <button type="button" class="button quiet push" onClick={onCancel}>
          {t('handCancel')}
        </button>
        <button type="submit" form="hand" class="button primary">
          {action}
        </button>
      </footer>
    </>
  );
}

function labelOf({ labels, name }: Offer, lang: string): string {
  return (lang === 'ru' || lang === 'uk' || lang === 'en' ? labels[lang] : undefined) ?? name;
}

interface SourceFieldProps {
  t: Translate;
  name: string;
  /** A name was chosen: nothing more to offer. */
  settled: boolean;
  invalid: boolean;
  suggest: (query: string) => Promise<Offer[]>;
  onType: (text: string) => void;
  onChoose: (offer: Offer) => void;
}

/** A combobox (ARIA 1.2): arrows move in the list, Enter chooses, any other name may be typed. */
function SourceField({
  t,
  name,
  settled,
  invalid,
  suggest,
  onType,
  onChoose,
}: SourceFieldProps): JSX.Element {
  const [offers, setOffers] = useState<Offer[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);

  useEffect(() => {
    const turn = ++asked.current;
    setActive(-1);
    if (settled) setOffers([]);
    else {
      suggest(name).then((found) => {
        if (turn === asked.current) setOffers(found);
      });
    }
  }, [name, settled, suggest]);

  function key(event: TargetedEvent<HTMLInputElement, KeyboardEvent>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offers.length) {
      event.preventDefault();
      setActive((active + step + offers.length) % offers.length);
    } else if (event.key === 'Enter' && offers[active]) {
      event.preventDefault();
      onChoose(offers[active]);
    }
  }

  return (
    <>
      <label>
        {t('handSource')}
        <input
          class={invalid ? 'bad-input' : undefined}
          data-focus
          type="text"
          role="combobox"
          autocomplete="off"
          maxLength={300}
          placeholder={t('handPlaceholder')}
          aria-expanded={offers.length > 0}
          aria-controls="offers"
          aria-autocomplete="list"
          aria-activedescendant={offers[active] ? `offer-${active}` : undefined}
          aria-invalid={invalid}
          value={name}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={key}
        />
      </label>
      {offers.length > 0 && (
        <div class="options" id="offers" role="listbox" aria-label={t('handSource')}>
          {offers.map((offer, i) => (
            <div
              key={offer.id}
              id={`offer-${i}`}
              class="option"
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              onPointerDown={(event) => {
                event.preventDefault();
                onChoose(offer);
              }}
            >
              <span dir="auto">{labelOf(offer, t.lang)}</span>
              <small>{t(offer.from === 'page' ? 'handOnPage' : 'handStored')}</small>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

interface SelectProps<T extends Sense | SourceKind> {
  label: string;
  value: T;
  options: readonly T[];
  text: (key: T) => string;
  onPick: (value: T) => void;
  locked: boolean;
}

function Select<T extends Sense | SourceKind>({
  label,
  value,
  options,
  text,
  onPick,
  locked,
}: SelectProps<T>): JSX.Element {
  return (
    <label>
      {label}
      <select
        value={value}
        disabled={locked}
        onChange={(event) => {
          const picked = options.find((option) => option === event.currentTarget.value);
          if (picked) onPick(picked);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
