/** Answers kept while an article is read. */

/** The value of a key, made when it is first asked for. */
export function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
