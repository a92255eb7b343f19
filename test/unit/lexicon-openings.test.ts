/** Lexicons are looked up by how words begin: no form of a listed word may be missed for beginning otherwise. */
import { describe, expect, it } from 'vitest';
import { CUES as EN_CUES } from '../../lib/languages/en/cues';
import { Lexicon } from '../../lib/languages/en/lexicon';
import { conjugate, plural } from '../../lib/languages/en/morphology';
import { NOUNS as EN_NOUNS } from '../../lib/languages/en/nouns';
import { IRREGULAR, MORE_VERBS, VERBS } from '../../lib/languages/en/verbs';
import { wordsOf } from '../../lib/languages/lexicon';
import { OPENING, Openings } from '../../lib/languages/openings';
import { CUES as RU_CUES } from '../../lib/languages/ru/cues';
import { nounStem as ruNoun, verbStems as ruVerb } from '../../lib/languages/ru/morphology';
import { NOUNS as RU_NOUNS } from '../../lib/languages/ru/nouns';
import { lettersKeptOfNoun, lettersKeptOfVerb } from '../../lib/languages/slavic/paradigms';
import { CUES as UK_CUES } from '../../lib/languages/uk/cues';
import { nounStem as ukNoun, verbStems as ukVerb } from '../../lib/languages/uk/morphology';
import { NOUNS as UK_NOUNS } from '../../lib/languages/uk/nouns';

const listed = (groups: readonly { words: string }[]) => groups.flatMap(({ words }) => wordsOf(words));

describe('Openings', () => {
  it('finds the words whose kept letters a form begins with, in their order', () => {
    const openings = new Openings(['report', 'say', 'reportage', 'repeat', 're'], (word) =>
      Math.max(OPENING, word.length - 2),
    );
    expect(openings.find('reporting')).toEqual([0]);
    expect(openings.find('reportages')).toEqual([0, 2]);
    expect(openings.find('said')).toEqual([]);
    expect(openings.find('re')).toEqual([4]);
  });
});

describe.each([
  { lang: 'ru', cues: RU_CUES, nouns: RU_NOUNS, verbStems: ruVerb, nounStem: ruNoun },
  { lang: 'uk', cues: UK_CUES, nouns: UK_NOUNS, verbStems: ukVerb, nounStem: ukNoun },
])('Stems in $lang', ({ cues, nouns, verbStems, nounStem }) => {
  it('begin with the letters that verbs are said to keep', () => {
    const wrong = listed(cues).filter((notation) => {
      const kept = lettersKeptOfVerb(notation);
      const beginning = notation.slice(0, kept);
      return kept > 0 && verbStems(notation).stems.some(({ stem }) => !stem.startsWith(beginning));
    });
    expect(wrong).toEqual([]);
  });

  it('begin with the letters that nouns are said to keep', () => {
    const wrong = listed(nouns).filter((notation) => {
      const [lemma = '', paradigm = ''] = notation.split('/');
      const kept = lettersKeptOfNoun(notation);
      return kept > 0 && !nounStem(lemma, paradigm).stem.startsWith(notation.slice(0, kept));
    });
    expect(wrong).toEqual([]);
  });
});

describe('The English lexicon', () => {
  const irregular = new Map(
    IRREGULAR.split('|').map((line) => {
      const [base = '', past = '', participle = ''] = wordsOf(line);
      return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
    }),
  );

  it('knows every form of its verbs', () => {
    const lexicon = new Lexicon();
    const bases = [
      ...listed(EN_CUES).map((lemma) => lemma.split('_')[0] ?? ''),
      ...irregular.keys(),
      ...wordsOf(VERBS),
      ...wordsOf(MORE_VERBS),
    ];
    const forms = bases.flatMap((verb) => {
      const { base, third, gerund, past, participle } = conjugate(verb, irregular);
      return [base, third, gerund, ...past, ...participle];
    });
    expect(forms.filter((form) => !lexicon.get(form)?.verb)).toEqual([]);
  });

  it('knows every noun and its plural', () => {
    const lexicon = new Lexicon();
    const forms = listed(EN_NOUNS).flatMap((noun) => [noun, plural(noun)]);
    expect(forms.filter((form) => !lexicon.get(form)?.noun)).toEqual([]);
  });
});
