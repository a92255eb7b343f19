/**
 * The demo news site: three invented outlets, five articles and their front pages, and what a careful reader
 * marks in each article. Used by `npm start`, the browser tests and the engine's own tests. Serves nothing itself.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form, Role, SourceKind } from '../../lib/attribution/types';
import type { Lang } from '../../lib/languages/types';

/** One attribution as a careful reader marks it (docs/architecture.md has the words of the field). */
export interface ExpectedAttribution {
  /** Words that the source span holds; null where the text names no source. */
  source: string | null;
  /** Words that the cue holds. */
  cue: string;
  /** How each piece of the content begins, quotation mark included. */
  content: string[];
  form: Form;
  kind: SourceKind;
  role: Role;
  /** From the origin to the last relay, where the text states one for this content. */
  chain?: string[];
  /** The identity's id, where it is made of a lexicon's institution and country. */
  id?: string;
  /** Attributions with an equal value, in any article, have one source. */
  same?: string;
  /** The linked report. */
  cited?: string;
}

export interface DemoArticle {
  /** File below this folder, without `.html`; its markings are beside it in `.expected.json`. */
  file: string;
  host: DemoHost;
  path: string;
  lang: Lang;
  title: string;
  outlet: string;
  /** Calendar day of publication. */
  published: string;
}

export const DEMO_HOSTS = ['severny', 'kurier', 'harbour'] as const;
export type DemoHost = (typeof DEMO_HOSTS)[number];

/** In the order of publication. */
export const ARTICLES: readonly DemoArticle[] = [
  {
    file: 'severny/aral-nablyudenie',
    host: 'severny',
    path: '/mir/2024/03/12/aral-nablyudenie',
    lang: 'ru',
    title: 'Казахстан и Узбекистан начнут совместное наблюдение за Аральским морем',
    outlet: 'Северный вестник',
    published: '2024-03-12',
  },
  {
    file: 'kurier/aral',
    host: 'kurier',
    path: '/svit/aral-sposterezhennia-1041',
    lang: 'uk',
    title: 'Казахстан і Узбекистан разом стежитимуть за Аральським морем',
    outlet: 'Дніпровський кур’єр',
    published: '2024-03-13',
  },
  {
    file: 'kurier/dunaj-onlajn',
    host: 'kurier',
    path: '/ukraina/dunaj-onlajn-1187',
    lang: 'uk',
    title: 'Нова переправа через Дунай: перший день. Онлайн',
    outlet: 'Дніпровський кур’єр',
    published: '2024-05-20',
  },
  {
    file: 'severny/aral-uroven',
    host: 'severny',
    path: '/nauka/2024/06/04/aral-uroven',
    lang: 'ru',
    title: 'Уровень Малого Арала поднялся на 40 сантиметров',
    outlet: 'Северный вестник',
    published: '2024-06-04',
  },
  {
    file: 'harbour/aral-rises',
    host: 'harbour',
    path: '/world/aral-sea-rises',
    lang: 'en',
    title: 'Aral Sea rises for the first time in years, scientists say',
    outlet: 'The Harbour Post',
    published: '2024-06-10',
  },
];

const here = fileURLToPath(new URL('.', import.meta.url));

/** Absolute path of a file of the demo site. */
export function demoFile(name: string): string {
  return `${here}${name}`;
}

export function readDemo(name: string): string {
  return readFileSync(demoFile(name), 'utf8');
}

/** What a careful reader marks in an article, and words that no highlight may touch (menus, asides, comments). */
export function expectedOf(article: DemoArticle): { attributions: ExpectedAttribution[]; never: string[] } {
  return JSON.parse(readDemo(`${article.file}.expected.json`));
}

export function article(file: string): DemoArticle {
  const found = ARTICLES.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`There is no demo article ${file}`);
  return found;
}
