/** Hits of one kind. */
import { SourceLine } from '../../../components/source-line';
import { useTexts } from '../../../components/texts';
import { WithMarks } from '../../../components/with-marks';
import type { ShownHit } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { ClaimHit } from './claim-hit';
import type { FoundOfKind, HitKind } from './use-hits';

interface HitGroupProps {
  kind: HitKind;
  words: string;
  found: FoundOfKind;
}

const LISTS = { source: 'sources', claim: 'claims', article: 'articles', note: null } as const;

export function HitGroup({ kind, words, found: { total, hits } }: HitGroupProps) {
  const { t } = useTexts();
  if (hits.length === 0) return null;
  const view = LISTS[kind];
  const all = view === 'articles' ? { q: words, saved: 'all' as const } : { q: words };
  return (
    <section aria-labelledby={`hits-${kind}`}>
      <div class="list-head">
        <h2 id={`hits-${kind}`} class="section-name">
          {t(`search.of.${kind}`)} <span class="section-count">{t('search.number', { n: total })}</span>
        </h2>
        {view !== null && total > hits.length && (
          <a href={libraryAddress({ view, list: all })}>{t('search.all', { n: total })}</a>
        )}
      </div>
      <ul class="sheet hits">
        {hits.map((hit) => (
          <li key={hit.id} class="hit">
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hit({ hit }: { hit: ShownHit }) {
  const { t, formats } = useTexts();
  switch (hit.kind) {
    case 'source':
      return (
        <a class="source-row" href={libraryAddress({ view: 'source', id: hit.id })}>
          <SourceLine
            source={hit.source.source}
            marks={hit.nameMarks}
            count={t('count.statements', { n: hit.source.claims })}
            last={hit.source.lastClaimAt === null ? undefined : formats.listDate(hit.source.lastClaimAt)}
          />
        </a>
      );
    case 'claim':
      return <ClaimHit hit={hit} />;
    case 'article':
      return (
        <>
          <h3>
            <a href={libraryAddress({ view: 'article', id: hit.id })} dir="auto">
              {hit.article.title === '' ? (
                t('article.untitled')
              ) : (
                <WithMarks text={hit.article.title} marks={hit.titleMarks} />
              )}
            </a>
          </h3>
          <p class="statement-facts">
            <span>{hit.article.outletName || hit.article.outletDomain}</span>
            <span>{formats.shortDate(hit.article.publishedAt)}</span>
          </p>
          {hit.snippet && <Snippet {...hit.snippet} />}
        </>
      );
    case 'note':
      return (
        <>
          <p>
            <a href={addressOfNote(hit.note.id, hit.note.articleId)}>{t('search.noteOf')}</a>{' '}
            <span class="faint">{hit.note.tags.join(', ')}</span>
          </p>
          <Snippet {...hit.snippet} />
        </>
      );
  }
}

/** A note's id says what it is about: `claim:…`, `article:…`, `source:…`. */
function addressOfNote(noteId: string, articleId: string | null): string {
  const id = noteId.slice(noteId.indexOf(':') + 1);
  if (articleId === null) return libraryAddress({ view: 'source', id });
  const claim = noteId.startsWith('claim:') ? id : undefined;
  return libraryAddress({ view: 'article', id: articleId, claim });
}

export function Snippet({
  text,
  marks,
  before,
  after,
}: NonNullable<Extract<ShownHit, { kind: 'note' }>['snippet']>) {
  return (
    <p class="statement-content" dir="auto">
      {before && '… '}
      <WithMarks text={text} marks={marks} />
      {after && ' …'}
    </p>
  );
}
