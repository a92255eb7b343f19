/** Names offered while the reader types who says something: those of the page first, then those of the library. */
import type { Offer } from './card/HandForm';
import type { Services } from './card-parts';
import type { Session } from './session';
import { pageSources } from './sources';

/** Offers shown at once. */
const OFFERS = 8;

export function createSuggest(
  session: Session,
  { background, codeOf }: Services,
): (query: string) => Promise<Offer[]> {
  return async (query) => {
    const page = session.page();
    const wanted = query.trim().toLowerCase();
    const here = page ? pageSources(page.found, session.shown()) : [];
    const offers = here
      .filter(({ name, labels }) =>
        [name, ...Object.values(labels)].some((label) => label.toLowerCase().includes(wanted)),
      )
      .flatMap(({ sourceId, name, labels, kind, country }): Offer[] =>
        sourceId === null ? [] : [{ id: sourceId, name, labels, kind, country, from: 'page' }],
      );
    if (wanted === '') return offers.slice(0, OFFERS);
    try {
      const stored = await background('source.suggest', { query: query.trim() });
      const known = new Set(offers.map((offer) => offer.id));
      for (const source of stored) if (!known.has(source.id)) offers.push({ ...source, from: 'library' });
    } catch (cause) {
      // The library's names are a help; a name can be typed without them.
      codeOf(cause);
    }
    return offers.slice(0, OFFERS);
  };
}
