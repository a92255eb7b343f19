/** Whether two spellings differ by a slip of the pen. Knows letters, no names. */

/** Whether one letter is other, missing or too many; equal words are not. */
export function oneOff(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long === short) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}
