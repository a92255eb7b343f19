/** Items of a saved article as the nested lists they were. Items saved before that was kept are one list of one level. */
import type { SavedBlock } from '../../../lib/library';
import { BlockText } from './block-text';
import { BlockView } from './block-view';
import { itemsOf, type ListItem } from './list-items';
import { BLOCK_START } from './text-ranges';

export function List({ blocks }: { blocks: readonly SavedBlock[] }) {
  return (
    <>
      {itemsOf(blocks).map(({ numbered, items }) => {
        const views = items.map((item) => <Item key={item.start} item={item} />);
        return numbered ? <ol key={items[0]?.start}>{views}</ol> : <ul key={items[0]?.start}>{views}</ul>;
      })}
    </>
  );
}

function Item({ item: { number, parts } }: { item: ListItem }) {
  const [only] = parts;
  const value = number ?? undefined;
  if (parts.length === 1 && only && !Array.isArray(only)) {
    return (
      <li value={value} {...{ [BLOCK_START]: only.start }}>
        <BlockText part={only} />
      </li>
    );
  }
  return (
    <li value={value}>
      {parts.map((part) =>
        Array.isArray(part) ? (
          <List key={part[0]?.start} blocks={part} />
        ) : (
          <BlockView key={part.start} block={part} />
        ),
      )}
    </li>
  );
}
