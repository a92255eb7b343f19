/** What a source said over time: its statements, month by month, that with the newest article first. */
import { useTexts } from '../../../components/texts';
import type { StatementGroup as Group } from '../../../lib/library';
import { StatementGroup } from './statement-group';

export function GroupedStatements({ groups }: { groups: readonly Group[] }) {
  const { formats } = useTexts();
  return (
    <>
      {byMonth(groups, formats.month).map(([month, those]) => (
        <section key={month} aria-label={month}>
          <h3 class="statements-month">{month}</h3>
          <ul>
            {those.map((group) => (
              <StatementGroup key={group.id} group={group} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Neighbours of one month together, by the newest article of each; the order stays. */
function byMonth(groups: readonly Group[], monthOf: (time: number) => string): [string, Group[]][] {
  const months: [string, Group[]][] = [];
  for (const group of groups) {
    const newest = group.carriers.at(-1);
    if (!newest) continue;
    const month = monthOf(newest.claim.publishedAt);
    const last = months.at(-1);
    if (last?.[0] === month) last[1].push(group);
    else months.push([month, [group]]);
  }
  return months;
}
