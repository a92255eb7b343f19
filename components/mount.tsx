/**
 * Starts a page of ours: reads the reader's settings, speaks their language, and follows both when they change in
 * another tab. Knows the platform only through what it is handed.
 */
import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { SourceKind } from '../lib/attribution/types';
import type { LineStyle } from '../lib/highlight/styles';
import { type UiLang, uiLang } from '../lib/i18n/locale';
import type { Settings } from '../lib/platform/settings';
import { LineStylesContext } from './kind-mark';
import { Notice } from './notice';
import { TextsContext, textsIn } from './texts';

export interface PagePlatform {
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void): () => void;
  /** Best first. */
  browserLanguages(): string[];
  /** How each kind of source is marked in articles. */
  lineStyles: Readonly<Record<SourceKind, LineStyle>>;
}

interface SettingsAccess {
  settings: Settings;
  /** Throws where it could not be stored. */
  change(change: Partial<Settings>): Promise<void>;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

/** @throws outside a page. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('This part of the page has no settings');
  return access;
}

/** Renders `App` into the page's `<body>`. */
export async function mountPage(platform: PagePlatform, App: ComponentType): Promise<void> {
  try {
    const settings = await platform.readSettings();
    render(<Page platform={platform} initial={settings} App={App} />, document.body);
  } catch (error) {
    console.error('Sourceline: the settings cannot be read', error);
    const { t, lang } = textsIn(uiLang('auto', platform.browserLanguages()));
    document.documentElement.lang = lang;
    render(<Notice kind="error" text={t('error.unexpected')} />, document.body);
  }
}

interface PageProps {
  platform: PagePlatform;
  initial: Settings;
  App: ComponentType;
}

function Page({ platform, initial, App }: PageProps) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => platform.watchSettings(setSettings), [platform]);
  const lang: UiLang = uiLang(settings.language, platform.browserLanguages());
  const texts = useMemo(() => textsIn(lang, platform.browserLanguages()), [lang, platform]);
  const access = useMemo<SettingsAccess>(
    () => ({ settings, change: async (change) => setSettings(await platform.changeSettings(change)) }),
    [platform, settings],
  );
  document.documentElement.lang = lang;
  return (
    <SettingsContext.Provider value={access}>
      <TextsContext.Provider value={texts}>
        <LineStylesContext.Provider value={platform.lineStyles}>
          <App />
        </LineStylesContext.Provider>
      </TextsContext.Provider>
    </SettingsContext.Provider>
  );
}

/** Names the tab: «Articles – Sourceline». */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Sourceline` : 'Sourceline';
  }, [title]);
}
