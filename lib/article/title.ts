/** The headline: chosen among what the page's metadata and its headings say, without the site's name. */

const SEPARATORS = /\s+[|–—·•:»›/\\~-]{1,2}\s+|\s*[|»›]\s*|:\s+(?=\S+$)/g;

/** Letters and digits only, in lower case: equal for equal headlines. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Removes the site's name from either end of a title, also where it is only known to look like one. */
export function withoutSite(title: string, site: string, domain: string): string {
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

/** The headline to show, and the index of the heading in the page that is it (null where none is). */
export function chooseTitle(
  { declared, document, headings }: TitleCandidates,
  site: string,
  domain: string,
): { title: string; heading: number | null } {
  const clean = declared.map((title) => withoutSite(title, site, domain)).filter(Boolean);
  const documentTitle = withoutSite(document, site, domain);
  const known = [...clean, documentTitle].map(fold).filter(Boolean);
  const folded = headings.map(({ text }) => fold(text));
  const among = (test: (text: string, main: boolean) => boolean): number =>
    folded.findIndex((text, index) => text !== '' && test(text, headings[index]?.main ?? false));
  let heading = among((text, main) => main && known.includes(text));
  if (heading < 0) heading = among((text) => text.length > 12 && known.includes(text));
  if (heading < 0) {
    heading = among(
      (text, main) =>
        main &&
        text.length > 15 &&
        known.some((k) => k.includes(text) || (k.length > 15 && text.includes(k))),
    );
  }
  const mains = headings.filter(({ main }) => main);
  if (heading < 0 && mains.length === 1 && (mains[0]?.text.length ?? 0) > 15)
    heading = headings.findIndex(({ main }) => main);
  const own = headings[heading]?.text ?? '';
  const title = own || clean[0] || documentTitle || mains[0]?.text || '';
  return { title, heading: heading >= 0 ? heading : null };
}
