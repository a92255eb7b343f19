/**
 * No regular expression of the product can be made to run for ever: a checker made for that (`recheck`) proves each one
 * safe, or says by what text it is slow. What it proved before is on record, so that only new expressions cost time;
 * `RECORD=1 npx vitest run --project unit test/unit/expressions.test.ts` writes the record anew.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const RECORD = join(root, 'test/fixtures/expressions.json');

/** Milliseconds for one expression. */
const LIMIT = 30_000;

interface Expression {
  source: string;
  flags: string;
  /** Where it stands, or that it was built at run time. */
  at: string;
}

/**
 * How expressions begin whose time grows with the square of what they are run on, and what bounds that. Anything
 * exponential, and anything run on a whole text, has to be written otherwise.
 */
const BOUNDED: readonly (readonly [why: string, begins: readonly string[]])[] = [
  ['it is run on 200 units of a date', [String.raw`(\p{L}{3,})\.?\s+(\d{1,2})(?:st|`]],
  ['longer titles are left as they are', [String.raw`\s+[|–—·•:»›/`]],
  ['every mark looks at 600 units at most', [String.raw`(^|[\s([“"—–-])[‘']`]],
  [
    'it is run on the few units before a name',
    [
      String.raw`(?:^|[.!?…\n]\s*)$`,
      String.raw`(?:^|[.!?…\n»”"—-]\s*)$`,
      String.raw`(\p{L}+)\s$`,
      String.raw`((?:\p{Lu}[\p{L}'’-]+[ \u00a0]){1,2}`,
    ],
  ],
  [
    'it is run on the 120 units behind a source or cue',
    [String.raw`на (?:условиях|условии`, String.raw`на (?:умовах|умові`],
  ],
  [
    'it is run on entries of our lexicons',
    [String.raw`(?:(?:^|[^q])[aeiou]{2}`, String.raw`\s*\|\s*`, '(?<=^[^ ]*)'],
  ],
  [
    'it is run on a name or a source, which is part of a sentence',
    [
      String.raw`[«"„“][^»"”“]*[»"”]`,
      String.raw`\([^)]*\)`,
      String.raw`\s*[([][^)\]]*[)\]]`,
      String.raw`^[\s,;:—–-]+|[\s,;:—–-]+$`,
      String.raw`[,;:!?]+$`,
      String.raw`(?:[оеьйєії]*в[иі]ч|`,
      String.raw`^(?:\S*служб\S* )?(?:министерств`,
      String.raw`министр\p{L}* иностранных дел`,
      String.raw`генсек|генеральн\S+ секретар`,
    ],
  ],
];

const isBounded = ({ source }: Expression) =>
  BOUNDED.some(([, begins]) => begins.some((begin) => source.startsWith(begin)));

/** Every expression written in the product's sources. */
function written(): Expression[] {
  const found: Expression[] = [];
  for (const room of ['lib', 'entrypoints', 'components']) {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.tsx?$/.test(name)).sort()) {
      const path = join(room, file);
      const tree = ts.createSourceFile(
        path,
        readFileSync(join(root, path), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          found.push({
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
            at: `${path}:${line}`,
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
  }
  return found;
}

const SAMPLES = {
  ru: 'Министр обороны Украины Алексей Резников заявил, что помощь придёт. По словам Касым-Жомарта Токаева, это так.',
  uk: 'Міністр оборони Олексій Резніков заявив, що допомога надійде. За словами Ольги Коваль, це так.',
  en: 'Defence Minister Oleksii Reznikov said that help would come, according to the Ministry of Finance of Poland.',
} as const;

/** Every expression that packs and names build while they are loaded and texts of each language are read. */
async function built(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Native = RegExp;
  class Watched extends Native {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push({ source: this.source, flags: this.flags, at: 'built at run time' });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Watched);
  try {
    const [{ attribute }, { packFor }, { identify }] = await Promise.all([
      import('../../lib/attribution'),
      import('../../lib/languages'),
      import('../../lib/sources'),
    ]);
    for (const lang of ['ru', 'uk', 'en'] as const) {
      const text = SAMPLES[lang];
      identify(attribute(text, packFor(lang)), {
        text,
        lang,
        scope: 'test',
        outletCountry: 'UA',
        outlet: null,
      });
    }
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  return found;
}

const isPolynomial = ({ status, complexity }: { status: string; complexity?: { type: string } }) =>
  status === 'vulnerable' && complexity?.type === 'polynomial';

const nameOf = ({ source, flags }: Expression) => `/${source}/${flags}`;
const markOf = (expression: Expression) =>
  createHash('sha256').update(nameOf(expression)).digest('hex').slice(0, 12);

describe('regular expressions', () => {
  test('none takes more than time in proportion to its text', { timeout: 1_200_000 }, async () => {
    const recorded = new Set<string>(JSON.parse(readFileSync(RECORD, 'utf8')));
    const all = new Map([...written(), ...(await built())].map((one) => [nameOf(one), one]));
    expect(all.size).toBeGreaterThan(300);
    const fresh = [...all.values()].filter((one) => !recorded.has(markOf(one)));
    const { checkSync } = await import('recheck');
    const safe: string[] = [...all.values()].map(markOf).filter((mark) => recorded.has(mark));
    const slow: string[] = [];
    for (const one of fresh) {
      const verdict = checkSync(one.source, one.flags, { timeout: LIMIT });
      if (verdict.status === 'safe' || (isPolynomial(verdict) && isBounded(one))) safe.push(markOf(one));
      else slow.push(`${one.at}  ${nameOf(one)}: ${verdict.complexity?.summary ?? 'not decided in time'}`);
    }
    if (process.env.RECORD) writeFileSync(RECORD, `${JSON.stringify(safe.sort(), null, 1)}\n`);
    expect(slow).toEqual([]);
  });

  test('the exceptions are expressions that there are', { timeout: 60_000 }, async () => {
    const all = [...written(), ...(await built())];
    for (const begin of BOUNDED.flatMap(([, begins]) => begins))
      expect(all.some(({ source }) => source.startsWith(begin))).toBe(true);
  });
});
