/** Says that not everything can be found yet, while the index is being made. */
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { stillToIndex } from '../../../lib/library';
import { useLibrary } from '../store';

export function StillIndexing() {
  const { t } = useTexts();
  const { data = 0 } = useLibrary(stillToIndex, []);
  return data > 0 ? <Notice text={t('list.stillIndexing', { n: data })} /> : null;
}
