/** How one wording became another, word by word, for readers. Pure. */
import { wordsIn } from './words';

export interface DiffPart {
  change: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer wordings are shown as replaced whole. */
const MOST_CELLS = 4_000_000;

/**
 * The longest common run of words (Wagner and Fischer 1974) and what stands between. Other typography is no change; what
 * is the same is given as it is now.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const [rows, columns] = [old.words.length, now.words.length];
  const parts: DiffPart[] = [];
  const add = (change: DiffPart['change'], text: string) => {
    const last = parts.at(-1);
    if (last?.change === change) last.text += text;
    else parts.push({ change, text });
  };
  const width = columns + 1;
  // Of the words from each place on, how many are common.
  const common = rows * columns > MOST_CELLS ? null : new Uint16Array((rows + 1) * width);
  if (common) {
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const at = i * width + j;
        const [down = 0, right = 0, both = 0] = [common[at + width], common[at + 1], common[at + width + 1]];
        common[at] = old.words[i] === now.words[j] ? both + 1 : Math.max(down, right);
      }
    }
  }
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const [down = 0, right = 0] = common ? [common[(i + 1) * width + j], common[i * width + j + 1]] : [];
    if (common && i < rows && j < columns && old.words[i] === now.words[j]) {
      add('same', now.pieces[j] ?? '');
      i++;
      j++;
    } else if (i < rows && (j >= columns || down >= right)) add('removed', old.pieces[i++] ?? '');
    else add('added', now.pieces[j++] ?? '');
  }
  return parts.map((part, index) =>
    index < parts.length - 1 && !/\s$/.test(part.text) ? { ...part, text: `${part.text} ` } : part,
  );
}

/** Each word with the marks and spaces up to the next. */
function piecesOf(text: string): { words: readonly string[]; pieces: string[] } {
  const { words, starts } = wordsIn(text);
  const pieces = words.map((_, i) => text.slice(i === 0 ? 0 : starts[i], starts[i + 1]));
  return { words, pieces };
}
