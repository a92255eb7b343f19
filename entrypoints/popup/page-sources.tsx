/** The sources of the page, in the order of the text: choosing one finds it there. */
import { Notice } from '../../components/notice';
import { SourceLine } from '../../components/source-line';
import { type Texts, useTexts } from '../../components/texts';
import type { PageSource } from '../../lib/platform/calls';
import type { PageAccess } from './page-state';
import { useShow } from './use-show';

function factsOf(t: Texts['t'], { relay, unsure }: PageSource): string[] {
  return [...(relay ? [t('role.relay')] : []), ...(unsure ? [t('claim.unsure')] : [])];
}

export function PageSources({ page, sources }: { page: PageAccess; sources: readonly PageSource[] }) {
  const { t } = useTexts();
  const { shown, failed, show } = useShow(page);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="page-sources">
      <h3 id="page-sources" class="section-name">
        {t('popup.sources')} <span class="section-count">{sources.length}</span>
      </h3>
      {failed && <Notice kind="error" text={t('popup.showFailed')} />}
      <ul class="source-list">
        {sources.map((source) => (
          <li key={source.index}>
            <button
              type="button"
              class="source-row"
              aria-current={source.index === shown ? 'true' : undefined}
              onClick={() => show(source.index)}
            >
              <SourceLine
                source={source}
                facts={factsOf(t, source)}
                count={t('count.statements', { n: source.claims })}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
