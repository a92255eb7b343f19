/** Schemas of corrections. Runs in pages too, so it must not know the database. */
import * as v from 'valibot';
import { SOURCE_KINDS } from '../attribution/types';
import type * as t from './correction';
import { AnchorSchema, id, labels, line, SpanSchema, text, time } from './fields';
import { LIMITS } from './limits';

const kind = v.picklist(SOURCE_KINDS);
const pieces = v.pipe(v.array(SpanSchema), v.maxLength(LIMITS.pieces));
const words = v.pipe(v.array(text), v.maxLength(LIMITS.pieces));
const claimIds = v.pipe(v.array(id), v.maxLength(LIMITS.claims));
const kept = { id, madeAt: time, updatedAt: time };
const ofClaims = { articleId: id, claimIds };
const name = v.pipe(line, v.trim(), v.minLength(1));

export const CorrectionRecordSchema = v.variant('type', [
  v.object({ type: v.literal('not-a-source'), ...kept, ...ofClaims }),
  v.object({ type: v.literal('reassign'), ...kept, ...ofClaims, into: v.nullable(id) }),
  v.object({ type: v.literal('claim-kind'), ...kept, ...ofClaims, kind }),
  v.object({
    type: v.literal('limits'),
    ...kept,
    ...ofClaims,
    versionId: id,
    mention: v.nullable(line),
    content: words,
    anchor: AnchorSchema,
    source: v.nullable(SpanSchema),
    pieces,
  }),
  v.object({ type: v.literal('merge'), ...kept, from: id, into: id }),
  v.object({
    type: v.literal('split'),
    ...kept,
    from: id,
    into: id,
    keys: v.pipe(v.array(id), v.maxLength(LIMITS.claims)),
    claimIds,
  }),
  v.object({ type: v.literal('rename'), ...kept, sourceId: id, name, labels }),
  v.object({ type: v.literal('source-kind'), ...kept, sourceId: id, kind }),
]);

export const ReadOfClaimSchema = v.object({
  mention: v.optional(v.nullable(line)),
  content: v.optional(words),
  anchor: v.optional(AnchorSchema),
  spans: v.optional(v.object({ source: v.nullable(SpanSchema), cue: SpanSchema, content: pieces })),
  sourceId: v.optional(v.nullable(id)),
  kind: v.optional(kind),
});
export const ReadOfSourceSchema = v.object({
  kind: v.optional(kind),
  scope: v.optional(v.picklist(['global', 'local'])),
  name: v.optional(line),
  labels: v.optional(labels),
  firstSeenAt: v.optional(time),
  lastSeenAt: v.optional(time),
});

type Same<S extends v.GenericSchema, T> = [v.InferOutput<S>, T] extends [T, v.InferOutput<S>] ? true : never;
/** Compiles only while schemas and types agree. */
true satisfies Same<typeof CorrectionRecordSchema, t.CorrectionRecord> &
  Same<typeof ReadOfClaimSchema, t.ReadOfClaim> &
  Same<typeof ReadOfSourceSchema, t.ReadOfSource>;
