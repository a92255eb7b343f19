/** The running text alone, as tools that compare articles want it. */
import type { Article, BlockKind } from './types';

const BESIDE_THE_TEXT: ReadonlySet<BlockKind> = new Set(['title', 'caption']);

/** A paragraph a line, without the title and the captions of pictures. */
export function bodyText({ blocks, text }: Article): string {
  return blocks
    .filter(({ kind }) => !BESIDE_THE_TEXT.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
