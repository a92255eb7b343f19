import { expect, it } from 'vitest';
import { endsArticle, invites } from '../../lib/article/phrases';

it.each([
  'Читайте также: Трамвай вернётся на Садовую осенью',
  'Читайте Вестник в Telegram: только самое важное',
  'Підписуйтесь на наш канал у Telegram',
  'Приєднуйтесь до нас у Viber',
  'Реклама',
  'Read also: Storm closes the coast road',
  'Related: Ferry crews call off a strike',
  'Sign up for our morning newsletter',
  'Lesen Sie auch: Der Streit um das Wasser',
  'Lire aussi : Les poissonniers du Val',
  'Czytaj też: Kiedy skończy się remont',
])('leads away: %s', (line) => {
  expect(invites(line, 0)).toBe(true);
});

it.each([
  'Читайте больше книг, посоветовал школьникам министр, выступая в столичной библиотеке перед учениками старших классов и их родителями.',
  'Lies about the vote spread faster than the count, officials said.',
  'Reading the report aloud, the chair paused twice.',
  'Реклама табака запрещена с 2013 года, напомнили в ведомстве.',
  'More than forty people were hurt, police said.',
  'Подписывать договор министр не стал.',
  'Related charges were dropped in May.',
])('is part of a report: %s', (line) => {
  expect(invites(line, 0)).toBe(false);
});

it('knows what stands below an article from a subhead', () => {
  for (const heading of ['Комментарии', 'Об авторе', 'About the author', 'Mehr zum Thema', '3 comments']) {
    expect(endsArticle(heading)).toBe(true);
  }
  for (const heading of ['Что будет с объездом', 'A map in a drawer', 'Die Folgen']) {
    expect(endsArticle(heading)).toBe(false);
  }
});
