/** What stands after the last row shown while there are more. */
import { useTexts } from './texts';
import type { Paging } from './use-paging';

export function More({ paging }: { paging: Paging }) {
  const { t } = useTexts();
  return (
    <div class="list-more" ref={paging.end}>
      <button type="button" class="button button-quiet" onClick={paging.more}>
        {t('action.more')}
      </button>
    </div>
  );
}
