/** Where something was said («на сайте X», «в интервью Y», «в докладе Z») and who that makes the source. */
import { ALL_SLOTS, caseMask } from '../../languages/types';
import type { Channel } from '../types';
import { type Item, isPreposition, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';

export interface PassiveSource {
  /** Who or what speaks there; null where the channel names nobody. */
  phrase: NounPhrase | null;
  channel: Channel | null;
  /** The items that join the cue. */
  cueFrom: number;
  cueTo: number;
}

/** The source of «сообщается …», «говорится …» at item `at`: a channel's owner, a document, a body, or nobody. */
export function passiveSource(sentence: Sentence, at: number): PassiveSource {
  const none = { phrase: null, channel: null, cueFrom: at, cueTo: at + 1 };
  return channelAfter(sentence, at) ?? channelBefore(sentence, at) ?? agent(sentence, at) ?? none;
}

/** A prepositional phrase right after the verb. */
export function channelAfter(sentence: Sentence, at: number): PassiveSource | null {
  const { items, segments, segmentOf } = sentence;
  const limit = segments[segmentOf[at] ?? 0]?.to ?? items.length;
  let p = at + 1;
  while (p < limit && isWord(items[p]) && items[p]?.reading.pos === 8) p++;
  for (let tries = 0; tries < 3 && p < limit; tries++) {
    if (!isPreposition(items[p])) return null;
    const found = placeAt(sentence, p, limit);
    if (found) return { ...found, cueFrom: at, cueTo: Math.max(at + 1, found.cueTo) };
    const skipped = sentence.phrase(p + 1, items[p]?.reading.governs || ALL_SLOTS, limit);
    if (!skipped) return null;
    p = skipped.to;
  }
  return null;
}

/** «В докладе говорится», «На сайте фирмы указано». */
function channelBefore(sentence: Sentence, at: number): PassiveSource | null {
  const { items, segments, segmentOf } = sentence;
  const segment = segments[segmentOf[at] ?? 0];
  if (!segment) return null;
  for (let p = segment.from; p < at; p++) {
    if (!isPreposition(items[p])) continue;
    const found = placeAt(sentence, p, at);
    if (found) return { ...found, cueFrom: at, cueTo: at + 1 };
  }
  return null;
}

/** Reads a preposition and what it leads to as the place of speech; null where it is none. */
function placeAt(sentence: Sentence, p: number, limit: number): PassiveSource | null {
  const { items } = sentence;
  const preposition = items[p];
  if (!preposition) return null;
  const phrase = sentence.phrase(
    p + 1,
    preposition.reading.governs & (caseMask('loc') | caseMask('acc')) || ALL_SLOTS,
    limit,
  );
  if (!phrase) return null;
  const head = items[phrase.head];
  if (!head) return null;
  const kind = phrase.kind;
  const noun = head.reading.noun;
  if (noun?.channel && (kind === 'channel' || kind === 'media')) {
    const owner = ownerOf(sentence, phrase, limit);
    return { phrase: owner, channel: noun.channel, cueFrom: p, cueTo: phrase.head + 1 };
  }
  if (kind === 'document' || (kind === 'speech' && noun !== null)) {
    return { phrase, channel: 'document', cueFrom: p, cueTo: p };
  }
  if (kind === 'media' || kind === 'government' || kind === 'organization') {
    return { phrase, channel: null, cueFrom: p, cueTo: p };
  }
  if (kind === null && head.kind === Kind.quotation) return { phrase, channel: null, cueFrom: p, cueTo: p };
  if (kind === null && phrase.name >= 0 && phrase.to === limit)
    return { phrase, channel: null, cueFrom: p, cueTo: p };
  return null;
}

/** «сайте МИД Беларуси», «сайте в МИД», «сайте Roem.ru», «странице в Facebook»: who the channel belongs to. */
function ownerOf(sentence: Sentence, phrase: NounPhrase, limit: number): NounPhrase | null {
  const { items } = sentence;
  const after = phrase.head + 1;
  const inner = sentence.phrase(after, caseMask('gen') | caseMask('nom'), Math.max(phrase.to, after));
  if (inner && after < phrase.to) return { ...inner, to: phrase.to };
  if (isPreposition(items[after]) && after < limit) {
    const place = sentence.phrase(after + 1, caseMask('loc') | caseMask('gen'), limit);
    if (
      place &&
      place.kind !== 'channel' &&
      place.kind !== 'time' &&
      (place.kind !== null || place.name >= 0)
    )
      return place;
  }
  return null;
}

/** «обещано президентом»: the agent in the instrumental. */
function agent(sentence: Sentence, at: number): PassiveSource | null {
  const { items, segments, segmentOf } = sentence;
  const limit = segments[segmentOf[at] ?? 0]?.to ?? items.length;
  const phrase = sentence.phrase(at + 1, caseMask('ins'), limit);
  if (!phrase || phrase.kind === null || phrase.kind === 'time' || phrase.kind === 'fact') return null;
  return { phrase, channel: null, cueFrom: at, cueTo: at + 1 };
}

/** Where speakers are called for what they say: «на брифинге», «на пресс-конференции»; a summit is an event. */
const CALLED = /^(?:брифинг|брифінг|пресс?-?конференц)/;

/** The end of a channel that stands right after an active cue and joins it («написал в Telegram»), or `at + 1`. */
export function cueWithChannel(
  sentence: Sentence,
  at: number,
  limit: number,
): { to: number; channel: Channel | null } {
  const { items } = sentence;
  const none = { to: at + 1, channel: null };
  const preposition = items[at + 1];
  if (!isPreposition(preposition) || at + 2 >= limit) return none;
  const phrase = sentence.phrase(at + 2, preposition?.reading.governs || ALL_SLOTS, limit);
  const noun = phrase && items[phrase.head]?.reading.noun;
  const event = noun?.channel === 'briefing' && !CALLED.test(items[phrase?.head ?? -1]?.low ?? '');
  if (!phrase || !noun?.channel || event || noun.channel === 'letter') {
    return noun?.channel ? { to: at + 1, channel: noun.channel } : none;
  }
  let { to } = phrase;
  while (isPreposition(items[to]) && to + 1 < limit) {
    const more = sentence.phrase(to + 1, items[to]?.reading.governs || ALL_SLOTS, limit);
    if (more?.kind !== 'channel') break;
    to = more.to;
  }
  return { to, channel: noun.channel };
}

/** The channel named anywhere in the items `from` up to `to`, for the card. */
export function channelIn(items: readonly Item[], from: number, to: number): Channel | null {
  for (let p = from + 1; p < to; p++) {
    const channel = items[p]?.reading.noun?.channel;
    if (channel && isPreposition(items[p - 1])) return channel;
  }
  return null;
}
