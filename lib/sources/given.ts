/** Given names that are one name in several languages, and the small words of names: particles and initials. */
import { GIVEN } from './data/given';
import { foldWord } from './fold';

export interface Given {
  key: string;
  gender: 'm' | 'f';
}

const PARTICLE =
  /^(?:фон|дер|де|да|ван|ле|ла|ди|ді|аль|бен|бин|бін|ибн|ібн|ас|аш|эль|ель|тер|тен|von|der|de|da|van|le|la|di|al|bin|ben|du|del|den|dos)$/i;
const INITIAL = /^\p{Lu}[\p{Ll}]?\.$/u;

/** All names, each between spaces, lines opened by «key gender»: searched as it is, for few are ever asked for. */
let folded: string | null = null;
const asked = new Map<string, Given | null>();
const MOST_ASKED = 5_000;

export function givenName(word: string): Given | null {
  const known = asked.get(word);
  if (known !== undefined) return known;
  if (asked.size > MOST_ASKED) asked.clear();
  const found = find(foldWord(word));
  asked.set(word, found);
  return found;
}

function find(name: string): Given | null {
  folded ??= GIVEN.split(/[|\n]/)
    .map((list) => (/ [mf]$/.test(list) ? `\n${list}` : foldWord(list)))
    .join(' ');
  // A single letter is the gender of a line.
  const at = name.length > 1 && !name.includes(' ') ? folded.indexOf(` ${name} `) : -1;
  if (at < 0) return null;
  const line = folded.lastIndexOf('\n', at) + 1;
  const space = folded.indexOf(' ', line);
  return { key: folded.slice(line, space), gender: folded.charAt(space + 1) === 'f' ? 'f' : 'm' };
}

export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

export function isInitial(word: string): boolean {
  return INITIAL.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);
}
