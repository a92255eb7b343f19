/** How much is stored, and the space it takes. */
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { Trouble } from '../../../components/trouble';
import { counts } from '../../../lib/library';
import { useLibrary } from '../store';

export function Stored() {
  const { t, formats } = useTexts();
  const { data, error } = useLibrary(counts, []);
  const space = useSpace(data);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('data.stored')}</h2>
      {error !== null && <Trouble code={error} />}
      {data && (
        <dl class="stored">
          <Figure name={t('data.articles')} value={formats.number(data.articles)} />
          <Figure name={t('data.saved')} value={formats.number(data.saved)} />
          <Figure name={t('data.claims')} value={formats.number(data.claims)} />
          <Figure name={t('data.sources')} value={formats.number(data.sources)} />
          {space !== null && <Figure name={t('data.space')} value={formats.size(space)} />}
        </dl>
      )}
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Bytes that the browser counts for all of ours; null where it does not tell. Asked again when the counts change. */
function useSpace(changed: unknown): number | null {
  const [space, setSpace] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setSpace(usage ?? null),
      (error) => {
        console.error('Sourceline: the space is not known', error);
        setSpace(null);
      },
    );
  }, [changed]);
  return space;
}
