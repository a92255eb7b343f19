/**
 * Which sources of one text are one: pronouns, roles and short names find the name in full, also where the text names
 * it without quoting it. Looks backward for pronouns and roles, anywhere for names. Only this text counts.
 */
import type { LanguagePack } from '../languages/types';
import type { Span } from '../text/types';
import { type Described, describe, nameStem } from './classify';
import type { ResolvedSource } from './grammar';
import type { Mention } from './mention';
import { type NamedPerson, namedPeople } from './named-people';
import type { SourceKind } from './types';

/** One source of the text. */
interface Entity {
  fullest: Span;
  names: number;
  kind: SourceKind;
  columns: number;
  /** Lemmas of the roles it was named with. */
  roles: Set<string>;
  first: string | null;
  /** Offset of the latest mention. */
  last: number;
}

/** How far back, in UTF-16 units, a pronoun or a bare role may find its name. */
const REACH = 1500;
const RECENT = 8;

export function clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): ResolvedSource[] {
  const described = mentions.map(({ source }) => (source ? describe(text, pack, source) : null));
  const entities: Entity[] = [];
  const byName = new Map<string, number[]>();
  const byWords = new Map<string, number>();
  const clusterOf: (number | null)[] = mentions.map(() => null);
  const recent: number[] = [];
  const people = namedPeople(text, pack);
  let nextPerson = 0;

  const add = (span: Span, words: Described): number => {
    entities.push({
      fullest: span,
      names: 0,
      kind: words.kind,
      columns: words.columns,
      roles: new Set(),
      first: null,
      last: span.start,
    });
    return entities.length - 1;
  };
  const note = (at: number, span: Span, words: Described) => {
    const entity = entities[at];
    if (!entity) return;
    entity.last = span.start;
    if (words.pronoun) return;
    if (words.lemma) entity.roles.add(words.lemma);
    if (words.names.length > entity.names) {
      entity.names = words.names.length;
      entity.fullest = span;
      entity.kind = words.kind;
    }
    if (words.names.length > 1) entity.first ??= nameStem(words.names[0] ?? '');
    const surname = words.names[words.names.length - 1];
    if (surname) index(byName, nameStem(surname), at);
    const key = words.words.join(' ');
    if (!byWords.has(key)) byWords.set(key, at);
  };

  const order = mentions
    .map((_, i) => i)
    .filter((i) => mentions[i]?.source)
    .sort((a, b) => (mentions[a]?.source?.start ?? 0) - (mentions[b]?.source?.start ?? 0));
  for (const i of order) {
    const span = mentions[i]?.source;
    const words = described[i];
    if (!span || !words) continue;
    // People the text names before this source, quoted or not.
    for (
      let person = people[nextPerson];
      person && person.span.start < span.start;
      person = people[++nextPerson]
    ) {
      introduce(person);
    }
    const at =
      (words.pronoun
        ? antecedent(words, span)
        : (sameName(words) ?? sameWords(words) ?? inRole(words, span))) ?? add(span, words);
    note(at, span, words);
    clusterOf[i] = at;
    recent.push(at);
    if (recent.length > RECENT) recent.shift();
  }

  function introduce(person: NamedPerson): void {
    const at = sameName(person.described) ?? add(person.span, person.described);
    note(at, person.span, person.described);
  }

  function antecedent(pronoun: Described, span: Span): number | null {
    const plural = (pronoun.columns & 7) === 0;
    for (let k = recent.length - 1; k >= 0; k--) {
      const at = recent[k] ?? -1;
      const entity = entities[at];
      if (!entity || span.start - entity.last > REACH) continue;
      const suits = plural
        ? entity.kind === 'group'
        : entity.kind === 'person' && (entity.columns & pronoun.columns) !== 0;
      if (suits) return at;
    }
    if (plural) return null;
    // Nobody quoted yet: the latest person the text names.
    for (let at = entities.length - 1; at >= Math.max(0, entities.length - 4); at--) {
      const entity = entities[at];
      if (
        entity &&
        entity.kind === 'person' &&
        entity.columns & pronoun.columns &&
        span.start - entity.last < REACH / 3
      )
        return at;
    }
    return null;
  }

  function sameName(words: Described): number | null {
    const surname = words.names[words.names.length - 1];
    if (!surname) return null;
    const given = words.names.length > 1 ? nameStem(words.names[0] ?? '') : null;
    for (const at of byName.get(nameStem(surname)) ?? []) {
      const entity = entities[at];
      if (!entity) continue;
      const personal = entity.kind === 'person' || words.kind === 'person';
      if (!personal && entity.kind !== words.kind) continue;
      if (personal && given && entity.first && !compatible(given, entity.first)) continue;
      return at;
    }
    return null;
  }

  function sameWords(words: Described): number | null {
    return words.generic && words.words.length === 1 && words.lemma
      ? null
      : (byWords.get(words.words.join(' ')) ?? null);
  }

  /** «министр», «ведомство», «скульптор»: the latest source of that role, or of that sort for vague nouns. */
  function inRole(words: Described, span: Span): number | null {
    if (!words.generic || words.plural || !words.lemma || words.words.length > 2) return null;
    for (let at = entities.length - 1, seen = 0; at >= 0 && seen < 40; at--, seen++) {
      const entity = entities[at];
      if (entity?.roles.has(words.lemma) && (entity.names > 0 || words.words.length === 1)) return at;
    }
    if (!pack.vagueNouns.has(words.lemma)) return null;
    for (let k = recent.length - 1; k >= 0; k--) {
      const at = recent[k] ?? -1;
      const entity = entities[at];
      const known = entity && (entity.names > 0 || entity.kind === 'person');
      if (known && entity.kind === words.kind && span.start - entity.last < REACH) return at;
    }
    return null;
  }

  return mentions.map((mention, i) => {
    const own = described[i];
    const at = clusterOf[i] ?? null;
    const entity = at === null ? undefined : entities[at];
    if (!mention.source || !own || !entity)
      return { kind: 'anonymous' as const, referent: null, cluster: null };
    return { kind: own.pronoun ? entity.kind : own.kind, referent: entity.fullest, cluster: at };
  });
}

function index(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [at]);
  else if (!list.includes(at) && list.length < 6) list.push(at);
}

/** Two given names of one person: equal, or one the initial of the other. */
function compatible(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length <= 2 && b.startsWith(a.charAt(0))) ||
    (b.length <= 2 && a.startsWith(b.charAt(0))) ||
    a.slice(0, 3) === b.slice(0, 3)
  );
}
