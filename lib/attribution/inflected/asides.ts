/** Reports in parentheses: «Дорога закрыта (об этом пишет X)» says of the words before it who they come from. */
import { findBackpointing, pointsBackAt } from './backpointing';
import type { Finding } from './finding';
import { Kind } from './items';
import { Sentence } from './sentence';

/** The findings of parentheses that point back to what stands before them in their sentence. */
export function findAsides(sentence: Sentence): Finding[] {
  const { items, scene, pack, place } = sentence;
  const findings: Finding[] = [];
  for (let i = 2; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== Kind.parenthesis) continue;
    const inner = new Sentence(scene, pack, item, place);
    if (inner.mayAttribute && pointsBackAt(inner, 0))
      findings.push(...findBackpointing(inner, [sentence.before(i)]));
  }
  return findings;
}
