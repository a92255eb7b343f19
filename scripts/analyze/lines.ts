/** JSON objects, one a line: read from a stream, checked, and written. Holds one line at a time. */
import { createInterface } from 'node:readline';
import { UserError } from './options';

export interface Line<K extends string> {
  /** Counted from 1, blank lines included. */
  number: number;
  value: Record<K, string>;
}

/**
 * Reads the objects of a stream, a line each, whose `keys` must all be strings. Blank lines are passed over.
 * Throws `UserError` naming the line number where a line is no such object.
 */
export async function* readLines<K extends string>(
  input: NodeJS.ReadableStream,
  keys: readonly K[],
): AsyncGenerator<Line<K>> {
  for await (const { number, value } of readValues(input)) {
    if (!hasStrings(value, keys)) {
      throw new UserError(`line ${number}: wanted an object with the strings ${keys.join(', ')}`);
    }
    yield { number, value };
  }
}

/** Reads the JSON values of a stream, a line each, unchecked. Throws `UserError` naming the line that is no JSON. */
export async function* readValues(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ number: number; value: unknown }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield { number, value: parse(line, number) };
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserError(`line ${number}: no JSON (${error instanceof Error ? error.message : error})`);
  }
}

function hasStrings<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, string> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map(Object.entries(value));
  return keys.every((key) => typeof entries.get(key) === 'string');
}

/** Writes an answer and waits where the reader is slower than we are. */
export async function writeLine(output: NodeJS.WritableStream, answer: object): Promise<void> {
  if (output.write(`${JSON.stringify(answer)}\n`)) return;
  await new Promise<void>((resolve) => output.once('drain', () => resolve()));
}
