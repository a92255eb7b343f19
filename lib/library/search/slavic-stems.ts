/**
 * Stems of Russian and Ukrainian words for search, for both languages at once: a reader's query has no language, and names
 * stand in texts of either. A form does not say which paradigm it is of («бюджет» as «идёт»), so each gets every stem it
 * may have; two forms of a word share one of them. Takes folded words (`fold.ts`). Knows no lexicon.
 */

/** Endings of nouns and adjectives; the longest that leaves a stem counts. */
const NOMINAL = longestFirst(
  'а я о е у ю ы и і ї є ом ем єм ам ям ой ей єй ою ею єю ами ями ах ях ов ев єв ів їв ові еві єві ' +
    'ия ие ии ию ием ией иею иев иям иями иях ий ій ій ія іє ії ію ією єю іям іями іях ' +
    'ый ая яя ое ее ые ого его ього ому ему ьому ым им ім ую юю ых их іх ыми ими іми ье ья ью ьи ьем ьей ьев ьям',
);
/** Endings of verbs. */
const VERBAL = longestFirst(
  'ть ти л ла ло ли в ет ит ут ют ат ят ешь ишь ете ите ем им еть ить уть ють ать ять ' +
    'ал ала ало али ать ати ил ила ило или ить ити ел ела ело ели еть іти ів іла іло іли ял яла яло яли ять яти ' +
    'ув ула уло ули ути ул уть ав ив ив яв ив ыл ыла ыло ыли ыть ' +
    'ает яет еет ует уют ают яют еют ає яє ує еє ують ають яють иш еш емо имо уємо аємо ' +
    'овал овала овало овали овать овати овав ував увала увало ували увати ывал ывала ывали ывать ивал ивала ивали ивать ' +
    'ует уют ує ують ывает ывают',
);
const VOWEL = /[аеиоуыэюяіїє]/;
/** After endings of verbs only: «бабуся» is none. */
const REFLEXIVE = /(?:(?<=[тлйьвшмхе]|ая)ся|(?<=[аоиьюулвшйеє])сь)$/;
const CONSONANT_END = /[бвгджзйклмнпрстфхцчшщьґ]$/;
/** A vowel that only forms without ending have: «рынок» — «рынка», «ставок» — «ставка», «рівень» — «рівня». */
const FLEETING = /[оеєі]([кцнрлм])$/;
const SHORT: Readonly<Record<string, string>> = { лед: 'лд', ложь: 'лж', рот: 'рт', лоб: 'лб', сон: 'сн' };

/** Stems of a folded Cyrillic word, the likeliest first; never none. */
export function slavicStems(word: string): string[] {
  const plain = word.replace(/ґ/g, 'г');
  const base = plain.length > 4 ? plain.replace(REFLEXIVE, '') : plain;
  const stems = new Set<string>();
  const nominal = cut(base, NOMINAL, 2);
  if (nominal !== null) {
    stems.add(nominal);
    // «політиці», «Празі»: к, г and х are softened before the ending.
    if (/[цзс]і$/.test(base)) stems.add(nominal.replace(/ц$/, 'к').replace(/з$/, 'г').replace(/с$/, 'х'));
    // «музею», «Харкові», «проблему»: what looks like a longer ending may be the stem's.
    if (/(?:[еиоаяу][юям]|[оеє]ві|[оеє]му|ее)$/.test(base)) stems.add(base.slice(0, -1));
    // «ніччю» — «ніч» — «ночі».
    if (/([нлтзсжшчц])\1ю$/.test(base)) for (const stem of zeroEnding(base.slice(0, -2))) stems.add(stem);
  }
  if (nominal === null || CONSONANT_END.test(base)) for (const stem of zeroEnding(base)) stems.add(stem);
  const verbal = cut(base, VERBAL, 3);
  if (verbal !== null) stems.add(verbal);
  return [...new Set([...stems].map(smooth))];
}

/** The word as a form without ending. */
function zeroEnding(word: string): string[] {
  const stem = word.replace(/[йь]$/, '');
  const stems = [stem];
  const short = SHORT[word];
  if (short) stems.push(short);
  if (stem.length > 2 && FLEETING.test(stem)) stems.push(stem.replace(FLEETING, '$1'));
  // «договір» — «договору», «Харків» — «Харкова», «Київ» — «Києва».
  const closed = /([ії])[^аеиоуыэюяіїє]+$/.exec(stem);
  if (closed) {
    const [before, after] = [stem.slice(0, closed.index), stem.slice(closed.index + 1)];
    if (closed[1] === 'і') stems.push(`${before}о${after}`, `${before}е${after}`);
    else stems.push(`${before}є${after}`);
  }
  return stems;
}

/** The stem without its longest ending, of at least `least` letters with a vowel among them or none at all left to ask for. */
function cut(word: string, endings: readonly string[], least: number): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const enough = ending.length === 1 ? least : Math.max(3, least);
    if (stem.length >= enough && (stem.length <= 3 || VOWEL.test(stem))) return stem;
  }
  return null;
}

/** «комиссия» — «комісія», «рішення» — «рішень», «письмо» — «писем»: double letters and soft signs come and go. */
function smooth(stem: string): string {
  return stem.replace(/ь/g, '').replace(/([нлтзсжшчц])\1$/, '$1');
}

function longestFirst(endings: string): string[] {
  return [...new Set(endings.split(' '))].sort((a, b) => b.length - a.length);
}
