/**
 * The library for pages and background. The page itself imports `draft.ts` (and the messages `schema.ts`) directly:
 * those two know no database.
 *
 *   openLibrary(name?)                               the database; opens itself at first use
 *   ready(db)                                        resolves once it is open, throws LibraryError where it cannot be;
 *                                                    pages await it before their live queries, which stay silent
 *                                                    where there is no database (private windows)
 *
 * Writes: one transaction each, all or nothing, throw LibraryError
 *   recordReading(db, reading, { now, save? })       → ReadingReceipt; hand it what draftReading gave
 *   saveArticle(db, reading, { now })                → ReadingReceipt; the same, and keeps the text
 *   addClaimByHand(db, reading, { now })             → ReadingReceipt; hand it what draftByHand gave
 *   unsaveArticle(db, articleId, { now })            → Deletion
 *   deleteArticle(db, articleId)                     → Deletion
 *   deleteArticles(db, articleIds)                   → Deletion
 *   deleteClaim(db, claimId)                         → Deletion
 *   deleteClaims(db, claimIds)                       → Deletion
 *   restore(db, deletion)                            undoes any of these
 *   hideClaims(db, articleId, claimIds, { now }?)    → id of the correction
 *   unhideClaims(db, correctionId)
 *   correct(db, draft, { now?, source? })            → id of the correction
 *   correctLimits(db, claimId, { versionId, source, content })  → the same
 *   undoCorrection(db, correctionId)                 → Deletion | null
 *   putNote(db, subject, { text, tags })             → FormerNotes
 *   tagMany(db, subjects, { add?, remove? })         → FormerNotes
 *   restoreNotes(db, former)                         undoes either
 *   wipe(db)
 *
 * Reads: usable inside Dexie's liveQuery; hidden claims never appear
 *   saidBefore(db, { sourceId, articleId, publishedAt })  → SaidBefore
 *   listSources(db, { query?, limit, offset? })      → SourceSummary[], last seen first
 *   sourceById(db, sourceId)                         → SourceSummary | null
 *   statementsOf(db, sourceId, { limit, offset? })   → Statement[], newest first
 *   articleWithText(db, articleId, { versionId? }?)  → ArticleWithText | null
 *   claimsOfArticle(db, articleId)                   → ClaimRecord[], in text order
 *   counts(db)                                       → LibraryCounts
 *   noteOf(db, subject)                              → NoteRecord | null
 *   listTags(db)                                     → { tag, count }[], by name
 *   listCorrections(db, { limit, offset? })          → CorrectionSummary[], last made first
 *   correctionsOfClaim(db, claim)                    → CorrectionRecord[], first made first
 *   correctionsOfSource(db, sourceId)                → SourceCorrections
 *   mentionsOf(db, sourceId)                         → Mention[], most frequent first
 *
 * Long lists, a page at a time (`lists.ts`): claims, articles and sources by words, filters and order, with their number
 *   listedClaims(db, { text?, filters?, sort? }, { limit, offset })  → Listed<ListedClaim>; listedArticles, listedSources
 *   listedIds(db, 'claim' | 'article' | 'source', request, page)     → ids alone
 *
 * Search (`search/find.ts`, `search/parse.ts` for the language of queries); usable in liveQuery like other reads
 *   search(db, { text?, filters?, kinds?, sort?, limit, offset? }) → { total, hits, unclear }; only the index is read, so lists
 *                                                    of claims and articles with filters and sort are made with it too
 *   showHits(db, hits, text)                         → records of hits with snippets and marks, for what is shown
 *   facetCounts(db, request, ['kind', 'lang', …])    → how many of what is found have each value
 *   markerOf(text)                                   marks the query's words in any text
 *   upkeep(db, { onProgress?, signal? })             in the background: indexes what was queued (imports, old libraries),
 *                                                    keeps the index small; when the library is opened and after imports
 *   needsUpkeep(db)                                  → whether to call it
 *   stillToIndex(db)                                 → number of articles and sources that searches do not find yet
 * Statements: claims that say the same, grouped after they are written
 *   groupStatements(db, { signal }?)                 → number of claims grouped; the caller holds a lock
 *   hasUngrouped(db)                                 → boolean, whether that has anything to do
 *   groupedStatements(db, sourceId, { limit, offset? }) → StatementGroup[], with carriers in time order
 *   statementById(db, id)                            → StatementView | null: drift, changed figures, who left the source out
 *   originsOf(db, articleId)                         → Map<claimId, OneOrigin>: "6 articles, one origin"
 *
 * The export file
 *   exportLibrary(db)                                → AsyncGenerator<string>, pieces of one JSON file
 *   exportToBlob(db)                                 → Promise<Blob>, the whole file for a download
 *   corpusLines(db)                                  → AsyncGenerator<string>, corrected articles as a corpus
 *   importLibrary(db, json, { onProgress?, signal? }) → ImportReport; throws ImportError only, then nothing changed
 */
export { addressOf, articleIdOf } from './address';
export { corpusLines } from './corpus';
export { type CorrectOptions, correct, correctLimits, undoCorrection } from './correct';
export {
  type CorrectionSummary,
  correctionsOfClaim,
  correctionsOfSource,
  listCorrections,
  type Mention,
  mentionsOf,
  type SourceCorrections,
} from './correction-queries';
export { type LibraryDatabase, openLibrary, ready } from './database';
export { asLibraryError, LibraryError, type LibraryErrorCode } from './errors';
export { exportLibrary, exportToBlob } from './export';
export { articlesOfSite, articlesReadBetween, type Site, sites } from './forgetting';
export { groupStatements, hasUngrouped } from './grouping';
export { type ImportOptions, type ImportProgress, type ImportReport, importLibrary } from './import';
export { ImportError, type ImportErrorCode } from './import-error';
export {
  type Listed,
  type ListedClaim,
  type ListKind,
  type ListPage,
  type ListRequest,
  type ListSort,
  listedArticles,
  listedClaims,
  listedIds,
  listedSources,
} from './lists';
export {
  type FormerNotes,
  listTags,
  type NoteSubject,
  noteOf,
  putNote,
  restoreNotes,
  tagMany,
} from './notes';
export { originsOf } from './origins';
export {
  articleWithText,
  claimsOfArticle,
  counts,
  listSources,
  saidBefore,
  sourceById,
  statementsOf,
} from './queries';
export { FIELD_NAMES, type QueryField } from './search/field-names';
export {
  type FacetCount,
  type Found,
  facetCounts,
  type SearchFilters,
  type SearchHit,
  type SearchRequest,
  type SearchSort,
  search,
} from './search/find';
export { type Marker, markerOf, type Snippet } from './search/mark';
export { type ShownHit, showHits } from './search/show';
export type { Facet } from './search/terms';
export { needsUpkeep, stillToIndex, type UpkeepOptions, upkeep } from './search/upkeep';
export { namedByReader } from './source';
export { groupedStatements, statementById } from './statement-queries';
export type * from './statement-types';
export { publishedTime } from './time';
export type * from './types';
export {
  addClaimByHand,
  deleteArticle,
  deleteArticles,
  deleteClaim,
  deleteClaims,
  hideClaims,
  type RecordOptions,
  recordReading,
  restore,
  saveArticle,
  unhideClaims,
  unsaveArticle,
  wipe,
} from './write';
