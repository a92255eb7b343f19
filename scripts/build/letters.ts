/**
 * Spells `\p{L}`, `\p{Lu}` and `\p{Ll}` of regular expressions out as ranges. Browsers make the classes anew for every
 * expression, at a fifth to a half of a millisecond each, and an article's first reading uses half a hundred. Capitals are
 * those of Latin, Greek and Cyrillic; letters take in other scripts coarsely, with their marks and digits.
 */
const LITERAL = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g;
const CLASS_OR_PROPERTY = /\[(?:\\.|[^\]\\])*\]|\\p\{(?:L|Lu|Ll)\}/g;
const PROPERTY = /\\p\{(L|Lu|Ll)\}/g;
/** Latin up to its first extension, and the letters that Kazakh and its neighbours add to Cyrillic. */
const LATIN = 0x17f;
const ADDED = 'ҐҒҖҚҢҮҰҲҶҺӘӨ';

const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3005-\ud7ff',
  Lu: `${ranges(/\p{Lu}/u, LATIN)}\u0386-\u03abЀ-Я${ADDED}`,
  Ll: `${ranges(/\p{Ll}/u, LATIN)}\u03ac-\u03ceа-џ${ADDED.toLowerCase()}`,
};

/** The code with its letters spelled out; expressions made of strings stay as they are. */
export function spellOutLetters(code: string): string {
  if (!code.includes('\\p{L')) return code;
  return code.replace(LITERAL, (literal) =>
    literal.replace(CLASS_OR_PROPERTY, (part) => {
      const spelled = part.replace(PROPERTY, (_, name: string) => RANGES[name] ?? '');
      return part.startsWith('[') || spelled === part ? spelled : `[${spelled}]`;
    }),
  );
}

/** «A-Za-zª…»: the characters that match, up to a code point. */
function ranges(pattern: RegExp, last: number): string {
  let out = '';
  for (let from = 0; from <= last; from++) {
    if (!pattern.test(String.fromCharCode(from))) continue;
    let to = from;
    while (to < last && pattern.test(String.fromCharCode(to + 1))) to++;
    out += String.fromCharCode(from);
    if (to > from) out += `-${String.fromCharCode(to)}`;
    from = to;
  }
  return out;
}
