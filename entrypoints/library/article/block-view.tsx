/** One block of a saved article that stands for itself; what holds several together is in blocks.tsx. */
import type { SavedBlock } from '../../../lib/library';
import { BlockText } from './block-text';
import { BLOCK_START } from './text-ranges';

/** UTF-16 units. A line of a poem, not a paragraph of a page that parts them by line breaks. */
const LONGEST_VERSE = 90;
/** «* * *» between two parts of a text. */
const STARS = /^[\s*⁂•·—–_-]+$/;

interface BlockViewProps {
  block: SavedBlock;
  /** The level of the page's highest heading below the title. */
  highest?: number;
}

export function BlockView({ block, highest = 2 }: BlockViewProps) {
  const start = { [BLOCK_START]: block.start };
  const text = <BlockText part={block} />;
  if (block.kind === 'title') return <h1 {...start}>{text}</h1>;
  if (block.kind === 'heading') {
    // The title is the only first-level heading of the page.
    switch ((block.level ?? highest) - highest) {
      case 0:
        return <h2 {...start}>{text}</h2>;
      case 1:
        return <h3 {...start}>{text}</h3>;
      default:
        return <h4 {...start}>{text}</h4>;
    }
  }
  if (block.layout?.fixed) return <pre {...start}>{text}</pre>;
  return (
    <p {...start} class={classOf(block)}>
      {text}
    </p>
  );
}

function classOf({ text, layout }: SavedBlock): string | undefined {
  if (STARS.test(text)) return 'reading-stars';
  return layout?.joined && text.length <= LONGEST_VERSE ? 'reading-verse' : undefined;
}
