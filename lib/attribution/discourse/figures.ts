/**
 * The persons and bodies that a text speaks of: what they were called, and by which of it they are found again. Joins
 * mentions by name and by equal words; pronouns and bare nouns are not decided here.
 */
import { Col, columns, type LanguagePack } from '../../languages/types';
import type { Span } from '../../text/types';
import { type Described, nameStem } from '../classify';
import { wordReader } from '../reader';
import type { SourceKind } from '../types';

export interface Figure {
  kind: SourceKind;
  /** The mention that names it in full. */
  fullest: Span;
  /** How many words of a name, and of all, that mention has. */
  names: number;
  size: number;
  /** `Col` bits that a pronoun for it may have. */
  columns: number;
  /** Lemmas of its nouns, each with stems of the words that went with it. */
  roles: Map<string, Set<string>>;
  first: string | null;
  patronymic: string | null;
  /** Somebody whom the text lets speak. */
  speaks: boolean;
}

const EITHER = Col.m | Col.f;
const MOST_NAMESAKES = 6;
const MOST_BODIES = 60;

export class Figures {
  readonly list: Figure[] = [];
  private readonly byName = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();
  private readonly byWords = new Map<string, number>();
  /** Bodies by their words, for abbreviations. */
  private readonly bodies = new Map<string, number>();
  private readonly byRole = new Map<string, number[]>();

  private readonly pack: LanguagePack;

  constructor(pack: LanguagePack) {
    this.pack = pack;
  }

  /** The figure that the mention belongs to by its words, begun where there is none. */
  place(span: Span, words: Described, gender: number): number {
    const at =
      this.named(words, gender) ??
      this.equal(words) ??
      this.abbreviated(words) ??
      this.begin(span, words, gender);
    this.learn(at, span, words, gender);
    return at;
  }

  begin(span: Span, words: Described, gender: number): number {
    const bits = words.kind === 'person' ? gender : this.columnsOf(words);
    this.list.push({
      kind: words.kind,
      fullest: span,
      names: 0,
      size: 0,
      columns: bits,
      roles: new Map(),
      first: null,
      patronymic: null,
      speaks: false,
    });
    return this.list.length - 1;
  }

  /** Adds what a mention calls the figure. */
  learn(at: number, span: Span, words: Described, gender: number): void {
    const figure = this.list[at];
    if (!figure || words.pronoun) return;
    if (figure.kind === 'person' && (figure.columns & gender) !== 0) figure.columns &= gender;
    const { given, surname, patronymic } = nameParts(words.names);
    const fuller = words.names.length - figure.names || words.words.length - figure.size;
    const personal = figure.kind === 'person';
    if (
      figure.size === 0 ||
      (words.names.length >= figure.names && (personal ? words.names.length > figure.names : fuller > 0))
    ) {
      figure.names = words.names.length;
      figure.size = words.words.length;
      figure.fullest = span;
      figure.kind = words.kind;
    }
    if (words.lemma) this.giveRole(at, words.lemma, words.words);
    if (given) {
      figure.first ??= nameStem(given);
      if (personal) index(this.byGiven, nameStem(given), at);
    }
    if (patronymic) figure.patronymic ??= nameStem(patronymic);
    if (surname) index(this.byName, nameStem(surname), at);
    const key = wordsKey(words);
    if (this.byWords.has(key)) return;
    this.byWords.set(key, at);
    if (isBody(words.kind) && words.words.length > 1 && this.bodies.size < MOST_BODIES)
      this.bodies.set(key, at);
  }

  speak(at: number | undefined): void {
    const figure = this.list[at ?? -1];
    if (figure) figure.speaks = true;
  }

  /** «…, глава комитета»: a role given to the figure, with the words that go with it. */
  giveRole(at: number, lemma: string, words: readonly string[]): void {
    const figure = this.list[at];
    if (!figure) return;
    const role = this.roleOf(lemma);
    const known = figure.roles.get(role);
    const stems = words.map(nameStem);
    if (known) for (const stem of stems) known.add(stem);
    else figure.roles.set(role, new Set(stems));
    index(this.byRole, role, at, 40);
  }

  /** Figures of a role, in the order they got it. */
  inRole(lemma: string): readonly number[] {
    return this.byRole.get(this.roleOf(lemma)) ?? [];
  }

  roleOf(lemma: string): string {
    return this.pack.references.same.get(lemma) ?? lemma;
  }

  /** The one figure whose name this may be; null for none, and for several that nothing tells apart. */
  named(words: Described, gender: number): number | null {
    const { given, surname, patronymic } = nameParts(words.names);
    if (!surname) return given ? this.byGivenName(given, patronymic, gender) : null;
    const stem = given && nameStem(given);
    const fitting: number[] = [];
    for (const at of this.byName.get(nameStem(surname)) ?? []) {
      const figure = this.list[at];
      if (!figure) continue;
      const personal = figure.kind === 'person' || words.kind === 'person';
      if (!personal && figure.kind !== words.kind) continue;
      if (personal && (figure.kind !== 'person' || words.kind !== 'person') && words.names.length > 1)
        continue;
      // «телеграм-канал «Луцьк під ковдрою»»: whom a noun says to be a body is no person.
      if (personal && words.kind !== 'person' && words.noun) continue;
      if (personal && stem && figure.first && !compatible(stem, figure.first)) continue;
      if (personal && (figure.columns & gender) === 0 && (stem === null || figure.first === null)) continue;
      fitting.push(at);
    }
    return fitting[0] ?? null;
  }

  /** «Лариса Аркадьевна», «Алла»: the one person of that given name. */
  byGivenName(given: string, patronymic: string | null, gender: number): number | null {
    const found = (this.byGiven.get(nameStem(given)) ?? []).filter((at) => {
      const figure = this.list[at];
      const known = figure?.patronymic;
      return (
        figure && (figure.columns & gender) !== 0 && (!patronymic || !known || known === nameStem(patronymic))
      );
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** How many persons share a surname. */
  namesakes(surname: string): readonly number[] {
    return this.byName.get(nameStem(surname)) ?? [];
  }

  private equal(words: Described): number | null {
    if (words.generic && words.words.length === 1 && words.lemma) return null;
    return this.byWords.get(wordsKey(words)) ?? null;
  }

  /** «Нацбанк», the body that the text calls «Национальный банк Казахстана» elsewhere. */
  abbreviated({ kind, words }: Described): number | null {
    const [only = ''] = words;
    if (words.length !== 1 || only.length < 5 || !isBody(kind) || this.byWords.has(only)) return null;
    const found: number[] = [];
    for (const [key, at] of this.bodies) if (!found.includes(at) && abbreviates(only, key)) found.push(at);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Gender of a body by its noun, or by its name's ending; none where neither tells. */
  private columnsOf({ lemma, plural, names, kind, words }: Described): number {
    // «один из игроков» is one man.
    const one = wordReader(this.pack).read(words[0] ?? '').reading;
    if (one.noun?.kind === 'part' && words.length > 1) {
      const singular = columns(one.slots, 'nom') & EITHER;
      if (singular && singular !== EITHER) return singular;
    }
    if (plural || kind === 'group') return Col.p;
    const { reading } = wordReader(this.pack).read(lemma ?? names[0] ?? '');
    const bits = columns(reading.slots, 'nom') & Col.singular;
    return lemma || (bits !== EITHER && bits !== Col.singular) ? bits : 0;
  }
}

const wordsKey = ({ words, kind }: Described): string =>
  `${kind === 'group' ? '+' : ''}${words.map(nameStem).join(' ')}`;

const isBody = (kind: SourceKind) => kind === 'government' || kind === 'organization' || kind === 'media';

/** Whether a word is put together of the beginnings of two or more words on end: «генпрокуратура». */
function abbreviates(word: string, phrase: string): boolean {
  let at = 0;
  let parts = 0;
  for (const next of phrase.split(' ')) {
    if (at >= word.length - 2) break;
    let same = 0;
    while (same < next.length && word[at + same] === next[same]) same++;
    if (same < 3) {
      if (parts > 0) return false;
      continue;
    }
    at += same;
    parts++;
  }
  return parts > 1 && at >= word.length - 2;
}

const PATRONYMIC = /(?:вич|вн[аыеоуі]й?|[оеє]виче?[ауемі]*|ічн[аиіу]\p{L}?|оглы?|огли|кызы|кизи)$/iu;

const WOMANS = /(?:вн[аыеоуі]й?|ічн[аиіу]\p{L}?|ична|кызы|кизи)$/iu;

export interface NameParts {
  given: string | null;
  surname: string | null;
  patronymic: string | null;
}

/** «Иван Сергеевич Петров», «Петров Иван Сергеевич», «Лариса Аркадьевна», «Петров». */
export function nameParts(names: readonly string[]): NameParts {
  const last = names.at(-1) ?? null;
  if (names.length < 2) return { given: null, surname: last, patronymic: null };
  const at = names.findIndex((name, i) => i > 0 && PATRONYMIC.test(name));
  if (at > 0 && at === names.length - 1) {
    const patronymic = names[at] ?? null;
    // A man's patronymic may be a surname: «Виктор Янукович».
    if (at === 1)
      return WOMANS.test(patronymic ?? '')
        ? { given: names[0] ?? null, surname: null, patronymic }
        : { given: names[0] ?? null, surname: patronymic, patronymic: null };
    return { given: names[1] ?? null, surname: names[0] ?? null, patronymic };
  }
  return { given: names[0] ?? null, surname: last, patronymic: at > 0 ? (names[at] ?? null) : null };
}

function index(map: Map<string, number[]>, key: string, at: number, most = MOST_NAMESAKES): void {
  const list = map.get(key);
  if (!list) map.set(key, [at]);
  else if (!list.includes(at) && list.length < most) list.push(at);
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
