/**
 * Who a source is, over mentions, articles and languages. The room's only door: the product, the command line and the
 * tests import from here.
 */
import type { Lang } from '../languages/types';
import { bodyByDomain, bodyNamed } from './bodies';
import { tokens } from './fold';

export { type Appearance, sameSource } from './compare';
export { identify } from './identify';
export { labelIn } from './label';
export type { ResolveContext } from './local';
export { prepareNames } from './prepare';
export { resolveName } from './resolve';

export interface Outlet {
  /** `outlet:rbc-ukraine` */
  id: string;
  /** ISO 3166-1 alpha-2, null where not certain. */
  country: string | null;
  labels: Partial<Record<Lang, string>>;
}

/** The outlet of a page, by domain («www.» and sub-domains are tried), else by its exact name; null where unknown. */
export function outletOf(domain: string, name: string): Outlet | null {
  const byDomain = bodyByDomain(domain);
  if (byDomain) return { id: byDomain.id, country: byDomain.country, labels: byDomain.labels };
  const words = tokens(name);
  const named = (bodyNamed(words, true, 'uk') ?? bodyNamed(words, true, 'ru'))?.body;
  if (named?.kind !== 'media') return null;
  return { id: named.id, country: named.country, labels: named.labels };
}

const NATIONAL_DOMAINS = 'ru ua by kz kg uz tj am az ge md pl de fr uk lt lv ee fi cz sk il tr us'.split(' ');

/** The outlet's country: the lexicon's, else that of a national domain (ISO 3166-1 alpha-2); null where unknown. */
export function outletCountry(domain: string, name: string): string | null {
  const known = outletOf(domain, name);
  if (known) return known.country;
  const top = domain.toLowerCase().split('.').at(-1) ?? '';
  if (!NATIONAL_DOMAINS.includes(top)) return null;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}
