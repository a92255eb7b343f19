/** Deleting the articles of one site, or of some days; each can be undone while the page is open. */
import { useId, useState } from 'preact/hooks';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import {
  articlesOfSite,
  articlesReadBetween,
  asLibraryError,
  type Deletion,
  deleteArticles,
  type LibraryErrorCode,
  restore,
  sites,
} from '../../../lib/library';
import { db, useLibrary } from '../store';

type Outcome =
  | { phase: 'deleted'; deletion: Deletion }
  | { phase: 'restored' }
  | { phase: 'failed'; code: LibraryErrorCode };

export function ForgetData() {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const run = (work: Promise<Outcome>) => {
    setBusy(true);
    work
      .catch((error): Outcome => {
        console.error('Sourceline: the library was not changed', error);
        return { phase: 'failed', code: asLibraryError(error).code };
      })
      .then(setOutcome)
      .finally(() => setBusy(false));
  };
  const forget = (find: () => Promise<string[]>) =>
    run(find().then(async (ids) => ({ phase: 'deleted', deletion: await deleteArticles(db, ids) })));
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{t('forget.title')}</h2>
      <SiteField busy={busy} onForget={(site) => forget(() => articlesOfSite(db, site))} />
      <DaysField busy={busy} onForget={(from, to) => forget(() => articlesReadBetween(db, from, to))} />
      {outcome?.phase === 'deleted' && (
        <Notice text={t('forget.done', { n: outcome.deletion.articles.length })}>
          {outcome.deletion.articles.length > 0 && (
            <button
              type="button"
              class="button"
              disabled={busy}
              onClick={() => run(restore(db, outcome.deletion).then((): Outcome => ({ phase: 'restored' })))}
            >
              {t('action.undo')}
            </button>
          )}
        </Notice>
      )}
      {outcome?.phase === 'restored' && <Notice text={t('library.restored')} />}
      {outcome?.phase === 'failed' && <Trouble code={outcome.code} />}
    </section>
  );
}

function SiteField({ busy, onForget }: { busy: boolean; onForget: (site: string) => void }) {
  const { t } = useTexts();
  const { data = [] } = useLibrary(sites, []);
  const [chosen, setChosen] = useState('');
  const id = useId();
  // The site chosen may be gone by now.
  const site = data.find(({ domain }) => domain === chosen)?.domain ?? data[0]?.domain;
  return (
    <div class="forget-field">
      <label for={id}>{t('forget.site')}</label>
      <select
        id={id}
        class="field"
        value={site}
        disabled={site === undefined}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {data.map(({ domain, articles }) => (
          <option key={domain} value={domain}>
            {domain || t('forget.noSite')} · {t('count.articles', { n: articles })}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        disabled={busy || site === undefined}
        onClick={() => site !== undefined && onForget(site)}
      >
        {t('forget.siteAction')}
      </button>
    </div>
  );
}

interface DaysFieldProps {
  busy: boolean;
  /** From the first moment of the first day to before the first moment after the last. */
  onForget: (from: number, to: number) => void;
}

function DaysField({ busy, onForget }: DaysFieldProps) {
  const { t } = useTexts();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const id = useId();
  const from = midnight(first, 0);
  const to = midnight(last || first, 1);
  const sound = from !== null && to !== null && from < to;
  return (
    <div class="forget-field">
      <span id={id}>{t('forget.days')}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line with its name */}
      <div role="group" aria-labelledby={id} class="forget-days">
        <input
          type="date"
          class="field"
          aria-label={t('forget.first')}
          value={first}
          onInput={(event) => setFirst(event.currentTarget.value)}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          class="field"
          aria-label={t('forget.last')}
          value={last}
          min={first}
          onInput={(event) => setLast(event.currentTarget.value)}
        />
      </div>
      <button
        type="button"
        class="button"
        disabled={busy || !sound}
        onClick={() => sound && onForget(from, to)}
      >
        {t('forget.daysAction')}
      </button>
    </div>
  );
}

/** The first moment of a day so many days later, by the reader's clock; null where there is no day. */
function midnight(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const time = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(time) ? null : time;
}
