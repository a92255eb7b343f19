/**
 * Whom a pronoun or a bare role means: the one whom the sentences before put foremost, by how near and how strongly
 * they name them. Says nobody where two are equally likely. Knows no language.
 */
import { Col } from '../../languages/types';
import type { Span } from '../../text/types';
import type { Figures } from './figures';
import type { SentenceIndex } from './sentence-index';
import type { Event, Timeline } from './timeline';

/** How far back, in UTF-16 units and sentences, somebody may be meant. */
const REACH = 1500;
const SENTENCES = 8;
/** How many sentences back an unnamed subject stands in the way. */
const OPENINGS = 2;
/** What a sentence, a new paragraph and standing in somebody's quotation take from a mention's weight. */
const PER_SENTENCE = 1.1;
const PER_PARAGRAPH = 0.4;
const QUOTED = 2;
/** How much likelier than the next one somebody must be. */
const MARGIN = 0.35;
/** Who is fainter than this is nobody a reader still has in mind. */
const FAINT = -3.5;

export interface Search {
  at: Span;
  /** `Col` bits the antecedent must share one of; 0 where any will do. */
  columns: number;
  fits(figure: number): boolean;
  /** Who cannot be meant: who is speaking here. */
  except: number | null;
  /** Places that cannot hold the antecedent: the content itself. */
  outside(span: Span): boolean;
  /** Whether a place stands in a quotation that this one does not stand in. */
  quoted(span: Span): boolean;
  /** Number of sentences back. */
  within?: number;
}

export class Antecedents {
  private readonly figures: Figures;
  private readonly timeline: Timeline;
  private readonly sentences: () => SentenceIndex;
  private readonly opening: (sentence: number) => Event | null;

  constructor(
    figures: Figures,
    timeline: Timeline,
    sentences: () => SentenceIndex,
    opening: (sentence: number) => Event | null,
  ) {
    this.figures = figures;
    this.timeline = timeline;
    this.sentences = sentences;
    this.opening = opening;
  }

  /** The figure meant, or null. */
  find({ at, columns, fits, except, outside, quoted, within = SENTENCES }: Search): number | null {
    const index = this.sentences();
    const sentence = index.sentence(at.start);
    const paragraph = index.paragraph(at.start);
    this.timeline.reach(at.start);
    const scores = new Map<number, number>();
    const before = [...this.timeline.back(at.start, at.start - REACH)];
    for (let back = 0; back <= Math.min(OPENINGS, within, sentence); back++) {
      const event = this.opening(sentence - back);
      if (event && event.end <= at.start) before.push(event);
    }
    for (const event of before) {
      const distance = sentence - index.sentence(event.start);
      if (distance > within) continue;
      if ((except !== null && event.figure === except) || !outside(event)) continue;
      const key = event.figure ?? -1 - event.start;
      if (event.figure === null ? (event.columns & columns) === 0 : !this.suits(event.figure, columns, fits))
        continue;
      const score =
        event.weight -
        distance * PER_SENTENCE -
        Math.min(1, paragraph - index.paragraph(event.start)) * PER_PARAGRAPH -
        (quoted(event) ? QUOTED : 0);
      if (score > (scores.get(key) ?? Number.NEGATIVE_INFINITY)) scores.set(key, score);
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (!first || first[0] < 0 || (within <= SENTENCES && first[1] < FAINT)) return null;
    return second && first[1] - second[1] < MARGIN ? null : first[0];
  }

  private suits(figure: number, columns: number, fits: (figure: number) => boolean): boolean {
    const known = this.figures.list[figure];
    return !!known && (columns === 0 || (known.columns & columns & Col.any) !== 0) && fits(figure);
  }
}
