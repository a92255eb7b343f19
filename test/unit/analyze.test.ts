/** The command line of `analyze`: its flags, its line format and its readable report. */
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../lib/article';
import { readLines } from '../../scripts/analyze/lines';
import { parseOptions, UserError } from '../../scripts/analyze/options';
import { readArticle } from '../../scripts/analyze/pages';
import { answerPairs } from '../../scripts/analyze/pairs';
import { report } from '../../scripts/analyze/report';
import { analyzeText } from '../../scripts/analyze/texts';

describe('flags', () => {
  it('choose the mode and the scheme', () => {
    expect(parseOptions(['--jsonl', '--scheme', 'polnear'])).toMatchObject({
      mode: 'jsonl',
      scheme: 'polnear',
    });
    expect(parseOptions(['a.txt', 'b.html'])).toMatchObject({ mode: 'files', files: ['a.txt', 'b.html'] });
  });

  it.each([
    [['--colour'], 'unknown flag --colour'],
    [['--scheme', 'mine', '--jsonl'], 'unknown scheme “mine”'],
    [['--jsonl', '--names'], 'do not go together'],
    [['--pages', 'page.html'], 'reads standard input'],
    [[], 'no file named'],
  ])('%j are refused with a reason', (argv, reason) => {
    expect(() => parseOptions(argv)).toThrow(UserError);
    expect(() => parseOptions(argv)).toThrow(reason);
  });
});

describe('lines', () => {
  const read = async (text: string) => {
    const values: string[] = [];
    for await (const { value } of readLines(Readable.from([text]), ['id', 'text'])) values.push(value.text);
    return values;
  };

  it('are read one by one, blank ones passed over', async () => {
    expect(await read('{"id":"a","text":"one"}\n\n{"id":"b","text":"two"}\n')).toEqual(['one', 'two']);
  });

  it('that are broken are named by their number', async () => {
    await expect(read('{"id":"a","text":"one"}\n{broken\n')).rejects.toThrow('line 2: no JSON');
    await expect(read('\n{"id":"a"}\n')).rejects.toThrow(
      'line 2: wanted an object with the strings id, text',
    );
    await expect(read('[]\n')).rejects.toThrow('line 1');
  });
});

describe('pairs', () => {
  const answer = async (line: object) => {
    const output = new PassThrough();
    await answerPairs(Readable.from([`${JSON.stringify(line)}\n`]), output);
    return JSON.parse(String(output.read()));
  };
  const pair = {
    id: 'p1',
    a: { lang: 'ru', outletCountry: 'BY', text: 'В МИД заявили, что визит состоится.' },
    b: { lang: 'en', text: 'The Belarusian foreign ministry said the visit would take place.' },
    mentionA: 'МИД',
    mentionB: 'the belarusian foreign ministry',
  };

  it('say whether two mentions are one source, in any letter case', async () => {
    expect(await answer(pair)).toEqual({ id: 'p1', same: true });
    expect(await answer({ ...pair, a: { ...pair.a, outletCountry: null } })).toEqual({
      id: 'p1',
      same: 'unknown',
    });
    expect(await answer({ ...pair, a: { ...pair.a, outletCountry: 'kz' } })).toEqual({
      id: 'p1',
      same: false,
    });
  });

  it.each([
    [{ ...pair, id: 7 }, 'line 1: wanted an object with the strings id'],
    [[], 'line 1: wanted an object'],
    [{ ...pair, a: 'text' }, 'line 1: a must be an object with the strings lang and text'],
    [{ ...pair, b: { ...pair.b, lang: 'de' } }, 'line 1: no language pack for “de”'],
    [{ ...pair, a: { ...pair.a, outletCountry: 'Belarus' } }, 'outletCountry of a must be two letters'],
    [{ ...pair, mentionA: ' ' }, 'mentionA must be a string with words'],
    [{ ...pair, mentionB: 'the Pentagon' }, 'mentionB “the Pentagon” is not in the text of b'],
  ])('%# are refused with a reason', async (line, reason) => {
    await expect(answer(line)).rejects.toThrow(UserError);
    await expect(answer(line)).rejects.toThrow(reason);
  });
});

describe('report', () => {
  it('names the source, what it does and what it says', () => {
    const text = 'Bridge closed\nThe council said that the bridge was unsafe.';
    const found = analyzeText(text, 'en', 'report', {});
    const table = report({ title: 'Bridge closed', lang: 'en', about: ['The Echo'] }, text, found);
    expect(table).toContain('Bridge closed\nen · The Echo\n');
    expect(table).toMatch(/The council.*organization.*states.*origin.*the bridge was unsafe/);
  });

  it('says so where nothing is found', () => {
    expect(report({ title: 'Rain', lang: 'en', about: [] }, 'Rain', [])).toContain('No attribution found.');
  });
});

describe('pages', () => {
  const paragraph =
    '<p>The council closed the old bridge on Monday because two of its pillars had moved. '.repeat(4);
  const page = (style: string) =>
    `<html lang="en"><head><title>Bridge closed</title><style>${style}</style>
    <meta property="og:type" content="article"></head><body><article><h1>Bridge closed</h1>
    <time datetime="2026-03-02T08:00:00Z">2 March</time>${`${paragraph}</p>`.repeat(5)}</article></body></html>`;

  it('give their body without the title', () => {
    const article = readArticle(page(''), 'https://echo.example/news/bridge-closed');
    expect(article?.title).toBe('Bridge closed');
    expect(article && bodyText(article)).toMatch(/^The council closed/);
  });

  it('are read though their styles cannot be parsed', () => {
    const broken = 'p:not(.a { color: red } @media (min-width: { p { width: calc(1px + } }';
    expect(readArticle(page(broken), 'https://echo.example/news/bridge-closed')?.title).toBe('Bridge closed');
  });
});
