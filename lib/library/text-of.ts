/** The whole text of an article that was cut into blocks: what the spans of its claims are offsets into. Pure. */
import type { SavedBlock } from './types';

export function textOf(blocks: readonly SavedBlock[]): string {
  let text = '';
  for (const block of blocks) text = text.padEnd(block.start, '\n') + block.text;
  return text;
}
