/**
 * Claims as W3C Web Annotations (JSON-LD), which other annotating programs can place in the page by themselves. Only the
 * quote is given as selector: our offsets are into the article's clean text, not into the page's.
 */
import type { ArticleEntry, ClaimEntry } from '../selection';

interface TextualBody {
  type: 'TextualBody';
  /** `identifying` the source, `describing` what it says, `tagging` and `commenting` by the reader. */
  purpose: 'identifying' | 'describing' | 'tagging' | 'commenting';
  value: string;
  format: 'text/plain';
  language?: string;
}

export interface Annotation {
  '@context'?: string;
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  created: string;
  modified: string;
  generator: { type: 'Software'; name: 'Sourceline' };
  body: TextualBody[];
  target: {
    source: string;
    selector: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
  };
}

/** What stands before and after the annotations: a collection with all of them on its first page. */
export function annotationCollection(total: number): { before: string; after: string } {
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:sourceline:claims',
    type: 'AnnotationCollection',
    total,
  };
  const page = { type: 'AnnotationPage', startIndex: 0 };
  return {
    before: `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`,
    after: '\n]}}\n',
  };
}

export function annotationOf({ claim, source, note }: ClaimEntry, { article }: ArticleEntry): Annotation {
  const language = article.lang ?? undefined;
  const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  const name = source?.name ?? claim.mention;
  const { exact, prefix, suffix } = claim.anchor;
  return {
    id: `urn:sourceline:claim:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: new Date(claim.readAt).toISOString(),
    modified: new Date(claim.updatedAt).toISOString(),
    generator: { type: 'Software', name: 'Sourceline' },
    body: [
      ...(name === null ? [] : [body('identifying', name)]),
      { ...body('describing', claim.content.join(' … ')), ...(language && { language }) },
      ...(note?.tags ?? []).map((tag) => body('tagging', tag)),
      ...(note?.text ? [body('commenting', note.text)] : []),
    ],
    target: { source: article.url, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } },
  };
}
