/** Claims as read against the markings of a careful reader. */
import type { ClaimDraft } from '../../lib/library/types';
import type { ExpectedAttribution } from './site';

type Claim = Pick<
  ClaimDraft,
  'mention' | 'cue' | 'content' | 'form' | 'kind' | 'role' | 'chain' | 'citedUrl' | 'sourceId'
>;

export interface Comparison<C> {
  /** Markings that no claim fits. */
  missed: ExpectedAttribution[];
  /** Claims that fit no marking, without their particulars. */
  left: object[];
  pairs: { expected: ExpectedAttribution; claim: C }[];
}

/** Pairs every marking with the first claim that fits it in all respects. */
export function compare<C extends Claim>(
  claims: readonly C[],
  expected: readonly ExpectedAttribution[],
): Comparison<C> {
  const left = [...claims];
  const missed: ExpectedAttribution[] = [];
  const pairs: Comparison<C>['pairs'] = [];
  for (const marking of expected) {
    const at = left.findIndex((claim) => fits(claim, marking));
    const [claim] = at < 0 ? [] : left.splice(at, 1);
    if (claim) pairs.push({ expected: marking, claim });
    else missed.push(marking);
  }
  return { missed, left: left.map(brief), pairs };
}

function fits(claim: Claim, expected: ExpectedAttribution): boolean {
  return (
    (expected.source === null ? claim.mention === null : !!claim.mention?.includes(expected.source)) &&
    claim.cue.includes(expected.cue) &&
    claim.form === expected.form &&
    claim.kind === expected.kind &&
    claim.role === expected.role &&
    claim.content.length === expected.content.length &&
    claim.content.every((piece, i) => piece.startsWith(expected.content[i] ?? '')) &&
    (expected.cited === undefined || claim.citedUrl === expected.cited) &&
    (expected.id === undefined || claim.sourceId === expected.id) &&
    sameChain(claim, expected)
  );
}

/** The stored chain ends with the page's outlet. Names are compared without articles and case. */
function sameChain(claim: Claim, expected: ExpectedAttribution): boolean {
  const names = claim.chain.slice(0, -1).map(({ name }) => plain(name));
  return JSON.stringify(names) === JSON.stringify((expected.chain ?? []).map(plain));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(an?|the) /, '');
}

function brief({ mention, cue, content, form, kind, role, chain, citedUrl, sourceId }: Claim): object {
  return {
    mention,
    cue,
    content,
    form,
    kind,
    role,
    chain: chain.map(({ name }) => name),
    citedUrl,
    sourceId,
  };
}

/** Markings said to have one source → the identities their claims have; each should have one. */
export function identitiesOf<C extends Claim>(
  pairs: Comparison<C>['pairs'],
): Map<string, Set<string | null>> {
  const groups = new Map<string, Set<string | null>>();
  for (const { expected, claim } of pairs) {
    const key = expected.id ?? expected.same;
    if (key !== undefined) groups.set(key, (groups.get(key) ?? new Set()).add(claim.sourceId));
  }
  return groups;
}
