/** Steps over what joins a sentence to the one before it («Кроме того,», «А», «При этом») and says nothing itself. */
import { Fn } from '../../languages/types';
import { has, type Item, isWord } from './items';
import type { Sentence } from './sentence';
import { isEdge } from './spans';

/** The first item of a run that says something: not «При этом», «Кроме того,», «А». */
export function skipConnectives(sentence: Sentence, from: number, to: number): number {
  const { items, pack } = sentence;
  let p = from;
  for (let guard = 0; guard < 4; guard++) {
    const start = p;
    while (p < to && (has(items[p], Fn.coordinator) || isEdge(items[p]))) p++;
    const length = connectiveAt(items, p, to, pack.connectives);
    if (length) p += length;
    while (p < to && isEdge(items[p])) p++;
    if (p === start) break;
  }
  return p;
}

function connectiveAt(
  items: readonly Item[],
  p: number,
  to: number,
  connectives: ReadonlySet<string>,
): number {
  let phrase = '';
  let best = 0;
  for (let n = 0; n < 4 && p + n < to; n++) {
    const item = items[p + n];
    if (!isWord(item)) break;
    phrase = n ? `${phrase} ${item.low}` : item.low;
    if (connectives.has(phrase)) best = n + 1;
  }
  return best;
}
