/** The project's own annotated articles, read from the files beside this one: `ru`, `uk`, `en`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotatedDocument, readMarkup } from './markup';

const here = dirname(fileURLToPath(import.meta.url));

export const OWN_LANGUAGES = ['ru', 'uk', 'en'] as const;
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];

/** Every article of a language, in the order of the files' names. Throws where an annotation is not well formed. */
export function readOwnCorpus(lang: OwnLanguage): AnnotatedDocument[] {
  const folder = join(here, lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      readMarkup(
        readFileSync(join(folder, name), 'utf8'),
        `own-${lang}-${name.slice(0, -'.txt'.length)}`,
        lang,
      ),
    );
}
