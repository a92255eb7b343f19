/** Everything the reader can set. */
import { Brand } from '../../components/brand';
import { usePageTitle } from '../../components/mount';
import { WhatToRemember, WhereToRead } from '../../components/reading-choices';
import { useTexts } from '../../components/texts';
import * as permissions from '../../lib/platform/permissions';
import { libraryAddress } from '../../lib/platform/tabs';
import { DataPanel } from '../library/data/data-panel';
import { Keyboard } from './keyboard';
import { LanguageChoice } from './language-choice';
import { MutedSites } from './muted-sites';
import { WhichMarks } from './which-marks';

export function Options() {
  const { t } = useTexts();
  usePageTitle(t('options.title'));
  return (
    <main class="options">
      <header class="options-head">
        <Brand size={28} />
        <h1>{t('options.title')}</h1>
        <a class="button" href={libraryAddress({ view: 'articles' })}>
          {t('nav.library')}
        </a>
      </header>
      <section>
        <WhereToRead permissions={permissions} />
      </section>
      <section>
        <WhatToRemember />
      </section>
      <section>
        <WhichMarks />
      </section>
      <LanguageChoice />
      <MutedSites />
      <Keyboard />
      <DataPanel />
      <p class="soft">{t('options.privacy')}</p>
    </main>
  );
}
