/** The blocks of a saved article; items of one list together. */
import type { SavedBlock } from '../../../lib/library';
import { BlockView } from './block-view';

export function Blocks({ blocks }: { blocks: readonly SavedBlock[] }) {
  return (
    <>
      {inLists(blocks).map((group) => {
        const views = group.map((block) => <BlockView key={block.start} block={block} />);
        const [first] = group;
        return first?.kind === 'list-item' ? <ul key={first.start}>{views}</ul> : views;
      })}
    </>
  );
}

/** Neighbouring list items make one group, every other block its own. */
function inLists(blocks: readonly SavedBlock[]): SavedBlock[][] {
  const groups: SavedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
