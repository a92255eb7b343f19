/** What the article has changed since the reader last saw it, and which of its statements are no longer in it. */
import { ChangeItem } from '../../components/change-item';
import { ChangesSummary, useSince } from '../../components/changes-summary';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import { WordDiff } from '../../components/word-diff';
import type { Revisit } from '../../lib/library/types';
import { wordDiff } from '../../lib/library/word-diff';
import type { PageAccess } from './page-state';
import { useShow } from './use-show';

/** So many are shown without being asked for. */
const FEW = 3;

interface ChangesProps {
  page: PageAccess;
  revisit: Revisit;
  /** Where statements stand in the page, by the ids of their claims. */
  places: Readonly<Record<string, number>>;
}

/** Above the sources: what is new to a reader who comes back. */
export function Changes({ page, revisit, places }: ChangesProps) {
  const { t } = useTexts();
  const sinceWhen = useSince();
  const { failed, show } = useShow(page);
  const shower = (claimId: string) => {
    const index = places[claimId];
    return index === undefined ? undefined : () => show(index);
  };
  const { since, counts, added, reworded } = revisit;
  if (since === null) return null;
  const listed = added.length + reworded.length;
  const unlisted = counts.added + counts.reworded - listed;
  const summary = (
    <>
      <strong>{sinceWhen(since)}</strong> <ChangesSummary counts={counts} />
    </>
  );
  // What was only dropped is listed below, as no longer in the text.
  if (listed === 0) return <p class="revisit revisit-summary">{summary}</p>;
  return (
    <details class="revisit" open={listed <= FEW}>
      <summary class="revisit-summary">{summary}</summary>
      {failed && <Notice kind="error" text={t('popup.showFailed')} />}
      <ul class="change-list">
        {reworded.map((statement) => (
          <ChangeItem
            key={statement.claimId}
            statement={statement}
            fact={t('changes.wasReworded')}
            onShow={shower(statement.claimId)}
          >
            <WordDiff parts={wordDiff(statement.before, statement.content)} />
          </ChangeItem>
        ))}
        {added.map((statement) => (
          <ChangeItem
            key={statement.claimId}
            statement={statement}
            fact={t('changes.wasAdded')}
            onShow={shower(statement.claimId)}
          >
            {statement.content}
          </ChangeItem>
        ))}
      </ul>
      {unlisted > 0 && <p class="faint">{t('changes.more', { n: unlisted })}</p>}
    </details>
  );
}

/** Below the sources: it is about the past of the article, not about what the reader sees. */
export function Gone({ revisit: { counts, gone } }: { revisit: Revisit }) {
  const { t, formats } = useTexts();
  if (gone.length === 0) return null;
  return (
    <details class="revisit" open={gone.length <= FEW}>
      <summary class="section-name">
        {t('changes.gone')} <span class="section-count">{counts.gone}</span>
      </summary>
      <ul class="change-list">
        {gone.map((statement) => (
          <ChangeItem
            key={statement.claimId}
            statement={statement}
            fact={t('changes.lastSeen', { date: formats.shortDate(statement.seenAt) })}
            gone
          >
            {statement.content}
          </ChangeItem>
        ))}
      </ul>
      {counts.gone > gone.length && (
        <p class="faint">{t('changes.more', { n: counts.gone - gone.length })}</p>
      )}
    </details>
  );
}
