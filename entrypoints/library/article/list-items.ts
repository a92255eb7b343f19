/** Blocks of nested lists → the lists of the outermost level, each item with what is inside it. Pure. */
import type { SavedBlock } from '../../../lib/library';

export interface ListItem {
  /** Of its first block. */
  start: number;
  /** Null in a list without numbers. */
  number: number | null;
  /** Its paragraphs, and the blocks of the lists in it. */
  parts: (SavedBlock | SavedBlock[])[];
}

export interface OneList {
  numbered: boolean;
  items: ListItem[];
}

const depthOf = ({ layout }: SavedBlock): number => layout?.list?.depth ?? 1;

/** Each list that `itemsOf` is asked for is of a greater depth than the one around it, so that this ends. */
export function itemsOf(blocks: readonly SavedBlock[]): OneList[] {
  const outermost = Math.min(...blocks.map(depthOf));
  const lists: OneList[] = [];
  for (const block of blocks) {
    const { number = null, goesOn = false } = block.layout?.list ?? {};
    const item = lists.at(-1)?.items.at(-1);
    const inner = item?.parts.at(-1);
    if (depthOf(block) > outermost && item) {
      if (Array.isArray(inner)) inner.push(block);
      else item.parts.push([block]);
    } else if (goesOn && item) {
      item.parts.push(block);
    } else {
      const deeper = depthOf(block) > outermost;
      const made: ListItem = {
        start: block.start,
        number: deeper ? null : number,
        parts: deeper ? [[block]] : [block],
      };
      const list = lists.at(-1);
      const numbered = made.number !== null;
      if (list && list.numbered === numbered) list.items.push(made);
      else lists.push({ numbered, items: [made] });
    }
  }
  return lists;
}
