/**
 * The markup of the project's own annotated articles, and its reading into what the corpus scorer takes.
 * Knows nothing of how attributions are found.
 *
 * A file is a `# remark` line, the text with spans in brackets, one paragraph a line, then `---` and a table:
 *
 *     [k1 Ставку сохранят], [c1 сообщает] [s1 ТАСС] [c2 со ссылкой на] [s2 регулятора]. …
 *     ---
 *     1 indirect media relay | ТАСС
 *     2 indirect government origin | Центральный банк
 *
 * `s`, `c`, `k` are source, cue and content (GUIDELINES.md of the corpora has what each covers); the number is the
 * attribution. A content in pieces has the same mark at each; one span of several attributions has several marks,
 * `[k1,k2 …]`; spans nest. A canonical of `-` is none. `\[` is a bracket of the text's own.
 */
import {
  FORMS,
  type Form,
  ROLES,
  type Role,
  SOURCE_KINDS,
  type SourceKind,
} from '../../../lib/attribution/types';

/** UTF-16 offsets into the document's text, end excluded. */
export interface AnnotatedSpan {
  start: number;
  end: number;
  text: string;
}

export interface Annotation {
  source: AnnotatedSpan | null;
  cue: AnnotatedSpan;
  content: AnnotatedSpan[];
  form: Form;
  kind: SourceKind;
  role: Role;
  canonical: string | null;
}

export interface AnnotatedDocument {
  id: string;
  lang: string;
  text: string;
  attributions: Annotation[];
}

interface MarkedSpan extends AnnotatedSpan {
  marks: string[];
}

const OPENING = /^\[((?:[sck]\d+)(?:,[sck]\d+)*) /;
const ROW = /^(\d+) (\S+) (\S+) (\S+) \| (.+)$/;

/** Reads one article. Throws an error that names the article and the line or the attribution that is wrong. */
export function readMarkup(source: string, id: string, lang: string): AnnotatedDocument {
  const lines = source.split('\n').filter((line) => line && !line.startsWith('#'));
  const rule = lines.indexOf('---');
  if (rule < 0) throw new Error(`${id}: no table`);
  const { text, spans } = readSpans(lines.slice(0, rule).join('\n'), id);
  const rows = lines.slice(rule + 1);
  const known = new Set(rows.map((row) => row.split(' ', 1)[0]));
  for (const { marks } of spans)
    for (const mark of marks)
      if (!known.has(mark.slice(1))) throw new Error(`${id}: ${mark} is not in the table`);
  return { id, lang, text, attributions: rows.map((row) => readRow(row, spans, id)) };
}

/** The text without its brackets, and the spans in the order in which they open. */
function readSpans(marked: string, id: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: MarkedSpan[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    const next = marked.charAt(i + 1);
    if (character === '\\' && (next === '[' || next === ']')) {
      text += next;
      i++;
    } else if (character === '[') {
      const opening = OPENING.exec(marked.slice(i));
      if (!opening?.[1]) throw new Error(`${id}: no mark after a bracket: ${marked.slice(i, i + 40)}`);
      const span = { start: text.length, end: -1, text: '', marks: opening[1].split(',') };
      spans.push(span);
      open.push(span);
      i += opening[0].length - 1;
    } else if (character === ']') {
      const span = open.pop();
      if (!span)
        throw new Error(`${id}: a bracket closes nothing: ${marked.slice(Math.max(0, i - 40), i + 1)}`);
      span.end = text.length;
      span.text = text.slice(span.start);
    } else if (character === '\n' && open.length) {
      throw new Error(`${id}: a bracket stays open over a line's end: ${text.slice(-40)}`);
    } else text += character;
  }
  if (open.length) throw new Error(`${id}: a bracket stays open`);
  return { text, spans };
}

function readRow(row: string, spans: readonly MarkedSpan[], id: string): Annotation {
  const [, number, form, kind, role, canonical] = ROW.exec(row) ?? [];
  if (!number || !canonical) throw new Error(`${id}: not a row of the table: ${row}`);
  const marked = (letter: string): AnnotatedSpan[] =>
    spans
      .filter(({ marks }) => marks.includes(`${letter}${number}`))
      .map(({ start, end, text }) => ({ start, end, text }));
  const [cue, ...cues] = marked('c');
  const [source = null, ...sources] = marked('s');
  const content = marked('k');
  if (!cue || cues.length) throw new Error(`${id}: ${number} has ${cue ? 'several cues' : 'no cue'}`);
  if (sources.length) throw new Error(`${id}: ${number} has several sources`);
  if (!content.length) throw new Error(`${id}: ${number} has no content`);
  if ((source === null) !== (canonical === '-'))
    throw new Error(`${id}: ${number} has a source or a name alone`);
  return {
    source,
    cue,
    content,
    form: among(FORMS, form, id),
    kind: among(SOURCE_KINDS, kind, id),
    role: among(ROLES, role, id),
    canonical: canonical === '-' ? null : canonical,
  };
}

function among<T extends string>(values: readonly T[], value: string | undefined, id: string): T {
  const found = values.find((candidate) => candidate === value);
  if (!found) throw new Error(`${id}: ${value} is none of ${values.join(', ')}`);
  return found;
}
