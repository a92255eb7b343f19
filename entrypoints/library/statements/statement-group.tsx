/** A statement in a source's list: its first words, who else carried it, and what figures it changes. */
import { StatementItem } from '../../../components/statement-item';
import { useTexts } from '../../../components/texts';
import type { StatementGroup as Group } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { ChangedFigures } from './changed-figures';

export function StatementGroup({ group }: { group: Group }) {
  const { t, formats } = useTexts();
  const { id, carriers, articles, changes } = group;
  const [first] = carriers;
  if (!first) return null;
  const { claim } = first;
  return (
    <StatementItem
      statement={first}
      href={libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })}
    >
      {articles > 1 && (
        <div class="carriers">
          <p>
            <a href={libraryAddress({ view: 'statement', id })}>{t('origin.articles', { n: articles })}</a>
          </p>
          <ol>
            {carriers.map(({ claim, outletName, articleTitle }) => (
              <li key={claim.id}>
                <a
                  href={libraryAddress({ view: 'article', id: claim.articleId, claim: claim.id })}
                  title={articleTitle}
                  dir="auto"
                >
                  {outletName || t('article.untitled')}
                </a>{' '}
                <time dateTime={new Date(claim.publishedAt).toISOString()}>
                  {formats.shortDate(claim.publishedAt)}
                </time>
              </li>
            ))}
          </ol>
        </div>
      )}
      <ChangedFigures changes={changes} />
    </StatementItem>
  );
}
