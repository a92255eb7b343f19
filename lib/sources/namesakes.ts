/**
 * What tells two persons of like names apart: family and given names, initials, patronymics, gender and the field that a text shows
 * them to work in. Knows names and the words for occupations, no identities.
 */
import { foldWord } from './fold';
import { givenName, isInitial } from './given';
import { isEastern, isPatronymic, splitName, surnameKey } from './persons';
import { familyKey, givenKey, sound } from './transliterate';

interface Parts {
  family: string;
  given: string | null;
  initial: string | null;
  patronymic: string | null;
  /** Initials after the given name: «George W. Bush». */
  middle: string;
  /** Keys that its other words would have as family names. */
  others: readonly string[];
}

function partsOf(name: string): Parts {
  const words = name.split(' ');
  const { given } = splitName(words);
  const names = given.filter((word) => !isPatronymic(word));
  const first = names.find((word) => !isInitial(word)) ?? null;
  return {
    family: surnameKey(words),
    given: first && isEastern(words) ? given.join('') : first,
    initial: (first ?? names[0])?.charAt(0) ?? null,
    patronymic: given.find(isPatronymic) ?? null,
    middle: first
      ? given
          .slice(given.indexOf(first) + 1)
          .filter(isInitial)
          .join('')
      : '',
    others: words.slice(0, -1).map(familyKey),
  };
}

/**
 * Whether two names, each perhaps only a family name, cannot be one person's. `spelled`: in one language, where another letter is
 * another name; across languages it may be another spelling.
 */
export function namesDiffer(a: string, b: string, spelled: boolean): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const near = (x: string, y: string) => x === y || (!spelled && isNear(x, y));
  if (middleNamesDiffer(a, b) || GENERATION.test(a) !== GENERATION.test(b)) return true;
  // «Эрдоган Реджеп Тайип» names the family first.
  if (!near(one.family, other.family))
    return !one.others.includes(other.family) && !other.others.includes(one.family);
  if (one.given && other.given) {
    const [given, another] = [givenName(one.given), givenName(other.given)];
    if (given && another) return given.key !== another.key;
    return !near(givenKey(one.given), givenKey(other.given));
  }
  return !opensAlike(one, other);
}

/** «Donald Trump Jr.» is not his father. */
const GENERATION = /\s(?:jr|sr|ii|iii|iv|младший|старший|молодший)\.?$/i;

/** «Сергей Викторович», «Сергей Николаевич»; "George W.", "George H. W.": both have such a name, and not the same. */
export function middleNamesDiffer(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.middle && other.middle) return one.middle !== other.middle;
  if (!one.patronymic || !other.patronymic) return false;
  return !isNear(givenKey(root(one.patronymic)), givenKey(root(other.patronymic)));
}

function root(patronymic: string): string {
  return patronymic.replace(
    /(?:[оеьйєії]*в[иі]ч|[иі]ч|[оеєії]*вна|[иі]чна|ov[iy]ch|ev[iy]ch|ovna|evna)$/i,
    '',
  );
}

/** Initials of one sound; a name may open with another letter in another language («Олена» is «Елена»). */
function opensAlike(one: Parts, other: Parts): boolean {
  if (!one.initial || !other.initial) return true;
  const [a, b] = [sound(one.initial), sound(other.initial)];
  if (a.charAt(0) === b.charAt(0)) return true;
  return /^[aeiouy]/.test(a) && /^[aeiouy]/.test(b);
}

/** Equal but for one letter: another spelling, or a neighbour that nothing tells apart. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (a.charAt(from) === b.charAt(from)) from++;
  let last = 1;
  while (last <= Math.min(a.length, b.length) - from && a.at(-last) === b.at(-last)) last++;
  return Math.max(a.length, b.length) - from - last + 1 <= 1;
}

/** Fields of work by the roots of occupations; a person of two articles is hardly in two. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  [
    'sport',
    /^(?:хокке|хокеї|футбол|теннис|теніс|боксер|гимнаст|гімнаст|пловец|пловчих|плавец|плавчин|биатлон|біатлон|лыжни|лижни|фигурист|фігурист|волейбол|баскетбол|гандбол|вратар|воротар|полузащитни|півзахисни|нападающ|нападни|форвард|голкипер|голкіпер|спортсмен|шахматист|шахіст|чемпион|чемпіон|борец|борчин|дзюдоист|дзюдоїст|легкоатлет|велогонщи|велосипедист|автогонщи|гонщик|пилот формул|тренер|goalkeep|footballer|striker|midfielder|defender|winger|boxer|tennis|swimmer|gymnast|skater|skier|cyclist|sprinter|athlete|olympian|coach|golfer|cricketer|wrestler|biathlete|quarterback|pitcher|batsman)/,
  ],
  [
    'arts',
    /^(?:певец|певиц|певца|певцу|певцом|співа|актер|актрис|акторк|актор|режиссер|режисер|музыкант|музикант|композитор|художни|художниц|писател|письменни|поэт|поет|рэпер|репер|балерин|танцов|танцівни|скульптор|драматург|продюсер|дирижер|диригент|комик|комік|сценарист|singer|actor|actress|rapper|musician|composer|painter|novelist|poet|sculptor|comedian|playwright|filmmaker|screenwriter|guitarist|drummer|pianist|violinist|dancer)/,
  ],
  [
    'science',
    /^(?:ученый|ученого|ученому|ученым|вчен|астроном|физик|фізик|химик|хімік|биолог|біолог|историк|історик|археолог|лингвист|лінгвіст|врач|лікар|хирург|хірург|вирусолог|вірусолог|эпидемиолог|епідеміолог|психолог|геолог|климатолог|кліматолог|синоптик|scientist|physicist|chemist|biologist|historian|archaeologist|linguist|surgeon|virologist|epidemiologist|psychologist|astronomer|geologist|climatologist)/,
  ],
  [
    'state',
    /^(?:министр|міністр|депутат|губернатор|мэр|мер|сенатор|прокурор|следовател|слідч|судь|суддя|президент|премьер|премєр|посол|омбудсмен|генерал|полковник|майор|капитан полиц|лейтенант|чиновни|спикер|спікер|minister|senator|governor|mayor|prosecutor|judge|lawmaker|congressm|congressw|ambassador|general|colonel|sheriff|councillor|councilman|attorney)/,
  ],
];

/** Fields of work that a text shows for a person, by the words around the family name. */
export function fieldsOf(text: string, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const family = name.split(' ').at(-1) ?? '';
  const shared = family.slice(0, Math.max(3, family.length - 3));
  const around = new RegExp(
    `((?:[\\p{L}'’-]+[ \\u00a0]+){0,6})(?<!\\p{L})${literal(shared)}\\p{L}*((?:,[ \\u00a0]|[ \\u00a0]\\(|[ \\u00a0][—–-][ \\u00a0])(?:[\\p{L}'’-]+[ \\u00a0]?){0,5})?`,
    'giu',
  );
  for (const [, before = '', after = ''] of text.matchAll(around)) {
    for (const word of foldAll(`${before} ${after}`)) {
      for (const [field, root] of FIELDS) if (root.test(word)) found.add(field);
    }
  }
  return found;
}

function foldAll(words: string): string[] {
  return words.split(/[^\p{L}'’-]+/u).map(foldWord);
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
