/** One source: who it is, and what it said over time. */
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { nameIn } from '../../../components/names';
import { More } from '../../../components/paged';
import { SourceAbout } from '../../../components/source-about';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { usePaging } from '../../../components/use-paging';
import { groupedStatements, sourceById } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { SourceActions } from '../corrections/source-actions';
import { GroupedStatements } from '../statements/grouped-statements';
import { useLibrary } from '../store';

const STEP = 50;

export function SourcePage({ id }: { id: string }) {
  const { t, lang } = useTexts();
  const paging = usePaging(STEP, id);
  const summary = useLibrary((db) => sourceById(db, id), [id]);
  const statements = useLibrary(
    (db) => groupedStatements(db, id, { limit: paging.limit + 1 }),
    [id, paging.limit],
  );
  const name = summary.data ? nameIn(lang, summary.data.source) : '';
  usePageTitle(name || t('library.sources'));

  const error = summary.error ?? statements.error;
  const shown = statements.data?.slice(0, paging.limit);
  return (
    <div class="column">
      {error !== null && <Trouble code={error} />}
      {summary.data === null && (
        <Empty text={t('source.gone')}>
          <a href={libraryAddress({ view: 'sources' })}>{t('library.sources')}</a>
        </Empty>
      )}
      {summary.data && (
        <header class="source-head">
          <h1 dir="auto">{name}</h1>
          <SourceAbout summary={summary.data} />
          <SourceActions source={summary.data.source} />
        </header>
      )}
      {summary.data && shown?.length === 0 && <Empty text={t('source.empty')} />}
      {summary.data && shown !== undefined && shown.length > 0 && (
        <section aria-labelledby="statements">
          <h2 id="statements" class="visually-hidden">
            {t('source.history')}
          </h2>
          <GroupedStatements groups={shown} />
        </section>
      )}
      {statements.data !== undefined && statements.data.length > paging.limit && <More paging={paging} />}
    </div>
  );
}
