/** What one stored source said over time. */
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icons';
import { nameIn } from '../../components/names';
import { More } from '../../components/paged';
import { SourceAbout } from '../../components/source-about';
import { Statements } from '../../components/statements';
import { useTexts } from '../../components/texts';
import { Trouble } from '../../components/trouble';
import { usePaging } from '../../components/use-paging';
import { sourceById, statementsOf } from '../../lib/library';
import { libraryAddress } from '../../lib/platform/tabs';
import { useLibrary } from '../library/store';

const STEP = 20;

export function SourceHistory({ id, onBack }: { id: string; onBack: () => void }) {
  const { t, lang } = useTexts();
  const paging = usePaging(STEP, id);
  const summary = useLibrary((db) => sourceById(db, id), [id]);
  const statements = useLibrary(
    (db) => statementsOf(db, id, { limit: paging.limit + 1 }),
    [id, paging.limit],
  );
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const error = summary.error ?? statements.error;
  const shown = statements.data?.slice(0, paging.limit);
  return (
    <div class="history-source">
      <header class="history-head">
        <button
          ref={back}
          type="button"
          class="icon-button"
          aria-label={t('action.back')}
          title={t('action.back')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h2 class="history-title" dir="auto">
          {summary.data && nameIn(lang, summary.data.source)}
        </h2>
        {summary.data && (
          <div class="history-about">
            <SourceAbout summary={summary.data} />
            <a href={libraryAddress({ view: 'source', id })} target="_blank" rel="noreferrer">
              {t('source.open')}
            </a>
          </div>
        )}
      </header>
      {error !== null && <Trouble code={error} />}
      {summary.data === null && <Empty text={t('source.gone')} />}
      {summary.data && shown?.length === 0 && <Empty text={t('source.empty')} />}
      {shown !== undefined && (
        <Statements
          apart
          statements={shown}
          hrefOf={({ claim }) => libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })}
        />
      )}
      {statements.data !== undefined && statements.data.length > paging.limit && <More paging={paging} />}
    </div>
  );
}
