/** What tells that a text is English; small, for it is known of every language before a pack is. */
import type { Signs } from '../types';

export const SIGNS: Signs = {
  words: `the and of to that was for is with said which from have has were been by this they their would are not
  but his her`,
  letters: '',
};
