/** Offices named without their holders: one identity in all articles, whoever holds them. */
import type { ArticleNames } from './article-names';
import { countryOf } from './countries';
import { countryFor } from './country-for';
import { officeOf } from './office-names';
import type { IdentifyContext, Identity, IdentityReason } from './types';

/** «Министр обороны Литвы» without a name: the office is one in all articles, whoever holds it. */
export function nameOffices(
  identities: (Identity | null)[],
  names: ArticleNames,
  context: IdentifyContext,
): void {
  const made = new Map<string, Identity>();
  identities.forEach((identity, i) => {
    if (identity?.scope !== 'local' || identity.kind !== 'person') return;
    const office = made.get(identity.id) ?? officeIdentity(identity, names, context);
    made.set(identity.id, office);
    identities[i] = office;
  });
}

function officeIdentity(identity: Identity, names: ArticleNames, context: IdentifyContext): Identity {
  const found = officeOf(identity.name, context.lang);
  if (!found) return identity;
  const { office } = found;
  const where = found.place
    ? { code: found.place, reason: 'lexicon' as const }
    : countryOfOffice(office, identity.name, names, context);
  if (!where) return identity;
  const { code, reason } = where;
  return { ...identity, id: `office:${office}:${code}`, scope: 'global', reason, country: countryOf(code) };
}

/** The country of a bare office: the one that the text gives it; the outlet's where the text names neither country nor holder. */
function countryOfOffice(
  office: string,
  role: string,
  names: ArticleNames,
  context: IdentifyContext,
): { code: string; reason: IdentityReason } | null {
  const where = countryFor(names.places.placesOfOffice(office, role), office, context);
  if (where?.reason !== 'outlet-country') return where;
  return names.people.peopleInRole(/\p{L}+/u.exec(role)?.[0] ?? '', []).length > 0 ? null : where;
}
