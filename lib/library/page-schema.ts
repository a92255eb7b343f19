/**
 * Schemas of what a page hands over as it was read: the article as found, what is attributed in it; and of who the sources
 * are, which it is told. Runs in pages too, so it must not know the database.
 */
import * as v from 'valibot';
import { type Article, BLOCK_KINDS } from '../article/types';
import { type Attribution, CHANNELS, DOUBTS, FORMS, ROLES, SENSES, SOURCE_KINDS } from '../attribution/types';
import { IDENTITY_REASONS, type Identity } from '../sources/types';
import { BlockLayoutSchema, id, line, offset, SpanSchema, share, text } from './fields';
import { LIMITS } from './limits';

const kind = v.picklist(SOURCE_KINDS);
const pieces = v.pipe(v.array(SpanSchema), v.maxLength(LIMITS.pieces));
const span = { start: offset, end: offset };

export const ArticleSchema = v.object({
  url: text,
  canonical: v.nullable(text),
  title: text,
  outlet: v.object({ name: text, domain: text }),
  authors: v.array(text),
  published: v.nullable(line),
  modified: v.nullable(line),
  lang: v.nullable(line),
  text,
  blocks: v.pipe(
    v.array(
      v.object({
        ...span,
        kind: v.picklist(BLOCK_KINDS),
        level: v.nullable(v.number()),
        image: v.nullable(v.object({ src: text, alt: text })),
        layout: v.optional(BlockLayoutSchema),
      }),
    ),
    v.maxLength(LIMITS.blocks),
  ),
  links: v.array(v.object({ ...span, href: text })),
});

const SourceFormSchema = v.object({
  case: v.picklist(['nom', 'gen', 'dat', 'acc', 'ins', 'loc']),
  plural: v.nullable(v.boolean()),
});

const AttributionSchema = v.object({
  source: v.nullable(SpanSchema),
  sourceForm: v.optional(v.nullable(SourceFormSchema)),
  cue: SpanSchema,
  content: pieces,
  sense: v.picklist(SENSES),
  form: v.picklist(FORMS),
  kind,
  role: v.picklist(ROLES),
  channel: v.nullable(v.picklist(CHANNELS)),
  referent: v.nullable(SpanSchema),
  cluster: v.nullable(offset),
  chain: v.array(offset),
  confidence: share,
  doubt: v.optional(v.nullable(v.picklist(DOUBTS))),
});
export const AttributionsSchema = v.pipe(v.array(AttributionSchema), v.maxLength(LIMITS.claims));

export const IdentitySchema = v.object({
  id,
  kind,
  scope: v.picklist(['global', 'local']),
  reason: v.picklist(IDENTITY_REASONS),
  country: v.nullable(line),
  name: text,
  labels: v.object({ ru: v.optional(text), uk: v.optional(text), en: v.optional(text) }),
});

type Takes<S extends v.GenericSchema, T> = T extends v.InferInput<S> ? true : never;
type Gives<S extends v.GenericSchema, T> = [v.InferOutput<S>, keyof v.InferOutput<S>] extends [T, keyof T]
  ? keyof T extends keyof v.InferOutput<S>
    ? true
    : never
  : never;
/** Compiles only while schemas and types agree. */
true satisfies Takes<typeof ArticleSchema, Article> &
  Gives<typeof ArticleSchema, Article> &
  Takes<typeof AttributionSchema, Attribution> &
  Gives<typeof AttributionSchema, Attribution> &
  Takes<typeof IdentitySchema, Identity> &
  Gives<typeof IdentitySchema, Identity>;
