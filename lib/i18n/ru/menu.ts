import type { MenuKey } from '../en/menu';
import type { Catalogue } from '../translate';

export const menu: Catalogue<MenuKey> = {
  attributeSelection: 'Указать источник выделенного…',
};
