/** The blocks of a saved article; items of one list, rows of one table and paragraphs of one quotation together. */
import type { SavedBlock } from '../../../lib/library';
import { BlockView } from './block-view';
import { Figure } from './figure';
import { List } from './list';
import { Table } from './table';

export function Blocks({ blocks }: { blocks: readonly SavedBlock[] }) {
  const levels = blocks.flatMap(({ kind, level }) => (kind === 'heading' && level !== null ? [level] : []));
  const highest = levels.length > 0 ? Math.min(...levels) : 2;
  return (
    <>
      {together(blocks, belongs).map((group) => (
        <>
          {group[0].layout?.ruled && <hr key={`rule-${group[0].start}`} />}
          <Group key={group[0].start} group={group} highest={highest} />
        </>
      ))}
    </>
  );
}

type BlockGroup = [SavedBlock, ...SavedBlock[]];

function Group({ group, highest }: { group: BlockGroup; highest: number }) {
  const [first] = group;
  switch (first.kind) {
    case 'list-item':
      return <List blocks={group} />;
    case 'quote':
      return (
        <blockquote>
          {together(group, (a, b) => isListed(a) && isListed(b)).map((part) =>
            isListed(part[0]) ? (
              <List key={part[0].start} blocks={part} />
            ) : (
              <BlockView key={part[0].start} block={part[0]} />
            ),
          )}
        </blockquote>
      );
    case 'table':
      return <Table rows={group} />;
    case 'caption':
      return <Figure lines={group} image={first.image} />;
    default:
      return <BlockView block={first} highest={highest} />;
  }
}

function isListed({ layout }: SavedBlock): boolean {
  return layout?.list !== undefined;
}

function together(
  blocks: readonly SavedBlock[],
  isOne: (first: SavedBlock, next: SavedBlock) => boolean,
): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isOne(last[0], block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Whether a block goes on what its neighbour began. */
function belongs(first: SavedBlock, next: SavedBlock): boolean {
  if (first.kind !== next.kind || next.layout?.opens || next.layout?.ruled) return false;
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
