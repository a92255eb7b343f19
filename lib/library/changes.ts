/**
 * What a text of an article says otherwise than the one the reader saw before: statements added, dropped and reworded.
 * Only what the article changed counts; what a better engine finds in words that were there all along does not. Pure.
 */
import { createFinder, type Finder } from './finder';
import { textOf } from './text-of';
import type { ClaimRecord, VersionChanges, VersionRecord } from './types';
import { sameWords } from './words';

export interface Visit {
  /** The text as last seen before this visit; undefined at the first one. */
  base: VersionRecord | undefined;
  /** Texts seen since, the last one last: of a page that changes while it is open. */
  meanwhile: readonly VersionRecord[];
}

interface Comparison extends Visit {
  version: Pick<VersionRecord, 'id'>;
  /** Of the text at hand. */
  finder: Finder;
  engineVersion: string;
  before: ReadonlyMap<string, ClaimRecord>;
  after: readonly ClaimRecord[];
}

/** Undefined where there was no text before, it is the same, or no statement has changed. */
export function changesOf(comparison: Comparison): VersionChanges | undefined {
  const { base, meanwhile, version, before, after } = comparison;
  if (!base || base.id === version.id) return undefined;
  const seen = new Set([base, ...meanwhile].map(({ id }) => id));
  const prior = meanwhile.findLast(({ changes }) => changes?.since.versionId === base.id)?.changes;
  const priorAdded = new Set(prior?.added);
  const wordings = new Map(prior?.reworded.map((change) => [change.claimId, change.before]));
  const changes: VersionChanges = {
    since: { versionId: base.id, seenAt: base.seenAt },
    added: [],
    dropped: [],
    reworded: [],
  };
  for (const claim of after) {
    const old = before.get(claim.id);
    const wasThere = old !== undefined && seen.has(old.versionId);
    if (claim.versionId !== version.id) {
      const gone = prior?.dropped.includes(claim.id) || (wasThere && isGone(claim, comparison));
      if (gone && !priorAdded.has(claim.id)) changes.dropped.push(claim.id);
    } else if (priorAdded.has(claim.id) || (!wasThere && isNew(claim, comparison))) {
      changes.added.push(claim.id);
    } else {
      const wording =
        wordings.get(claim.id) ?? (old && isReworded(old, claim, comparison) ? old.content : null);
      if (wording && !sameWords(wording.join('\n'), claim.content.join('\n'))) {
        changes.reworded.push({ claimId: claim.id, before: wording });
      }
    }
  }
  const { added, dropped, reworded } = changes;
  return added.length + dropped.length + reworded.length > 0 ? changes : undefined;
}

/** Another engine may have read the text before otherwise: its words alone can tell. */
function sameEngine({ engineVersion }: ClaimRecord, comparison: Comparison): boolean {
  return engineVersion === comparison.engineVersion;
}

function isGone(claim: ClaimRecord, comparison: Comparison): boolean {
  return sameEngine(claim, comparison) || comparison.finder.find(claim.anchor, 'edits') === null;
}

function isNew(claim: ClaimRecord, { base, engineVersion }: Comparison): boolean {
  if (claim.by === 'hand' || !base) return false;
  if (base.blocks) return !createFinder(textOf(base.blocks)).find(claim.anchor, 'typography');
  return base.engineVersion === engineVersion;
}

function isReworded(old: ClaimRecord, now: ClaimRecord, comparison: Comparison): boolean {
  if (sameWords(old.content.join('\n'), now.content.join('\n'))) return false;
  const { finder } = comparison;
  if (finder.find(old.anchor, 'typography')) return false;
  if (sameEngine(old, comparison) || old.by === 'hand') return true;
  return !old.content.every((exact) =>
    finder.find(
      { exact, prefix: '', suffix: '', start: old.anchor.start, end: old.anchor.end },
      'typography',
    ),
  );
}
