/** Settles what the findings of one sentence claim from each other. */
import { finiteVerb } from './clauses';
import type { Finding } from './finding';
import { at, type Range } from './phrases';

/** Cuts contents where another source begins to speak, and drops what only repeats a finding. `findings` of one line. */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept = findings.filter(
    (finding) => !findings.some((other) => other !== finding && echoes(finding, other)),
  );
  for (const finding of kept) if (finding.cites && !finding.quoting) passOn(finding, kept);
  for (const finding of kept) if (finding.relays && finding.content.length === 0) carry(finding, kept);
  for (const finding of kept) {
    for (const other of kept) {
      if (other === finding || !other.source || other.cue.from <= finding.cue.to) continue;
      cutAt(finding, other.source);
      // "The campaign plans to publish them, a spokesman said".
      for (const { from, to } of other.content)
        if (from <= finding.cue.from && finding.cue.to <= to) clip(finding, to);
    }
  }
  return kept;
}

/** "He said he believes": the speaker's own opinion is not attributed twice. */
function echoes({ line, source, sense, cue }: Finding, other: Finding): boolean {
  // "demanded that the prizes ask writers": nobody has asked yet.
  if (other.sense === 'demands' && other.that && source && other.cue.to <= cue.from)
    return other.content.some((piece) => piece.from === source.from);
  if (
    (sense !== 'believes' && sense !== 'estimates') ||
    !source ||
    source.to > source.from + 1 ||
    at(line.words, source.from) !== 'pron'
  )
    return false;
  return other.cue.to <= cue.from && other.content.some((piece) => piece.from === source.from);
}

/** "X said that, citing Y": Y is the origin of what X says, X the relay. */
function passOn(cited: Finding, findings: readonly Finding[]): void {
  const relay =
    findings.findLast((f) => f !== cited && f.source && !f.cites && f.cue.to <= cited.cue.from) ??
    findings.find((f) => f !== cited && f.source && !f.cites && f.cue.from > cited.cue.from);
  if (!relay || relay.content.length === 0) return;
  cited.content = [...relay.content];
  relay.passedOn = true;
}

/** "said in remarks carried by X": X passes on what the speaker before it says. */
function carry(relay: Finding, findings: readonly Finding[]): void {
  const origin = findings.findLast((f) => f.source && !f.relays && f.cue.to <= relay.cue.from);
  const following = findings.find((f) => f.source && !f.relays && f.cue.from > relay.cue.from);
  relay.content = [...((origin ?? following)?.content ?? [])];
}

function clip(finding: Finding, end: number): void {
  finding.content = finding.content
    .filter((p) => p.from < end)
    .map((p) => ({ from: p.from, to: Math.min(p.to, end) }));
}

/** Ends the content before ", and Y said", ", while Y said", ", and, when pressed, Y said". */
function cutAt(finding: Finding, { from: start }: Range): void {
  const { words } = finding.line;
  finding.content = finding.content.map((piece) => {
    if (start <= piece.from || start >= piece.to) return piece;
    for (let k = start - 1; k > piece.from; k--) {
      const tag = at(words, k);
      if (tag === 'that' || tag === 'rel' || tag === 'quote') return piece;
      if ((tag !== 'coord' && tag !== 'sub') || at(words, k - 1) !== 'comma') continue;
      if (k + 1 < start && finiteVerb(words, k + 1, start) >= 0 && at(words, start - 1) !== 'comma')
        return piece;
      return { from: piece.from, to: k - 1 };
    }
    return piece;
  });
}
