/** An identity's name for the reader. Apart from the room's door, for pages show names and know none. */
import type { Lang } from '../languages/types';
import type { Identity } from './types';

/** The name of an identity in the reader's language where it is known, else as the text has it. */
export function labelIn(identity: Identity, lang: Lang): string {
  return identity.labels[lang] ?? identity.name;
}
