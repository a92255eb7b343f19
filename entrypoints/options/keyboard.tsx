/** The keys that work on an article. */
import { useTexts } from '../../components/texts';
import type { PagesKey } from '../../lib/i18n/pages';

/** As the manifest suggests them; the reader may have changed them in the browser. */
const KEYS: readonly { keys: readonly string[]; does: PagesKey }[] = [
  { keys: ['Alt', '.'], does: 'options.keyNext' },
  { keys: ['Alt', ','], does: 'options.keyPrevious' },
  { keys: ['Enter'], does: 'options.keyOpen' },
  { keys: ['Esc'], does: 'options.keyClose' },
];

export function Keyboard() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{t('options.keyboard')}</h2>
      <dl class="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t('options.keyChange')}</p>
    </section>
  );
}
