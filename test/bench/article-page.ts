/** What is measured inside a page; bundled and injected by article.ts. Times in milliseconds. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { findArticle, looksLikeArticle } from '../../lib/article';

export interface PageTimes {
  gate: number;
  readerable: number;
  find: number;
  findWarm: number;
  /** Readability needs a copy of the document, since it takes the one it gets apart. */
  readability: number;
  readabilityWarm: number;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function readability(): void {
  new Readability(document.cloneNode(true) as Document).parse();
}

/** The first of each is cold. `swap` changes who goes first. */
export function measurePage(swap: boolean): PageTimes {
  const times = { gate: 0, readerable: 0, find: 0, findWarm: 0, readability: 0, readabilityWarm: 0 };
  const steps = [
    () => {
      times.gate = time(() => looksLikeArticle(document));
    },
    () => {
      times.readerable = time(() => isProbablyReaderable(document));
    },
    () => {
      times.find = time(() => findArticle(document, { force: true }));
    },
    () => {
      times.readability = time(readability);
    },
  ];
  for (const step of swap ? steps.toReversed() : steps) step();
  times.findWarm = time(() => findArticle(document, { force: true }));
  times.readabilityWarm = time(readability);
  return times;
}

Reflect.set(globalThis, 'measurePage', measurePage);
