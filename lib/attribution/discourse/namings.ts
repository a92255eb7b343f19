/** Where a text names persons it has named in full again by one name: «Макартур», «Алла». Knows no sources. */
import { type Case, type LanguagePack, Pos } from '../../languages/types';
import { capitalisedEnd, isApostrophe, isCapital, isLetter } from '../../text/letters';
import { nameStem } from '../classify';
import type { NamedPerson } from '../named-people';
import { wordReader } from '../reader';
import { type Figures, nameParts } from './figures';
import { genderOfName } from './gender';
import { describeOwn } from './places';
import type { SentenceIndex } from './sentence-index';
import { type Event, eventAt, Weight } from './timeline';

/** Names in other letters are outlets' and firms' («ведущий Fox News»). */
const LATIN = /[A-Za-z]/;
const EITHER = 3;

const SPACE = ' ';

/** The word that a space parts from an offset, empty for none. */
export function wordBefore(text: string, at: number): string {
  if (text.charAt(at - 1) !== SPACE) return '';
  let from = at - 1;
  while (from > 0 && isInWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at - 1);
}

const HYPHEN = 45;
const isInWord = (unit: number) => isLetter(unit) || isApostrophe(unit) || unit === HYPHEN;

/** Case of a mention as the preposition before it asks, null where it does not say. */
export function caseBefore(text: string, start: number, pack: LanguagePack): 'oblique' | null {
  const word = wordBefore(text, start);
  if (!word) return null;
  const { reading } = wordReader(pack).read(word);
  return reading.pos & Pos.preposition && reading.governs ? 'oblique' : null;
}

/** Makes figures of those named in full; events for all persons named, in text order, when they are asked for. */
export function namingsOf(
  text: string,
  pack: LanguagePack,
  people: readonly NamedPerson[],
  figures: Figures,
  sentences: () => SentenceIndex,
): () => Event[] {
  const native = people.filter(({ described }) => !LATIN.test(described.names.join('')));
  const full = native.map(({ span, described: words }) => {
    const described = describeOwn(text, pack, span, false, words);
    const oblique = caseBefore(text, span.start, pack) !== null || !mayBeSubject(described.names, pack);
    const gender = genderOfName(described.names, pack, oblique ? null : certainCase(text, span.start));
    const figure = figures.place(span, described, gender);
    return eventAt(span, figure, oblique ? Weight.oblique : Weight.subject, EITHER);
  });
  return () => {
    const index = sentences();
    const stems = new Map<string, number | null>();
    figures.list.forEach((figure, at) => {
      if (figure.kind !== 'person' || !figure.names) return;
      const { given, surname } = nameParts(
        text.slice(figure.fullest.start, figure.fullest.end).split(/\s+/).slice(-figure.names),
      );
      for (const name of [given, surname])
        if (name) {
          const stem = nameStem(name);
          stems.set(stem, stems.has(stem) && stems.get(stem) !== at ? null : at);
        }
    });
    const found: Event[] = [];
    let next = 0;
    const initials = new Set<number>();
    for (const stem of stems.keys()) for (const letter of capitalsOf(stem)) initials.add(letter);
    for (let start = 0; start < text.length; start++) {
      if (!isCapital(text.charCodeAt(start)) || goesOn(text, start)) continue;
      const end = capitalisedEnd(text, start);
      if (end < 0 || isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === HYPHEN) continue;
      while (full[next] && (full[next]?.end ?? 0) <= start) next++;
      const inside = full[next];
      if (inside && inside.start <= start) {
        if (found.at(-1) !== inside) found.push(raised(inside, text, index));
      } else if (initials.has(text.charCodeAt(start))) {
        const word = text.slice(start, end);
        const figure = stems.get(nameStem(word)) ?? null;
        if (figure !== null) {
          const oblique = caseBefore(text, start, pack) !== null || !mayBeSubject([word], pack);
          const weight = oblique ? Weight.oblique : Weight.subject;
          const event = eventAt({ start, end }, figure, weight, EITHER);
          found.push(raised(event, text, index));
        }
      }
      start = end - 1;
    }
    return found.filter((event, i) => event.start !== found[i - 1]?.start);
  };
}

/** The capitals that a word with this stem may begin with. */
function capitalsOf(stem: string): number[] {
  const first = stem.charAt(0).toUpperCase();
  return (first === 'Е' ? ['Е', 'Ё'] : [first]).map((letter) => letter.charCodeAt(0));
}

const OPENING_MARKS = '«"“’\'-';

/** Whether a capital stands inside a word, or opens a name in quotation marks. */
function goesOn(text: string, at: number): boolean {
  if (at === 0) return false;
  return isLetter(text.charCodeAt(at - 1)) || OPENING_MARKS.includes(text.charAt(at - 1));
}

/** A nominative that opens its sentence is its subject. */
function raised(event: Event, text: string, sentences: SentenceIndex): Event {
  if (event.weight !== Weight.subject) return event;
  const from = sentences.startOf(sentences.sentence(event.start));
  const lead = text.slice(from, event.start).replace(/^[^\p{L}]+/u, '');
  return lead.length < 24 && !/[,:;(]/.test(lead)
    ? eventAt(event, event.figure, Weight.opening, event.columns)
    : event;
}

/** A name at the start of a sentence is a subject more often than not. */
function certainCase(text: string, start: number): Case | null {
  return /(?:^|[.!?…\n]\s*)$/u.test(text.slice(Math.max(0, start - 3), start)) ? 'nom' : null;
}

function mayBeSubject(names: readonly string[], pack: LanguagePack): boolean {
  const reader = wordReader(pack);
  return names.every((name) => {
    const { slots } = reader.read(name).reading;
    return slots === 0 || (slots & 15) !== 0;
  });
}
