/** Where sentences and paragraphs of a text begin, for telling how far apart two places stand. Knows no language. */

const END = /(?<![.!?…])[.!?…]+[»”")]*\s+(?!\s)(?=[«“"(—–-]*\s*\p{Lu})|\n+/gu;
/** «А. Петров», «ст. 5»: a full stop after so few letters is an abbreviation's. */
const SHORT = /(?:^|[^\p{L}])\p{L}{1,2}\.$/u;

export class SentenceIndex {
  private readonly starts: number[] = [0];
  private readonly paragraphs: number[] = [0];

  constructor(text: string) {
    for (const { 0: gap, index } of text.matchAll(END)) {
      const next = index + gap.length;
      if (gap.startsWith('\n') || gap.includes('\n')) this.paragraphs.push(next);
      else if (SHORT.test(text.slice(Math.max(0, index - 3), index + 1))) continue;
      this.starts.push(next);
    }
  }

  /** The number of the sentence that an offset stands in. */
  sentence(offset: number): number {
    return place(this.starts, offset);
  }

  startOf(sentence: number): number {
    return this.starts[sentence] ?? 0;
  }

  paragraph(offset: number): number {
    return place(this.paragraphs, offset);
  }
}

/** The index of the last start that is not behind `offset`. */
function place(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
