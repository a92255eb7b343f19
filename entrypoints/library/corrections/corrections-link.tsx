/** How much was corrected, and the way to it; a section of the reader's data. */
import { useTexts } from '../../../components/texts';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useLibrary } from '../store';

export function CorrectionsLink() {
  const { t } = useTexts();
  const { data } = useLibrary((db) => db.corrections.count(), []);
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections.title')}</h2>
      <p class="soft">{t('corrections.hint')}</p>
      <p>
        <a href={libraryAddress({ view: 'corrections' })}>{t('corrections.open')}</a>
        {data !== undefined && data > 0 && <span class="faint"> {t('corrections.count', { n: data })}</span>}
      </p>
    </section>
  );
}
