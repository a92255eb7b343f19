/** Given names that are one name in several languages, and the small words of names: particles and initials. */
import { GIVEN } from './data/given';
import { foldWord } from './fold';

export interface Given {
  key: string;
  gender: 'm' | 'f';
}

const PARTICLE =
  /^(?:фон|дер|де|да|ван|ле|ла|ди|аль|бен|бин|ибн|ас|аш|эль|von|der|de|da|van|le|la|di|al|bin|ben|du|del|den|dos)$/i;
const INITIAL = /^\p{Lu}[\p{Ll}]?\.$/u;

let givenNames: Map<string, Given> | null = null;

export function givenName(word: string): Given | null {
  if (!givenNames) {
    givenNames = new Map();
    for (const line of GIVEN.trim().split('\n')) {
      const [head = '', ...lists] = line.split('|');
      const [key = '', gender] = head.split(' ');
      for (const form of lists.flatMap((list) => list.split(' '))) {
        const folded = foldWord(form);
        if (folded && !givenNames.has(folded))
          givenNames.set(folded, { key, gender: gender === 'f' ? 'f' : 'm' });
      }
    }
  }
  return givenNames.get(foldWord(word)) ?? null;
}

export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

export function isInitial(word: string): boolean {
  return INITIAL.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);
}
