/** The reader's data: how much there is, in and out, and gone. */
import { usePageTitle } from '../../../components/mount';
import { useTexts } from '../../../components/texts';
import { DataPanel } from './data-panel';

export function DataPage() {
  const { t } = useTexts();
  usePageTitle(t('data.title'));
  return (
    <div class="column">
      <header class="page-head">
        <h1>{t('data.title')}</h1>
      </header>
      <DataPanel />
    </div>
  );
}
