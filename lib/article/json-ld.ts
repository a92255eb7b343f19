/**
 * The page's JSON-LD as a flat list of typed nodes. Tolerates what is found in the wild: arrays, `@graph`, nesting,
 * comments around the script, raw line feeds in strings, trailing commas. Knows types only by name.
 */
export type JsonLd = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
const MAX_NODES = 2000;

function isRecord(value: unknown): value is JsonLd {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Value or values of a property as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A property's text: a string, or a node's `@value`, `name` or `@id`. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (typeof item === 'number') return String(item);
    if (isRecord(item)) {
      const inner = item['@value'] ?? item.name ?? item['@id'] ?? item.url;
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return null;
}

/** What a pointer (`{"@id": …}`) points to among the page's nodes; any other value as it is. */
export function resolved(value: unknown, nodes: readonly JsonLd[]): unknown {
  if (!isRecord(value) || value.name !== undefined) return value;
  const id = value['@id'];
  return (typeof id === 'string' && nodes.find((node) => node['@id'] === id && node.name)) || value;
}

/** What a person or a list of persons is called: one node may carry the names of several. */
export function namesOf(value: unknown): unknown[] {
  return isRecord(value) && Array.isArray(value.name) ? value.name : [value];
}

/** Schema.org types without their prefix. */
export function typesOf(node: JsonLd): string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

export function isArticleNode(node: JsonLd): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseRepaired(source);
  }
}

function parseRepaired(source: string): unknown {
  let end = source.length;
  while (end > 0 && /[\s;]/.test(source.charAt(end - 1))) end--;
  const bare = source
    .slice(0, end)
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/, '');
  const repairs = [
    (text: string) => text,
    // Control characters are not allowed in strings, and mean nothing outside.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be repaired
    (text: string) => text.replace(/[\u0000-\u001f]+/g, ' '),
    (text: string) => text.replace(/,\s*([}\]])/g, '$1'),
    (text: string) => text.replace(/\\(?!["\\/bfnrtu])/g, ''),
  ];
  let text = bare;
  for (const repair of repairs) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help; a script that no repair helps is left out.
    }
  }
  return null;
}

/** All nodes with a type, in document order, outer ones first. */
export function readJsonLd(scripts: readonly string[]): JsonLd[] {
  const nodes: JsonLd[] = [];
  for (const script of scripts) {
    const queue: unknown[] = [parse(script)];
    for (let at = 0; at < queue.length && queue.length < MAX_NODES && nodes.length < MAX_NODES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      else if (isRecord(value)) {
        if (value['@type'] !== undefined) nodes.push(value);
        // Not what it lists: items and parts are other pages.
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
          if (typeof value[key] === 'object') queue.push(value[key]);
        }
      }
    }
  }
  return nodes;
}
