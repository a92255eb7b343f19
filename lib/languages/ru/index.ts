/** The Russian pack. */
import { slavicPack } from '../slavic/pack';
import type { LanguagePack } from '../types';
import { CUES, PREDICATIVES } from './cues';
import { EVIDENTIALS } from './evidentials';
import { ABBREVIATIONS, CAPTIONS, CLOSED, CONNECTIVES, GIVEN_NAMES, UNNAMED } from './grammar';
import {
  ADJECTIVE,
  ADVERBS,
  FACT_ENDINGS,
  NAME_ENDINGS,
  NOUN_ENDINGS,
  nounStem,
  PARTICIPLES,
  PASSIVES,
  PEOPLE,
  PREDICATIVE,
  PREFIXES,
  VERB_ENDINGS,
  verbStems,
} from './morphology';
import { NOUNS } from './nouns';
import { REFERENCES } from './references';

export function russian(): LanguagePack {
  return slavicPack({
    lang: 'ru',
    grammar: { cases: true, freeOrder: true, zeroComplement: false, commaClauses: true },
    cues: CUES,
    predicatives: PREDICATIVES,
    nouns: NOUNS,
    evidentials: EVIDENTIALS,
    closed: CLOSED,
    verbStems,
    nounStem,
    predicativeTable: PREDICATIVE,
    adjectiveEndings: ADJECTIVE,
    nounEndings: NOUN_ENDINGS,
    nameEndings: NAME_ENDINGS,
    verbEndings: VERB_ENDINGS,
    factEndings: FACT_ENDINGS,
    people: PEOPLE,
    participles: PARTICIPLES,
    passives: PASSIVES,
    adverbs: ADVERBS,
    prefixes: PREFIXES,
    abbreviations: ABBREVIATIONS,
    connectives: CONNECTIVES,
    givenNames: GIVEN_NAMES,
    references: REFERENCES,
    unnamed: UNNAMED,
    captions: CAPTIONS,
  });
}
