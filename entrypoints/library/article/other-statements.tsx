/** What the source of a statement said in other articles. */
import { StatementItem } from '../../../components/statement-item';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { statementsOf } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useLibrary } from '../store';

const SHOWN = 3;
/** An article seldom has more statements of one source; beyond it the source's page tells all. */
const LOOKED_AT = 30;

export function OtherStatements({ sourceId, articleId }: { sourceId: string; articleId: string }) {
  const { t } = useTexts();
  const { data, error } = useLibrary((db) => statementsOf(db, sourceId, { limit: LOOKED_AT }), [sourceId]);
  if (error !== null) return <Trouble code={error} />;
  if (data === undefined) return null;
  const others = data.filter(({ claim }) => claim.articleId !== articleId).slice(0, SHOWN);
  return (
    <section class="other-statements" aria-label={t('article.other')}>
      <h3 class="section-name">{t('article.other')}</h3>
      {others.length === 0 && <p class="faint">{t('article.noOther')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map((statement) => (
            <StatementItem
              key={statement.claim.id}
              statement={statement}
              href={libraryAddress({
                view: 'article',
                id: statement.claim.articleId,
                claim: statement.claim.id,
              })}
            />
          ))}
        </ul>
      )}
      <p class="statement-article">
        <a href={libraryAddress({ view: 'source', id: sourceId })}>{t('article.allOther')}</a>
      </p>
    </section>
  );
}
