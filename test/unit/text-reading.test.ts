/** Words, sentences and quotations of a text, without any language. */
import { describe, expect, test } from 'vitest';
import { pairQuotations } from '../../lib/text/quotations';
import { splitSentences } from '../../lib/text/sentences';
import { Token, tokenize } from '../../lib/text/tokens';

const words = (text: string) => {
  const { kinds, starts, ends } = tokenize(text);
  return Array.from(kinds).flatMap((kind, i) =>
    kind === Token.word ? [text.slice(starts[i], ends[i])] : [],
  );
};

const sentences = (text: string) => {
  const tokens = tokenize(text);
  const rules = { isAbbreviation: (word: string) => ['г', 'тыс'].includes(word) };
  return splitSentences(tokens, pairQuotations(tokens), 0, tokens.kinds.length, rules).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
};

const quotations = (text: string) => {
  const tokens = tokenize(text);
  return [...pairQuotations(tokens)].flatMap((close, open) =>
    close > open ? [text.slice(tokens.starts[open], tokens.ends[close])] : [],
  );
};

describe('words', () => {
  test('hyphens, apostrophes and dots hold words together', () => {
    expect(words("премьер-министр об'єднання П’ятниця Lenta.ru О’Рейли")).toEqual([
      'премьер-министр',
      "об'єднання",
      'П’ятниця',
      'Lenta.ru',
      'О’Рейли',
    ]);
  });
  test('a full stop without a space after it ends a word', () => {
    expect(words('закрыт.Деньги')).toEqual(['закрыт', 'Деньги']);
  });
});

describe('sentences', () => {
  test('initials and abbreviations end none', () => {
    expect(sentences('А. Кудрин приехал в г. Москву. Потом уехал.')).toHaveLength(2);
  });
  test('full stops inside a quotation end none around it', () => {
    expect(sentences('«Да. Нет», — сказал он. Все.')).toEqual(['«Да. Нет», — сказал он.', 'Все.']);
  });
  test('a quotation that ends like a sentence ends one', () => {
    expect(sentences('«Мы победим!» Зал встал.')).toHaveLength(2);
  });
});

describe('quotations', () => {
  test('nested marks of one kind', () => {
    expect(quotations('«Газета «Труд» пишет»')).toEqual(['«Газета «Труд» пишет»', '«Труд»']);
  });
  test('over paragraphs, the opening mark repeated at the head of each', () => {
    expect(quotations('«Раз.\n«Два.\n«Три», — сказал он')).toEqual(['«Раз.\n«Два.\n«Три»']);
  });
  test('a mark left open in one paragraph does not swallow the next', () => {
    expect(quotations('Он ушел в «никуда\n«Да», — сказал он')).toEqual(['«Да»']);
  });
  test('straight marks pair by the spaces around them', () => {
    expect(quotations('В "Ведомостях" и "Труде"')).toEqual(['"Ведомостях"', '"Труде"']);
  });
});
