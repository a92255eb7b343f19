/**
 * Articles that the reader corrected, as lines of a corpus of attributions, for those who want to give them to the project.
 * Only articles whose text is saved, and the lines hold that text.
 */
import type { LibraryDatabase } from './database';
import { articleWithText } from './queries';
import { present } from './records';
import { textOf } from './text-of';
import type { ClaimRecord, SourceRecord } from './types';
import { reading } from './zone';

interface CorpusSpan {
  start: number;
  end: number;
  text: string;
}
/** Offsets are UTF-16 into the text. */
export interface CorpusLine {
  id: string;
  lang: string;
  text: string;
  attributions: {
    source: CorpusSpan | null;
    cue: CorpusSpan;
    content: CorpusSpan[];
    form: string;
    kind: string;
    role: string;
    /** Name of the source in the nominative; null for no source. */
    canonical: string | null;
  }[];
}

/** One line a corrected article, as JSON with a line feed after it. */
export async function* corpusLines(db: LibraryDatabase): AsyncGenerator<string> {
  for (const articleId of await correctedArticles(db)) {
    const line = await lineOf(db, articleId);
    if (line) yield `${JSON.stringify(line)}\n`;
  }
}

/** Articles of which a claim was corrected, hidden or added by hand. */
function correctedArticles(db: LibraryDatabase): Promise<string[]> {
  return reading(db, [db.corrections, db.claims, db.articles], async () => {
    const ids = new Set<string>();
    for (const it of await db.corrections.toArray()) if ('articleId' in it) ids.add(it.articleId);
    for (const row of await db.claims.where('uncorrected.sourceId').above('').toArray())
      ids.add(row.articleId);
    const saved = present(await db.articles.bulkGet([...ids])).filter(({ savedAt }) => savedAt !== null);
    return saved.map(({ id }) => id).sort();
  });
}

async function lineOf(db: LibraryDatabase, articleId: string): Promise<CorpusLine | null> {
  const found = await articleWithText(db, articleId);
  if (!found?.version) return null;
  const text = textOf(found.version.blocks);
  const ids = [...new Set(found.claims.flatMap(({ sourceId }) => sourceId ?? []))];
  const sources = new Map(present(await db.sources.bulkGet(ids)).map((source) => [source.id, source]));
  // A corpus has the words that signal an attribution; what was added by hand may have none.
  const claims = found.claims.filter(({ spans }) => spans.cue.end > spans.cue.start);
  return {
    id: articleId,
    lang: found.article.lang?.split('-')[0] ?? 'und',
    text,
    attributions: claims.map((claim) =>
      attributionOf(text, claim, claim.sourceId === null ? undefined : sources.get(claim.sourceId)),
    ),
  };
}

function attributionOf(
  text: string,
  claim: ClaimRecord,
  source: SourceRecord | undefined,
): CorpusLine['attributions'][number] {
  const { spans, form, kind, role } = claim;
  const words = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    text: text.slice(start, end),
  });
  return {
    source: spans.source && words(spans.source),
    cue: words(spans.cue),
    content: spans.content.map(words),
    form,
    kind,
    role,
    canonical: spans.source ? (source?.name ?? claim.mention) : null,
  };
}
