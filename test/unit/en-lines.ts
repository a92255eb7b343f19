/** Reads English sentences as an article's body and writes each attribution as «source | cue | content». */
import { attribute } from '../../lib/attribution';
import { en } from '../../lib/languages/en';

const TITLE = 'The week in short.\n';

/** Pieces of content are joined by « … »; no source is «—», a relay has « → » before it. */
export function lines(text: string, title = TITLE): string[] {
  const article = title + text;
  const cut = (span: { start: number; end: number }) => article.slice(span.start, span.end);
  return attribute(article, en).map(({ source, cue, content, role }) => {
    const by = source ? cut(source) : '—';
    return `${role === 'relay' ? '→ ' : ''}${by} | ${cut(cue)} | ${content.map(cut).join(' … ')}`;
  });
}

/** The attributions of a title, with a body behind it that has none. */
export const titleLines = (title: string) => lines('The week was long and cold.', `${title}\n`);
