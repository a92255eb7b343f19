/** Schemas of the fields that records and messages share. Runs in pages too, so it must not know the database. */
import * as v from 'valibot';
import { LIMITS } from './limits';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));
export const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
export const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const around = v.pipe(v.string(), v.maxLength(LIMITS.around));
/** Milliseconds since the epoch; before 1970 too, as scanned newspapers have. */
export const time = v.pipe(v.number(), v.safeInteger());
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ordered = ({ start, end }: { start: number; end: number }) => start <= end;
const backwards = 'ends before it starts';
export const SpanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check((span) => ordered(span), backwards),
);

export const AnchorSchema = v.pipe(
  v.object({ exact: text, prefix: around, suffix: around, start: offset, end: offset }),
  v.check((span) => ordered(span), backwards),
);

/** Names of a source by language. */
export const labels = v.object({ ru: v.optional(line), uk: v.optional(line), en: v.optional(line) });

/** Of columns, rows, lists around: few enough to be shown. */
const reach = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.reach));
const cell = { start: offset, end: offset, head: v.boolean(), columns: reach, rows: reach };
const parts = <S extends v.GenericSchema>(part: S) =>
  v.optional(v.pipe(v.array(part), v.maxLength(LIMITS.links)));
export const BlockLayoutSchema = v.object({
  opens: v.optional(v.boolean()),
  ruled: v.optional(v.boolean()),
  joined: v.optional(v.boolean()),
  fixed: v.optional(v.boolean()),
  breaks: parts(v.object({ at: offset, indent: v.pipe(offset, v.maxValue(LIMITS.indent)) })),
  emphasis: parts(v.object({ start: offset, end: offset, kind: v.picklist(['strong', 'em']) })),
  list: v.optional(
    v.object({ depth: reach, number: v.nullable(v.pipe(v.number(), v.safeInteger())), goesOn: v.boolean() }),
  ),
  cells: parts(v.object(cell)),
});
