/**
 * Whom a noun without a name means: «министр», «жена», «ведомство», «издание», «документ». A post means whoever the text
 * gives it to; another noun for a person whom the sentences before speak of; a body's noun the last body of its sort.
 */
import type { LanguagePack } from '../../languages/types';
import { nameStem } from '../classify';
import { wordReader } from '../reader';
import type { SourceKind } from '../types';
import type { Figure, Figures } from './figures';
import type { Place } from './places';

/** The share of a bare mention's words that the text must have said before. */
const SHARED = 0.6;

export class Bare {
  private readonly figures: Figures;
  private readonly pack: LanguagePack;

  constructor(figures: Figures, pack: LanguagePack) {
    this.figures = figures;
    this.pack = pack;
  }

  /** The figure with the same noun and no contradicting words. */
  sameRole({ words, gender, span }: Place): number | null {
    if (!words.lemma) return null;
    const own = this.complement(words.words, words.lemma);
    const fitting = this.figures.inRole(words.lemma).filter((at) => {
      const figure = this.figures.list[at];
      if (!figure || (figure.kind === 'group') !== (words.kind === 'group')) return false;
      if (figure.fullest.start === span.start) return false;
      if (words.kind === 'person' && (figure.kind !== 'person' || !(figure.columns & gender))) return false;
      if (words.kind !== 'person' && figure.kind !== words.kind) return false;
      return this.agree(figure, words.lemma ?? '', own);
    });
    const before = fitting.filter((at) => (this.figures.list[at]?.fullest.start ?? 0) < span.start);
    const named = (list: readonly number[]) =>
      list.filter((at) => {
        const figure = this.figures.list[at];
        return figure && (figure.names > 0 || (figure.kind !== 'person' && figure.size > words.words.length));
      });
    const best = named(before).at(-1) ?? before.at(-1);
    if (best !== undefined) return best;
    // The lead says «министр», the text behind it who he is.
    const after = named(fitting);
    return after.length === 1 ? (after[0] ?? null) : null;
  }

  /** Stems of what stands with the noun, vague bodies left out: «глава ведомства» says no more than «глава». */
  private complement(words: readonly string[], lemma: string): string[] {
    const reader = wordReader(this.pack);
    const { wide } = this.pack.references;
    return words
      .filter((word) => {
        const noun = reader.read(word).reading.noun;
        return noun?.lemma !== lemma && !wide.has(noun?.lemma ?? '');
      })
      .map(nameStem);
  }

  /** Most of what is said with the noun here was said with it there. */
  private agree(figure: Figure, lemma: string, own: readonly string[]): boolean {
    const known = figure.roles.get(this.figures.roleOf(lemma));
    return own.filter((stem) => known?.has(stem)).length >= own.length * SHARED;
  }

  /** Whether nothing the text calls a person contradicts a noun: one of the two says little, or it is the same. */
  mayBeCalled(at: number, lemma: string | null): boolean {
    const { general } = this.pack.references;
    const figure = this.figures.list[at];
    if (!figure) return false;
    const little = lemma !== null && general.has(lemma);
    // «Тренер … Эксперт»: two who are not named are two.
    if (little && figure.names > 1) return true;
    const roles = [...figure.roles.keys()];
    return (
      (little || figure.names > 1) &&
      roles.every((role) => general.has(role) || (lemma !== null && this.figures.roleOf(lemma) === role))
    );
  }

  isPost(lemma: string | null): boolean {
    if (lemma === null) return false;
    const { posts } = this.pack.references;
    return posts.has(lemma) || posts.has(lemma.slice(lemma.lastIndexOf('-') + 1));
  }

  /** Whether a body may be called by a noun of that sort. */
  isOfSort(figure: Figure, lemma: string): boolean {
    const { sorts } = this.pack.references;
    const wanted = sorts.get(lemma);
    if (!wanted || figure.kind === 'person' || figure.kind === 'group' || figure.kind === 'anonymous')
      return false;
    const nouns = [...figure.roles.keys()];
    if (nouns.some((noun) => sorts.get(noun)?.some((sort) => wanted.includes(sort)))) return true;
    const kinds = wanted.map((sort) => KIND_OF_SORT[sort]);
    if (nouns.length || figure.kind === 'document')
      return kinds.includes(figure.kind) && figure.kind !== 'organization';
    // A bare name («Инфолайн») may be any body's but an office's.
    return kinds.some((kind) => kind === figure.kind || (kind !== 'government' && kind !== 'document'));
  }

  isWide(lemma: string): boolean {
    return this.pack.references.wide.has(lemma);
  }
}

const KIND_OF_SORT: Readonly<Record<string, SourceKind>> = {
  office: 'government',
  bank: 'organization',
  outlet: 'media',
  company: 'organization',
  club: 'organization',
  organization: 'organization',
  party: 'organization',
  document: 'document',
};
