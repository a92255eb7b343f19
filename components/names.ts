/** What a source is called: in the reader's language where a name is known there, else as the text has it. */
import type { UiLang } from '../lib/i18n/locale';

interface Named {
  name: string;
  labels: Partial<Record<UiLang, string | undefined>>;
}

export function nameIn(lang: UiLang, source: Named): string {
  return source.labels[lang] || source.name;
}

/** Its other names, each once, in the catalogue's order of languages. */
export function otherNames(lang: UiLang, source: Named): string[] {
  const shown = nameIn(lang, source);
  const all = [source.name, ...Object.values(source.labels)];
  return [...new Set(all)].filter((name): name is string => Boolean(name) && name !== shown);
}
