/** What the background does to tabs at the reader's word: start the engine there, step, attribute the selection. */
import { menu as en } from '../../lib/i18n/en/menu';
import { uiLang } from '../../lib/i18n/locale';
import { menu as ru } from '../../lib/i18n/ru/menu';
import { createTranslator } from '../../lib/i18n/translate';
import { menu as uk } from '../../lib/i18n/uk/menu';
import { pageIn } from '../../lib/platform/calls';
import { browserLanguages } from '../../lib/platform/lifecycle';
import { offerAttributeSelection } from '../../lib/platform/menus';
import { CallError } from '../../lib/platform/messages';
import { injectEngine, pageOf } from '../../lib/platform/reader';
import { readSettings } from '../../lib/platform/settings';
import { openTab, welcomeAddress } from '../../lib/platform/tabs';

export function welcome(): Promise<void> {
  return openTab(welcomeAddress());
}

/** Names the context menu's entry in the language of the interface. */
export async function titleMenu(): Promise<void> {
  const { language } = await readSettings();
  const lang = uiLang(language, browserLanguages());
  await offerAttributeSelection(createTranslator(lang, { en, ru, uk }[lang])('attributeSelection'));
}

/** A key or a menu click grants the tab for the moment, so the engine can be started there first. */
async function withEngine(tabId: number, run: () => Promise<null>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'unreachable') throw error;
    await injectEngine(pageOf(tabId));
    await run();
  }
}

export function stepIn(tabId: number, by: 1 | -1): Promise<void> {
  return withEngine(tabId, () => pageIn(tabId)('page.step', { by }));
}

export function attributeSelectionIn(tabId: number): Promise<void> {
  return withEngine(tabId, () => pageIn(tabId)('page.attributeSelection', {}));
}
