import { describe, expect, it } from 'vitest';
import { linkToText, textFragment } from '../../lib/highlight/fragment';

describe('textFragment', () => {
  it('encodes what separates the parts of a fragment', () => {
    expect(textFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('puts a prefix and a suffix around, by whole words of the same block', () => {
    expect(textFragment('два', 'абзац\nраз', 'три\nабзац')).toBe(
      `:~:text=${encodeURIComponent('раз')}-,${encodeURIComponent('два')},-${encodeURIComponent('три')}`,
    );
  });

  it('names a passage over several blocks by its first and last words', () => {
    expect(textFragment('one two three four five six\nseven eight nine ten eleven twelve')).toBe(
      ':~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    );
  });

  it('survives half a surrogate pair', () => {
    expect(textFragment('a\ud83d')).toBe(':~:text=a%EF%BF%BD');
  });
});

describe('linkToText', () => {
  it('keeps the fragment of the page and replaces an older directive', () => {
    expect(linkToText('https://a.example/x?y=1#part:~:text=old', 'new')).toBe(
      'https://a.example/x?y=1#part:~:text=new',
    );
    expect(linkToText('https://a.example/x', 'new')).toBe('https://a.example/x#:~:text=new');
  });
});
