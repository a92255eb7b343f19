/**
 * What fields of a query and their values are called, in the three languages: `источник:Токаев`, `вид:документ`. Data, with
 * the look-up that knows beginnings of values, for readers who are still typing.
 */
import type { Form, Sense, SourceKind } from '../../attribution/types';
import type { Lang } from '../../languages/types';
import { fold } from '../fold';

export type QueryField =
  | 'source'
  | 'outlet'
  | 'title'
  | 'after'
  | 'before'
  | 'kind'
  | 'sense'
  | 'form'
  | 'lang'
  | 'tag'
  | 'saved';

/** Names of each field, folded; the first is the one the interface may write. */
export const FIELD_NAMES: Readonly<Record<QueryField, string>> = {
  source: 'source источник джерело',
  outlet: 'outlet издание видання site сайт',
  title: 'title заголовок',
  after: 'after после після since с від',
  before: 'before до',
  kind: 'kind вид тип type',
  sense: 'sense смысл сенс зміст',
  form: 'form форма',
  lang: 'lang язык мова language',
  tag: 'tag тег метка мітка',
  saved: 'saved сохранено збережено',
};

const KINDS: Record<SourceKind, string> = {
  person: 'person человек персона людина особа',
  government: 'government власть государство влада держава',
  organization: 'organization организация організація',
  media: 'media сми змі медиа медіа',
  document: 'document документ',
  group: 'group группа група',
  anonymous: 'anonymous аноним неназванный анонім неназваний',
};
const SENSES: Record<Sense, string> = {
  states: 'states сообщает повідомляє',
  claims: 'claims утверждает стверджує',
  denies: 'denies отрицает опровергает заперечує спростовує',
  confirms: 'confirms подтверждает підтверджує',
  warns: 'warns предупреждает попереджає',
  promises: 'promises обещает обіцяє',
  demands: 'demands требует вимагає',
  accuses: 'accuses обвиняет звинувачує',
  estimates: 'estimates оценивает оцінює',
  believes: 'believes считает вважає',
  intends: 'intends намерен планирует планує',
};
const FORMS: Record<Form, string> = {
  direct: 'direct прямая пряма цитата quotation',
  indirect: 'indirect косвенная непряма пересказ переказ',
  mixed: 'mixed смешанная змішана',
};
const LANGS: Record<Lang, string> = {
  ru: 'ru русский російська russian',
  uk: 'uk украинский українська ukrainian',
  en: 'en английский англійська english',
};
const SAVED: Record<'1', string> = { '1': 'yes да так 1 true' };

const VALUES: Partial<Record<QueryField, Readonly<Record<string, string>>>> = {
  kind: KINDS,
  sense: SENSES,
  form: FORMS,
  lang: LANGS,
  saved: SAVED,
};

export function fieldNamed(name: string): QueryField | null {
  const folded = fold(name);
  for (const [field, names] of Object.entries(FIELD_NAMES)) {
    if (names.split(' ').includes(folded)) return field as QueryField;
  }
  return null;
}

/** Values of a field that a word names or begins: `kind:per` → person. None where there is no such value. */
export function valuesNamed(field: QueryField, word: string): string[] {
  const folded = fold(word);
  const values = Object.entries(VALUES[field] ?? {});
  const named = values.filter(([, names]) => names.split(' ').includes(folded));
  const begun = named.length > 0 ? named : values.filter(([, names]) => ` ${names}`.includes(` ${folded}`));
  return folded === '' ? [] : begun.map(([value]) => value);
}

/** Whether a field's values are from a list. */
export function hasValues(field: QueryField): boolean {
  return field in VALUES;
}
