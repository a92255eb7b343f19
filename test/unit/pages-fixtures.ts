/** Records for the tests of our pages. */
import type { ClaimRecord, SourceSummary, Statement } from '../../lib/library';

export function claim(more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: 'claim',
    articleId: 'article',
    mention: 'Министерство транспорта',
    cue: 'сообщило',
    content: ['Движение откроется 3 мая'],
    anchor: { exact: 'Движение откроется 3 мая.', prefix: '', suffix: '', start: 0, end: 25 },
    spans: { source: null, cue: { start: 0, end: 1 }, content: [] },
    versionId: 'article:1',
    citedUrl: null,
    engineVersion: '1',
    by: 'engine',
    sourceId: 'org:transport',
    kind: 'government',
    sense: 'states',
    form: 'indirect',
    role: 'origin',
    channel: null,
    chain: [],
    confidence: 1,
    publishedAt: Date.UTC(2024, 4, 2, 12),
    readAt: Date.UTC(2024, 4, 2, 13),
    updatedAt: Date.UTC(2024, 4, 2, 13),
    ...more,
  };
}

export function statement(more: Partial<ClaimRecord> = {}): Statement {
  return {
    claim: claim(more),
    articleTitle: 'Мост откроют в мае',
    articleUrl: 'https://news.example/bridge',
    outletName: 'Портовый вестник',
  };
}

export function summary(id: string, name: string, claims = 1): SourceSummary {
  const seen = Date.UTC(2024, 4, 2, 13);
  return {
    source: {
      id,
      kind: 'government',
      scope: 'global',
      country: 'BY',
      name,
      labels: {},
      firstSeenAt: seen,
      lastSeenAt: seen,
      updatedAt: seen,
    },
    claims,
    lastClaimAt: seen,
  };
}
