/** No source is stored yet: what to do, told by what the reader chose to remember. */
import { Empty } from '../../../components/empty';
import { useSettings } from '../../../components/mount';
import { useTexts } from '../../../components/texts';

export function NoSources() {
  const { t } = useTexts();
  const { settings } = useSettings();
  const hint = t(settings.remember === 'all' ? 'history.emptyAll' : 'history.emptySaved');
  return <Empty text={t('history.empty')} hint={hint} />;
}
