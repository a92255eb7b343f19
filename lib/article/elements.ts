/** What an element of HTML is to the reading of a page, by its tag alone. */

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul label'
  ).split(' '),
);
/** Told apart once a kind of element, not once an element. */
export type Treatment = 'block' | 'inline' | 'link' | 'break' | 'skip' | 'custom' | 'slot';

const treatments = new Map<string, Treatment>([
  ['br', 'break'],
  ['a', 'link'],
  ['nav', 'skip'],
  ['slot', 'slot'],
]);

/** Elements of HTML's own that may show a tree of their own in place of children. */
const HOSTS = new Set('article aside blockquote div footer header main p section span'.split(' '));

/** @param tag in lower case. */
export function treatmentOf(tag: string): Treatment {
  let known = treatments.get(tag);
  if (!known) {
    known = tag.includes('-') ? 'custom' : BLOCK.has(tag) ? 'block' : 'inline';
    if (treatments.size < 500) treatments.set(tag, known);
  }
  return known;
}

/** Whether it is worth asking the element for its shadow tree, which stands in place of its children. */
export function mayHost(tag: string, hasChildren: boolean): boolean {
  return treatmentOf(tag) === 'custom' || (!hasChildren && HOSTS.has(tag));
}
