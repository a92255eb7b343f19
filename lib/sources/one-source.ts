/**
 * One identity and one name for what the engine's coreference or the text gives one source, unless lexicon, kind or namesakes
 * contradict. Knows identities, not how they are found.
 */
import type { Attribution } from '../attribution/types';
import type { ArticleNames } from './article-names';
import { isGivenWithPatronymic } from './persons';
import { isPersonal, isPronoun } from './pronouns';
import type { Identity } from './types';

export type Guess = (own: Identity, full: Identity) => boolean;

/**
 * Of namesakes in one text an antecedent is believed only where it is the one that the text is about, or the only one among
 * its sources: `named` are those it names in full.
 */
export function guessing(names: ArticleNames, named: ReadonlySet<string>): Guess {
  return (own, full) => {
    if (own.kind !== 'person' || own.scope === 'global') return false;
    const dominant = names.people.dominantNamesake(own.name);
    if (dominant === null || full.id === dominant) return false;
    return (
      dominant !== '' ||
      !named.has(full.id) ||
      names.people.namesakes(own.name).some((id) => id !== full.id && named.has(id))
    );
  };
}

/** Attributions that the engine's coreference gives one source get one identity, unless lexicon or text contradict. */
export function joinClusters(
  attributions: readonly Attribution[],
  identities: (Identity | null)[],
  isGuess: Guess,
): void {
  const clusters = new Map<number, number[]>();
  attributions.forEach(({ cluster }, i) => {
    if (cluster === null || !identities[i]) return;
    const members = clusters.get(cluster);
    if (members) members.push(i);
    else clusters.set(cluster, [i]);
  });
  for (const members of clusters.values()) {
    const found = members.flatMap((i) => identities[i] ?? []);
    const globals = new Set(found.filter(({ scope }) => scope === 'global').map(({ id }) => id));
    if (globals.size > 1) continue;
    const best = found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    for (const i of members) {
      const own = identities[i];
      if (own && mayBe(own, best) && !isGuess(own, best) && own.id !== best.id)
        identities[i] = { ...best, reason: best.scope === 'local' ? 'local' : 'in-text' };
    }
  }
}

/** Whether a mention can be of the source that coreference names: a body's representative is not the body, nor a crowd one man. */
export function mayBe(own: Identity, best: Identity): boolean {
  if (isPersonal(own.name)) return best.kind === 'person';
  if (isPronoun(own.name)) return true;
  if (own.kind === 'person' && best.kind !== 'person') return false;
  return (own.kind === 'group') === (best.kind === 'group');
}

function rank({ scope, name, kind }: Identity): number {
  return (scope === 'global' ? 1000 : 0) + (kind === 'person' ? 100 : 0) + name.length;
}

/** «Инна Дробышева» whom the text calls «Инна Львовна» too has a third name. */
export function addPatronymics(identities: (Identity | null)[], alone: readonly (Identity | null)[]): void {
  const patronymics = new Map<string, string>();
  identities.forEach((identity, i) => {
    const words = alone[i]?.name.split(' ') ?? [];
    const [given = '', patronymic = ''] = words;
    if (identity?.scope !== 'global' || !isGivenWithPatronymic(words)) return;
    if (new RegExp(`^${given} \\p{L}[\\p{L}’'-]+$`, 'u').test(identity.name))
      patronymics.set(identity.id, patronymic);
  });
  identities.forEach((identity, i) => {
    const patronymic = identity && patronymics.get(identity.id);
    const [given, family, ...rest] = identity?.name.split(' ') ?? [];
    if (!identity || !patronymic || !given || !family || rest.length) return;
    identities[i] = { ...identity, name: `${given} ${patronymic} ${family}` };
  });
}

/** One name for each identity: the fullest that a mention gives. */
export function useFullestNames(identities: (Identity | null)[]): void {
  const fullest = new Map<string, string>();
  for (const identity of identities) {
    if (!identity) continue;
    const known = fullest.get(identity.id);
    if (known === undefined || isFuller(identity, known)) fullest.set(identity.id, identity.name);
  }
  identities.forEach((identity, i) => {
    const name = identity ? fullest.get(identity.id) : undefined;
    if (identity && name && name !== identity.name) identities[i] = { ...identity, name };
  });
}

/** A person's name in full is longer than initials; of a body's names in as many words the first is kept. */
function isFuller({ name, kind }: Identity, known: string): boolean {
  const more = name.split(' ').length - known.split(' ').length;
  return kind === 'person' || more ? name.length > known.length : false;
}
