/** What tells that a text is Russian; small, for it is known of every language before a pack is. */
import type { Signs } from '../types';

export const SIGNS: Signs = {
  words: `и в не на что с по как это из у за от о же то так все для его но к только бы еще был было были при есть
  уже или если чтобы их также может после который которые этого об она он они мы до без более сообщил
  заявил`,
  letters: 'ыэъё',
};
