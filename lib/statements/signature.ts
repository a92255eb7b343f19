/** Reads a statement into what it is compared by. Pure; a few tenths of a millisecond. */
import type { Lang } from '../languages/types';
import { findPlaces } from '../sources/countries';
import { tokens } from '../sources/fold';
import { familyKey, sound } from '../sources/transliterate';
import { conceptOf } from './concepts';
import { findFigures } from './figures';
import type { Clause, Figure, Said, Signature, Term } from './types';
import { isEmpty, stemOf, type Word, wordsOf } from './words';

/** Denies its clause. */
const DENIES =
  /^(?:не|никто|никого|никому|ничего|ничто|нельзя|ніхто|нікого|нічого|not|never|nobody|neither|nor|cannot|nothing|\p{L}+n't)$/u;
/** Denies what follows: «без пострадавших», "no survivors". */
const DENIES_NEXT = /^(?:без|ни|никак\p{L}*|жодн\p{L}*|ні|no|none|without)$/u;
/** Denies what stands around it: «угрозы нет», «нет угрозы». */
const DENIES_AROUND = /^(?:нет|немає|нема|відсутн\p{L}*|отсутств\p{L}*)$/u;
const POSSIBLE =
  /^(?:может|могут|мог|могла|могли|возможно|вероятно|можуть|може|можливо|ймовірно|may|might|could|can|possibly|likely|perhaps|probably)$/;
const AGAINST = /^(?:против|проти|against|oppos\p{L}*)$/u;
const MUST =
  /^(?:must|should|needs?|ought|должн\p{L}*|должен|нужно|необходимо|обязан\p{L}*|прид[её]тся|надо|повин\p{L}*|мусит\p{L}*|мусять|треба|потрібно|необхідно)$/u;
const JOINER = /^(?:и|а|но|однако|та|і|й|але|проте|and|but|while|which|который|которая|які|який)$/;
/** Adjectives that set a time apart only beside its name: «в следующем году». */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^(?:следующ|наступн|next$|coming$)/, 1],
  [/^(?:прошл|минул|last$|previous$|past$)/, -1],
  [/^(?:этот|этом|этого|этой|эту|цього|цьому|цей|this$|нынешн|текущ|поточн)/, 0],
];
const ONE_WORD: Readonly<Record<string, string>> = { цьогоріч: 'year0', торік: 'year-1', цьогорічн: 'year0' };
const PERIODS = new Set(['year', 'month', 'week']);

/** Reads what a source said. */
export function readStatement({ lang, text, source }: Said): Signature {
  const words = wordsOf(text, lang);
  const { figures, used } = findFigures(words, lang);
  const places = placesOf(words, used);
  const own = ownWords(source, lang);
  const clauses: Clause[] = [];
  const terms: Term[] = [];
  let clause: Clause | null = null;
  const all: Figure[] = [...figures];
  const denied = deniedWords(words);
  for (const [i, word] of words.entries()) {
    if (!clause || opensClause(words, i)) {
      clause = { possible: false, against: false, must: false };
      clauses.push(clause);
    }
    if (MUST.test(word.low)) clause.must = true;
    if (AGAINST.test(word.low) && !used.has(i + 1)) clause.against = true;
    if (POSSIBLE.test(word.low) && !(word.low === 'may' && word.raw === 'May' && !word.first))
      clause.possible = true;
    if (used.has(i)) continue;
    const period = periodAt(words, i, lang);
    if (period !== null)
      all.push({
        kind: 'period',
        value: period.relative,
        about: false,
        bound: 0,
        unit: period.unit,
        part: false,
        words: '',
      });
    if (isEmpty(word.low, lang) || /^[%$£€\d]/.test(word.low)) continue;
    const isName = (word.quoted || (/^\p{Lu}/u.test(word.raw) && !word.first)) && !(word.low === 'i');
    const concept = isName && !isCommonName(word, lang) ? null : conceptOf(word.low, lang);
    if (MONEY.test(word.low)) continue;
    const stem = stemOf(word.low, lang);
    if (own.has(stem) || own.has(word.low)) continue;
    const weight = places.words.has(i)
      ? 0
      : isName && !concept
        ? 1.3
        : concept?.light || LIGHT.test(word.low)
          ? 0.25
          : word.low.length <= 3
            ? 0.6
            : 1;
    if (weight === 0) continue;
    terms.push({
      word: word.low,
      stem,
      sound: isName ? familyKey(stemOf(word.low, lang)) : sound(stem),
      concept: concept?.id ?? null,
      name: isName && !concept,
      weight,
      clause: clauses.length - 1,
      negated: denied.has(i),
    });
  }
  return { lang, terms, figures: all, places: [...places.codes], clauses };
}

const MONEY = /^(?:рубл|долл?ар|грн|гривен|гривн|евро$|євро$|dollar|euro|pounds?$|rou?bl)/;
const LIGHT =
  /^(?:заяв|сказа|отмет|подчерк|сообщ|уточн|добав|зазнач|наголос|поясн|объясн|said|told|added|noted|stress|ведомств|агентств|організац|организац|очень|сам|можн|нужн|следу|треба|потрібн|должн|обязан|повинн|мусит|уже|счита|вважа|думаю|тепер|сейчас|зараз|общ|загальн|различн|різн|часть|частин|number|numbers|число|числ|количеств|кількіст|площад|состав|ожида|прогноз|expect|forecast|станом|состоян|причин|пострад)/;

function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && (word.breakBefore || JOINER.test(word.low));
}

/** Words that are denied, by index. */
function deniedWords(words: readonly Word[]): Set<number> {
  const denied = new Set<number>();
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    if (opensClause(words, i)) start = i;
    const low = words[i]?.low ?? '';
    const [whole, next, around] = [DENIES, DENIES_NEXT, DENIES_AROUND].map((pattern) => pattern.test(low));
    if ((!whole && !next && !around) || !isNegation(words, i)) continue;
    let end = i + 1;
    while (end < words.length && !opensClause(words, end)) end++;
    const isWhole =
      whole || (next && /^(?:is|are|was|were|be|been|have|has|had)$/.test(words[i - 1]?.low ?? ''));
    const [from, to] = isWhole
      ? [start, end]
      : next
        ? [i, Math.min(end, i + 3)]
        : [Math.max(start, i - 2), Math.min(end, i + 3)];
    for (let j = from; j < to; j++) denied.add(j);
  }
  return denied;
}

/** «не только», "not only", «не менее», "no later than" deny nothing. */
function isNegation(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.low ?? '';
  if (
    /^(?:только|лишь|менее|более|раньше|позже|позднее|лише|тільки|менше|більше|пізніше|only|less|fewer|more|later|doubt|промедлени\p{L}*|delay|исключени\p{L}*|exception)$/u.test(
      next,
    )
  )
    return false;
  return true;
}

function isCommonName(word: Word, lang: Lang): boolean {
  const concept = conceptOf(word.low, lang);
  return (
    concept !== null &&
    (concept.rivals === 'compass' ||
      (lang === 'en' && (concept.rivals === 'weekday' || concept.rivals === 'month')))
  );
}

function periodAt(words: readonly Word[], i: number, lang: Lang): { unit: string; relative: number } | null {
  const low = words[i]?.low ?? '';
  const known = ONE_WORD[low];
  if (known) return { unit: 'year', relative: Number(known.slice(4)) };
  const relative = RELATIVE.find(([pattern]) => pattern.test(low))?.[1];
  if (relative === undefined) return null;
  const unit = conceptOf(words[i + 1]?.low ?? '', lang)?.id ?? '';
  return PERIODS.has(unit) ? { unit, relative } : null;
}

const WORLD = /^(?:миров|світов|глобал|global|worldwide|world$)/;

function placesOf(
  words: readonly Word[],
  used: ReadonlySet<number>,
): { codes: Set<string>; words: Set<number> } {
  const codes = new Set<string>();
  const covered = new Set<number>();
  for (const [i, { low }] of words.entries()) {
    if (!WORLD.test(low)) continue;
    codes.add('world');
    covered.add(i);
  }
  const named = words.map((word) => tokens(word.raw)[0] ?? { raw: word.raw, key: '', capital: false });
  for (const { code, start, end, adjective } of findPlaces(named)) {
    if (adjective && words[start]?.first && words[start]?.raw === words[start]?.low) continue;
    codes.add(code);
    for (let i = start; i < end; i++) if (!used.has(i)) covered.add(i);
  }
  return { codes, words: covered };
}

function ownWords(source: string | null, lang: Lang): Set<string> {
  if (source === null) return new Set();
  return new Set(
    wordsOf(source, lang)
      .filter(({ low, raw }) => /^\p{Lu}/u.test(raw) && !isEmpty(low, lang))
      .map(({ low }) => stemOf(low, lang)),
  );
}
