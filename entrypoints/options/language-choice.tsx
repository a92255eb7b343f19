/** The language of our own texts. Languages are named in themselves: a reader lost in the wrong one finds the way out. */
import { useId, useState } from 'preact/hooks';
import { useSettings } from '../../components/mount';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import { UI_LANGS } from '../../lib/i18n/locale';
import type { Settings } from '../../lib/platform/settings';

const LANGUAGES: readonly Settings['language'][] = ['auto', ...UI_LANGS];

export function LanguageChoice() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState(false);
  const id = useId();
  const choose = (value: string) => {
    const language = LANGUAGES.find((known) => known === value);
    if (!language) return;
    change({ language }).then(
      () => setFailed(false),
      (error) => {
        console.error('Sourceline: the language cannot be stored', error);
        setFailed(true);
      },
    );
  };
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('options.language')}</h2>
      <select
        class="field"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        value={settings.language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
            {language === 'auto' ? t('options.languageAuto') : nameOf(language)}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-hint`}>
        {t('options.languageHint')}
      </p>
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </section>
  );
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
