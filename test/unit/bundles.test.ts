/** What the built code may not hold: ways to the network, and more weight than its budget. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../lib/languages/types';
import { builtFiles, readBuilt, TARGETS, whyNoBuilds } from './builds';

const reason = whyNoBuilds();

/** Ways for code to reach the network or to run code from elsewhere. */
const WAYS_OUT = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
];
/** Addresses that are names, never visited: namespaces, and where a library explains an error. */
const NAMES =
  /^https?:\/\/(www\.w3\.org|dexie\.org|preactjs\.com|bit\.ly|github\.com|tinyurl\.com|schema\.org)\b/;

describe.each(TARGETS)('the build for %s', (target) => {
  if (reason) {
    it.skip(reason);
    return;
  }
  const scripts = builtFiles(target, '.js').map((path) => ({
    path,
    code: readBuilt(target, path).toString(),
  }));

  it.each(WAYS_OUT)('has no %s', (way) => {
    const found = scripts.filter(({ code }) => way.test(code)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('names no address but namespaces', () => {
    const addresses = scripts
      .flatMap(({ code }) => code.match(/https?:\/\/[\w-]+(\.[\w-]+)+[^\s"'`)\\]*/g) ?? [])
      .filter((address) => !NAMES.test(address));
    expect([...new Set(addresses)]).toEqual([]);
  });

  it('loads nothing from elsewhere into its pages', () => {
    for (const path of [...builtFiles(target, '.html'), ...builtFiles(target, '.css')]) {
      expect(readBuilt(target, path).toString(), path).not.toMatch(
        /(src|href)=["']?(https?:)?\/\/|url\(["']?https?:/,
      );
    }
  });

  // What is reached, with a little room (docs/decisions.md, «A page gets the engine and one language»): none may grow unnoticed.
  it.each([
    ['gate.js', 5_500],
    ['engine.js', 44_000],
    ['language-ru.js', 70_000],
    ['language-uk.js', 69_000],
    ['language-en.js', 56_500],
    ['card.js', 24_500],
    // Holds the names of the world, for all pages at once.
    ['background.js', 160_000],
  ])('keeps %s within %i bytes compressed', (file, budget) => {
    const size = compressed(file);
    expect(size, `${file} has ${size} bytes compressed`).toBeLessThanOrEqual(budget);
  });

  it.each(LANGS)('loads at most 120,000 bytes compressed into an article in %s', (lang) => {
    const size = compressed('gate.js') + compressed('engine.js') + compressed(`language-${lang}.js`);
    expect(size).toBeLessThanOrEqual(120_000);
  });

  function compressed(file: string): number {
    return gzipSync(readBuilt(target, file), { level: 9 }).length;
  }
});
