/**
 * Makes what a page has read a reading to store: who its sources are, drafted. The background does it, for it knows all
 * names; a page holds none.
 */
import * as v from 'valibot';
import type { Article } from '../../lib/article/types';
import { beginningOf } from '../../lib/attribution/beginning';
import type { Attribution } from '../../lib/attribution/types';
import { ENGINE_VERSION } from '../../lib/attribution/version';
import { langOfTag } from '../../lib/languages/types';
import { addressOf, draftReading } from '../../lib/library/draft';
import { ReadingSchema } from '../../lib/library/schema';
import type { Reading } from '../../lib/library/types';
import { CallError } from '../../lib/platform/messages';
import { identify, outletCountry } from '../../lib/sources';
import type { Identity } from '../../lib/sources/types';

/** @throws CallError where the page's article cannot be stored as it is. */
export function identified(
  article: Article,
  attributions: readonly Attribution[],
): { identities: (Identity | null)[]; reading: Reading } {
  const lang = langOfTag(article.lang);
  const { name, domain } = article.outlet;
  const found = lang
    ? identify(attributions, {
        text: beginningOf(article.text),
        lang,
        scope: addressOf(article),
        outletCountry: outletCountry(domain, name),
        outlet: name || null,
      })
    : [];
  const reading = v.safeParse(ReadingSchema, draftReading(article, found, ENGINE_VERSION));
  if (!reading.success) throw new CallError('invalid', reading.issues[0].message);
  return { identities: found.map(({ identity }) => identity), reading: reading.output };
}
