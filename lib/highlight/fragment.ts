/**
 * Links to a passage: text fragments (`#:~:text=[prefix-,]start[,end][,-suffix]`), which browsers scroll to and mark.
 * https://wicg.github.io/scroll-to-text-fragment/
 */

/** A passage longer than this (characters), or over several blocks, is named by its first and last words. */
const EXACT_LIMIT = 120;
const EDGE_WORDS = 5;

/**
 * The fragment directive for a passage, without the `#`.
 * @param exact the passage as it stands in the page; a line feed separates blocks.
 * @param prefix text right before it and @param suffix right after it, where `exact` alone may occur twice.
 */
export function textFragment(exact: string, prefix = '', suffix = ''): string {
  const before = lastWords(prefix.split('\n').at(-1) ?? '');
  const after = firstWords(suffix.split('\n', 1)[0] ?? '');
  const parts = [before && `${encode(before)}-`, ...edges(exact).map(encode), after && `-${encode(after)}`];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** The address of a page with the passage in its fragment; the page's own fragment is kept. */
export function linkToText(url: string, exact: string, prefix = '', suffix = ''): string {
  const [address = '', fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:', 1)[0]}${textFragment(exact, prefix, suffix)}`;
}

function edges(exact: string): string[] {
  const flat = exact.trim();
  if (flat.length <= EXACT_LIMIT && !flat.includes('\n')) return [flat];
  const start = firstWords(flat.split('\n', 1)[0] ?? '');
  const end = lastWords(flat.split('\n').at(-1) ?? '');
  return start === '' || end === '' ? [flat] : [start, end];
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, EDGE_WORDS).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-EDGE_WORDS).join(' ');
}

/** A hyphen separates prefix and suffix there, and half a surrogate pair cannot be encoded at all. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
