/** The country that an outlet's address names. Knows domains only. */

/** Country endings that are sold to everybody, so that they say nothing. */
const OPEN_TO_ALL = new Set(
  'ac ai am cc cd co dj eu fm gg io is la ly me mn ms nu pw sc sh so st su to tv vc vu ws'.split(' '),
);

/** ISO 3166-1 alpha-2 from the ending of a domain («news.example.ua» → `UA`), null where it names no country. */
export function countryOfDomain(domain: string): string | null {
  const ending = domain.toLowerCase().split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(ending) || OPEN_TO_ALL.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
