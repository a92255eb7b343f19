/** What tells that a text is Ukrainian; small, for it is known of every language before a pack is. */
import type { Signs } from '../types';

export const SIGNS: Signs = {
  words: `і й та в у не на що з із зі до як це від за про є або але для його її вони він вона ми був була було
  були буде при ще вже також після який яка яке які якщо щоб цього коли більше тільки може під час через
  між лише повідомив заявив`,
  letters: 'іїєґ',
};
