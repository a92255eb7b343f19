/**
 * Schemas of the records, of what pages hand over, and of the export file: one for messages, imports and tests.
 * Runs in pages too, so it must not know the database. `types.ts` says what the fields mean; that both agree is
 * checked by the compiler at the end of this file.
 */
import * as v from 'valibot';
import { BLOCK_KINDS } from '../article/types';
import { CHANNELS, FORMS, ROLES, SENSES, SOURCE_KINDS } from '../attribution/types';
import { IDENTITY_REASONS } from '../sources/types';
import { CorrectionRecordSchema, ReadOfClaimSchema, ReadOfSourceSchema } from './correction-schema';
import {
  AnchorSchema,
  BlockLayoutSchema,
  id,
  labels,
  line,
  offset,
  SpanSchema,
  share,
  text,
  time,
} from './fields';
import { LIMITS } from './limits';
import { IdentitySchema } from './page-schema';
import type * as t from './types';

const isoTime = v.pipe(v.string(), v.maxLength(100));
const lang = v.pipe(v.string(), v.maxLength(100));
const country = v.pipe(v.string(), v.maxLength(10));
/** Links are shown to be followed: nothing but the web passes, least of all `javascript:`. */
const webUrl = v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:/i, 'is no web address'));
const pageUrl = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.regex(/^(https?|file):/i, 'is no page address'),
);
const imageUrl = v.union([v.literal(''), webUrl]);

export const SavedBlockSchema = v.object({
  kind: v.picklist(BLOCK_KINDS),
  level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text,
  start: offset,
  links: v.pipe(v.array(v.object({ start: offset, end: offset, href: webUrl })), v.maxLength(LIMITS.links)),
  image: v.nullable(v.object({ src: imageUrl, alt: line })),
  layout: v.optional(BlockLayoutSchema),
});
const blocks = v.pipe(v.array(SavedBlockSchema), v.maxLength(LIMITS.blocks));

const articleEntries = {
  url: pageUrl,
  title: line,
  outletName: line,
  outletDomain: line,
  authors: v.pipe(v.array(line), v.maxLength(LIMITS.authors)),
  published: v.nullable(isoTime),
  modified: v.optional(v.nullable(isoTime)),
  lang: v.nullable(lang),
};
export const ArticleRecordSchema = v.object({
  id,
  ...articleEntries,
  publishedAt: time,
  readAt: time,
  savedAt: v.nullable(time),
  updatedAt: time,
});

const claimIds = v.pipe(v.array(id), v.maxLength(LIMITS.claims));
const pieces = v.pipe(v.array(text), v.maxLength(LIMITS.pieces));
export const VersionChangesSchema = v.object({
  since: v.object({ versionId: id, seenAt: time }),
  added: claimIds,
  dropped: claimIds,
  reworded: v.pipe(v.array(v.object({ claimId: id, before: pieces })), v.maxLength(LIMITS.claims)),
});

export const VersionRecordSchema = v.object({
  id,
  articleId: id,
  fingerprint: id,
  seenAt: time,
  blocks: v.nullable(blocks),
  engineVersion: v.optional(line),
  changes: v.optional(VersionChangesSchema),
  excerpt: v.optional(v.boolean()),
  updatedAt: time,
});

const claimEntries = {
  mention: v.nullable(line),
  cue: line,
  content: pieces,
  anchor: AnchorSchema,
  spans: v.object({
    source: v.nullable(SpanSchema),
    cue: SpanSchema,
    content: v.pipe(v.array(SpanSchema), v.maxLength(LIMITS.pieces)),
  }),
  citedUrl: v.nullable(webUrl),
  by: v.picklist(['engine', 'hand']),
  sourceId: v.nullable(id),
  kind: v.picklist(SOURCE_KINDS),
  sense: v.picklist(SENSES),
  form: v.picklist(FORMS),
  role: v.picklist(ROLES),
  channel: v.nullable(v.picklist(CHANNELS)),
  chain: v.pipe(v.array(v.object({ name: line, sourceId: v.nullable(id) })), v.maxLength(LIMITS.chain)),
  confidence: share,
};
export const ClaimDraftSchema = v.object(claimEntries);
export const ClaimRecordSchema = v.object({
  id,
  articleId: id,
  versionId: id,
  engineVersion: line,
  ...claimEntries,
  publishedAt: time,
  readAt: time,
  uncorrected: v.optional(ReadOfClaimSchema),
  updatedAt: time,
});

const sourceEntries = {
  id,
  kind: v.picklist(SOURCE_KINDS),
  scope: v.picklist(['global', 'local']),
  country: v.nullable(country),
  name: line,
  labels,
};
export const SourceDraftSchema = v.object(sourceEntries);
export const SourceRecordSchema = v.object({
  ...sourceEntries,
  firstSeenAt: time,
  lastSeenAt: time,
  uncorrected: v.optional(ReadOfSourceSchema),
  updatedAt: time,
});

const nameEntries = { key: id, sourceId: id, reason: v.picklist(IDENTITY_REASONS) };
export const NameDraftSchema = v.object(nameEntries);
export const NameRecordSchema = v.object({ ...nameEntries, updatedAt: time });

export const NoteRecordSchema = v.object({
  id,
  articleId: v.nullable(id),
  text: v.pipe(v.string(), v.maxLength(LIMITS.note)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.tag))),
    v.maxLength(LIMITS.tags),
  ),
  updatedAt: time,
});

export const ReadingSchema = v.object({
  article: v.object(articleEntries),
  fingerprint: id,
  blocks,
  claims: v.pipe(v.array(ClaimDraftSchema), v.maxLength(LIMITS.claims)),
  sources: v.pipe(v.array(SourceDraftSchema), v.maxLength(LIMITS.claims)),
  names: v.pipe(v.array(NameDraftSchema), v.maxLength(LIMITS.claims)),
  engineVersion: line,
  excerpt: v.optional(v.boolean()),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const gistEntries = {
  claimId: id,
  name: v.nullable(line),
  labels: sourceEntries.labels,
  kind: sourceEntries.kind,
  content: line,
};
const few = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(LIMITS.listed));
export const RevisitSchema = v.object({
  since: v.nullable(time),
  counts: v.object({ added: count, dropped: count, reworded: count, gone: count }),
  added: few(v.object(gistEntries)),
  reworded: few(v.object({ ...gistEntries, before: line })),
  gone: few(v.object({ ...gistEntries, seenAt: time })),
});

export const CorrectedStatementSchema = v.object({
  index: offset,
  kind: sourceEntries.kind,
  identity: v.nullable(IdentitySchema),
  source: v.nullable(SpanSchema),
  content: v.pipe(v.array(SpanSchema), v.maxLength(LIMITS.pieces)),
});

export const ReadingReceiptSchema = v.object({
  articleId: id,
  savedAt: v.nullable(time),
  claimIds: v.array(id),
  hidden: v.array(id),
  byHand: v.pipe(
    v.array(v.object({ claim: ClaimRecordSchema, source: SourceRecordSchema })),
    v.maxLength(LIMITS.byHand),
  ),
  corrected: v.pipe(v.array(CorrectedStatementSchema), v.maxLength(LIMITS.claims)),
  revisit: RevisitSchema,
});

export const StatementSchema = v.object({
  claim: ClaimRecordSchema,
  articleTitle: line,
  articleUrl: pageUrl,
  outletName: line,
});
export const SaidBeforeSchema = v.object({
  earlier: v.array(StatementSchema),
  later: v.array(StatementSchema),
  total: count,
  origins: v.pipe(
    v.array(v.object({ claimId: id, statementId: id, articles: count })),
    v.maxLength(LIMITS.claims),
  ),
});

/** One schema a table, in the order of the export file. */
export const TABLE_SCHEMAS = {
  articles: ArticleRecordSchema,
  versions: VersionRecordSchema,
  claims: ClaimRecordSchema,
  names: NameRecordSchema,
  sources: SourceRecordSchema,
  corrections: CorrectionRecordSchema,
  notes: NoteRecordSchema,
} as const;
export type TableName = keyof typeof TABLE_SCHEMAS;
export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as TableName[];

export const EXPORT_FORMAT = 'sourceline-export';
/** 1 had no notes. */
export const EXPORT_VERSION = 2;
/** The whole export file; imports read it record by record with {@link TABLE_SCHEMAS}. */
export const ExportFileSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.picklist([1, EXPORT_VERSION]),
  exportedAt: isoTime,
  tables: v.object({
    articles: v.array(ArticleRecordSchema),
    versions: v.array(VersionRecordSchema),
    claims: v.array(ClaimRecordSchema),
    names: v.array(NameRecordSchema),
    sources: v.array(SourceRecordSchema),
    corrections: v.array(CorrectionRecordSchema),
    /** Files of earlier programs have none. */
    notes: v.optional(v.array(NoteRecordSchema), []),
  }),
});
export type ExportFile = v.InferOutput<typeof ExportFileSchema>;

type Same<S extends v.GenericSchema, T> = [v.InferOutput<S>, T, keyof v.InferOutput<S>, keyof T] extends [
  T,
  v.InferOutput<S>,
  keyof T,
  keyof v.InferOutput<S>,
]
  ? true
  : never;
/** Compiles only while schemas and types agree. */
true satisfies Same<typeof AnchorSchema, t.Anchor> &
  Same<typeof VersionChangesSchema, t.VersionChanges> &
  Same<typeof RevisitSchema, t.Revisit> &
  Same<typeof CorrectedStatementSchema, t.CorrectedStatement> &
  Same<typeof SavedBlockSchema, t.SavedBlock> &
  Same<typeof ArticleRecordSchema, t.ArticleRecord> &
  Same<typeof VersionRecordSchema, t.VersionRecord> &
  Same<typeof ClaimDraftSchema, t.ClaimDraft> &
  Same<typeof ClaimRecordSchema, t.ClaimRecord> &
  Same<typeof SourceDraftSchema, t.SourceDraft> &
  Same<typeof SourceRecordSchema, t.SourceRecord> &
  Same<typeof NameDraftSchema, t.NameDraft> &
  Same<typeof NameRecordSchema, t.NameRecord> &
  Same<typeof CorrectionRecordSchema, t.CorrectionRecord> &
  Same<typeof NoteRecordSchema, t.NoteRecord> &
  Same<typeof ReadingSchema, t.Reading> &
  Same<typeof ReadingReceiptSchema, t.ReadingReceipt> &
  Same<typeof StatementSchema, t.Statement> &
  Same<typeof SaidBeforeSchema, t.SaidBefore>;
