/** Everything a card says of one attribution, from the page's reading. Pure. */
import { type Channel, type Form, isSure, type Sense, type SourceKind } from '../../../lib/attribution/types';
import type { MarkKind } from '../../../lib/highlight';
import type { UiLang } from '../../../lib/i18n/locale';
import { articleIdOf } from '../../../lib/library/draft';
import type { ChainLink } from '../../../lib/library/types';
import { labelIn } from '../../../lib/sources/label';
import type { IdentifiedAttribution } from '../../../lib/sources/types';
import type { Span } from '../../../lib/text/types';
import type { PageReading } from '../read';
import { kindOf } from '../sources';

export interface CardModel {
  index: number;
  /** In the nominative and the reader's language where known; null where the text names no source. */
  name: string | null;
  /** The name in the text's language, where it is another one. */
  alias: string | null;
  /** The words of the text, where they are neither name nor alias. */
  mention: string | null;
  kind: SourceKind;
  /** How it is marked in the page. */
  mark: MarkKind;
  country: string | null;
  sense: Sense;
  channel: Channel | null;
  /** Null where there is no content whose form it could be. */
  form: Form | null;
  /** It may be wrong; its mark is dotted. */
  unsure: boolean;
  notes: (
    | 'relay'
    | 'unsure'
    | 'unsureCue'
    | 'unsureSource'
    | 'unsureContent'
    | 'countryInferred'
    | 'byHand'
  )[];
  /** From the origin to the outlet, as the text states it for this very content; empty where it states none. */
  chain: ChainLink[];
  /** The sources that the report as a whole relays; only where there is no chain. */
  cites: string[];
  citedUrl: string | null;
  content: string[];
  /** This statement's place among those of its source in this article. */
  at: number;
  of: number;
  /** What «said before» asks for; null where the source cannot be known in other articles. */
  history: { sourceId: string; articleId: string; publishedAt: number } | null;
}

/** What the card says of an unsure statement, by what speaks against it most. */
const DOUBT_NOTES = { cue: 'unsureCue', source: 'unsureSource', content: 'unsureContent' } as const;

/** @param statements the attributions of the same source, this one among them. */
export function cardModel(
  page: PageReading,
  index: number,
  statements: readonly number[],
  lang: UiLang,
  byHand: boolean,
): CardModel | null {
  const attribution = page.found[index];
  const claim = page.draft().claims[index];
  if (!attribution || !claim) return null;
  const { identity } = attribution;
  // The reader may have drawn its limits anew: the draft has it as it was read.
  const words = ({ start, end }: Span) => page.live.article.text.slice(start, end);
  const mention = attribution.source && words(attribution.source);
  const name = identity ? labelIn(identity, lang) : null;
  const alias = identity && identity.name !== name ? identity.name : null;
  const known = [name, alias].map(folded);
  return {
    index,
    name,
    alias,
    mention: mention && !known.includes(folded(mention)) ? mention : null,
    kind: kindOf(attribution),
    mark: attribution.source || byHand ? kindOf(attribution) : 'cue',
    country: identity?.country ?? null,
    sense: attribution.sense,
    channel: attribution.channel,
    form: attribution.content.length && !byHand ? attribution.form : null,
    unsure: !isSure(attribution),
    notes: notesOf(attribution, byHand),
    chain: claim.chain,
    cites: claim.chain.length ? [] : citedBy(page, attribution, lang),
    citedUrl: claim.citedUrl,
    content: attribution.content.map(words),
    at: statements.indexOf(index) + 1,
    of: statements.length,
    history: identity?.scope === 'global' ? historyOf(page, identity.id) : null,
  };
}

function folded(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function notesOf(attribution: IdentifiedAttribution, byHand: boolean): CardModel['notes'] {
  const notes: CardModel['notes'] = [];
  if (byHand) notes.push('byHand');
  if (attribution.role === 'relay') notes.push('relay');
  if (attribution.identity?.reason === 'outlet-country') notes.push('countryInferred');
  if (!isSure(attribution)) notes.push(attribution.doubt ? DOUBT_NOTES[attribution.doubt] : 'unsure');
  return notes;
}

/** Names of the relays the report cites, without the source of this attribution itself and the outlet that reports. */
function citedBy(page: PageReading, { identity: own }: IdentifiedAttribution, lang: UiLang): string[] {
  const outlet = folded(page.draft().article.outletName);
  const names = page.found.flatMap(({ role, identity }) =>
    role === 'relay' && identity && identity.id !== own?.id && folded(identity.name) !== outlet
      ? labelIn(identity, lang)
      : [],
  );
  return [...new Set(names)];
}

function historyOf(page: PageReading, sourceId: string): CardModel['history'] {
  const { article } = page.draft();
  const published = Date.parse(article.published ?? '');
  return {
    sourceId,
    articleId: articleIdOf(article.url),
    publishedAt: Number.isNaN(published) ? Date.now() : published,
  };
}
