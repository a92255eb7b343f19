/**
 * Reads JSON value by value from pieces of text, so that a large file need not fit into memory. Knows nothing of what
 * the values are. A text that ends too early is `truncated`, any other mistake `not-json`.
 */
import { ImportError } from './import-error';

export interface JsonReader {
  /** The next character that is no white space; null at the end of the text. Nothing is consumed. */
  peek(): Promise<string | null>;
  /** Consumes the next character, which has to be one of `expected`, and returns it. */
  take(expected: string): Promise<string>;
  /** Consumes and parses the next value whole. */
  value(): Promise<unknown>;
  /** Characters consumed so far, UTF-16. */
  consumed(): number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export function createJsonReader(pieces: AsyncIterable<string>): JsonReader {
  const source = pieces[Symbol.asyncIterator]();
  let buffer = '';
  let at = 0;
  let dropped = 0;

  async function more(): Promise<boolean> {
    const next = await source.next();
    if (next.done) return false;
    dropped += at;
    buffer = buffer.slice(at) + next.value;
    at = 0;
    return true;
  }

  async function peek(): Promise<string | null> {
    for (;;) {
      while (at < buffer.length && isSpace(buffer.charCodeAt(at))) at++;
      if (at < buffer.length) return buffer.charAt(at);
      if (!(await more())) return null;
    }
  }

  async function take(expected: string): Promise<string> {
    const found = await peek();
    if (found === null) throw truncated();
    if (!expected.includes(found)) throw notJson(`${found} where ${[...expected].join(' or ')} was expected`);
    at++;
    return found;
  }

  async function value(): Promise<unknown> {
    const first = await peek();
    if (first === null) throw truncated();
    const nested = first === '{' || first === '[' || first === '"';
    const measure = nested ? measureNested() : measureScalar;
    let length = measure(buffer, at);
    while (length === null && (await more())) length = measure(buffer, at);
    if (length === null) {
      if (nested) throw truncated();
      length = buffer.length - at;
    }
    const raw = buffer.slice(at, at + length);
    at += length;
    return parsed(raw);
  }

  return { peek, take, value, consumed: () => dropped + at };
}

/** How long the string, object or list is that begins at `from`; null while its end is not in the buffer yet. */
function measureNested(): (buffer: string, from: number) => number | null {
  // Kept between calls, so that each character is looked at once.
  let length = 0;
  let depth = 0;
  let inString = false;
  return (buffer, from) => {
    for (; from + length < buffer.length; length++) {
      const code = buffer.charCodeAt(from + length);
      if (inString) {
        if (code === BACKSLASH) length++;
        else if (code === QUOTE) inString = false;
      } else if (code === QUOTE) inString = true;
      else if (code === 0x7b || code === 0x5b) depth++;
      else if (code === 0x7d || code === 0x5d) depth--;
      if (depth === 0 && !inString) return length + 1;
    }
    return null;
  };
}

/** How long the number, `true`, `false` or `null` at `from` is; null while it may go on. */
function measureScalar(buffer: string, from: number): number | null {
  let end = from;
  while (end < buffer.length && !isSpace(buffer.charCodeAt(end)) && !',]}'.includes(buffer.charAt(end)))
    end++;
  return end < buffer.length ? end - from : null;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : String(error));
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function truncated(): ImportError {
  return new ImportError('truncated', 'The file ends in the middle');
}

function notJson(reason: string): ImportError {
  return new ImportError('not-json', `The file is no JSON: ${reason}`);
}
