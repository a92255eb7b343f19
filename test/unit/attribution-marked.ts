/**
 * Reads example sentences: ‹…› marks the source, […] a piece of content, {a b} one of several words (or phrases, parted by
 * «|») that the sentence stands with; everything else is the sentence itself.
 */
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { packFor } from '../../lib/languages';
import type { CueGroup } from '../../lib/languages/lexicon';
import type { Lang } from '../../lib/languages/types';

export interface Marked {
  line: string;
  text: string;
  /** null where the sentence names no source. */
  source: string | null;
  content: string[];
}

export function readMarked(lines: string): Marked[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap(alternatives)
    .map((line) => {
      let text = '';
      let open = 0;
      let source: string | null = null;
      const content: string[] = [];
      for (const char of line) {
        if (char === '‹' || char === '[') open = text.length;
        else if (char === '›') source = text.slice(open);
        else if (char === ']') content.push(text.slice(open));
        else text += char;
      }
      return { line, text, source, content };
    });
}

/** «{a b} c» → «a c», «b c». */
function alternatives(line: string): string[] {
  const group = /\{([^}]*)\}/.exec(line);
  if (!group) return [line];
  const words = group[1]?.split(group[1].includes('|') ? '|' : ' ') ?? [];
  const [before, after] = [line.slice(0, group.index), line.slice(group.index + group[0].length)];
  return words.flatMap((word) => alternatives(before + word + after));
}

/** The cues of a lexicon, but for those only `polnear` counts, that no example is read by. */
export function unshownCues(lang: Lang, groups: readonly CueGroup[], examples: readonly Marked[]): string[] {
  const pack = packFor(lang);
  const shown = new Set<string>();
  for (const { text } of examples)
    for (const { cue } of attribute(text, pack))
      for (const word of text.slice(cue.start, cue.end).match(/[\p{L}’'-]+/gu) ?? [])
        for (const reading of pack.read(word).cues) shown.add(reading.cue.lemma);
  const lemmas = groups
    .filter(({ frames }) => !frames.includes('s'))
    .flatMap(({ words }) => words.trim().split(/\s+/))
    .map((notation) => notation.split('/')[0] ?? '');
  return [...new Set(lemmas)].filter((lemma) => !shown.has(lemma));
}

/** The evidential phrases of a pack that stand in no example. */
export function unshownEvidentials(lang: Lang, examples: readonly Marked[]): string[] {
  const texts = examples.map(({ text }) => text.toLowerCase());
  return packFor(lang)
    .evidentials.map(({ words }) => words.filter((word) => word !== '*'))
    .filter((words) => {
      const phrase = new RegExp(`(?<![\\p{L}])${words.join('(?: [\\p{L}-]+){0,2} ')}(?![\\p{L}])`, 'u');
      return !texts.some((text) => phrase.test(text));
    })
    .map((words) => words.join(' '));
}

const bare = (piece: string) => piece.replace(/^[«"„“]|[»"“”]$/g, '');

/** Whether the engine finds the marked attribution; quotation marks at the ends of contents are not compared. */
export function finds(lang: Lang, { text, source, content }: Marked): boolean {
  const wanted = content.map(bare).join(' | ');
  return attribute(text, packFor(lang)).some((found) => {
    const { said, by } = words(text, found);
    return by === source && said.map(bare).join(' | ') === wanted;
  });
}

export function words(text: string, { source, content, cue }: Attribution) {
  return {
    by: source && text.slice(source.start, source.end),
    cue: text.slice(cue.start, cue.end),
    said: content.map((span) => text.slice(span.start, span.end)),
  };
}

/** The one attribution of a text, with its words. Fails where there is another number of them. */
export function only(lang: Lang, text: string) {
  const found = attribute(text, packFor(lang));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} attributions in «${text}»`);
  return { ...found[0], ...words(text, found[0]) };
}

/** All attributions of a text, with their words. */
export function all(lang: Lang, text: string) {
  return attribute(text, packFor(lang)).map((found) => ({ ...found, ...words(text, found) }));
}
