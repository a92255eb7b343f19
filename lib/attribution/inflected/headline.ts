/** Headlines and labels: «… — МИД», «МИД: …», «Имя: «…»». The colon or the dash is the cue. */
import { ALL_SLOTS, caseMask, Fn } from '../../languages/types';
import { clauseFrom } from './content';
import type { Finding } from './finding';
import { has, isPredicate, isWord, Kind } from './items';
import type { NounPhrase } from './phrase-words';
import type { Sentence } from './sentence';
import { sentenceEnd, spanOf } from './spans';
import { speakerWeight } from './speaker';

export function findHeadline(sentence: Sentence, title: boolean): Finding[] {
  const finding = labelled(sentence, title) ?? (title ? signed(sentence) : null);
  return finding ? [finding] : [];
}

/** «МИД: войск не будет», «Имя: «…»» at the head of a sentence. */
function labelled(sentence: Sentence, title: boolean): Finding | null {
  const { items, segments } = sentence;
  const colon = items.findIndex((item) => item.kind === Kind.colon);
  if (colon < 1 || colon > 14) return null;
  const phrase = sentence.phrase(0, caseMask('nom'), colon);
  if (!phrase || (phrase.to !== colon && !isTopic(sentence, phrase.to, colon))) return null;
  if (sentence.pack.captions.has(items[phrase.head]?.low ?? '')) return null;
  const next = items[colon + 1];
  if (!next) return null;
  const quoted = next.kind === Kind.quotation && sentenceEnd(sentence) <= colon + 2;
  if (!quoted && !title) return null;
  const weight = namedWeight(sentence, phrase);
  if (weight < (quoted ? 0.7 : 0.85)) return null;
  const rest = segments.filter((segment) => segment.from > colon);
  if (!quoted && !rest.some((segment) => segment.finite) && items.length - colon < 4) return null;
  const content = clauseFrom(sentence, colon + 1, null).map((run) => spanOf(items, run));
  return build(sentence, phrase, colon, content, weight * (quoted ? 1 : 0.9));
}

/** «Зеленский о мобилизации: …»: what the label says it is about. */
function isTopic(sentence: Sentence, from: number, colon: number): boolean {
  const topic = has(sentence.items[from], Fn.about) ? sentence.phrase(from + 1, ALL_SLOTS, colon) : null;
  return topic?.to === colon;
}

/** «Войск не будет — МИД». */
function signed(sentence: Sentence): Finding | null {
  const { items, segments } = sentence;
  const last = segments[segments.length - 1];
  const end = sentenceEnd(sentence);
  if (!last || last.mark !== Kind.dash || last.from >= end || end - last.from > 9) return null;
  const phrase = sentence.phrase(last.from, caseMask('nom'), end);
  if (!phrase || phrase.to !== end) return null;
  const weight = namedWeight(sentence, phrase);
  const named = phrase.head === phrase.name && items[phrase.name]?.kind === Kind.quotation;
  if (weight < (named ? 0.7 : 0.85)) return null;
  const before = last.from - 1;
  if (before < 3) return null;
  // «Минск — столица Беларуси»: no clause before the dash.
  let clause = items[before - 1]?.kind === Kind.comma;
  for (let p = 0; p < before && !clause; p++)
    clause = isPredicate(items[p]) || items[p]?.kind === Kind.quotation;
  if (!clause && (before < 5 || named)) return null;
  const content = [spanOf(items, { from: 0, to: before })];
  return build(sentence, phrase, before, content, weight * 0.9);
}

/** «Мовляв, …», «Дескать, …» at the head of a sentence: said by nobody named. */
export function findHearsay(sentence: Sentence): Finding[] {
  const { items } = sentence;
  if (!has(items[0], Fn.hearsay) || items[1]?.kind !== Kind.comma) return [];
  const content = clauseFrom(sentence, 2, null).map((run) => spanOf(items, run));
  const finding = build(sentence, null, 0, content, 1);
  return finding ? [{ ...finding, sense: 'claims', pattern: 'hearsay' }] : [];
}

function namedWeight(sentence: Sentence, phrase: NounPhrase): number {
  const { items } = sentence;
  const head = items[phrase.head];
  if (!head || !isWord(head)) return phrase.name >= 0 ? 0.7 : 0;
  if (phrase.kind === 'document' || phrase.kind === 'channel' || phrase.kind === 'part') return 0.5;
  if (phrase.kind === null && phrase.to - phrase.from > 3) return 0.5;
  return speakerWeight(items, phrase);
}

function build(
  sentence: Sentence,
  phrase: NounPhrase | null,
  mark: number,
  content: ({ start: number; end: number } | null)[],
  weight: number,
): Finding | null {
  const { items } = sentence;
  const cue = items[mark];
  const spans = content.filter((span) => span !== null);
  if (!cue || !spans.length) return null;
  return {
    place: sentence.place,
    phrase,
    source: phrase && spanOf(items, phrase),
    cue: { start: cue.start, end: cue.end },
    content: spans,
    sense: 'states',
    pattern: 'headline',
    channel: null,
    role: 'origin',
    weight,
    relays: false,
    inner: false,
  };
}
