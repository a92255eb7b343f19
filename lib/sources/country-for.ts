/** Whose an institution or office is that a mention names without a country. Knows no text: it is given what the text says. */
import type { IdentifyContext, IdentityReason } from './types';

/** Institutions whose bare name means the outlet's own country: «МИД», not «полиция». */
const NATIONAL = new Set(
  `mfa mod mvd moh mof moe mojust edu sci mchs ses culture energy agri transport labour trade industry eco digital sport construction veterans
  reintegration oil pres gov pm parl lower upper cb genstaff prosecutor investigators gknb knb kgb statistics election-commission security-council`.split(
    /\s+/,
  ),
);

/** `places`: the countries that the text gives it elsewhere; the outlet's own country stands in for none. */
export function countryFor(
  places: readonly string[],
  institution: string,
  { outletCountry }: IdentifyContext,
): { code: string; reason: IdentityReason } | null {
  const [only] = places;
  if (places.length === 1 && only) return { code: only, reason: 'in-text' };
  if (places.length > 0 || !outletCountry || !NATIONAL.has(institution)) return null;
  return { code: outletCountry, reason: 'outlet-country' };
}
