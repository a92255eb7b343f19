/** Pronouns as mentions: they name nobody. In all the languages together, for names come without theirs. */

const PRONOUN =
  /^(?:он|она|они|оно|его|ее|её|их|я|мы|мой|моя|мою|кто|котор\p{L}*|сам|вони|він|вона|воно|його|її|їх|ми|який|яка|які|свої|he|she|they|it|his|her|their|its|who|i|we|my)$/iu;

/** English pronouns that only persons have. */
export function isPersonal(name: string): boolean {
  return /^(?:he|she|his|her|him|who|i|my)$/i.test(name);
}

/** Whether a mention is only a pronoun, in any of the languages. */
export function isPronoun(name: string): boolean {
  return PRONOUN.test(name);
}
