import type { StatementsKey } from '../en/statements';
import type { Catalogue } from '../translate';

export const statements: Catalogue<StatementsKey> = {
  'origin.articles': {
    one: '{n} стаття, одне джерело',
    few: '{n} статті, одне джерело',
    many: '{n} статей, одне джерело',
    other: '{n} статті, одне джерело',
  },
  'origin.title': 'Хто це передав',
  'origin.compare': 'Порівняти',
  'origin.first': 'перша в бібліотеці',
  'origin.quotes': 'дослівно',
  'origin.partly': 'частково дослівно',
  'origin.paraphrases': 'своїми словами',
  'origin.via': 'через: {names}',
  'origin.drift': 'Відрізняється від першої цитати',
  'origin.gone': 'Статей із цим висловлюванням у бібліотеці більше немає.',
  'origin.without': 'Те саме без цього джерела',
  'origin.withoutHint': 'У цих статтях сказано те саме, але названо інше джерело або жодного.',
  'origin.noSource': 'джерело не назване',
  'origin.figures': 'Змінилися числа',
  'origin.before': '{date}: {figure}',
  'origin.now': 'тепер {figure}',
};
