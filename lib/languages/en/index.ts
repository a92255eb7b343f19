/** The English pack. */
import { parseEvidentials } from '../lexicon';
import type { LanguagePack } from '../types';
import { EVIDENTIALS } from './evidentials';
import { read } from './read';
import { REFERENCES } from './references';
import { ABBREVIATIONS, CAPTIONS, STATES, UNNAMED } from './words';

const ofParties = (state: string) => ['d', 'r', 'i'].map((party) => `${party}-${state}`);

export const en: LanguagePack = {
  lang: 'en',
  grammar: { cases: false, freeOrder: false, zeroComplement: true, commaClauses: false },
  read,
  evidentials: parseEvidentials(EVIDENTIALS),
  abbreviations: new Set([...ABBREVIATIONS.split(/\s+/), ...STATES.split(/\s+/).flatMap(ofParties)]),
  connectives: new Set(),
  references: REFERENCES,
  unnamed: UNNAMED,
  captions: new Set(CAPTIONS.split(' ')),
};
