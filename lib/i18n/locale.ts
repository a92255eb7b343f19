/** Which of the interface's languages a reader gets. */
export const UI_LANGS = ['en', 'ru', 'uk'] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** @param choice the reader's setting. @param preferred languages of the browser, best first. */
export function uiLang(choice: 'auto' | UiLang, preferred: readonly string[]): UiLang {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const known = UI_LANGS.find((lang) => lang === base);
    if (known) return known;
  }
  return 'en';
}
