/** «Said before»: stored statements of the source in other articles, earlier ones and apart from them later ones. */
import type { JSX } from 'preact';
import { isSure } from '../../../lib/attribution/types';
import type { SaidBefore, Statement as Stored } from '../../../lib/library/types';
import type { CallErrorCode } from '../../../lib/platform/messages';
import type { CardModel } from './model';
import { problemText } from './Notice';
import { shortDate, type Translate } from './phrases';

export type History =
  | { state: 'loading' }
  | { state: 'failed'; code: CallErrorCode }
  | { state: 'known'; said: SaidBefore };

interface Props {
  t: Translate;
  model: CardModel;
  history: History;
  onStatement: (articleId: string, claimId: string) => void;
  onAll: (sourceId: string) => void;
  /** Shows who carried a statement. */
  onCarriers: (statementId: string) => void;
  /** What the store knows the statement at hand by; null for one that is not stored. */
  claimId: string | null;
}

export function Before({ t, model, history, onStatement, onAll, onCarriers, claimId }: Props): JSX.Element {
  const said = history.state === 'known' ? history.said : null;
  const sourceId = model.history?.sourceId;
  const origin = said?.origins.find((each) => each.claimId === claimId);
  return (
    <section aria-label={t('before')}>
      {origin && (
        <button type="button" class="text origin" onClick={() => onCarriers(origin.statementId)}>
          {t('origin', { n: origin.articles })}
        </button>
      )}
      <h2>{t('before')}</h2>
      {said?.earlier.length ? (
        <List t={t} statements={said.earlier} onStatement={onStatement} />
      ) : (
        <p class="none" aria-live="polite">
          {emptyText(t, model, history)}
        </p>
      )}
      {said && said.later.length > 0 && (
        <>
          <h2>{t('later')}</h2>
          <List t={t} statements={said.later} onStatement={onStatement} />
        </>
      )}
      {said && sourceId && said.total > said.earlier.length + said.later.length && (
        <button type="button" class="text all" onClick={() => onAll(sourceId)}>
          {t('all', { n: said.total })}
        </button>
      )}
    </section>
  );
}

function emptyText(t: Translate, model: CardModel, history: History): string {
  if (model.name === null) return t('beforeUnnamed');
  if (!model.history) return t('beforeLocal');
  if (history.state === 'loading') return t('loading');
  return history.state === 'failed' ? problemText(t, history.code) : t('beforeNone');
}

interface ListProps {
  t: Translate;
  statements: readonly Stored[];
  onStatement: (articleId: string, claimId: string) => void;
}

function List({ t, statements, onStatement }: ListProps): JSX.Element {
  return (
    <ul class="statements">
      {statements.map(({ claim, outletName }) => {
        const date = shortDate(claim.publishedAt, t.lang);
        // What was denied or demanded must not read as if it had been stated.
        const sense = claim.sense === 'states' ? null : t(claim.sense);
        const unsure = isSure(claim) ? null : t('unsureBefore');
        return (
          <li key={claim.id}>
            <button
              type="button"
              class="statement"
              title={t('openStatement', { outlet: outletName, date })}
              onClick={() => onStatement(claim.articleId, claim.id)}
            >
              <span class="when">{[date, outletName, sense, unsure].filter(Boolean).join(' · ')}</span>
              <span class="what" dir="auto">
                {claim.content.join(' … ') || claim.anchor.exact}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
