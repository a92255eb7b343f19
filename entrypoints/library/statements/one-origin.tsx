/** Of a claim that other articles carry too: how many, and the way to compare them. Nothing for others. */
import { useTexts } from '../../../components/texts';
import type { OneOrigin as Origin } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';

export function OneOrigin({ origin }: { origin: Origin | undefined }) {
  const { t } = useTexts();
  if (!origin) return null;
  return (
    <p class="one-origin">
      <a href={libraryAddress({ view: 'statement', id: origin.statementId })}>
        {t('origin.articles', { n: origin.articles })}
      </a>
    </p>
  );
}
