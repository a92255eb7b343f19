/** What is measured inside a page; bundled and injected by article.ts. Times in milliseconds. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle, looksLikeArticle } from '../../lib/article';
import type { LiveArticle } from '../../lib/article/types';
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { createPainter, innermost } from '../../lib/highlight';
import { detectLanguage, packFor } from '../../lib/languages';
import { langOfTag } from '../../lib/languages/types';
import { identify, outletOf } from '../../lib/sources';

/** Steps of a reading, each of which the product runs as a task of its own. */
export interface StepTimes {
  find: number;
  attribute: number;
  identify: number;
  paint: number;
}

export interface PageTimes {
  gate: number;
  readerable: number;
  steps: StepTimes;
  stepsWarm: StepTimes;
  /** Readability needs a copy of the document, since it takes the one it gets apart. */
  readability: number;
  readabilityWarm: number;
  /** Makes its copies itself. */
  defuddle: number;
  defuddleWarm: number;
  gateWarm: number;
  readerableWarm: number;
}

function time<T>(run: () => T): [ms: number, value: T] {
  const start = performance.now();
  const value = run();
  return [performance.now() - start, value];
}

function read(): StepTimes {
  const [find, live] = time(() => findArticle(document, { force: true, detectLanguage }));
  const lang = langOfTag(live?.article.lang ?? null);
  if (!live || !lang) return { find, attribute: 0, identify: 0, paint: 0 };
  const { text, outlet } = live.article;
  const [attributing, attributions] = time(() => attribute(text, packFor(lang)));
  const [identifying] = time(() => {
    const known = outletOf(outlet.domain, outlet.name);
    return identify(attributions, {
      lang,
      text,
      scope: 'bench',
      outletCountry: known?.country ?? null,
      outlet: known?.id ?? null,
    });
  });
  const [paint] = time(() => paintAll(live, attributions));
  return { find, attribute: attributing, identify: identifying, paint };
}

function paintAll(live: LiveArticle, attributions: readonly Attribution[]): void {
  const sources = attributions.flatMap(({ source, kind }) => (source ? [{ ...source, kind }] : []));
  createPainter<null>(document).paint(
    innermost(sources).map(({ start, end, owner }) => ({
      kind: owner.kind,
      unsure: false,
      ranges: live.toRanges({ start, end }),
      owner: null,
    })),
  );
}

const peers: Record<'readability' | 'defuddle', () => void> = {
  readability: () => void new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => void new Defuddle(document, { url: document.URL }).parse(),
};

/** The first of each is cold: nothing of its code has run in this page. `turn` changes who goes first. */
export function measurePage(turn: number): PageTimes {
  const times: Partial<PageTimes> = {};
  const steps = [
    () => {
      times.gate = time(() => looksLikeArticle(document))[0];
      times.steps = read();
    },
    () => {
      times.readerable = time(() => isProbablyReaderable(document))[0];
      times.readability = time(peers.readability)[0];
    },
    () => {
      times.defuddle = time(peers.defuddle)[0];
    },
  ];
  const first = turn % steps.length;
  for (const step of [...steps.slice(first), ...steps.slice(0, first)]) step();
  return {
    ...(times as PageTimes),
    gateWarm: time(() => looksLikeArticle(document))[0],
    readerableWarm: time(() => isProbablyReaderable(document))[0],
    stepsWarm: read(),
    readabilityWarm: time(peers.readability)[0],
    defuddleWarm: time(peers.defuddle)[0],
  };
}

Reflect.set(globalThis, 'measurePage', measurePage);
