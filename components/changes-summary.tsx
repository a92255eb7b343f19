/** In one line, since when an article has changed and how many statements that concerns. */
import { useTexts } from './texts';

interface Counts {
  added: number;
  dropped: number;
  reworded: number;
}

/** «Changed since you read it on 3 May», or today at what time. */
export function useSince(): (time: number) => string {
  const { t, formats } = useTexts();
  return (time) =>
    formats.isToday(time)
      ? t('changes.sinceToday', { time: formats.clock(time) })
      : t('changes.since', { date: formats.shortDate(time) });
}

/** «Statements: 2 added, 1 reworded» */
export function ChangesSummary({ counts: { added, dropped, reworded } }: { counts: Counts }) {
  const { t } = useTexts();
  const list = [
    added > 0 && t('changes.added', { n: added }),
    dropped > 0 && t('changes.dropped', { n: dropped }),
    reworded > 0 && t('changes.reworded', { n: reworded }),
  ].filter(Boolean);
  return <>{t('changes.summary', { list: list.join(', ') })}</>;
}
