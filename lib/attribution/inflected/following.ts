/** What follows from a document or somebody's words: «Из отчёта следует, что …», «…, следует из сообщения компании». */
import { withFrames } from '../../languages/readings';
import { type CueReading, Frame } from '../../languages/types';
import { clauseOf } from './cue-clause';
import type { Finding } from './finding';
import { groundAt } from './ground';
import { type Item, isPlainPredicate } from './items';
import { OUT_OF } from './phrase-words';
import type { Sentence } from './sentence';
import { spanOf, spansOf } from './spans';

export function followingCue(item: Item | undefined): CueReading | null {
  return (
    item?.reading.cues.find(
      (c) => c.cue.frames & Frame.following && (c.agree & 5) !== 0 && c.form !== 'infinitive',
    ) ?? null
  );
}

export function findFollowing(sentence: Sentence): Finding[] {
  const { items, segments, segmentOf } = sentence;
  const findings: Finding[] = [];
  for (let at = 1; at < items.length; at++) {
    const reading = items[at]?.reading.cues.length ? followingCue(items[at]) : null;
    const segment = segments[segmentOf[at] ?? 0];
    if (!reading || !segment) continue;
    let p = segment.from;
    while (p < at && !OUT_OF.has(items[p]?.low ?? '')) p++;
    const ground = groundAt(sentence, p, at);
    if (!ground || between(items, ground.phrase.to, at)) continue;
    const frames = reading.cue.frames | Frame.clause;
    const taken = clauseOf(sentence, at, withFrames(reading, frames, 'states'));
    const phrase = ground.owner ?? ground.phrase;
    const source = spanOf(items, phrase);
    const cue = spanOf(items, { from: at, to: at + 1 });
    const content = taken ? spansOf(items, taken.runs) : [];
    if (!taken || !source || !cue || !content.length) continue;
    findings.push({
      place: sentence.place,
      phrase,
      source,
      cue,
      content,
      sense: 'states',
      pattern: 'clause',
      channel: null,
      role: 'origin',
      weight: 0.95,
      relays: false,
      inner: false,
    });
  }
  return findings;
}

/** Whether another predicate than «стало» stands between. */
function between(items: readonly Item[], from: number, to: number): boolean {
  for (let p = from; p < to; p++)
    if (isPlainPredicate(items[p]) && !/^ста/.test(items[p]?.low ?? '')) return true;
  return false;
}
