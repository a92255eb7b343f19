/** The interface's catalogues: every message in three languages, all of them used, none of them left in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { UI_LANGS } from '../../lib/i18n/locale';
import type { Message } from '../../lib/i18n/translate';

const ROOT = join(import.meta.dirname, '../..');
const NAMES = readdirSync(join(ROOT, 'lib/i18n/en')).map((file) => file.replace(/\.ts$/, ''));
const SOURCES = ['components', 'entrypoints', 'lib/i18n'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !(folder === 'lib/i18n' && /^(en|ru|uk)\W/.test(file)))
    .map((file) => join(ROOT, folder, file)),
);

async function catalogue(lang: string, name: string): Promise<Record<string, Message>> {
  const module: Record<string, Record<string, Message>> = await import(`../../lib/i18n/${lang}/${name}.ts`);
  const found = module[name];
  if (!found) throw new Error(`lib/i18n/${lang}/${name}.ts exports no ${name}`);
  return found;
}

function forms(message: Message): [string, string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

describe.each(NAMES)('the catalogue %s', (name) => {
  it.each(UI_LANGS)('has the same messages in %s as in English', async (lang) => {
    const english = await catalogue('en', name);
    const own = await catalogue(lang, name);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(UI_LANGS)('leaves no message of %s empty and fills the same places as English', async (lang) => {
    const english = await catalogue('en', name);
    const own = await catalogue(lang, name);
    for (const [key, message] of Object.entries(own)) {
      const wanted = new Set(forms(english[key] ?? '').flatMap(([, text]) => places(text)));
      for (const [form, text] of forms(message)) {
        expect(text.trim(), `${lang} ${key} ${form}`).toBe(text);
        expect(text, `${lang} ${key} ${form}`).not.toBe('');
        // «one» may be said without its number.
        const found = new Set([...places(text), ...(wanted.has('n') ? ['n'] : [])]);
        expect([...found].sort(), `${lang} ${key} ${form}`).toEqual([...wanted].sort());
      }
    }
  });

  it.each(UI_LANGS)('has every plural form that %s needs', async (lang) => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(await catalogue(lang, name))) {
      if (typeof message === 'string') continue;
      // Where all forms are alike «other» may stand for them.
      const given = new Set(Object.values(message));
      if (given.size === 1) continue;
      expect(Object.keys(message).sort(), `${lang} ${key}`).toEqual([...needed].sort());
    }
  });

  it.each(['ru', 'uk'] as const)('is written in the letters of %s', async (lang) => {
    const foreign = lang === 'ru' ? /[іїєґ]/i : /[ыэъё]/i;
    for (const [key, message] of Object.entries(await catalogue(lang, name))) {
      for (const [, text] of forms(message)) expect(text, `${lang} ${key}`).not.toMatch(foreign);
    }
  });

  it('has no message that nothing uses', async () => {
    const { literals, starts } = usedStrings();
    const unused = Object.keys(await catalogue('en', name)).filter(
      (key) => !literals.has(key) && ![...starts].some((start) => start !== '' && key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe('our pages', () => {
  it.each(SOURCES.filter((file) => file.endsWith('.tsx')).map((file) => file.slice(ROOT.length + 1)))(
    '%s has no text of its own',
    (file) => {
      expect(textsIn(join(ROOT, file))).toEqual([]);
    },
  );
});

let used: { literals: Set<string>; starts: Set<string> } | null = null;

/** String literals of the code, and the fixed beginnings of templates (`import.${code}`). */
function usedStrings() {
  if (used) return used;
  const found = { literals: new Set<string>(), starts: new Set<string>() };
  for (const file of SOURCES) {
    visit(parse(file), (node) => {
      if (ts.isStringLiteralLike(node)) found.literals.add(node.text);
      if (ts.isTemplateExpression(node)) found.starts.add(node.head.text);
      // `{ description: … }` as a table of messages by kind.
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) found.literals.add(node.name.text);
    });
  }
  // Kinds, senses and forms are keys of the card's catalogue themselves.
  for (const word of readFileSync(join(ROOT, 'lib/attribution/types.ts'), 'utf8').matchAll(/'([a-z]+)'/g)) {
    found.literals.add(word[1] ?? '');
  }
  used = found;
  return found;
}

const SPOKEN = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder']);
/** A name, keys on a keyboard, and marks between texts are the same in every language. */
const NO_TEXT = /^(Sourceline|[\s\p{P}\p{S}\d]*)$/u;

/** Texts in JSX and in attributes that are read out or shown. */
function textsIn(file: string): string[] {
  const found: string[] = [];
  visit(parse(file), (node) => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
    }
  });
  return found.filter((text) => !NO_TEXT.test(text));
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
