/** What a list can be narrowed by: values of facets with how many rows have each, days of publication, saved or only read. */
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { facetCounts } from '../../../lib/library';
import type { ListQuery } from '../../../lib/platform/list-query';
import { useLibrary } from '../store';
import { useFacetNames } from './facet-names';
import { type FacetName, type Facets, filterCount, withoutFilters } from './facets';
import { requestOf } from './request';

interface FiltersProps {
  facets: Facets;
  query: ListQuery;
  onChange: (query: ListQuery) => void;
}

/** Beside the list where there is room; else folded, over it. */
const WIDE = '(min-width: 60rem)';

export function Filters({ facets, query, onChange }: FiltersProps) {
  const { t } = useTexts();
  const wide = useMatch(WIDE);
  const set = filterCount(query, facets);
  return (
    <details class="filters" open={wide}>
      <summary>
        {t('list.filters')}
        {set > 0 && <span class="section-count"> {set}</span>}
      </summary>
      <div class="filters-body">
        {set > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => onChange(withoutFilters(query, facets))}
          >
            {t('list.clearAll')}
          </button>
        )}
        {facets.dates && <Days query={query} onChange={onChange} />}
        {facets.saved && <Saved query={query} onChange={onChange} />}
        {facets.names.map((name) => (
          <Facet key={name} name={name} facets={facets} query={query} onChange={onChange} />
        ))}
      </div>
    </details>
  );
}

function Days({ query, onChange }: Omit<FiltersProps, 'facets'>) {
  const { t } = useTexts();
  const field = (name: 'after' | 'until') => (
    <label class="filter-day">
      <span>{t(`list.${name}`)}</span>
      <input
        class="field"
        type="date"
        value={query[name] ?? ''}
        onChange={(event) => onChange({ ...query, [name]: event.currentTarget.value || undefined })}
      />
    </label>
  );
  return (
    <fieldset class="filter">
      <legend>{t('list.published')}</legend>
      {field('after')}
      {field('until')}
    </fieldset>
  );
}

function Saved({ query, onChange }: Omit<FiltersProps, 'facets'>) {
  const { t } = useTexts();
  const toggle = (value: 'yes' | 'no') =>
    onChange({ ...query, saved: query.saved === value ? undefined : value });
  return (
    <fieldset class="filter">
      <legend>{t('list.saved')}</legend>
      {(['yes', 'no'] as const).map((value) => (
        <label key={value} class="filter-value">
          <input type="checkbox" checked={query.saved === value} onChange={() => toggle(value)} />
          <span class="filter-term">{t(`list.saved.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Values beyond these are found by words. */
const SHOWN = 12;

function Facet({ name, facets, query, onChange }: FiltersProps & { name: FacetName }) {
  const { t, formats } = useTexts();
  const nameOf = useFacetNames(name);
  const chosen: readonly string[] = query[name] ?? [];
  const [all, setAll] = useState(false);
  // What the other filters leave: a second value may be chosen beside the first.
  const others = { ...query, [name]: undefined };
  const { data } = useLibrary(
    (db) => facetCounts(db, { ...requestOf(others), kinds: [facets.of] }, [name], 200),
    [JSON.stringify(others), facets.of, name],
  );
  const counts = data?.[name] ?? [];
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value));
  const values = [...counts, ...gone.map((value) => ({ value, count: 0 }))];
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null;
  const shown = all ? values : values.filter(({ value }, nth) => nth < SHOWN || chosen.includes(value));
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange({ ...query, [name]: next.length > 0 ? next : undefined });
  };
  return (
    <fieldset class="filter">
      <legend>{t(`facet.${name}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="filter-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span dir="auto" class={name === 'site' || name === 'tag' ? undefined : 'filter-term'}>
            {nameOf(value)}
          </span>
          <span class="section-count">{formats.number(count)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t('list.allValues', { n: values.length })}
        </button>
      )}
    </fieldset>
  );
}

function useMatch(media: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(media).matches);
  useEffect(() => {
    const list = window.matchMedia(media);
    const follow = () => setMatches(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [media]);
  return matches;
}
