/** The readable report of one article: what it is, then a table of its attributions. Only lays out text. */
import type { IdentifiedAttribution } from '../../lib/sources/types';

export interface Head {
  title: string;
  lang: string;
  /** Outlet and date, where the page gives them. */
  about: string[];
}

const CONTENT_WIDTH = 70;
const CHAIN_WIDTH = 28;
const COLUMNS = ['source', 'kind', 'sense', 'role', 'sure', 'chain', 'content'];

/** Lays out a report; `found` are all attributions of `text`, in its order. */
export function report(head: Head, text: string, found: readonly IdentifiedAttribution[]): string {
  const lines = [head.title, [head.lang, ...head.about].join(' · '), ''];
  if (!found.length) return [...lines, 'No attribution found.', ''].join('\n');
  const rows = found.map((a) => [
    nameOf(a, text),
    a.identity?.kind ?? a.kind,
    a.sense,
    a.role,
    a.doubt ? `${a.confidence.toFixed(2)} ${a.doubt}` : a.confidence.toFixed(2),
    a.chain.map((i) => (found[i] ? shorten(nameOf(found[i], text), CHAIN_WIDTH) : '?')).join(' → '),
    shorten(a.content.map((s) => text.slice(s.start, s.end)).join(' … '), CONTENT_WIDTH),
  ]);
  return [...lines, ...table([COLUMNS, ...rows]), ''].join('\n');
}

function nameOf(a: IdentifiedAttribution, text: string): string {
  if (!a.source) return '—';
  const mention = text.slice(a.source.start, a.source.end);
  const name = a.identity?.name;
  return shorten(name && name !== mention ? `${mention} (${name})` : mention, 50);
}

function table(rows: readonly string[][]): string[] {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat;
}
