/**
 * The project's own annotated articles, read from the files beside this one: `ru`, `uk`, `en`, and under `blind` the
 * same again. The former grew with the engine. The latter were written in the manner of news outlets and annotated
 * before the engine had read any of them: what it makes of them is nearer to what a reader sees.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotatedDocument, readMarkup } from './markup';

const here = dirname(fileURLToPath(import.meta.url));

export const OWN_LANGUAGES = ['ru', 'uk', 'en'] as const;
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];
export const OWN_SETS = ['own', 'blind'] as const;
export type OwnSet = (typeof OWN_SETS)[number];

/** Every article of a set in a language, in the order of the files' names. Throws where an annotation is not well formed. */
export function readOwnCorpus(lang: OwnLanguage, set: OwnSet = 'own'): AnnotatedDocument[] {
  const folder = set === 'own' ? join(here, lang) : join(here, set, lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      readMarkup(
        readFileSync(join(folder, name), 'utf8'),
        `${set}-${lang}-${name.slice(0, -'.txt'.length)}`,
        lang,
      ),
    );
}
