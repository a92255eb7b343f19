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
    unsourced: sentences.filter((sentence) => !shown.some((a) => touches(a, sentence))).length,
  };
}

function touches({ source, cue, content }: IdentifiedAttribution, sentence: Span): boolean {
  return [source, cue, ...content].some(
    (span) => span && span.start < sentence.end && sentence.start < span.end,
  );
}

/** Sentences of the body: no title, headings, captions or tables. */
function sentencesOf({ text, blocks }: Article, lang: Lang | null): Span[] {
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
