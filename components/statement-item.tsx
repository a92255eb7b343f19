/** A stored statement in a list: when and where it was published, as what, and its words. */
import type { ComponentChildren } from 'preact';
import type { Statement } from '../lib/library/types';
import { ClaimContent, ClaimFacts } from './claim-parts';
import { useTexts } from './texts';

interface StatementItemProps {
  statement: Statement;
  /** Where the article opens in the library, at this statement. */
  href: string;
  /** Opens in another tab, as from the popup. */
  apart?: boolean;
  /** What else is to be said of it. */
  children?: ComponentChildren;
}

export function StatementItem({ statement, href, apart = false, children }: StatementItemProps) {
  const { claim, articleTitle, outletName } = statement;
  const { t } = useTexts();
  return (
    <li class="statement">
      <ClaimFacts claim={claim} outletName={outletName} />
      <ClaimContent claim={claim} />
      <p class="statement-article">
        <a href={href} dir="auto" {...(apart && { target: '_blank', rel: 'noreferrer' })}>
          {articleTitle || t('article.untitled')}
        </a>
      </p>
      {children}
    </li>
  );
}
