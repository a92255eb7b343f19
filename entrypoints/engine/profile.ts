/** How an article is sourced, in counts. Pure: from the article's text and its attributions. */

import type { Article, BlockKind } from '../../lib/article/types';
import { packFor } from '../../lib/languages';
import type { Lang } from '../../lib/languages/types';
import type { SourcingProfile } from '../../lib/platform/calls';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import { pairQuotations } from '../../lib/text/quotations';
import { splitSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import type { Span } from '../../lib/text/types';
import { kindOf } from './sources';

const NAMED = new Set(['person', 'government', 'organization', 'media']);
const BODY = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

export function profileOf(
  article: Article,
  lang: Lang | null,
  shown: readonly IdentifiedAttribution[],
): SourcingProfile {
  const sentences = sentencesOf(article, lang);
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
function sentencesOf(article: Article, lang: Lang | null): Span[] {
  const sentences = known.get(article) ?? splitBody(article, lang);
  known.set(article, sentences);
  return sentences;
}

function splitBody({ text, blocks }: Article, lang: Lang | null): Span[] {
  const abbreviations = lang ? packFor(lang).abbreviations : new Set<string>();
  return blocks
    .filter((block) => BODY.has(block.kind))
    .flatMap((block) => {
      const tokens = tokenize(text.slice(block.start, block.end));
      const rules = { isAbbreviation: (word: string) => abbreviations.has(word) };
      const all = splitSentences(tokens, pairQuotations(tokens), 0, tokens.kinds.length, rules);
      return all.map(({ from, to }) => ({
        start: block.start + (tokens.starts[from] ?? 0),
        end: block.start + (tokens.ends[to - 1] ?? 0),
      }));
    });
}
