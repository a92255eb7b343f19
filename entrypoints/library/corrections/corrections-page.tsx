/** Every correction, last made first: what it says, where it was made, and its undoing. */
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { More } from '../../../components/paged';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { usePaging } from '../../../components/use-paging';
import { listCorrections } from '../../../lib/library';
import { useLibrary } from '../store';
import { CorpusExport } from './corpus-export';
import { CorrectionItem } from './correction-item';

const STEP = 50;

export function CorrectionsPage() {
  const { t } = useTexts();
  const paging = usePaging(STEP, '');
  const { data, error } = useLibrary(
    (db) => listCorrections(db, { limit: paging.limit + 1 }),
    [paging.limit],
  );
  usePageTitle(t('corrections.title'));
  const shown = data?.slice(0, paging.limit) ?? [];
  return (
    <div class="column">
      <header class="page-head">
        <h1>{t('corrections.title')}</h1>
      </header>
      {error !== null && <Trouble code={error} />}
      {data?.length === 0 && <Empty text={t('corrections.none')} hint={t('corrections.noneHint')} />}
      {shown.length > 0 && (
        <>
          <p class="soft">{t('corrections.hint')}</p>
          <ul class="sheet correction-list" aria-label={t('corrections.title')}>
            {shown.map((summary) => (
              <CorrectionItem key={summary.correction.id} summary={summary} />
            ))}
          </ul>
          {data !== undefined && data.length > paging.limit && <More paging={paging} />}
          <CorpusExport />
        </>
      )}
    </div>
  );
}
