/** The text, and beside it its sources and the chosen statement. Which one is chosen is part of the address. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from '../../../components/mount';
import { useTexts } from '../../../components/texts';
import type { SavedBlock } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import type { ArticleAndSources } from './article-query';
import { ArticleSources } from './article-sources';
import { ArticleText } from './article-text';
import { Changes } from './changes';
import { ClaimPanel } from './claim-panel';
import { GoneClaims } from './gone-claims';
import { ReaderBar } from './reader-bar';

interface SavedArticleProps {
  found: ArticleAndSources;
  blocks: readonly SavedBlock[];
  /** The claim that the address names. */
  asked: string | null;
  /** The article's head. */
  children: ComponentChildren;
}

export function SavedArticle({ found, blocks, asked, children }: SavedArticleProps) {
  const { t } = useTexts();
  const { settings } = useSettings();
  const { article, claims, otherClaims, sources } = found;
  const [chosen, setChosen] = useState(asked);
  const [reveal, setReveal] = useState(asked === null ? 0 : 1);
  const before = useRef<Element | null>(null);

  // A link to another statement of this article, or back and forward.
  useEffect(() => {
    setChosen(asked);
    if (asked !== null) setReveal((count) => count + 1);
  }, [asked]);

  const choose = (claimId: string | null, show: boolean) => {
    if (chosen === null) before.current = document.activeElement;
    setChosen(claimId);
    if (show) setReveal((count) => count + 1);
    // The address can be reloaded and shared among tabs, but back leads out of the article, not through its claims.
    history.replaceState(
      null,
      '',
      libraryAddress({ view: 'article', id: article.id, claim: claimId ?? undefined }),
    );
  };
  const close = () => {
    choose(null, false);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1) => {
    const at = claims.findIndex(({ id }) => id === chosen);
    const next = claims[(at + by + claims.length) % claims.length];
    if (next) choose(next.id, true);
  };
  const claim = [...claims, ...otherClaims].find(({ id }) => id === chosen);
  return (
    <div class={claim ? 'article article-open' : 'article'} data-text-size={settings.textSize}>
      <article class="article-main">
        {children}
        <Changes found={found} onShow={(id) => choose(id, true)} />
        <ReaderBar />
        <ArticleText
          blocks={blocks}
          claims={claims}
          lang={article.lang}
          chosen={chosen}
          reveal={reveal}
          onChoose={(id) => choose(id, false)}
        />
        <GoneClaims claims={otherClaims} found={found} chosen={chosen} />
      </article>
      <aside class="article-aside" aria-label={t('article.sources')}>
        {claim ? (
          <ClaimPanel
            article={article}
            claim={claim}
            source={claim.sourceId === null ? null : (sources.get(claim.sourceId) ?? null)}
            origin={found.origins.get(claim.id)}
            inText={claims.includes(claim)}
            blocks={blocks}
            onShow={() => setReveal((count) => count + 1)}
            onStep={step}
            onClose={close}
          />
        ) : (
          claims.length > 0 && <p class="faint article-hint">{t('article.hint')}</p>
        )}
        <section class="article-sources" aria-labelledby="article-sources">
          <h2 id="article-sources" class="section-name">
            {t('article.sources')}
          </h2>
          <ArticleSources
            claims={claims}
            sources={sources}
            chosen={chosen}
            onChoose={(id) => choose(id, true)}
          />
        </section>
      </aside>
    </div>
  );
}
