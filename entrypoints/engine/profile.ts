/** How an article is sourced, in counts. Pure: from the article's text and its attributions. */

import type { Article, BlockKind } from '../../lib/article/types';
import type { TextReader } from '../../lib/attribution/text-reader';
import type { SourcingProfile } from '../../lib/platform/calls';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';
import { kindOf } from './sources';

const NAMED = new Set(['person', 'government', 'organization', 'media']);
const BODY = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

/** What of a language's reader is needed here. */
type Splitter = Pick<TextReader, 'sentences'>;

/** @param reader null where the article's language has none: then no sentence is counted. */
export function profileOf(
  article: Article,
  reader: Splitter | null,
  shown: readonly IdentifiedAttribution[],
): SourcingProfile {
  const sentences = reader ? sentencesOf(article, reader) : [];
  const count = (test: (attribution: IdentifiedAttribution) => boolean) => shown.filter(test).length;
  return {
    attributions: shown.length,
    sources: new Set(shown.flatMap(({ identity }) => identity?.id ?? [])).size,
    named: count((a) => a.identity !== null && NAMED.has(kindOf(a))),
    official: count((a) => kindOf(a) === 'government'),
    document: count((a) => kindOf(a) === 'document'),
    anonymous: count((a) => a.source === null || kindOf(a) === 'anonymous'),
    relayed: count((a) => a.chain.length > 0),
    sentences: sentences.length,
    unsourced: untouched(sentences, shown),
  };
}

/** How many sentences no source, cue or content touches. Linear in both. */
function untouched(sentences: readonly Span[], shown: readonly IdentifiedAttribution[]): number {
  const spans = shown
    .flatMap(({ source, cue, content }) => (source ? [source, cue, ...content] : [cue, ...content]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return sentences.filter(({ start, end }) => {
    for (let span = spans[next]; span && span.start < end; span = spans[++next])
      reach = Math.max(reach, span.end);
    return reach <= start;
  }).length;
}

const known = new WeakMap<Article, Span[]>();

/** Sentences of the body: no title, headings, captions or tables. Kept: the popup asks again and again. */
function sentencesOf(article: Article, reader: Splitter): Span[] {
  const sentences = known.get(article) ?? splitBody(article, reader);
  known.set(article, sentences);
  return sentences;
}

function splitBody({ text, blocks }: Article, reader: Splitter): Span[] {
  return blocks
    .filter((block) => BODY.has(block.kind))
    .flatMap((block) =>
      reader
        .sentences(text.slice(block.start, block.end))
        .map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    );
}
