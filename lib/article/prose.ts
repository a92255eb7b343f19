/** How much a line reads like running text. Knows lines, not where they stand in the page. */
const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?…。！？।॥:]["'»”“’)\]]*$/;
// Scripts written without spaces, or a syllable a letter, say more in fewer characters.
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const EVERY_DENSE = new RegExp(DENSE, 'g');

/** Length of a text in characters of an alphabet. */
export function weight(text: string): number {
  return text.length + (DENSE.test(text) ? (text.match(EVERY_DENSE)?.length ?? 0) : 0);
}

export function linkRatio(line: { text: string; linked: number }): number {
  return line.linked / Math.max(1, line.text.length);
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Whether a line could be a paragraph of an article: long, or a sentence, and not mostly links. */
export function readsAsProse(tag: string, line: { text: string; linked: number; size: number }): boolean {
  if (HEADING.test(tag) || linkRatio(line) > 0.5) return false;
  return line.size >= 100 || (line.size >= 30 && endsSentence(line.text));
}
