/** The headline: chosen among what the page's metadata and its headings say, without the site's name. */

const SEPARATORS = /\s+[|–—·•:»›/\\~*-]{1,2}\s+|\s*[|»›｜ㅣ]\s*|:\s+(?=\S+$)/g;

/** UTF-16 units. A longer title is none, and is left as it is. */
const LONGEST = 500;

const SOFT_HYPHEN = '\u00ad';

/** Texts whose letters have one spelling; what else is in them is dropped anyway. Spares most pages the full tables. */
const PLAIN = /^[\x20-\x7e\xa0\xab\xbb\u0400-\u045f\u0490\u0491\u2010-\u201f\u2026]*$/;

/** Letters and digits only, in lower case: equal for equal headlines. */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z\d\u0430-\u045f\u0491]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKC')
    .replaceAll(SOFT_HYPHEN, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Removes the site's name from either end of a title, also where it is only known to look like one. */
export function withoutSite(title: string, site: string, domain: string): string {
  if (title.length > LONGEST) return title.trim();
  const names = [site, domain, domain.replace(/\.[^.]+$/, '')]
    .map((n) => fold(n).replace(/ /g, ''))
    .filter(Boolean);
  const isSite = (part: string): boolean => {
    const folded = fold(part).replace(/ /g, '');
    return names.some(
      (name) =>
        folded === name ||
        (name.length > 3 &&
          folded.length < name.length + 12 &&
          (folded.startsWith(name) || folded.endsWith(name))),
    );
  };
  let rest = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATORS)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSite(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index).trim();
    else if (first && isSite(rest.slice(0, first.index)))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest || title.trim();
}

export interface TitleCandidates {
  /** Of JSON-LD's article, `og:title`, `twitter:title`, in the order of trust. */
  declared: string[];
  /** `<title>`. */
  document: string;
  /** Headings of the page in document order; `main` for an `h1`. */
  headings: { text: string; main: boolean }[];
}

export interface ChosenTitle {
  /** As the publisher names the article. */
  title: string;
  /** The index of the heading in the page that is the headline, null where none is. */
  heading: number | null;
  /** Where the headline begins in that heading, after a rubric («Kultur: Was lesen die Philippinen?»). */
  from: number;
}

/** A heading that the metadata confirm is the title; where they confirm none, they are believed rather than it. */
export function chooseTitle(
  { declared, document, headings }: TitleCandidates,
  site: string,
  domain: string,
): ChosenTitle {
  const clean = declared.map((title) => withoutSite(title, site, domain)).filter(Boolean);
  const documentTitle = withoutSite(document, site, domain);
  const known = [...clean, documentTitle].map(fold).filter(Boolean);
  const folded = headings.map(({ text }) => fold(text));
  const find = (test: (text: string, main: boolean) => boolean): number =>
    folded.findIndex((text, index) => text !== '' && test(text, headings[index]?.main ?? false));
  const fallback = clean[0] ?? documentTitle;

  // What readers see may be a lower heading that ends in the title as it is shared; its `h1` is then for search engines.
  const main = folded.filter((_, index) => headings[index]?.main);
  for (const title of clean) {
    const text = fold(title);
    if (text.length <= 20 || main.includes(text)) continue;
    const seen = find((other, isMain) => !isMain && other.endsWith(text));
    const from = headings[seen]?.text.lastIndexOf(title.replaceAll(SOFT_HYPHEN, '')) ?? -1;
    if (from >= 0) return { title, heading: seen, from };
  }
  let heading = find((text, main) => main && known.includes(text));
  if (heading < 0) heading = find((text) => text.length > 12 && known.includes(text));
  if (heading < 0) {
    // «Газета "Маяк": Рыбаки вышли в море»: a site's name that nothing else tells.
    const whole = fold(document);
    heading = find(
      (text) => text.length > 20 && (whole.startsWith(`${text} `) || whole.endsWith(` ${text}`)),
    );
  }
  if (heading >= 0) return { title: headings[heading]?.text ?? '', heading, from: 0 };

  heading = find((text, main) => main && known.some((title) => title.length > 15 && text.endsWith(title)));
  const whole = headings[heading]?.text ?? '';
  for (const title of [...clean, documentTitle]) {
    const from = title ? whole.lastIndexOf(title) : -1;
    if (from > 0) return { title: whole.slice(from), heading, from };
  }
  // The page's document title may be a shortened headline, or the headline with more behind it.
  heading = find(
    (text, main) =>
      main &&
      text.length > 15 &&
      known.some((title) => title.startsWith(text) || (title.length > 25 && text.startsWith(title))),
  );
  if (heading >= 0) return { title: headings[heading]?.text ?? '', heading, from: 0 };
  heading = find((text, main) => main && known.some((title) => overlap(text, title) >= 0.5));
  if (heading < 0 && !fallback) heading = find((_, main) => main);
  return {
    title: fallback || (headings[heading]?.text ?? ''),
    heading: heading >= 0 ? heading : null,
    from: 0,
  };
}

/** Share of the words of one folded text that are in the other. */
function overlap(text: string, other: string): number {
  const words = new Set(text.split(' '));
  const others = other.split(' ');
  return others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
}
