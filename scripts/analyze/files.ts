/** Plain file names: reads a text or HTML file and reports on it. */
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AttributeOptions } from '../../lib/attribution/types';
import { detectLanguage } from '../../lib/languages';
import { isLang, type Lang } from '../../lib/languages/types';
import { UserError } from './options';
import { readArticle } from './pages';
import { type Head, report } from './report';
import { analyzeText } from './texts';

/** The report of one file. Throws `UserError` where it is missing, empty, no article or in no known language. */
export function reportFile(name: string, lang: string | null, options: AttributeOptions): string {
  // `npm run` changes into the package's folder; INIT_CWD is where the reader typed the name.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const raw = read(path, name);
  if (raw.trim() === '') throw new UserError(`${name} is empty`);
  return isHtml(path, raw)
    ? reportPage(name, path, raw, lang, options)
    : reportText(name, raw, lang, options);
}

function read(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UserError(`there is no file ${name}`);
    if (code === 'EISDIR') throw new UserError(`${name} is a folder`);
    throw error;
  }
}

function isHtml(path: string, raw: string): boolean {
  return (
    ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase()) || /^\s*<(!doctype|html)\b/i.test(raw)
  );
}

function reportText(name: string, raw: string, lang: string | null, options: AttributeOptions): string {
  const text = raw.replace(/\r\n?/g, '\n').trim();
  const known = langOf(name, lang ?? detectLanguage(text));
  const head: Head = { title: text.split('\n', 1)[0] ?? '', lang: known, about: [] };
  return report(head, text, analyzeText(text, known, name, options));
}

function reportPage(
  name: string,
  path: string,
  raw: string,
  lang: string | null,
  options: AttributeOptions,
): string {
  const article = readArticle(raw, pathToFileURL(path).href, { detectLanguage });
  if (!article) throw new UserError(`${name} does not look like an article`);
  const known = langOf(name, lang ?? article.lang?.split('-')[0] ?? detectLanguage(article.text));
  const about = [article.outlet.name, article.published].filter((part) => part !== null && part !== '');
  const head: Head = { title: article.title, lang: known, about: about.map(String) };
  return report(
    head,
    article.text,
    analyzeText(article.text, known, article.url, options, article.outlet.name || null),
  );
}

function langOf(name: string, lang: string | null): Lang {
  if (lang === null) throw new UserError(`the language of ${name} is not clear: name it with --lang`);
  if (!isLang(lang)) throw new UserError(`${name}: no language pack for “${lang}”`);
  return lang;
}
