/** The reader's two choices: where Sourceline reads, and what it remembers. Welcome and options share them. */
import { useState } from 'preact/hooks';
import { Choices } from './choices';
import { useSettings } from './mount';
import { Notice } from './notice';
import { useTexts } from './texts';
import { type HostPermissions, useReadingScope } from './use-reading-scope';

export function WhereToRead({ permissions }: { permissions: HostPermissions }) {
  const { t } = useTexts();
  const { scope, outcome, choose } = useReadingScope(permissions);
  return (
    <Choices
      legend={t('reading.legend')}
      value={scope}
      onChoose={choose}
      choices={[
        { value: 'every', name: t('reading.every'), hint: t('reading.everyHint') },
        { value: 'click', name: t('reading.click'), hint: t('reading.clickHint') },
      ]}
    >
      {outcome === 'denied' && <Notice text={t('reading.denied')} />}
      {outcome === 'failed' && <Notice kind="error" text={t('reading.failed')} />}
    </Choices>
  );
}

export function WhatToRemember() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState(false);
  const choose = (remember: 'all' | 'saved') => {
    change({ remember }).then(
      () => setFailed(false),
      (error) => {
        console.error('Sourceline: the choice cannot be stored', error);
        setFailed(true);
      },
    );
  };
  return (
    <Choices
      legend={t('remember.legend')}
      value={settings.remember}
      onChoose={choose}
      choices={[
        { value: 'all', name: t('remember.all'), hint: t('remember.allHint') },
        { value: 'saved', name: t('remember.saved'), hint: t('remember.savedHint') },
      ]}
    >
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </Choices>
  );
}
