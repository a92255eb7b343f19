/** The parts of a claim that lists and the panel beside an article both show. */
import type { ComponentChildren } from 'preact';
import { type Channel, isSure } from '../lib/attribution/types';
import type { TermKey } from '../lib/i18n/pages';
import type { ClaimRecord } from '../lib/library/types';
import { type Texts, useTexts } from './texts';

const CHANNEL_TERMS: Readonly<Record<Channel, TermKey>> = {
  website: 'website',
  social: 'social',
  interview: 'interview',
  briefing: 'briefing',
  broadcast: 'broadcast',
  letter: 'letter',
  document: 'inDocument',
};

/** As what and how it was said: «Denial, on a website», «word for word». */
export function mannerOf({ t, term }: Texts, claim: ClaimRecord): string[] {
  const sense = term(claim.sense);
  const where = claim.channel === null ? sense : `${sense}, ${term(CHANNEL_TERMS[claim.channel])}`;
  const facts = [where, term(claim.form)];
  if (claim.role === 'relay') facts.push(t('role.relay'));
  if (claim.by === 'hand') facts.push(t('claim.byHand'));
  else if (!isSure(claim)) facts.push(t('claim.unsure'));
  return facts;
}

interface ClaimFactsProps {
  claim: ClaimRecord;
  outletName: string;
  /** What is said after when and where; as what and how it was said, without it. */
  children?: ComponentChildren;
}

/** When and where a statement was published, and as what. */
export function ClaimFacts({ claim, outletName, children }: ClaimFactsProps) {
  const texts = useTexts();
  return (
    <p class="statement-facts">
      <time dateTime={new Date(claim.publishedAt).toISOString()}>
        {texts.formats.shortDate(claim.publishedAt)}
      </time>
      {outletName && <span dir="auto">{outletName}</span>}
      {children ?? mannerOf(texts, claim).map((fact) => <span key={fact}>{fact}</span>)}
    </p>
  );
}

/** The words, a piece a paragraph; where the text gives none, the sentence that points at them. */
export function ClaimContent({ claim }: { claim: ClaimRecord }) {
  const pieces = claim.content.length > 0 ? claim.content : [claim.anchor.exact];
  return (
    <blockquote class="statement-content" dir="auto">
      {pieces.map((piece, i) => (
        <p key={i}>{piece}</p>
      ))}
    </blockquote>
  );
}

/**
 * How it reached the page, from its origin to the outlet, as the text states it; nothing where the text states no way.
 * @param hrefOf where a known source opens.
 */
export function Chain({ claim, hrefOf }: { claim: ClaimRecord; hrefOf: (sourceId: string) => string }) {
  const { t } = useTexts();
  if (claim.chain.length === 0) return null;
  return (
    <ol class="chain" aria-label={t('claim.chain')}>
      {claim.chain.map(({ name, sourceId }, i) => (
        <li key={`${i} ${name}`} dir="auto">
          {sourceId === null ? name : <a href={hrefOf(sourceId)}>{name}</a>}
        </li>
      ))}
    </ol>
  );
}
