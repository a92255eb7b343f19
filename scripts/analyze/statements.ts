/** `--statements`: whether two sayings are one statement. */
import { FORMS, type Form } from '../../lib/attribution/types';
import { isLang } from '../../lib/languages/types';
import { sameStatement } from '../../lib/statements';
import type { Said } from '../../lib/statements/types';
import { readValues, writeLine } from './lines';
import { UserError } from './options';

/** Answers `{"id","a","b"}`, each side `{"lang","source","form","text"}`, with `{"id","same"}`. */
export async function answerStatements(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const { number, value } of readValues(input)) {
    const fields = fieldsOf(value);
    const id = fields.get('id');
    if (typeof id !== 'string') throw new UserError(`line ${number}: wanted an object with the string id`);
    const [a, b] = [readSaid(fields.get('a'), 'a', number), readSaid(fields.get('b'), 'b', number)];
    await writeLine(output, { id, same: sameStatement(a, b) });
  }
}

function readSaid(value: unknown, side: string, number: number): Said {
  const fields = fieldsOf(value);
  const [lang, text, source = null, form = 'indirect'] = ['lang', 'text', 'source', 'form'].map((key) =>
    fields.get(key),
  );
  if (typeof lang !== 'string' || typeof text !== 'string') {
    throw new UserError(`line ${number}: ${side} must be an object with the strings lang and text`);
  }
  if (!isLang(lang)) throw new UserError(`line ${number}: no language pack for “${lang}”`);
  if (source !== null && typeof source !== 'string') {
    throw new UserError(`line ${number}: source of ${side} must be a string or null`);
  }
  if (!isForm(form)) throw new UserError(`line ${number}: form of ${side} must be ${FORMS.join(', ')}`);
  return { lang, text, source, form };
}

function isForm(value: unknown): value is Form {
  return FORMS.some((form) => form === value);
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
