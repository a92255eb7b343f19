/** Whom sources are that a text speaks of again: who is meant, and where nobody may be guessed. */
import { describe, expect, test } from 'vitest';
import { attribute } from '../../lib/attribution';
import { packFor } from '../../lib/languages';
import type { Lang } from '../../lib/languages/types';
import { identify } from '../../lib/sources';

/** «source → name» for every attribution of a text. */
function named(lang: Lang, text: string): string[] {
  const found = identify(attribute(text, packFor(lang)), {
    text,
    lang,
    scope: 'test',
    outletCountry: null,
    outlet: null,
  });
  return found.map(
    ({ source, identity }) => `${source && text.slice(source.start, source.end)} → ${identity?.name}`,
  );
}

interface Case {
  lang: Lang;
  text: string;
  /** The source and whom it means, or itself where nobody may be guessed. */
  says: string;
}

const each = (cases: readonly Case[]) =>
  cases.map((one): [string, Case] => [`${one.lang}: ${one.says}`, one]);

describe('who is meant', () => {
  const cases: Case[] = [
    {
      lang: 'ru',
      text: 'Мост\nПро это пишет Олег Сорин на сайте «Волна».\nМост закрыли в мае. Ремонт подорожал вдвое, уточняет издание.',
      says: 'издание → Волна',
    },
    {
      lang: 'ru',
      text: 'Мост\nНа сайте «Волна» вышла статья, в газете «Маяк» другая.\nРемонт подорожал вдвое, уточняет издание.',
      says: 'издание → издание',
    },
    {
      lang: 'uk',
      text: 'Суд\nСуд обрав захід колишньому заступнику Андрію Ткачуку. Йдеться про справу щодо забудови.\nСам Ткачук у суді тримався спокійно. «Я не брав», — заявив він.',
      says: 'він → Андрій Ткачук',
    },
    {
      lang: 'uk',
      text: 'Колія\nМістечко Сарни чекає. Потяг Ковель — Сарни їде.\nПотяги спізнюються, пише телеграм-канал «Ковель».',
      says: 'телеграм-канал «Ковель» → Ковель',
    },
    {
      lang: 'en',
      text: 'Hay\nAnne-Lise Corbin mows forty acres. "It came early this year," she said.',
      says: 'she → Anne-Lise Corbin',
    },
    {
      lang: 'en',
      text: 'Final\nThe match will be played in Bologna. Harbour fans sang. Harbour said the team would travel.',
      says: 'Harbour → Harbour',
    },
    {
      lang: 'en',
      text: 'Jobs\nHer Dallas counterpart, Owen Tarrow, said that hiring had slowed. Tarrow warned of cuts.',
      says: 'Tarrow → Owen Tarrow',
    },
    {
      lang: 'en',
      text: 'Prize\nÓscar Calder, 21, won the race. "I aimed left," he said.',
      says: 'he → Óscar Calder',
    },
    {
      lang: 'uk',
      text: 'Вода\n«Лід тонкий», — пояснює соціологиня Олена Мельник. На її думку, чекати небезпечно.',
      says: 'її → Олена Мельник',
    },
    {
      lang: 'uk',
      text: 'Суд\nЗахисниця Ірина Лозова назвала підозру «вигадкою».\n«Сума завелика», — обурилася адвокатка.',
      says: 'адвокатка → Ірина Лозова',
    },
    {
      lang: 'ru',
      text: 'Приём\nПедиатр Инна Дробышева ведёт приём давно. «Пыльца пришла рано», — говорит Инна Львовна.\nДробышева советует не ждать.',
      says: 'Дробышева → Инна Львовна Дробышева',
    },
    {
      lang: 'uk',
      text: 'Хліб\nПро врожай писали в Полтавському інституті зернових культур. У ПІЗК пояснили, що дощі були рясні.',
      says: 'ПІЗК → Полтавський інститут зернових культур',
    },
    {
      lang: 'ru',
      text: 'Вода\nДоцент Лидия Мухина заявила, что лёд тонкий. «Ждать опасно», — добавила она.',
      says: 'она → Лидия Мухина',
    },
    {
      lang: 'ru',
      text: 'Вода\nДоцент Лидия Мухина заявила, что лёд тонкий. «Ждать опасно», — добавила исследовательница.',
      says: 'исследовательница → Лидия Мухина',
    },
    {
      lang: 'ru',
      text: 'Налоги\nОб этом заявил министр финансов Новой Ливонии Артур Калнин. По его словам, время есть.',
      says: 'его → Артур Калнин',
    },
    {
      lang: 'ru',
      text: 'Полёт\nВиноградов сказал, что спал. Космонавт Пётр Виноградов летал дважды. Он добавил, что видел сны.',
      says: 'Виноградов → Пётр Виноградов',
    },
    {
      lang: 'ru',
      text: 'Матч\nВратарь Иван Лосев сказал, что доволен. Сам же главный тренер оценил итоги как приемлемые. Он заявил, что ничья хороша.',
      says: 'Он → главный тренер',
    },
    {
      lang: 'ru',
      text: 'Выборы\nАрхитектор Иван Лосев голосовал за вступление. По его мнению, это правильно.',
      says: 'его → Иван Лосев',
    },
    {
      lang: 'ru',
      text: 'Ставка\nНацбанк снизил ставку, сообщил Нацбанк. Национальный банк Казахстана заявил, что инфляция упала.',
      says: 'Нацбанк → Национальный банк Казахстана',
    },
    {
      lang: 'ru',
      text: 'Утечка\nГазета «Утро Камы» пишет, что завод закроют. Издание утверждает, что рабочих уволят.',
      says: 'Издание → Утро Камы',
    },
    {
      lang: 'uk',
      text: 'Зерно\nПрезидентка Зернової спілки Галина Осадча вважає, що ціни впадуть. «Чекаємо», – сказала вона.',
      says: 'вона → Галина Осадча',
    },
    {
      lang: 'uk',
      text: "Голоси\nДепутатка Оксана Дем'янюк заявила, що голосів бракує. Політикиня додала, що чекатиме.",
      says: "Політикиня → Оксана Дем'янюк",
    },
    {
      lang: 'uk',
      text: 'Матч\nТренер Олег Цибуля сказав, що гра була рівною. За словами наставника, команда втомилася.',
      says: 'наставника → Олег Цибуля',
    },
    {
      lang: 'en',
      text: 'Road\nPublic Works Director Lamar Nunez said the road was closed. Nunez said it would reopen.',
      says: 'Nunez → Lamar Nunez',
    },
    {
      lang: 'en',
      text: 'Budget\nSen. Mary Holt spoke on Monday. The senator said the budget was late.',
      says: 'The senator → Mary Holt',
    },
    {
      lang: 'en',
      text: 'Team\n"He thought Michelle would do it," said Sarah Finch. She added that it was late.',
      says: 'She → Sarah Finch',
    },
    {
      lang: 'en',
      text: 'Debate\nTwo voters, Clare Wimes and John Doe, came. Wines said the line was long.',
      says: 'Wines → Clare Wimes',
    },
  ];
  test.each(each(cases))('%s', (_, { lang, text, says }) => {
    expect(named(lang, text)).toContain(says);
  });
});

describe('nobody is guessed', () => {
  const cases: Case[] = [
    // Another trade is another person.
    {
      lang: 'ru',
      text: 'Суд\nАдвокат Иван Лосев заявил, что дело закрыто. Врач сообщил, что больной жив.',
      says: 'Врач → Врач',
    },
    {
      lang: 'ru',
      text: 'Суд\nО том, что крыша цела, сказал прораб Игнат Лобода. «Был дым», — вспоминает охранник.',
      says: 'охранник → охранник',
    },
    // A post means whoever holds it.
    {
      lang: 'ru',
      text: 'Рынок\nМинистр Азамат Жумалиев сообщил, что цены выросли. Премьер-министр заявил, что помощь будет.',
      says: 'Премьер-министр → Премьер-министр',
    },
    // A woman speaks; the pronoun is a man's.
    {
      lang: 'ru',
      text: 'Музей\nДиректор Анна Зимина заявила, что зал закрыт. «Жаль», — сказал он.',
      says: 'он → он',
    },
    {
      lang: 'ru',
      text: 'Диалог\nПресс-секретарь министра Ивана Окунева заявил, что встреча состоится.',
      says: 'Пресс-секретарь министра Ивана Окунева → Пресс-секретарь министра Ивана Окунева',
    },
    {
      lang: 'ru',
      text: 'Транзит\nМИД Грузии заявил, что путь открыт. О том же говорили в министерстве транспорта Турции. Пресс-служба министерства сообщила, что поезда пойдут.',
      says: 'Пресс-служба министерства → Пресс-служба министерства',
    },
    {
      lang: 'ru',
      text: 'Снег\nМэр опроверг сообщения об отключении света в Красной Поляне. По его словам, свет есть.',
      says: 'Мэр → Мэр',
    },
    {
      lang: 'uk',
      text: 'Суд\nІнженер Яків Бень сказав, що міст міцний. Голова ОВА повідомив, що рух відкрито.',
      says: 'Голова ОВА → Голова ОВА',
    },
    {
      lang: 'en',
      text: 'Strike\nLabour Minister Joris Maes said the strike was over. A spokesperson for Maes said talks went on.',
      says: 'A spokesperson for Maes → spokesperson for Maes',
    },
    {
      lang: 'en',
      text: 'Harbor\nChairman Alan Reed said the port was safe. The skipper said it was not.',
      says: 'The skipper → skipper',
    },
    {
      lang: 'en',
      text: 'Veto\nPress secretary Josh Ernst said the bill would fail. The president said he would sign it.',
      says: 'The president → president',
    },
    {
      lang: 'en',
      text: 'Poll\nOnly 52 percent of voters said they would come. And 63 percent said they would not.',
      says: '63 percent → 63 percent',
    },
    {
      lang: 'en',
      text: 'Leak\nSecretary Marcus Hale said the plan was sound. "It is early," said an aide to the secretary.',
      says: 'an aide to the secretary → aide to the secretary',
    },
  ];
  test.each(each(cases))('%s', (_, { lang, text, says }) => {
    expect(named(lang, text)).toContain(says);
  });
});
