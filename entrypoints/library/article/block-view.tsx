/** One block of a saved article that stands for itself; what holds several together is in blocks.tsx. */
import type { SavedBlock } from '../../../lib/library';
import { BlockText } from './block-text';
import { BLOCK_START } from './text-ranges';

export function BlockView({ block }: { block: SavedBlock }) {
  const start = { [BLOCK_START]: block.start };
  const text = <BlockText part={block} />;
  switch (block.kind) {
    case 'title':
      return <h1 {...start}>{text}</h1>;
    case 'heading':
      // The title is the only first-level heading of the page.
      return (block.level ?? 2) <= 2 ? <h2 {...start}>{text}</h2> : <h3 {...start}>{text}</h3>;
    case 'list-item':
      return <li {...start}>{text}</li>;
    default:
      return <p {...start}>{text}</p>;
  }
}
