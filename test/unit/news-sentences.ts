/**
 * Texts as news writes them, put together at random from sentences in three languages: people and bodies are drawn from
 * sets that share nothing, so that paragraphs can be made that have nothing to do with each other.
 */
import fc from 'fast-check';
import type { Lang } from '../../lib/languages/types';

/** Whom a paragraph speaks of: men where sentences say «он». Names stand in the cases that the sentences ask for. */
interface Cast {
  person: string;
  surname: string;
  /** In the genitive, for «по словам …». */
  ofPerson: string;
  role: string;
  body: string;
  ofBody: string;
  outlet: string;
}

type Sentence = (cast: Cast) => string;

/** Sentences that mean something said before: they stand in no paragraph about something else. */
const POINTING = /^(?:Он|Він|He) |^(?:Об этом|Про це) |^The road was closed/;

const CASTS: Readonly<Record<Lang, readonly [readonly Cast[], readonly Cast[]]>> = {
  ru: [
    [
      {
        person: 'Иван Петров',
        surname: 'Петров',
        ofPerson: 'Ивана Петрова',
        role: 'министр экономики',
        body: 'Министерство экономики',
        ofBody: 'Министерства экономики',
        outlet: '«Газета»',
      },
      {
        person: 'Сергей Орлов',
        surname: 'Орлов',
        ofPerson: 'Сергея Орлова',
        role: 'мэр города',
        body: 'Мэрия',
        ofBody: 'мэрии',
        outlet: '«Вестник»',
      },
    ],
    [
      {
        person: 'Анна Сидорова',
        surname: 'Сидорова',
        ofPerson: 'Анны Сидоровой',
        role: 'синоптик',
        body: 'Гидрометцентр',
        ofBody: 'Гидрометцентра',
        outlet: '«Погода сегодня»',
      },
      {
        person: 'Павел Козлов',
        surname: 'Козлов',
        ofPerson: 'Павла Козлова',
        role: 'тренер',
        body: 'Федерация хоккея',
        ofBody: 'Федерации хоккея',
        outlet: '«Спорт-Экспресс»',
      },
    ],
  ],
  uk: [
    [
      {
        person: 'Іван Петренко',
        surname: 'Петренко',
        ofPerson: 'Івана Петренка',
        role: 'міністр економіки',
        body: 'Міністерство економіки',
        ofBody: 'Міністерства економіки',
        outlet: '«Газета»',
      },
      {
        person: 'Олег Кравець',
        surname: 'Кравець',
        ofPerson: 'Олега Кравця',
        role: 'міська голова',
        body: 'Мерія',
        ofBody: 'мерії',
        outlet: '«Вісник»',
      },
    ],
    [
      {
        person: 'Ганна Бойко',
        surname: 'Бойко',
        ofPerson: 'Ганни Бойко',
        role: 'синоптикиня',
        body: 'Гідрометцентр',
        ofBody: 'Гідрометцентру',
        outlet: '«Погода»',
      },
    ],
  ],
  en: [
    [
      {
        person: 'John Carter',
        surname: 'Carter',
        ofPerson: 'John Carter',
        role: 'Economy Minister',
        body: 'The Economy Ministry',
        ofBody: 'the Economy Ministry',
        outlet: 'the Daily Post',
      },
      {
        person: 'Peter Nolan',
        surname: 'Nolan',
        ofPerson: 'Peter Nolan',
        role: 'Mayor',
        body: 'City Hall',
        ofBody: 'City Hall',
        outlet: 'the Evening Herald',
      },
    ],
    [
      {
        person: 'Anne Fisher',
        surname: 'Fisher',
        ofPerson: 'Anne Fisher',
        role: 'forecaster',
        body: 'The Weather Service',
        ofBody: 'the Weather Service',
        outlet: 'the Weather Journal',
      },
    ],
  ],
};

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const SENTENCES: Readonly<Record<Lang, readonly Sentence[]>> = {
  ru: [
    ({ role, person }) => `${capitalised(role)} ${person} заявил, что завод закроют в мае.`,
    ({ surname }) => `«Решение принято, и менять его не будут», — сказал ${surname}.`,
    () => 'Он добавил, что людям помогут найти работу.',
    ({ ofPerson }) => `По словам ${ofPerson}, расходы вырастут на треть.`,
    ({ body }) => `${body} сообщает о задержании двух человек.`,
    ({ outlet, ofBody }) => `Об этом пишет ${outlet} со ссылкой на пресс-службу ${ofBody}.`,
    ({ ofBody }) => `По данным ${ofBody}, цены за год не изменились.`,
    ({ role }) => `${capitalised(role)} пообещал ответить на вопросы в пятницу.`,
    () => 'На площади собралось несколько сотен человек.',
    ({ body }) => `Дорогу откроют к осени, сообщили в организации «${body}».`,
  ],
  uk: [
    ({ role, person }) => `${capitalised(role)} ${person} заявив, що завод закриють у травні.`,
    ({ surname }) => `«Рішення ухвалено, і змінювати його не будуть», — сказав ${surname}.`,
    () => 'Він додав, що людям допоможуть знайти роботу.',
    ({ ofPerson }) => `За словами ${ofPerson}, витрати зростуть на третину.`,
    ({ body }) => `${body} повідомляє про затримання двох людей.`,
    ({ outlet, ofBody }) => `Про це пише ${outlet} з посиланням на пресслужбу ${ofBody}.`,
    ({ ofBody }) => `За даними ${ofBody}, ціни за рік не змінилися.`,
    () => 'На площі зібралося кілька сотень людей.',
  ],
  en: [
    ({ role, person }) => `${role} ${person} said that the plant would close in May.`,
    ({ surname }) => `“The decision has been made and it will stand,” ${surname} said.`,
    () => 'He added that people would be helped to find work.',
    ({ ofPerson }) => `According to ${ofPerson}, costs will rise by a third.`,
    ({ body }) => `${body} denied that two men had been arrested.`,
    ({ outlet, ofBody }) => `The road was closed, ${outlet} reported, citing ${ofBody}.`,
    ({ surname }) => `${surname} promised to answer questions on Friday.`,
    () => 'Several hundred people gathered in the square.',
  ],
};

const paragraph = (casts: readonly Cast[], sentences: readonly Sentence[]) =>
  fc
    .tuple(fc.constantFrom(...casts), fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }))
    .map(([cast, chosen]) => chosen.map((sentence) => sentence(cast)).join(' '));

/** A lead with paragraphs after it, and paragraphs about other people and bodies. */
export const newsAndOther = (lang: Lang): fc.Arbitrary<{ text: string; other: string }> => {
  const [own, others] = CASTS[lang];
  const [anybody] = others;
  const unrelated = SENTENCES[lang].filter((sentence) => !anybody || !POINTING.test(sentence(anybody)));
  return fc
    .tuple(
      fc.array(paragraph(own, SENTENCES[lang]), { minLength: 3, maxLength: 5 }),
      fc.array(paragraph(others, unrelated), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, other]) => ({ text: text.join('\n'), other: other.join('\n') }));
};
