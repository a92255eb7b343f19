/** Remembers what a word gave: news repeat their words. Knows nothing of what is remembered. */

/** Words kept of each function; then all are forgotten. */
const MOST = 5_000;

/** A function of a word (and its language) that is worked out once for each. */
export function remembered<L extends string, T>(
  work: (word: string, lang: L) => T,
): (word: string, lang: L) => T {
  const known = new Map<string, T>();
  return (word, lang) => {
    const key = `${lang}${word}`;
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    if (known.size > MOST) known.clear();
    const made = work(word, lang);
    known.set(key, made);
    return made;
  };
}
