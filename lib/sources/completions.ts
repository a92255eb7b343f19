/**
 * Mentions that only say what the source is («президент», «издание», «министерство»), completed by the one source of that
 * sort that the same article names. Knows identities, not the text.
 */
import type { Lang } from '../languages/types';
import { kindOfHead } from './heads';
import { mayHold } from './offices';
import type { Identity } from './types';

/** «Президент», «премьер»: the one person of this article's sources who is known for such an office. */
export function completeOffices(identities: (Identity | null)[]): void {
  const people = new Map<string, Identity>();
  for (const identity of identities)
    if (identity?.scope === 'global' && identity.kind === 'person') people.set(identity.id, identity);
  if (people.size === 0) return;
  identities.forEach((identity, i) => {
    if (identity?.scope !== 'local' || identity.kind !== 'person') return;
    const holders = [...people.values()].filter((person) => mayHold(person, identity.name));
    const [only] = holders;
    if (holders.length === 1 && only) identities[i] = { ...only, reason: 'in-text' };
  });
}

/** «Издание», "the newspaper": the one outlet that this article has cited before. */
export function completeOutlets(identities: (Identity | null)[], lang: Lang): void {
  const outlets = new Map<string, Identity>();
  identities.forEach((identity, i) => {
    if (identity?.kind !== 'media') return;
    const bare =
      identity.scope === 'local' && !/\s/.test(identity.name) && kindOfHead(identity.name, lang) === 'media';
    const [only] = outlets.values();
    if (!bare) outlets.set(identity.id, identity);
    else if (outlets.size === 1 && only) {
      identities[i] = { ...only, reason: only.scope === 'local' ? 'local' : 'in-text' };
    }
  });
}

const BARE_MINISTRY =
  /^(?:\S*служб\S* )?(?:министерств|міністерств|ведомств|відомств|ministry$|department$)\p{L}{0,3}$/iu;
/** «министерство транспорта»: its first word. */
const NAMED_MINISTRY = /(?:министерств|міністерств)\p{L}{0,3} (\p{L}{4,5})/giu;
const MINISTRY =
  /^(?:mfa|mod|mvd|moh|mof|moe|mojust|edu|sci|mchs|culture|energy|agri|transport|labour|trade|industry|eco|digital|sport|construction):/;

/** How many ministries a text names, by what they are of. */
function ministriesNamed(text: string): number {
  return new Set([...text.matchAll(NAMED_MINISTRY)].map(([, of = '']) => of.toLowerCase())).size;
}

/** «Министерство», «пресс-служба ведомства»: the one ministry that this article has cited before. */
export function completeMinistries(identities: (Identity | null)[], text: string): void {
  const ministries = new Map<string, Identity>();
  identities.forEach((identity, i) => {
    if (identity?.kind !== 'government') return;
    const [only] = ministries.values();
    if (MINISTRY.test(identity.id)) ministries.set(identity.id, identity);
    else if (
      identity.scope === 'local' &&
      BARE_MINISTRY.test(identity.name) &&
      ministries.size === 1 &&
      only &&
      // A ministry that is no source may be meant.
      ministriesNamed(text) <= (/^(?:министерств|міністерств)/i.test(only.name) ? 1 : 0)
    ) {
      identities[i] = { ...only, reason: 'in-text' };
    }
  });
}
