/** Reports in parentheses: «Дорога закрыта (об этом пишет X)» says of the words before it who they come from. */
import type { WordReader } from '../reader';
import { findBackpointing, pointsBackAt } from './backpointing';
import type { Finding } from './finding';
import { itemsOf, Kind } from './items';
import { readSentence, type Sentence } from './sentence';

/** The findings of parentheses that point back to what stands before them in their sentence. */
export function findAsides(sentence: Sentence, reader: WordReader): Finding[] {
  const { items, scene, pack, place } = sentence;
  const findings: Finding[] = [];
  for (const [i, item] of items.entries()) {
    if (item.kind !== Kind.parenthesis || i < 2) continue;
    const inner = readSentence(
      scene,
      pack,
      itemsOf(scene.tokens, scene.closeOf, item.from, item.to, reader),
      place,
    );
    if (!pointsBackAt(inner, 0)) continue;
    findings.push(...findBackpointing(inner, [readSentence(scene, pack, items.slice(0, i), place)]));
  }
  return findings;
}
