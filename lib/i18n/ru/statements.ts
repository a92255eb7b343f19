import type { StatementsKey } from '../en/statements';
import type { Catalogue } from '../translate';

export const statements: Catalogue<StatementsKey> = {
  'origin.articles': {
    one: '{n} статья, один источник',
    few: '{n} статьи, один источник',
    many: '{n} статей, один источник',
    other: '{n} статьи, один источник',
  },
  'origin.title': 'Кто это передал',
  'origin.compare': 'Сравнить',
  'origin.first': 'первая в библиотеке',
  'origin.quotes': 'дословно',
  'origin.partly': 'частью дословно',
  'origin.paraphrases': 'своими словами',
  'origin.via': 'через: {names}',
  'origin.drift': 'Отличается от первой цитаты',
  'origin.gone': 'Статей с этим высказыванием больше нет в библиотеке.',
  'origin.without': 'То же без этого источника',
  'origin.withoutHint': 'В этих статьях сказано то же, но назван другой источник или никакой.',
  'origin.noSource': 'источник не назван',
  'origin.figures': 'Изменились числа',
  'origin.before': '{date}: {figure}',
  'origin.now': 'теперь {figure}',
};
