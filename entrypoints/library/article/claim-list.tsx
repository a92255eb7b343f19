/** Claims without a text to stand in: the source of each, and its words. */
import { useEffect, useRef } from 'preact/hooks';
import { Chain, ClaimContent, mannerOf } from '../../../components/claim-parts';
import { KindMark } from '../../../components/kind-mark';
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import type { ClaimRecord, OneOrigin as Origin, SourceRecord } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { ClaimActions } from '../corrections/claim-actions';
import { OneOrigin } from '../statements/one-origin';

interface ClaimListProps {
  claims: readonly ClaimRecord[];
  sources: ReadonlyMap<string, SourceRecord>;
  chosen: string | null;
  /** Of claims that other articles carry too, by their ids. */
  origins: ReadonlyMap<string, Origin>;
  /** When claims that are no longer in the text were last there, by their ids. */
  lastSeen?: Readonly<Record<string, number>>;
}

export function ClaimList({ claims, sources, chosen, origins, lastSeen = {} }: ClaimListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <ul class="claim-list" ref={list}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          source={claim.sourceId === null ? null : (sources.get(claim.sourceId) ?? null)}
          origin={origins.get(claim.id)}
          chosen={claim.id === chosen}
          lastSeen={lastSeen[claim.id]}
        />
      ))}
    </ul>
  );
}

interface ClaimItemProps {
  claim: ClaimRecord;
  source: SourceRecord | null;
  origin: Origin | undefined;
  chosen: boolean;
  lastSeen: number | undefined;
}

function ClaimItem({ claim, source, origin, chosen, lastSeen }: ClaimItemProps) {
  const texts = useTexts();
  const address = (id: string) => libraryAddress({ view: 'source', id });
  return (
    <li class="claim-item" aria-current={chosen ? 'true' : undefined}>
      <KindMark kind={claim.sourceId === null ? 'anonymous' : (source?.kind ?? claim.kind)} />
      <div class="claim-item-text">
        <p class="source-name" dir="auto">
          {source ? (
            <a href={address(source.id)}>{nameIn(texts.lang, source)}</a>
          ) : (
            (claim.mention ?? texts.term('unnamed'))
          )}
        </p>
        <p class="statement-facts">
          {mannerOf(texts, claim).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {lastSeen !== undefined && (
            <span>{texts.t('changes.lastSeen', { date: texts.formats.shortDate(lastSeen) })}</span>
          )}
        </p>
        <ClaimContent claim={claim} />
        <OneOrigin origin={origin} />
        <Chain claim={claim} hrefOf={address} />
        <ClaimActions claim={claim} blocks={null} />
      </div>
    </li>
  );
}
