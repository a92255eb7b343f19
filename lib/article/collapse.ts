/**
 * White space as rendered: turns the raw text nodes of a line into the text a reader sees, and keeps for each stretch
 * where it stands in its node. Knows nothing of blocks, articles or the DOM beyond a text node's identity.
 */

export const EMPHASIS = { strong: 1, em: 2 } as const;

/** A stretch of one text node that takes part in a line. */
export interface Piece {
  node: Text;
  /** The node's character data when it was read. */
  data: string;
  /** UTF-16 offsets into `data`; the whole node except at the ends of a selection. */
  from: number;
  to: number;
  /** The enclosing `<a href>`, null where none. */
  link: Element | null;
  /** Something that is not part of the line stands between this piece and the one before it. */
  gap: boolean;
  /** Bits of `EMPHASIS` of the elements around it. */
  emphasis: number;
  /** Stands between this piece and the one before: nothing, a space, a line break (a space in the text), the end of a cell. */
  glue: '' | ' ' | '\n' | '\t';
}

/** `length` characters of the line from `at` on are those of piece `piece` from `from` on, one to one. */
export interface Segment {
  at: number;
  length: number;
  piece: number;
  /** Offset into the node's data. */
  from: number;
}

export interface Collapsed {
  text: string;
  segments: Segment[];
}

// Spaces that collapse (no-break ones become plain, so that words are found), and characters nobody sees. A plain space
// between words stands as it is, and is no match: it is most of the white space there is.
const SPECIAL =
  /(?: {2}|[\t\n\f\r\u00a0\u202f\u2007\u2028\u2029])[\t\n\f\r \u00a0\u202f\u2007\u2028\u2029]*|[\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SPACE = 0x20;

/** Linear in the pieces' length. */
export function collapse(pieces: readonly Piece[]): Collapsed {
  const segments: Segment[] = [];
  let text = '';
  /** Whether `text` ends with a tab: asked of the string itself it would be copied together each time. */
  let afterTab = false;
  // A space is written only once something follows it; `pending` is where it stands.
  let pending: { piece: number; from: number } | 'glue' | null = null;

  const append = (piece: number, from: number, part: string): void => {
    const last = segments[segments.length - 1];
    if (
      last &&
      last.piece === piece &&
      last.from + last.length === from &&
      last.at + last.length === text.length
    ) {
      last.length += part.length;
    } else {
      segments.push({ at: text.length, length: part.length, piece, from });
    }
    text += part;
    afterTab = false;
  };
  const settle = (): void => {
    if (pending && text) {
      if (pending === 'glue') {
        text += ' ';
        afterTab = false;
      } else append(pending.piece, pending.from, ' ');
    }
    pending = null;
  };

  /** Data without anything special in it; a space at either end is written only once something follows it. */
  const plain = (index: number, data: string, from: number, to: number): void => {
    let start = from;
    let end = to;
    if (data.charCodeAt(start) === SPACE) space(index, start++);
    if (start === end) return;
    const trails = data.charCodeAt(end - 1) === SPACE;
    if (trails) end--;
    settle();
    append(index, start, start === 0 && end === data.length ? data : data.slice(start, end));
    if (trails) space(index, end);
  };
  const space = (piece: number, from: number): void => {
    if (!afterTab) pending ??= { piece, from };
  };

  for (let index = 0; index < pieces.length; index++) {
    const { data, from, to, glue } = pieces[index] as Piece;
    if (glue === '\t' && text) {
      pending = null;
      if (!afterTab) text += '\t';
      afterTab = true;
    } else if (glue !== '') pending ??= 'glue';
    let at = from;
    SPECIAL.lastIndex = from;
    for (let match = SPECIAL.exec(data); match && match.index < to; match = SPECIAL.exec(data)) {
      if (match.index > at) plain(index, data, at, match.index);
      if (!INVISIBLE.test(match[0])) space(index, match.index);
      at = Math.min(to, match.index + match[0].length);
    }
    if (at < to) plain(index, data, at, to);
  }
  return { text: afterTab ? text.slice(0, -1) : text, segments };
}

/** The pieces of a line that hold its text from `start` on. */
export function piecesFrom(pieces: readonly Piece[], segments: readonly Segment[], start: number): Piece[] {
  const first = segments.find(({ at, length }) => at + length > start);
  if (!first) return [];
  return pieces
    .slice(first.piece)
    .map((piece, index) =>
      index ? piece : { ...piece, from: first.from + Math.max(0, start - first.at), gap: false },
    );
}
