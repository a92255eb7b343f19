/** The blocks of a saved article; items of one list, rows of one table and paragraphs of one quotation together. */
import type { SavedBlock } from '../../../lib/library';
import { BlockView } from './block-view';
import { Figure } from './figure';
import { Table } from './table';

export function Blocks({ blocks }: { blocks: readonly SavedBlock[] }) {
  return (
    <>
      {together(blocks).map((group) => (
        <Group key={group[0].start} group={group} />
      ))}
    </>
  );
}

type BlockGroup = [SavedBlock, ...SavedBlock[]];

function Group({ group }: { group: BlockGroup }) {
  const views = group.map((block) => <BlockView key={block.start} block={block} />);
  switch (group[0].kind) {
    case 'list-item':
      return <ul>{views}</ul>;
    case 'quote':
      return <blockquote>{views}</blockquote>;
    case 'table':
      return <Table rows={group} />;
    case 'caption':
      return <Figure lines={group} image={group[0].image} />;
    default:
      return <>{views}</>;
  }
}

function together(blocks: readonly SavedBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && belongs(last[0], block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Whether a block goes on what its neighbour began. */
function belongs(first: SavedBlock, next: SavedBlock): boolean {
  if (first.kind !== next.kind) return false;
  switch (first.kind) {
    case 'list-item':
    case 'quote':
    case 'table':
      return true;
    case 'caption':
      // The words and the credit of one picture; two pictures without an address are not known to be one.
      return Boolean(first.image?.src) && first.image?.src === next.image?.src;
    default:
      return false;
  }
}
