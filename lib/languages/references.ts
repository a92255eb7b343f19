/**
 * How a language speaks of somebody it has named: which nouns mean a holder of a post, which one any body of a sort.
 * The notation of the packs' lists is read here. Knows no words.
 */
import { wordsOf } from './lexicon';

export interface References {
  /** Lemmas of nouns for posts, kin and parts in an event: alone they mean whoever the text gives them to, nobody else. */
  posts: ReadonlySet<string>;
  /**
   * Lemmas of nouns that say so little of a person that they contradict no other («чиновник», «эксперт»). Two other nouns
   * for persons are two persons, unless the text says that they are one.
   */
  general: ReadonlySet<string>;
  /** Lemmas of nouns for who somebody is to another: the name that follows in another case is the other's. */
  relations: ReadonlySet<string>;
  /** Lemma → the lemma it says the same as («жена» → «супруга»). */
  same: ReadonlyMap<string, string>;
  /** Lemma of a body's noun → the sorts it belongs to («агентство»: office, outlet). */
  sorts: ReadonlyMap<string, readonly string[]>;
  /** Lemmas that mean any body of their sorts («ведомство», «издание»). */
  wide: ReadonlySet<string>;
  /** Lemmas of nouns for a body's press service. */
  press: ReadonlySet<string>;
  /** How nouns for one person end that no lexicon has, in the singular of any case. */
  people: RegExp;
  /** Men's given names that end like women's, lower-case. */
  men: ReadonlySet<string>;
  /** Endings that only women's surnames have, in any case. */
  women: RegExp;
  /** Words that say somebody else is meant than before, or nobody known («другой», «некий»), lower-case. */
  others: ReadonlySet<string>;
  /** Words that say a post is held no more, lower-case. */
  past: ReadonlySet<string>;
  /** Prepositions before which a name is a place's rather than a person's, lower-case. */
  into: ReadonlySet<string>;
}

export interface ReferenceLists {
  posts: string;
  general: string;
  relations: string;
  /** «lemma=lemma», separated by spaces. */
  same: string;
  /** Lemmas by sort; «*» follows those that mean any body of the sort. */
  bodies: Readonly<Record<string, string>>;
  press: string;
  people: RegExp;
  men: string;
  women: RegExp;
  others: string;
  past: string;
  into: string;
}

export function parseReferences({
  posts,
  general,
  relations,
  same,
  bodies,
  press,
  people,
  men,
  women,
  others,
  past,
  into,
}: ReferenceLists): References {
  const sorts = new Map<string, string[]>();
  const wide = new Set<string>();
  for (const [sort, lemmas] of Object.entries(bodies)) {
    for (const notation of wordsOf(lemmas)) {
      const lemma = notation.replace('*', '');
      if (lemma !== notation) wide.add(lemma);
      const known = sorts.get(lemma);
      if (known) known.push(sort);
      else sorts.set(lemma, [sort]);
    }
  }
  return {
    posts: new Set(wordsOf(posts)),
    general: new Set(wordsOf(general)),
    relations: new Set(wordsOf(relations)),
    same: new Map(wordsOf(same).map((pair): [string, string] => pair.split('=') as [string, string])),
    sorts,
    wide,
    press: new Set(wordsOf(press)),
    people,
    men: new Set(wordsOf(men)),
    women,
    others: new Set(wordsOf(others)),
    past: new Set(wordsOf(past)),
    into: new Set(wordsOf(into)),
  };
}
