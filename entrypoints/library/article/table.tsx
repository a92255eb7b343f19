/** Rows of a saved article as a table. A row is kept as one block, its cells parted by tabulators. */
import { useTexts } from '../../../components/texts';
import type { SavedBlock } from '../../../lib/library';
import { BlockText, type TextPart } from './block-text';
import { BLOCK_START } from './text-ranges';

export function Table({ rows }: { rows: readonly SavedBlock[] }) {
  const { t } = useTexts();
  const [first, ...others] = rows;
  const named = first !== undefined && namesColumns(first, others);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <div class="reading-table" role="group" aria-label={t('article.table')} tabIndex={0}>
      <table>
        {named && (
          <thead>
            <tr>
              {cellsOf(first).map((cell) => (
                <th key={cell.start} scope="col" {...{ [BLOCK_START]: cell.start }}>
                  <BlockText part={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(named ? others : rows).map((row) => (
            <tr key={row.start}>
              {cellsOf(row).map((cell) => (
                <td key={cell.start} {...{ [BLOCK_START]: cell.start }}>
                  <BlockText part={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellsOf({ text, start, links }: SavedBlock): TextPart[] {
  let at = start;
  return text.split('\t').map((words) => {
    const cell = { text: words, start: at, links };
    at += words.length + 1;
    return cell;
  });
}

/** Words without a figure above rows that all have one. What the page itself called a heading is not kept. */
function namesColumns(first: SavedBlock, others: readonly SavedBlock[]): boolean {
  return others.length > 0 && !/\d/.test(first.text) && others.every(({ text }) => /\d/.test(text));
}
