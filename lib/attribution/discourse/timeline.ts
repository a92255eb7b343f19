/** Who is spoken of where, in text order: what a pronoun or a bare role looks back over. Knows no language. */
import type { Span } from '../../text/types';

/** How strongly a mention puts somebody before the reader's eyes. */
export const Weight = { oblique: 0, subject: 1, opening: 2, speaking: 3 } as const;

export interface Event extends Span {
  /** The figure; null for somebody the text does not let us know. */
  figure: number | null;
  weight: number;
  /** Columns of an unknown one. */
  columns: number;
}

/** All events are made here: engines read objects of one make fastest. */
export function eventAt({ start, end }: Span, figure: number | null, weight: number, columns: number): Event {
  return { start, end, figure, weight, columns };
}

/** How many events back one may be meant. */
const MOST = 40;

export class Timeline {
  private readonly events: Event[] = [];
  private named = 0;

  private readonly namings: readonly Event[];

  constructor(namings: readonly Event[]) {
    this.namings = namings;
  }

  /** Takes in the namings that stand before an offset. */
  reach(offset: number): void {
    for (
      let next = this.namings[this.named];
      next && next.start < offset;
      next = this.namings[++this.named]
    ) {
      const last = this.events.at(-1);
      // A source was noted with the name inside it.
      if (!last || last.end <= next.start || last.figure !== next.figure) this.events.push(next);
    }
  }

  note(event: Event): void {
    this.reach(event.start);
    while (this.namings[this.named] && (this.namings[this.named]?.start ?? 0) < event.end) this.named++;
    this.events.push(event);
  }

  /** Events before an offset and not before `from`, the latest first. */
  *back(offset: number, from: number): Generator<Event> {
    for (let k = this.events.length - 1, seen = 0; k >= 0 && seen < MOST; k--, seen++) {
      const event = this.events[k];
      if (!event || event.start < from) return;
      if (event.end <= offset) yield event;
    }
  }
}
