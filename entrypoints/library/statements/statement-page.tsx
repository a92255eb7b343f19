/** One statement: who carried it and how, in time order; what figures it changed; who left its source out. */
import { Empty } from '../../../components/empty';
import { usePageTitle } from '../../../components/mount';
import { nameIn } from '../../../components/names';
import { StatementItem } from '../../../components/statement-item';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { type StatementView, statementById } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useLibrary } from '../store';
import { CarrierItem } from './carrier-item';
import { ChangedFigures } from './changed-figures';

export function StatementPage({ id }: { id: string }) {
  const { t } = useTexts();
  const { data, error } = useLibrary((db) => statementById(db, id), [id]);
  usePageTitle(t('origin.title'));
  return (
    <div class="column">
      {error !== null && <Trouble code={error} />}
      {data === null && (
        <Empty text={t('origin.gone')}>
          <a href={libraryAddress({ view: 'sources' })}>{t('library.sources')}</a>
        </Empty>
      )}
      {data && <Found view={data} />}
    </div>
  );
}

function Found({ view: { source, carriers, articles, withoutSource, changes } }: { view: StatementView }) {
  const { t, lang } = useTexts();
  return (
    <>
      <header class="source-head">
        <h1>{t('origin.title')}</h1>
        <p class="statement-facts">
          {source && (
            <span dir="auto">
              <a href={libraryAddress({ view: 'source', id: source.id })}>{nameIn(lang, source)}</a>
            </span>
          )}
          <span>{t('origin.articles', { n: articles })}</span>
        </p>
      </header>
      <ChangedFigures changes={changes} />
      <ol class="carrier-list" aria-label={t('origin.title')}>
        {carriers.map((carrier, index) => (
          <CarrierItem
            key={carrier.statement.claim.id}
            carrier={carrier}
            first={index === 0 && articles > 1}
          />
        ))}
      </ol>
      {withoutSource.length > 0 && (
        <section aria-labelledby="without">
          <h2 id="without">{t('origin.without')}</h2>
          <p class="soft">{t('origin.withoutHint')}</p>
          <ul>
            {withoutSource.map(({ statement, name }) => (
              <StatementItem
                key={statement.claim.id}
                statement={statement}
                href={libraryAddress({
                  view: 'article',
                  id: statement.claim.articleId,
                  claim: statement.claim.id,
                })}
              >
                <p class="source-facts" dir="auto">
                  {name ?? t('origin.noSource')}
                </p>
              </StatementItem>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
