/** The order of a list. */
import { useTexts } from '../../../components/texts';
import type { PagesKey } from '../../../lib/i18n/pages';
import { LIST_SORTS, type ListQuery } from '../../../lib/platform/list-query';

interface SortChoiceProps {
  query: ListQuery;
  /** What the order is called in which the reader met things; null where a list has no such order. */
  met: PagesKey | null;
  onChange: (query: ListQuery) => void;
}

export function SortChoice({ query, met, onChange }: SortChoiceProps) {
  const { t } = useTexts();
  const usual = query.q ? 'relevance' : met === null ? 'newest' : 'met';
  const names = {
    met: met === null ? null : t(met),
    relevance: query.q ? t('sort.relevance') : null,
    newest: t('sort.newest'),
    oldest: t('sort.oldest'),
  };
  return (
    <label class="sort">
      <span class="visually-hidden">{t('sort.label')}</span>
      <select
        class="field"
        value={query.sort ?? usual}
        onChange={(event) => {
          const sort = LIST_SORTS.find((one) => one === event.currentTarget.value);
          onChange({ ...query, sort: sort === usual ? undefined : sort });
        }}
      >
        {LIST_SORTS.map((sort) => {
          const name = names[sort];
          return name === null ? null : (
            <option key={sort} value={sort}>
              {name}
            </option>
          );
        })}
      </select>
    </label>
  );
}
