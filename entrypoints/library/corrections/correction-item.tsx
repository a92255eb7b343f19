/** One correction in the list. */
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import type { CorrectionSummary } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { describe } from './describe';
import { useCorrect } from './use-correct';

export function CorrectionItem({ summary }: { summary: CorrectionSummary }) {
  const texts = useTexts();
  const { t, lang, formats } = texts;
  const { undo } = useCorrect();
  const { correction, article, claim, sources } = summary;
  const what = describe(texts, summary);
  const about =
    'into' in correction ? correction.into : 'sourceId' in correction ? correction.sourceId : null;
  const source = about === null ? undefined : sources.get(about);
  return (
    <li class="correction">
      <div>
        <p class="correction-what" dir="auto">
          {what}
        </p>
        <p class="statement-facts">
          <time dateTime={new Date(correction.updatedAt).toISOString()}>
            {formats.shortDate(correction.updatedAt)}
          </time>
          {source && (
            <a href={libraryAddress({ view: 'source', id: source.id })} dir="auto">
              {nameIn(lang, source)}
            </a>
          )}
          {article && (
            <a href={libraryAddress({ view: 'article', id: article.id, claim: claim?.id })} dir="auto">
              {article.title || t('article.untitled')}
            </a>
          )}
        </p>
      </div>
      <button
        type="button"
        class="button button-quiet"
        aria-label={t('corrections.undo', { what })}
        onClick={() => void undo(correction)}
      >
        {t('action.undo')}
      </button>
    </li>
  );
}
