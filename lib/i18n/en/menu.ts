/** Texts that the background shows in the browser's own menus. */
import type { Catalogue } from '../translate';

export const menu = {
  attributeSelection: 'Attribute the selection…',
} as const satisfies Catalogue;

export type MenuKey = keyof typeof menu;
