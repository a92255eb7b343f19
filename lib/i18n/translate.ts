/**
 * The interface's own catalogue: messages with `{named}` places, and plural forms chosen by `Intl.PluralRules`.
 * WXT's and the browser's own catalogues know only 0, 1 and n, which Slavic languages cannot live with.
 */

/** A message, or its forms by plural category of the parameter `n`; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Catalogue<Key extends string = string> = Readonly<Record<Key, Message>>;
type Params = Readonly<Record<string, string | number>>;

export interface Translator<Key extends string = string> {
  (key: Key, params?: Params): string;
  /** BCP 47 language of the catalogue, for `Intl` and `lang` attributes. */
  readonly lang: string;
}

/** Numbers are formatted for the language; a missing parameter is a mistake in the code and stays visible as `{name}`. */
export function createTranslator<Key extends string>(
  lang: string,
  catalogue: Catalogue<Key>,
): Translator<Key> {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const translate = (key: Key, params: Params = {}): string => {
    const message = catalogue[key];
    const { n } = params;
    const template =
      typeof message === 'string'
        ? message
        : ((typeof n === 'number' ? message[plural.select(n)] : undefined) ?? message.other);
    return template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(translate, { lang });
}
