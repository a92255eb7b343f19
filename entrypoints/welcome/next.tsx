/** What to do after the choices, told by the choice made. */
import { useTexts } from '../../components/texts';
import { type HostPermissions, useReadingScope } from '../../components/use-reading-scope';

export function Next({ permissions }: { permissions: HostPermissions }) {
  const { t } = useTexts();
  const { scope } = useReadingScope(permissions);
  return (
    <div class="next">
      <img class="next-icon" src="/icon/48.png" width={48} height={48} alt={t('welcome.iconAlt')} />
      <ol class="next-steps">
        <li>{t(scope === 'every' ? 'welcome.doneEvery' : 'welcome.doneClick')}</li>
        <li>{t('welcome.doneCard')}</li>
        <li>{t('welcome.doneHistory')}</li>
      </ol>
      <p class="soft next-pin">{t('welcome.donePin')}</p>
    </div>
  );
}
