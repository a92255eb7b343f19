/** How the text last seen differs from the one before: statements added and reworded, with what became of their words. */
import { ChangeItem } from '../../../components/change-item';
import { ChangesSummary, useSince } from '../../../components/changes-summary';
import { useTexts } from '../../../components/texts';
import { WordDiff } from '../../../components/word-diff';
import type { ClaimRecord } from '../../../lib/library';
import { wordDiff } from '../../../lib/library/word-diff';
import type { ArticleAndSources } from './article-query';

interface ChangesProps {
  found: ArticleAndSources;
  /** Shows a claim in the text, where that is kept. */
  onShow?: (claimId: string) => void;
}

export function Changes({ found: { change, claims, otherClaims, sources }, onShow }: ChangesProps) {
  const { t } = useTexts();
  const sinceWhen = useSince();
  if (!change) return null;
  // What was hidden or deleted since is not there any more.
  const stored = new Map([...claims, ...otherClaims].map((claim) => [claim.id, claim]));
  const present = (ids: readonly string[]) => ids.flatMap((id) => stored.get(id) ?? []);
  const added = present(change.added);
  const dropped = present(change.dropped);
  const reworded = change.reworded.flatMap(({ claimId, before }) => {
    const claim = stored.get(claimId);
    return claim ? [{ claim, before }] : [];
  });
  const counts = { added: added.length, dropped: dropped.length, reworded: reworded.length };
  if (counts.added + counts.dropped + counts.reworded === 0) return null;
  const shower = (claimId: string) => onShow && (() => onShow(claimId));
  const gistOf = ({ sourceId, mention, kind }: ClaimRecord) => {
    const source = sources.get(sourceId ?? '');
    return { name: source?.name ?? mention, labels: source?.labels ?? {}, kind: source?.kind ?? kind };
  };
  return (
    <details class="changes">
      <summary>
        {sinceWhen(change.since.seenAt)} <ChangesSummary counts={counts} />
      </summary>
      <ul class="change-list">
        {reworded.map(({ claim, before }) => (
          <ChangeItem
            key={claim.id}
            statement={gistOf(claim)}
            fact={t('changes.wasReworded')}
            onShow={shower(claim.id)}
          >
            <WordDiff parts={wordDiff(before.join(' … '), claim.content.join(' … '))} />
          </ChangeItem>
        ))}
        {added.map((claim) => (
          <ChangeItem
            key={claim.id}
            statement={gistOf(claim)}
            fact={t('changes.wasAdded')}
            onShow={shower(claim.id)}
          >
            {claim.content.join(' … ') || claim.anchor.exact}
          </ChangeItem>
        ))}
        {dropped.map((claim) => (
          <ChangeItem key={claim.id} statement={gistOf(claim)} fact={t('changes.gone')} gone>
            {claim.content.join(' … ') || claim.anchor.exact}
          </ChangeItem>
        ))}
      </ul>
    </details>
  );
}
