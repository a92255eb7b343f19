/** Rows of a saved article as a table. A row is kept as one block, its cells parted by tabulators. */
import { useTexts } from '../../../components/texts';
import type { SavedBlock } from '../../../lib/library';
import { BlockText, type TextPart } from './block-text';
import { BLOCK_START } from './text-ranges';

interface TableCell {
  part: TextPart;
  head: boolean;
  columns: number;
  rows: number;
}

export function Table({ rows }: { rows: readonly SavedBlock[] }) {
  const { t } = useTexts();
  const cells = rows.map(cellsOf);
  const named = headRows(rows, cells);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <div class="reading-table" role="group" aria-label={t('article.table')} tabIndex={0}>
      <table>
        {named > 0 && (
          <thead>
            {cells.slice(0, named).map((row) => (
              <Row key={row[0]?.part.start} cells={row} scope="col" />
            ))}
          </thead>
        )}
        <tbody>
          {cells.slice(named).map((row) => (
            <Row key={row[0]?.part.start} cells={row} scope="row" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, scope }: { cells: readonly TableCell[]; scope: 'col' | 'row' }) {
  // Cells never move; empty ones share their place in the text, so that only their order is a key.
  return (
    <tr>
      {cells.map(({ part, head, columns, rows }, at) => {
        const facts = {
          colSpan: columns > 1 ? columns : undefined,
          rowSpan: rows > 1 ? rows : undefined,
          [BLOCK_START]: part.start,
        };
        const text = <BlockText part={part} />;
        return head || scope === 'col' ? (
          <th key={at} scope={scope} {...facts}>
            {text}
          </th>
        ) : (
          <td key={at} {...facts}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

function cellsOf({ text, start, links, layout }: SavedBlock): TableCell[] {
  const { emphasis } = layout ?? {};
  if (layout?.cells) {
    return layout.cells.map((cell) => ({
      ...cell,
      part: {
        text: text.slice(cell.start - start, cell.end - start),
        start: cell.start,
        links,
        layout: { emphasis },
      },
    }));
  }
  let at = start;
  return text.split('\t').map((words) => {
    const part = { text: words, start: at, links };
    at += words.length + 1;
    return { part, head: false, columns: 1, rows: 1 };
  });
}

/** How many rows name the columns: those whose cells are all headings; where none is called one, as it looks. */
function headRows(rows: readonly SavedBlock[], cells: readonly (readonly TableCell[])[]): number {
  if (cells.some((row) => row.some(({ head }) => head))) {
    const other = cells.findIndex((row) => row.some(({ head, part }) => !head && part.text !== ''));
    return other < 0 ? 1 : other;
  }
  return namesColumns(rows) ? 1 : 0;
}

/** Words without a figure above rows that all have one. */
function namesColumns([first, ...others]: readonly SavedBlock[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    !/\d/.test(first.text) &&
    others.every(({ text }) => /\d/.test(text))
  );
}
