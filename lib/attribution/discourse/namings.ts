/** Where a text names persons it has named in full again by one name: «Макартур», «Алла». Knows no sources. */
import { type Case, type LanguagePack, Pos } from '../../languages/types';
import { fold } from '../../text/fold';
import { nameStem } from '../classify';
import type { NamedPerson } from '../named-people';
import { wordReader } from '../reader';
import { type Figures, nameParts } from './figures';
import { genderOfName } from './gender';
import type { SentenceIndex } from './sentence-index';
import { type Event, Weight } from './timeline';

const CAPITALISED = /(?<![\p{L}«"“’'-])\p{Lu}[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?(?![\p{L}-])/gu;
const WORD_BEFORE = /([\p{L}'’ʼ-]+)[  ]$/u;
const EITHER = 3;

/** Case of a mention as the preposition before it asks, null where it does not say. */
export function caseBefore(text: string, start: number, pack: LanguagePack): 'oblique' | null {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!word) return null;
  const { reading } = wordReader(pack).read(word);
  return reading.pos & Pos.preposition && reading.governs ? 'oblique' : null;
}

/** Events for all persons named, in text order; figures are made of those named in full. */
export function namingsOf(
  text: string,
  pack: LanguagePack,
  people: readonly NamedPerson[],
  figures: Figures,
  sentences: () => SentenceIndex,
): { full: (Event & { figure: number })[]; again: () => Event[] } {
  const full = people.map(({ span, described }) => {
    const oblique = caseBefore(text, span.start, pack) !== null || !mayBeSubject(described.names, pack);
    const gender = genderOfName(described.names, pack, oblique ? null : certainCase(text, span.start));
    const figure = figures.place(span, described, gender);
    return { ...span, figure, weight: oblique ? Weight.oblique : Weight.subject, columns: EITHER };
  });
  const again = () => {
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
    for (const { 0: word, index: start } of text.matchAll(CAPITALISED)) {
      while (full[next] && (full[next]?.end ?? 0) <= start) next++;
      const inside = full[next];
      if (inside && inside.start <= start) {
        if (found.at(-1) !== inside) found.push(raised(inside, text, index));
        continue;
      }
      const figure = stems.get(nameStem(fold(word)));
      if (figure === undefined || figure === null) continue;
      const oblique = caseBefore(text, start, pack) !== null || !mayBeSubject([word], pack);
      const event = { start, end: start + word.length, figure, weight: oblique ? 0 : 1, columns: EITHER };
      found.push(raised(event, text, index));
    }
    return found.filter((event, i) => event.start !== found[i - 1]?.start);
  };
  return { full, again };
}

/** A nominative that opens its sentence is its subject. */
function raised(event: Event, text: string, sentences: SentenceIndex): Event {
  if (event.weight !== Weight.subject) return event;
  const from = sentences.startOf(sentences.sentence(event.start));
  const lead = text.slice(from, event.start).replace(/^[^\p{L}]+/u, '');
  return lead.length < 24 && !/[,:;(]/.test(lead) ? { ...event, weight: Weight.opening } : event;
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
