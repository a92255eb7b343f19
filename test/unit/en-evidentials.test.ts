/** Every English evidential phrase names its source in a plain sentence. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../lib/attribution';
import { en } from '../../lib/languages/en';

const TITLE = 'The week in short.\n';

function read(text: string): string[] {
  const article = TITLE + text;
  const cut = (span: { start: number; end: number }) => article.slice(span.start, span.end);
  return attribute(article, en).map(
    ({ source, content }) => `${source ? cut(source) : '—'}: ${content.map(cut).join(' … ')}`,
  );
}

const phrases = en.evidentials.map((evidential) => ({ ...evidential, written: evidential.words.join(' ') }));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('English evidential phrases', () => {
  it('are many', () =>
    expect(new Set(phrases.map(({ written }) => written)).size).toBeGreaterThanOrEqual(80));

  for (const { written, governs, possessive, document, relays } of phrases) {
    const source = document ? 'the report' : 'the mayor';
    if (relays) {
      it(`behind a speaker: ${written}`, () => {
        expect(read(`The bridge is closed, the mayor said ${written} local radio.`)).toContain(
          'local radio: The bridge is closed',
        );
      });
    } else if (governs) {
      it(`after a clause: ${written}`, () => {
        expect(read(`The bridge is closed, ${written} ${source}.`)).toContain(
          `${source}: The bridge is closed`,
        );
      });
      it(`before a clause: ${written}`, () => {
        expect(read(`${capital(written)} ${source}, the bridge is closed.`)).toContain(
          `${source}: the bridge is closed`,
        );
      });
    } else if (possessive) {
      it(written, () => {
        const phrase = capital(written.replace('*', 'her'));
        expect(read(`${phrase}, the bridge is closed.`)).toContain('her: the bridge is closed');
      });
    } else {
      it(written, () => {
        const text = written.startsWith('by ') ? `${capital(written)}, the` : `${capital(written)} that the`;
        expect(read(`${text} bridge is closed.`).map((line) => line.replace(': that ', ': '))).toContain(
          '—: the bridge is closed',
        );
      });
    }
  }
});
