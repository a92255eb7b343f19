/** The picture on the welcome page: an invented article with its sources underlined and one card open. */
import { Marked } from '../../components/marked';
import { useTexts } from '../../components/texts';
import type { SourceKind } from '../../lib/attribution/types';
import { LINE_STYLES } from '../../lib/highlight/styles';

export function Demo() {
  const { t, term } = useTexts();
  return (
    <figure class="demo">
      <div class="demo-stage" aria-hidden="true">
        <div class="demo-page">
          <p class="demo-outlet">{t('demo.outlet')}</p>
          <p class="demo-headline">{t('demo.headline')}</p>
          <p>
            <Marked text={t('demo.p1')} mark={(s) => <DemoSource kind="government" name={s} open />} />
          </p>
          <div class="demo-card">
            <p class="demo-card-name">{t('demo.cardName')}</p>
            <p class="demo-card-facts">{`${term('government')} · ${term('states')}, ${term('website')}`}</p>
            <p class="demo-card-content">{t('demo.cardContent')}</p>
            <p class="demo-card-label">{term('before')}</p>
            <p>{t('demo.cardEarlier')}</p>
            <p class="demo-card-facts">{t('demo.cardEarlierWhere')}</p>
          </div>
          <p>
            <Marked text={t('demo.p2')} mark={(s) => <DemoSource kind="person" name={s} />} />{' '}
            <Marked text={t('demo.p3')} mark={(s) => <DemoSource kind="document" name={s} />} />
          </p>
        </div>
      </div>
      <figcaption>{t('demo.caption')}</figcaption>
    </figure>
  );
}

function DemoSource({ kind, name, open = false }: { kind: SourceKind; name: string; open?: boolean }) {
  const { line, thickness, color } = LINE_STYLES[kind];
  return (
    <span
      class={open ? 'demo-source demo-open' : 'demo-source'}
      style={{ textDecoration: `underline ${line} ${thickness}px ${color}` }}
    >
      {name}
    </span>
  );
}
