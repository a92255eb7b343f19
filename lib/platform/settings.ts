/** What the reader chose, validated whenever it is read: a broken or older value falls back field by field. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGS } from '../languages/types';

/** Steps of the text size in the reading view, smallest first. */
export const TEXT_SIZES = [1, 2, 3, 4, 5] as const;
/** What a saved article is read on; `auto` is light or dark as the system asks. */
export const PAPERS = ['auto', 'light', 'sepia', 'dark'] as const;
/** How often the library is written into the downloads folder. */
export const BACKUPS = ['off', 'daily', 'weekly', 'monthly'] as const;
/** After how many months articles that were only read are forgotten; 0 is never. */
export const RETENTIONS = [0, 1, 3, 6, 12, 24] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Paper = (typeof PAPERS)[number];

export const SettingsSchema = v.object({
  /** `all`: the claims of every article read; `saved`: only of articles the reader saves. */
  remember: v.fallback(v.picklist(['all', 'saved']), 'all'),
  /** `all`: every attribution found is shown; `sure`: only those the engine is sure of. Both are stored alike. */
  marks: v.fallback(v.picklist(['all', 'sure']), 'all'),
  /** Language of the interface; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGS]), 'auto'),
  /** How large the text of a saved article is. */
  textSize: v.fallback(v.picklist(TEXT_SIZES), 3),
  paper: v.fallback(v.picklist(PAPERS), 'auto'),
  backup: v.fallback(v.picklist(BACKUPS), 'off'),
  retention: v.fallback(v.picklist(RETENTIONS), 0),
  /** Host names where highlights are off. */
  mutedSites: v.fallback(v.array(v.string()), []),
  /** The welcome page was answered. */
  welcomed: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

function settingsFrom(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the named settings, keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back on each change made in any context. @returns a function that stops watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
