/** Who a stored source is: kind, country, other names, and since when it is known. */
import type { SourceSummary } from '../lib/library/types';
import { KindMark } from './kind-mark';
import { otherNames } from './names';
import { useTexts } from './texts';

export function SourceAbout({ summary: { source, claims } }: { summary: SourceSummary }) {
  const { t, term, lang, formats } = useTexts();
  const country = formats.country(source.country);
  const first = formats.shortDate(source.firstSeenAt);
  const last = formats.shortDate(source.lastSeenAt);
  const others = otherNames(lang, source);
  return (
    <div class="source-about">
      <p class="source-kind">
        <KindMark kind={source.kind} />
        <span>
          {[term(source.kind), country, t('count.statements', { n: claims })].filter(Boolean).join(' · ')}
        </span>
      </p>
      {others.length > 0 && (
        <p class="faint" dir="auto">
          {t('source.names')}: {others.join(', ')}
        </p>
      )}
      <p class="faint">
        {[t('source.firstSeen', { date: first }), last !== first && t('source.lastSeen', { date: last })]
          .filter(Boolean)
          .join(', ')}
      </p>
      {source.scope === 'local' && <p class="faint">{t('source.localHint')}</p>}
    </div>
  );
}
