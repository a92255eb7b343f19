/**
 * What the reader's corrections make of what was concluded. They are taken one after the other, in the order they were
 * made, always over the engine's own conclusion: so any of them can be undone at any time. Pure.
 */
import type { SourceKind } from '../attribution/types';
import type { CorrectionRecord, Limits, Merge, Split } from './correction';
import { nameKey } from './fold';
import { sameRecord } from './records';
import type { ClaimRecord, ReadOfClaim, ReadOfSource, SourceRecord } from './types';

/** A source's kind as the texts have it; undefined where it is not stored. */
export type KindOf = (sourceId: string) => SourceKind | undefined;

export interface Corrector {
  /** Nothing of what it is asked about can come out other than it went in. */
  idle: boolean;
  /**
   * A claim as corrected, from its engine's conclusion (`uncorrectedClaim`).
   * @param lang of its article.
   */
  claim(read: ClaimRecord, lang: string | null, kindOf: KindOf): ClaimRecord;
  /** A source as corrected. `joined`: the sources that became one with it, as the texts have them. */
  source(read: SourceRecord, joined: readonly SourceRecord[]): SourceRecord;
  /** Whose the claims of a source are by now, those that no correction of a single claim or name concerns. */
  owner(sourceId: string): string;
  /** The sources that became one with this one. */
  joinedIn(sourceId: string): string[];
}

/** The engine's own conclusion. */
export function uncorrectedClaim({ uncorrected, ...claim }: ClaimRecord): ClaimRecord {
  return { ...claim, ...uncorrected };
}

export function uncorrectedSource({ uncorrected, ...source }: SourceRecord): SourceRecord {
  return { ...source, ...uncorrected };
}

/** The order in which corrections are taken. */
export function inOrder(a: CorrectionRecord, b: CorrectionRecord): number {
  return a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);
}

/** Whether a correction is about a whole source, wherever it speaks, rather than about claims of one article. */
export function isOfSource(
  correction: CorrectionRecord,
): correction is Exclude<CorrectionRecord, { articleId: string }> {
  return !('articleId' in correction);
}

export function createCorrector(corrections: readonly CorrectionRecord[]): Corrector {
  const steps = corrections.filter(({ type }) => type !== 'not-a-source').sort(inOrder);
  const { owners, joined } = ownersOf(steps.filter((step): step is Merge => step.type === 'merge'));

  function kindOfSource(sourceId: string): SourceKind | undefined {
    let kind: SourceKind | undefined;
    for (const step of steps) if (step.type === 'source-kind' && step.sourceId === sourceId) kind = step.kind;
    return kind;
  }

  return {
    idle: steps.length === 0,
    owner: (sourceId) => owners.get(sourceId) ?? sourceId,
    joinedIn: (sourceId) => joined.get(sourceId) ?? [],
    claim(read, lang, kindOf) {
      let { sourceId } = read;
      let kind: SourceKind | undefined;
      let limits: Limits | undefined;
      for (const step of steps) {
        switch (step.type) {
          case 'merge':
            if (sourceId === step.from) sourceId = step.into;
            break;
          case 'split':
            if (sourceId === step.from && isSplitOff(step, read, lang)) sourceId = step.into;
            break;
          case 'reassign':
            if (step.claimIds.includes(read.id)) sourceId = step.into;
            break;
          case 'claim-kind':
            if (step.claimIds.includes(read.id)) kind = step.kind;
            break;
          case 'limits':
            if (step.claimIds.includes(read.id) && step.versionId === read.versionId) limits = step;
        }
      }
      const ofSource = sourceId === null ? undefined : kindOfSource(sourceId);
      if (sourceId === read.sourceId) kind ??= ofSource ?? read.kind;
      else kind ??= sourceId === null ? 'anonymous' : (ofSource ?? kindOf(sourceId) ?? read.kind);
      const corrected = { ...read, sourceId, kind };
      if (!limits) return withRead(corrected, read);
      const { mention, content, anchor, source, pieces } = limits;
      const spans = { ...read.spans, source, content: pieces };
      return withRead({ ...corrected, mention, content, anchor, spans }, read);
    },
    source(read, others) {
      let { name, labels, kind } = read;
      for (const step of steps) {
        if (!('sourceId' in step) || step.sourceId !== read.id) continue;
        if (step.type === 'source-kind') kind = step.kind;
        else [name, labels] = [step.name, { ...labels, ...step.labels }];
      }
      for (const other of others) labels = { ...other.labels, ...labels };
      const all = [read, ...others];
      const corrected: SourceRecord = {
        ...read,
        name,
        labels,
        kind,
        scope: others.length > 0 ? 'global' : read.scope,
        firstSeenAt: Math.min(...all.map((source) => source.firstSeenAt)),
        lastSeenAt: Math.max(...all.map((source) => source.lastSeenAt)),
      };
      return withSourceRead(corrected, read);
    },
  };
}

/** Where merges lead from each source, all of them taken in order; and the other way round. */
function ownersOf(merges: readonly Merge[]) {
  const owners = new Map<string, string>();
  for (const { from, into } of merges.toReversed()) owners.set(from, owners.get(into) ?? into);
  const joined = new Map<string, string[]>();
  for (const [from, owner] of owners) {
    if (from !== owner) joined.set(owner, [...(joined.get(owner) ?? []), from]);
  }
  return { owners, joined };
}

function isSplitOff({ keys, claimIds }: Split, { id, mention }: ClaimRecord, lang: string | null): boolean {
  return claimIds.includes(id) || (mention !== null && keys.includes(nameKey(lang, mention)));
}

const CLAIM_FIELDS = ['mention', 'content', 'anchor', 'spans', 'sourceId', 'kind'] as const;
const SOURCE_FIELDS = ['kind', 'scope', 'name', 'labels', 'firstSeenAt', 'lastSeenAt'] as const;

function withRead(corrected: ClaimRecord, read: ClaimRecord): ClaimRecord {
  const uncorrected: ReadOfClaim = changed(corrected, read, CLAIM_FIELDS);
  return Object.keys(uncorrected).length === 0 ? read : { ...corrected, uncorrected };
}

function withSourceRead(corrected: SourceRecord, read: SourceRecord): SourceRecord {
  const uncorrected: ReadOfSource = changed(corrected, read, SOURCE_FIELDS);
  return Object.keys(uncorrected).length === 0 ? read : { ...corrected, uncorrected };
}

/** Those of the fields that differ, as they were read. */
function changed<T extends object, K extends keyof T>(
  corrected: T,
  read: T,
  fields: readonly K[],
): Partial<Pick<T, K>> {
  const before: Partial<Pick<T, K>> = {};
  for (const field of fields) if (!sameRecord(corrected[field], read[field])) before[field] = read[field];
  return before;
}
