/** The chosen statement beside the text: whose it is, how it came there, and what else its source said. */
import { useEffect, useRef } from 'preact/hooks';
import { Chain, ClaimContent, mannerOf } from '../../../components/claim-parts';
import { Icon } from '../../../components/icons';
import { KindMark } from '../../../components/kind-mark';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import type {
  ArticleRecord,
  ClaimRecord,
  OneOrigin as Origin,
  SavedBlock,
  SourceRecord,
} from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { ClaimActions } from '../corrections/claim-actions';
import { Cite } from '../export/cite';
import { OneOrigin } from '../statements/one-origin';
import { OtherStatements } from './other-statements';

interface ClaimPanelProps {
  article: ArticleRecord;
  claim: ClaimRecord;
  source: SourceRecord | null;
  /** Other articles carry it too. */
  origin: Origin | undefined;
  /** It is in the text shown. */
  inText: boolean;
  blocks: readonly SavedBlock[];
  onShow: () => void;
  /** -1 or 1: to the statement before or after. */
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

export function ClaimPanel({
  article,
  claim,
  source,
  origin,
  inText,
  blocks,
  onShow,
  onStep,
  onClose,
}: ClaimPanelProps) {
  const texts = useTexts();
  const { t, term, lang, formats } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  // As it opens; later the focus stays on what the reader steps with, and the name is announced.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // Chosen from far down the list of sources.
  useEffect(() => heading.current?.closest('aside')?.scrollTo({ top: 0 }), [claim.id]);
  const name = source ? nameIn(lang, source) : (claim.mention ?? term('unnamed'));
  const kind = claim.sourceId === null ? 'anonymous' : (source?.kind ?? claim.kind);
  const facts = [claim.sourceId !== null && term(kind), formats.country(source?.country ?? null)].filter(
    Boolean,
  );
  const address = (id: string) => libraryAddress({ view: 'source', id });
  return (
    <section
      class="claim-panel"
      aria-labelledby="claim-name"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="claim-head">
        <KindMark kind={kind} />
        <div>
          <h2 id="claim-name" ref={heading} tabIndex={-1} aria-live="polite" dir="auto">
            {source ? <a href={address(source.id)}>{name}</a> : name}
          </h2>
          {facts.length > 0 && <p class="faint">{facts.join(' · ')}</p>}
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={t('action.close')}
          title={t('action.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <p class="statement-facts">
        {mannerOf(texts, claim).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <ClaimContent claim={claim} />
      <OneOrigin origin={origin} />
      {claim.chain.length > 0 && (
        <div>
          <h3 class="section-name">{t('claim.chain')}</h3>
          <Chain claim={claim} hrefOf={address} />
        </div>
      )}
      {claim.citedUrl !== null && (
        <p>
          <a href={claim.citedUrl} target="_blank" rel="noreferrer">
            {t('claim.cited')}
          </a>
        </p>
      )}
      <p>
        <Cite article={article} quoted={{ claim, sourceName: source ? name : claim.mention }} />
      </p>
      {inText ? (
        <div class="claim-steps">
          <button type="button" class="button" onClick={onShow}>
            {t('article.inText')}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('article.previous')}
            title={t('article.previous')}
            onClick={() => onStep(-1)}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('article.next')}
            title={t('article.next')}
            onClick={() => onStep(1)}
          >
            <Icon name="next" />
          </button>
        </div>
      ) : (
        <p class="faint">{t('article.notInText')}</p>
      )}
      <ClaimActions claim={claim} blocks={inText ? blocks : null} />
      {source && <OtherStatements sourceId={source.id} articleId={claim.articleId} />}
    </section>
  );
}
