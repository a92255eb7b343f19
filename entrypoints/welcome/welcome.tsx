/** What Sourceline does, the reader's two choices, and what to do next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { usePageTitle, useSettings } from '../../components/mount';
import { WhatToRemember, WhereToRead } from '../../components/reading-choices';
import { useTexts } from '../../components/texts';
import * as permissions from '../../lib/platform/permissions';
import { Demo } from './demo';
import { Next } from './next';

export function Welcome() {
  const { t } = useTexts();
  const { change } = useSettings();
  const [done, setDone] = useState(false);
  usePageTitle(t('welcome.title'));

  const finish = () => {
    setDone(true);
    // Each choice was stored when it was made; only that the page was answered is left to note.
    change({ welcomed: true }).catch((error) => console.error('Sourceline: not noted', error));
  };
  return (
    <main class="welcome">
      <header class="welcome-intro">
        <p class="welcome-name">
          <Brand size={28} /> Sourceline
        </p>
        <h1>{t('welcome.heading')}</h1>
        <p>{t('welcome.lead1')}</p>
        <p>{t('welcome.lead2')}</p>
        <p>
          <strong>{t('welcome.lead3')}</strong>
        </p>
      </header>
      <Demo />
      {done ? <DoneState onChange={() => setDone(false)} /> : <ChoiceState onDone={finish} />}
    </main>
  );
}

function ChoiceState({ onDone }: { onDone: () => void }) {
  const { t } = useTexts();
  return (
    <section class="welcome-choices" aria-labelledby="choices">
      <div>
        <h2 id="choices">{t('welcome.choices')}</h2>
        <p class="soft">{t('welcome.choicesHint')}</p>
      </div>
      <div class="welcome-pair">
        <WhereToRead permissions={permissions} />
        <WhatToRemember />
      </div>
      <p>
        <button type="button" class="button button-primary" onClick={onDone}>
          {t('welcome.done')}
        </button>
      </p>
    </section>
  );
}

function DoneState({ onChange }: { onChange: () => void }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="welcome-choices" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {t('welcome.doneHeading')}
      </h2>
      <Next permissions={permissions} />
      <p>
        <button type="button" class="button" onClick={onChange}>
          {t('welcome.change')}
        </button>
      </p>
    </section>
  );
}
