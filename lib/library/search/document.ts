/**
 * Documents: what can be found, each a record as the terms it is found by. An article, its claims and their notes are
 * indexed together, a source with its note. Pure.
 */
import { fold } from '../fold';
import { textOf } from '../text-of';
import type { ArticleRecord, ClaimRecord, NoteRecord, SourceRecord, VersionRecord } from '../types';
import { type Facet, FIELDS, type Field, facetTerm } from './terms';
import { eachWord } from './words';

export const DOCUMENT_KINDS = ['claim', 'article', 'source', 'note'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface SearchDocument {
  kind: DocumentKind;
  /** Of the record. */
  id: string;
  /** What lists sort by, milliseconds: publication; of a source its first reading, of a note its last change. */
  at: number;
  /** Positions of each term; facets have none. */
  terms: Map<string, number[]>;
}

/** Between two texts of a document, so that no phrase reaches over. */
const GAP = 8;

export interface ArticleWithAll {
  article: ArticleRecord;
  /** The text last seen of those saved, if any. */
  version: VersionRecord | undefined;
  /** Those the reader sees. */
  claims: readonly ClaimRecord[];
  /** Of the claims. */
  sources: ReadonlyMap<string, SourceRecord>;
  /** On the article and on its claims. */
  notes: readonly NoteRecord[];
}

/** The article first, then its claims and notes, by id. */
export function documentsOfArticle({
  article,
  version,
  claims,
  sources,
  notes,
}: ArticleWithAll): SearchDocument[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const ownNote = noteOf.get(`article:${article.id}`);
  const shared = (writer: ReturnType<typeof documentOf>) => {
    writer.text(article.outletName, 'outlet');
    writer.text(article.outletDomain, 'outlet');
    if (article.lang) writer.facet('lang', article.lang.split('-')[0]?.toLowerCase() ?? '');
    writer.facet('site', article.outletDomain);
    if (article.savedAt !== null) writer.facet('saved', '1');
    for (const tag of ownNote?.tags ?? []) writer.facet('tag', fold(tag));
  };

  const whole = documentOf('article', article.id, article.publishedAt);
  whole.text(article.title, 'title');
  if (version?.blocks) whole.text(textOf(version.blocks.filter(({ kind }) => kind !== 'title')));
  for (const author of article.authors) whole.text(author);
  shared(whole);
  for (const id of new Set(claims.map(({ sourceId }) => sourceId)))
    if (id !== null) whole.facet('source', id);

  const documents = [whole.done()];
  for (const claim of [...claims].sort(byId)) {
    const writer = documentOf('claim', claim.id, claim.publishedAt);
    const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
    writer.text(claim.anchor.exact);
    if (claim.mention !== null) writer.text(claim.mention, 'source', false);
    if (source) for (const name of namesOf(source)) writer.text(name, 'source');
    shared(writer);
    writer.facet('kind', claim.kind);
    writer.facet('sense', claim.sense);
    writer.facet('form', claim.form);
    writer.facet('role', claim.role);
    writer.facet('by', claim.by);
    if (claim.sourceId !== null) writer.facet('source', claim.sourceId);
    for (const tag of noteOf.get(`claim:${claim.id}`)?.tags ?? []) writer.facet('tag', fold(tag));
    documents.push(writer.done());
  }
  for (const note of [...notes].sort(byId)) documents.push(documentOfNote(note));
  return documents;
}

/** A source with visible claims, and what the reader wrote of it. */
export function documentsOfSource(source: SourceRecord, note: NoteRecord | undefined): SearchDocument[] {
  const writer = documentOf('source', source.id, source.firstSeenAt);
  for (const name of namesOf(source)) writer.text(name, 'source');
  writer.facet('kind', source.kind);
  for (const tag of note?.tags ?? []) writer.facet('tag', fold(tag));
  return note ? [writer.done(), documentOfNote(note)] : [writer.done()];
}

/** All names of a source, each once, in an order that does not depend on which is its name now. */
export function namesOf({ name, labels }: Pick<SourceRecord, 'name' | 'labels'>): string[] {
  return [...new Set([name, ...Object.values(labels)])].sort();
}

function documentOfNote(note: NoteRecord): SearchDocument {
  const writer = documentOf('note', note.id, note.updatedAt);
  writer.text(note.text);
  for (const tag of note.tags) {
    writer.text(tag);
    writer.facet('tag', fold(tag));
  }
  return writer.done();
}

function documentOf(kind: DocumentKind, id: string, at: number) {
  const terms = new Map<string, number[]>();
  let position = 0;
  const add = (term: string) => {
    const positions = terms.get(term);
    if (positions) positions.push(position);
    else terms.set(term, [position]);
  };
  const facet = (name: Facet, value: string) => {
    if (value !== '') terms.set(facetTerm(name, value), []);
  };
  facet('doc', kind);
  return {
    /** Words to be found by; with a field, by that field too, or (not `everywhere`) by it alone. */
    text(text: string, field?: Field, everywhere = true): void {
      eachWord(text, (stems) => {
        for (const stem of stems) {
          if (everywhere) add(stem);
          if (field) add(FIELDS[field] + stem);
        }
        position++;
      });
      position += GAP;
    },
    facet,
    done: (): SearchDocument => ({ kind, id, at, terms }),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
