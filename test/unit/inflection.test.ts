/** Noun phrases and names as sentences inflect them, and the nominative a reader expects on the card. */
import { describe, expect, it } from 'vitest';
import { genitive as ruGenitive } from '../../lib/languages/ru/inflection';
import type { Lang } from '../../lib/languages/types';
import { genitive as ukGenitive } from '../../lib/languages/uk/inflection';
import { nominative } from '../../lib/sources/nominative';
import { readPerson } from '../../lib/sources/persons';

const phrases: [Lang, string, string, string][] = [
  ['ru', 'g', 'Министерства обороны Украины', 'Министерство обороны Украины'],
  ['ru', 'g', 'российского военного ведомства', 'российское военное ведомство'],
  ['ru', 'la', 'французском МИДе', 'французский МИД'],
  ['ru', 'la', 'докладе ООН', 'доклад ООН'],
  ['ru', 'd', 'последним опросам', 'последние опросы'],
  ['ru', 'g', 'местных властей', 'местные власти'],
  ['ru', 'i', 'организаторами акции', 'организаторы акции'],
  ['ru', 'la', 'пресс-службе компании', 'пресс-служба компании'],
  ['ru', 'd', 'решению суда', 'решение суда'],
  ['ru', 'g', 'экспертов Высшей школы экономики', 'эксперты Высшей школы экономики'],
  ['ru', 'n', 'эксперты', 'эксперты'],
  ['ru', 'n', 'правительство Киргизии', 'правительство Киргизии'],
  ['uk', 'g', 'Міністерства оборони України', 'Міністерство оборони України'],
  ['uk', 'la', 'прес-службі міністерства', 'прес-служба міністерства'],
  ['uk', 'g', 'черкаської поліції', 'черкаська поліція'],
  ['uk', 'la', 'місцевих інформаційних ресурсах', 'місцеві інформаційні ресурси'],
  ['uk', 'd', 'договору', 'договір'],
  ['uk', 'i', 'накладними', 'накладні'],
  ['uk', 'g', 'прокуратури Луганської області', 'прокуратура Луганської області'],
  ['en', '', 'the ministry', 'the ministry'],
];

const names: [Lang, string, string, string][] = [
  ['ru', '', 'Касым-Жомарта Токаева', 'Касым-Жомарт Токаев'],
  ['ru', 'g', 'Ивана Петрова', 'Иван Петров'],
  ['ru', 'g', 'Анны Петровой', 'Анна Петрова'],
  ['ru', 'n', 'Анна Петрова', 'Анна Петрова'],
  ['ru', 'n', 'Джордж Буш', 'Джордж Буш'],
  ['ru', 'd', 'Марии Захаровой', 'Мария Захарова'],
  ['ru', 'i', 'Дмитрием Кулебой', 'Дмитрий Кулеба'],
  ['ru', 'g', 'Валентины Матвиенко', 'Валентина Матвиенко'],
  ['ru', 'g', 'Алексея Навального', 'Алексей Навальный'],
  ['ru', 'g', 'Никиты Белых', 'Никита Белых'],
  ['uk', 'g', 'Олександра Лукашенка', 'Олександр Лукашенко'],
  ['uk', 'i', 'Павлом Дуровим', 'Павло Дуров'],
  ['uk', 'g', 'Дмитра Кулеби', 'Дмитро Кулеба'],
  ['uk', 'i', 'Оленою Зеленською', 'Олена Зеленська'],
  ['uk', 'n', 'Роман БОГАЧОВ', 'Роман Богачов'],
];

const places: [(name: string) => string, string, string][] = [
  [ruGenitive, 'Беларусь', 'Беларуси'],
  [ruGenitive, 'Южная Корея', 'Южной Кореи'],
  [ruGenitive, 'Казахстан', 'Казахстана'],
  [ruGenitive, 'США', 'США'],
  [ruGenitive, 'Чили', 'Чили'],
  [ruGenitive, 'Китай', 'Китая'],
  [ruGenitive, 'Турция', 'Турции'],
  [ruGenitive, 'Харьковская область', 'Харьковской области'],
  [ukGenitive, 'Білорусь', 'Білорусі'],
  [ukGenitive, 'Туреччина', 'Туреччини'],
  [ukGenitive, 'Казахстан', 'Казахстану'],
  [ukGenitive, 'Північна Корея', 'Північної Кореї'],
  [ukGenitive, 'Харківська область', 'Харківської області'],
  [ukGenitive, 'Франція', 'Франції'],
];

describe('nominative', () => {
  it.each(phrases)('%s (%s) %s → %s', (lang, cases, phrase, expected) => {
    expect(nominative(phrase, lang, cases)).toBe(expected);
  });
  it.each(names)('%s (%s) %s → %s', (lang, cases, name, expected) => {
    expect(readPerson(name.split(' '), lang, cases)[0]?.name).toBe(expected);
  });
  it.each(places)('genitive of a place %#', (genitive, name, expected) => {
    expect(genitive(name)).toBe(expected);
  });
});
