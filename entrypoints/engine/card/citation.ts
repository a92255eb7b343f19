/** A statement as text to paste elsewhere: the words, who said them, and where they stand. Pure. */

export interface Cited {
  /** The content's pieces, verbatim, in text order. */
  content: readonly string[];
  /** The source's name; null where the text names none. */
  source: string | null;
  title: string;
  outlet: string;
  /** As shown to the reader; null where unknown. */
  date: string | null;
  url: string;
  /** BCP 47 language of the words: decides the quotation marks. */
  lang: string | null;
}

/** «…» — source. Title. Outlet, date. Address. Parts that are unknown are left out. */
export function citation({ content, source, title, outlet, date, url, lang }: Cited): string {
  const quoted = quote(content.map(bare).join(' … '), lang);
  const place = [outlet, date].filter((part) => part !== null && part !== '').join(', ');
  const rest = [source, title, place].filter((part) => part !== null && part !== '').map(sentence);
  return [`${quoted}${rest.length ? ' — ' : ' '}${rest.join(' ')}`, url].join(' ').replace(/ {2,}/g, ' ');
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
];

/** The words without quotation marks around all of them, and without the comma that led to the source. */
function bare(piece: string): string {
  const words = withoutComma(piece);
  const pair = PAIRS.find(([open, close]) => words.startsWith(open) && words.endsWith(close));
  if (!pair) return words;
  const inner = words.slice(1, -1);
  // «a» and «b»: the outer marks belong to two quotations.
  const isTwo = PAIRS.some(
    ([open, close]) => inner.includes(close) && inner.indexOf(close) < inner.indexOf(open),
  );
  return isTwo ? words : withoutComma(inner);
}

function withoutComma(text: string): string {
  return text
    .trim()
    .replace(/(?<![,;—–-])[,;—–-]+$/u, '')
    .trim();
}

function quote(words: string, lang: string | null): string {
  return lang?.startsWith('en') ? `“${words}”` : `«${words}»`;
}

function sentence(part: string | null): string {
  return /[.!?…]$/.test(part ?? '') ? `${part}` : `${part}.`;
}
