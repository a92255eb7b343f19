/**
 * The sound of a name, coarse enough that its spellings in Russian, Ukrainian, Belarusian and Latin letters agree, fine
 * enough that other names do not. Knows letters, no names.
 */
import { foldWord, isCyrillic } from './fold';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 's',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'g',
  ц: 's',
  ч: 'c',
  ш: 'w',
  щ: 'w',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
  ў: 'v',
};

/** Latin digraphs and letters, longest first, as one letter a sound: c = «ч», w = «ш», j = «ж», g = «г, х», s = «с, з, ц». */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/g, 'ш'],
  [/tsch|tch|cz|ch(?!r)/g, 'ч'],
  [/dzh|dj|zh/g, 'ж'],
  [/kh|gh/g, 'х'],
  [/ph/g, 'ф'],
  [/th/g, 'т'],
  [/ck/g, 'к'],
  [/ts|tz/g, 'с'],
  [/chr/g, 'кр'],
  [/qu/g, 'кв'],
  [/x/g, 'кс'],
  [/q/g, 'к'],
  [/c(?=[eiy])/g, 'с'],
  [/c/g, 'к'],
  [/w/g, 'v'],
  [/off?\b/g, 'ov'],
  [/eff\b/g, 'ev'],
  [/ou(?=\b|sk)/g, 'ov'],
];

/** Words without these are spelled as they sound. */
const DIGRAPHS = /[chjqwxz]|ts|ou|[eo]f/;

const sounds = new Map<string, string>();
/** Words whose sounds are kept: more than an article and the list of persons have. */
const MOST_SOUNDS = 10_000;

/** One letter a sound, vowels kept. */
export function sound(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size > MOST_SOUNDS) sounds.clear();
  const made = soundOf(word);
  sounds.set(word, made);
  return made;
}

function soundOf(word: string): string {
  let low = foldWord(word).replaceAll('-', '');
  if (isCyrillic(low)) {
    if (low.includes('дж')) low = low.replaceAll('дж', 'ж');
    if (low.includes('тс')) low = low.replaceAll('тс', 'ц');
  } else if (DIGRAPHS.test(low)) for (const [pattern, by] of LATIN) low = low.replace(pattern, by);
  let out = '';
  let last = '';
  for (let i = 0; i < low.length; i++) {
    const letter = low.charAt(i);
    const by = LETTERS[letter] ?? (letter === 'h' ? 'g' : letter === 'z' ? 's' : letter);
    // Doubled sounds count once.
    for (let j = 0; j < by.length; j++) {
      if (by.charAt(j) === last) continue;
      last = by.charAt(j);
      out += last;
    }
  }
  return out;
}

/** The Arabic article is written in many ways or left out: «аш-Шараа», "al-Sharaa". */
const ARTICLE = /^(?:[аэе]ль|а[стшздрн]|al|el|a[sdznrt]|ash)-(?=\p{L}{3})/iu;

/** Consonants and the first vowel's class; short names keep all vowels, for little else tells them apart. */
export function familyKey(word: string): string {
  const heard = sound(word.replace(ARTICLE, '')).replace(/^y(?=[aeiou])/, '');
  const first = /^[aeiouy]/.test(heard) ? vowelClass(heard.charAt(0)) : '';
  const consonants = heard.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  if (consonants.length >= 3) return first + consonants;
  return vowels(heard);
}

/** Sounds with vowels in classes: given names are short, and their last vowel tells women's names from men's. */
export function givenKey(word: string): string {
  return vowels(sound(word).replace(/^y(?=[aeiou])/, ''));
}

/** Each group of vowels by the class of its first («y» before a vowel does not count); doubled sounds count once. */
function vowels(heard: string): string {
  let out = '';
  let inGroup = false;
  for (let i = 0; i < heard.length; i++) {
    const letter = heard.charAt(i);
    const vowel = isVowel(letter);
    if (vowel && inGroup) continue;
    inGroup = vowel;
    const next = heard.charAt(i + 1);
    const by = vowel ? vowelClass(letter === 'y' && isVowel(next) ? next : letter) : letter;
    if (out.charAt(out.length - 1) !== by) out += by;
  }
  return out;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouy'.includes(letter);
}

function vowelClass(vowel: string): string {
  if (vowel === 'a' || vowel === 'o') return 'a';
  return vowel === 'u' ? 'u' : 'e';
}

/** Letters that spellings take for each other at the start of a name: hissing and throaty ones, lips, vowels. */
const CLASSES = [
  'сзцшщчжгґкхszckqghxj',
  'пфвўpfvw',
  'аеёиоуыэюяйіїєьaeiouy',
  'бb',
  'дd',
  'лl',
  'мm',
  'нn',
  'рr',
  'тt',
];

/** The class of a family name's first sound; equal for all its spellings. */
export function soundClass(family: string): number {
  const low = foldWord((family.includes('-') ? family.replace(ARTICLE, '') : family).slice(0, 3)).replace(
    /^[^\p{L}]+/u,
    '',
  );
  // «Джонсон», "Tsai": two letters for a hissing sound.
  if (/^(?:дж|тс|dz|dj|ts|tz|tch)/.test(low)) return 0;
  return CLASSES.findIndex((letters) => letters.includes(low.charAt(0)));
}

/** The same of a key, whose letters stand for sounds: «w» for «ш». */
export function soundClassOfKey(key: string): number {
  const first = key.charAt(0);
  return first === 'w' ? 0 : CLASSES.findIndex((letters) => letters.includes(first));
}
