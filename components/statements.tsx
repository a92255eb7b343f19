/** What a source said over time, month by month, newest first. */
import type { Statement } from '../lib/library/types';
import { StatementItem } from './statement-item';
import { useTexts } from './texts';

interface StatementsProps {
  statements: readonly Statement[];
  hrefOf: (statement: Statement) => string;
  apart?: boolean;
}

export function Statements({ statements, hrefOf, apart = false }: StatementsProps) {
  const { formats } = useTexts();
  return (
    <>
      {byMonth(statements, formats.month).map(([month, group]) => (
        <section key={month} aria-label={month}>
          <h3 class="statements-month">{month}</h3>
          <ul>
            {group.map((statement) => (
              <StatementItem
                key={statement.claim.id}
                statement={statement}
                href={hrefOf(statement)}
                apart={apart}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Neighbours of one month together; the order stays. */
function byMonth(
  statements: readonly Statement[],
  monthOf: (time: number) => string,
): [string, Statement[]][] {
  const groups: [string, Statement[]][] = [];
  for (const statement of statements) {
    const month = monthOf(statement.claim.publishedAt);
    const last = groups.at(-1);
    if (last?.[0] === month) last[1].push(statement);
    else groups.push([month, [statement]]);
  }
  return groups;
}
