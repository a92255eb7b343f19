/** A statement cut into words. Knows letters, marks and endings; no meanings beyond the words that carry none. */
import type { Lang } from '../languages/types';
import { remembered } from './memo';

export interface Word {
  raw: string;
  /** Lower-case, «е» for «ё», one apostrophe. */
  low: string;
  /** A mark that parts clauses stands before it. */
  breakBefore: boolean;
  /** Begins a sentence: its capital letter says nothing. */
  first: boolean;
  /** Inside quotation marks that hold up to four words, as names do. */
  quoted: boolean;
  /** Written with an ending after a number: «6-й», "1st". */
  ordinal: boolean;
}

const PIECE =
  /(?:[$£€])|\d[\d\u00a0\u202f]*(?:[\d.,:]*\d)?(?: \d{3}(?!\d))*|%|[\p{L}\p{M}]+(?:['’ʼ][\p{L}]+)*(?:-[\p{L}\p{M}\d]+)*|[—–−]|[.,;:!?…()]|[«»„“”"]/gu;

export function wordsOf(written: string, lang: Lang): Word[] {
  const text = lang === 'en' ? written.replace(/\b([ap])\.\s?m\b\.?/gi, '$1m') : written;
  const words: Word[] = [];
  const names = quotedNames(text);
  let [isBreak, isFirst] = [false, true];
  const push = (raw: string, at: number, ordinal = false) => {
    const low = raw.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, "'");
    const quoted = names.some(([start, end]) => at >= start && at < end);
    words.push({ raw, low, breakBefore: isBreak, first: isFirst, quoted, ordinal });
    isBreak = false;
    isFirst = false;
  };
  for (const match of text.matchAll(PIECE)) {
    const [raw] = match;
    const at = match.index;
    if (/^[«»„“”"]$/.test(raw)) continue;
    if (/^[.,;:!?…()—–−]$/.test(raw)) {
      isBreak = true;
      if (/[.!?…]/.test(raw)) isFirst = true;
      continue;
    }
    if (/^\d/.test(raw)) {
      push(raw.replace(/[\s\u00a0\u202f]/g, ''), at);
      // «6-й», "1st", "2.3m", «48-часовой», "34-year-old": what hangs on a number is a word of its own.
      const tail = /^-?([\p{L}]+)(?:-[\p{L}]+)*/u.exec(text.slice(at + raw.length));
      const last = words.at(-1);
      if (
        last &&
        tail?.[1] &&
        tail[1].length <= 3 &&
        !/^(?:m|bn|tn|mn|k|км|см|am|pm|тыс|тис)$/i.test(tail[1])
      )
        last.ordinal = true;
      continue;
    }
    // A tail of one to three letters after a number is its ending.
    const previous = words.at(-1);
    if (previous?.ordinal && /\d-?$/.test(text.slice(0, at)) && raw.length <= 3) continue;
    if (/^\d-$/.test(text.slice(Math.max(0, at - 2), at)) || raw.includes('-')) {
      const parts = raw.split('-');
      if (lang === 'en' || parts.length > 2) for (const part of parts) push(part, at);
      else push(raw, at);
      continue;
    }
    const [, number, counted] =
      /^(двух|трех|трьох|четырех|чотирьох|пяти|шести|семи|восьми|десяти)(часов|дневн|летн|денн|річн|годинн)/.exec(
        raw.toLowerCase(),
      ) ?? [];
    if (number && counted) {
      push(number, at);
      push({ часов: 'час', годинн: 'година', летн: 'лет', річн: 'рік' }[counted] ?? 'день', at);
      continue;
    }
    push(raw.replace(/['’]s$/, ''), at);
  }
  return words;
}

function quotedNames(text: string): [number, number][] {
  return [...text.matchAll(/[«„“"]([^«»„“”"]{1,40})[»”“"]/gu)]
    .filter(([, inside = '']) => inside.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(inside))
    .map((match) => [match.index, match.index + match[0].length]);
}

const EMPTY: Readonly<Record<Lang, ReadonlySet<string>>> = {
  ru: new Set(
    `и а но или что чтобы как если когда то так же ли бы в во на с со к ко о об от до из у за по под над при про для без между через
    около это этот эта эти этого этой этому этих тот та те того той он она оно они его ее их им ему ей нам нас мы я ты вы вам вас мой
    наш наша наши свой свою свои себя себе который которая которые которых которой быть был была было были будет будут есть
    уже еще только даже все весь вся всех всю очень там тут здесь теперь сейчас лишь также тоже против не ни нет чем где куда
    более менее свыше порядка примерно почти со стороны районе течение ходе рамках счет составил составила составит составили стал стала
    стали стало является могут может мог может-быть хотя однако поэтому ведь мол якобы`.split(/\s+/),
  ),
  uk: new Set(
    `і й та а але чи або що щоб як якщо коли то так же б би в у на з із зі до о об від по під над при про для без між через біля
    це цей ця ці цього цієї цих той те того тієї він вона воно вони його її їх їм йому їй нам нас ми я ти ви мій наш наша наші
    свій свою свої себе собі який яка які яких якої бути був була було були буде будуть є вже ще лише тільки навіть все всі
    весь всіх усі усіх усіма всіма дуже там тут тепер зараз також теж не ні немає нема чим де куди понад близько майже становить становила становитиме
    складе склала склав протягом щонайменше станом можуть може міг хоч хоча проте тому адже мовляв нібито`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `a an the and or but if when that which who whom whose this these those it its he she they we i you his her their our your my him them
    us me is are was were be been being am will would shall has have had having do does did done to of in on at by for with from
    into over under between about than as so such up out off no not nor all any some each every every-one own very just only even also too there
    here then now because while until since during after-all across through near more most less least same other another can could may
    might must should ought per's s said says say so far`.split(/\s+/),
  ),
};

/** Words that no statement is known by. */
export function isEmpty(low: string, lang: Lang): boolean {
  return low.length < 2 || EMPTY[lang].has(low);
}

const SLAVIC_ENDING =
  /(?:иться|ившис|вшис|вши|ывать|ивать|увати|ювати|ование|ования|ування|ение|ения|ению|ением|ання|ення|енный|енная|енное|енные|енных|енной|ена|ено|ены|ений|ені|аны|ана|ано|али|ала|ало|или|ила|ило|ыли|ели|ела|ело|іли|іла|уть|ють|ать|ять|ить|еть|ати|ити|іти|яти|ут|ют|ат|ят|ит|ет|ить|ять|ує|ює|уют|ал|ил|ел|ав|ив|ів|ого|его|ому|ему|ыми|ими|ої|ій|ою|ею|ами|ями|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ові|еві|єю|а|я|о|е|є|у|ю|ы|и|і|ї|ь|й)$/;
const ENGLISH_ENDING = /(?:ations?|ments?|ings?|edly|ed|ies|es|ly|ers?|ors?|s|y|e)$/;

/** The beginning that the forms of a word share: at least three letters. */
export const stemOf = remembered((low: string, lang: Lang): string => {
  if (lang === 'en') {
    const cut = low.replace(ENGLISH_ENDING, '');
    return (cut.length >= 3 ? cut : low).replace(/([^aeiouls])\1$/, '$1');
  }
  let plain = low.length > 5 ? low.replace(/(?:ся|сь)$/, '') : low;
  const cut = plain.replace(SLAVIC_ENDING, '');
  if (cut.length >= 3) plain = cut;
  return plain;
});
