/**
 * Which sources of one text are one: pronouns, roles and short names find the name in full, also where the text names
 * it without quoting it, before or after. Only this text counts; what stays open is a source of its own.
 */
import { Fn, type LanguagePack, Pos } from '../languages/types';
import type { Steps } from '../text/steps';
import type { Span } from '../text/types';
import { Antecedents } from './discourse/antecedents';
import { Bare } from './discourse/bare';
import { Figures } from './discourse/figures';
import { namingsOf } from './discourse/namings';
import { openingOf } from './discourse/openings';
import { namedOutlets } from './discourse/outlets';
import { describeOwn, type Place, placesOf, Speech } from './discourse/places';
import { SentenceIndex } from './discourse/sentence-index';
import { type Event, eventAt, Timeline, Weight } from './discourse/timeline';
import type { ResolvedSource } from './grammar';
import type { Mention } from './mention';
import { namedPeople } from './named-people';
import { wordReader } from './reader';

/** How many paragraphs open a text: title and lead name by role whom the text then names in full. */
const LEAD = 3;
const MOST_BODIES = 30;
const EITHER = 3;
/** Prepositions that belong to the verb: «сказал дипломат во вторник, по телефону». */
const SPOKEN_TO = /^(?:по|на|об?|про|за|к|до)$/;

export function* clusterSources(
  text: string,
  pack: LanguagePack,
  mentions: readonly Mention[],
): Steps<ResolvedSource[]> {
  const places = yield* placesOf(text, pack, mentions);
  const figures = new Figures(pack);
  let index: SentenceIndex | null = null;
  const sentences = () => {
    index ??= new SentenceIndex(text);
    return index;
  };
  const people = yield* namedPeople(text, pack);
  const namings = namingsOf(text, pack, people, figures, sentences);
  yield;
  const figureOf = new Map<Place, number>();
  const open: Place[] = [];
  // Names in full come first: «Нацбанк» in a title finds «Национальный банк» of the text.
  const brief = ({ words }: Place) => words.words.length === 1;
  for (const place of [...places.filter((one) => !brief(one)), ...places.filter(brief)]) {
    if (isOpen(place)) open.push(place);
    else figureOf.set(place, figures.place(place.span, place.words, place.gender));
    figures.speak(figureOf.get(place));
    yield;
  }
  if (open.length)
    yield* new Resolver(text, pack, mentions, places, figures, figureOf, sentences, namings()).run();
  const resolved: ResolvedSource[] = mentions.map(() => ({
    kind: 'anonymous',
    referent: null,
    cluster: null,
  }));
  for (const place of places) {
    const at = figureOf.get(place);
    const figure = at === undefined ? undefined : figures.list[at];
    if (at === undefined || !figure) continue;
    const kind = place.words.noun && place.words.kind !== 'person' ? place.words.kind : figure.kind;
    // A bare noun further on names nobody better than «он» did.
    const tells = figure.names > 0 || figure.fullest.start < place.span.start;
    const referent = tells ? figure.fullest : place.span;
    for (const i of place.mentions) resolved[i] = { kind, referent, cluster: at };
  }
  return resolved;
}

/** Pronouns, and nouns without a name: who they mean is for the text around them to say. */
function isOpen({ words, speaker }: Place): boolean {
  if (words.pronoun || speaker) return true;
  if (!words.generic) return false;
  return words.kind === 'person' || (words.words.length <= 2 && words.kind !== 'group');
}

class Resolver {
  private readonly timeline: Timeline;
  private readonly antecedents: Antecedents;
  private readonly bare: Bare;
  private readonly speech: Speech;
  private readonly placeOf = new Map<number, Place>();
  /** Bodies and documents that have spoken, each once. */
  private readonly bodies: number[] = [];
  private outlets: Span[] | null = null;

  private readonly text: string;
  private readonly pack: LanguagePack;
  private readonly mentions: readonly Mention[];
  private readonly places: readonly Place[];
  private readonly figures: Figures;
  private readonly figureOf: Map<Place, number>;
  private readonly sentences: () => SentenceIndex;

  constructor(
    text: string,
    pack: LanguagePack,
    mentions: readonly Mention[],
    places: readonly Place[],
    figures: Figures,
    figureOf: Map<Place, number>,
    sentences: () => SentenceIndex,
    namings: ConstructorParameters<typeof Timeline>[0],
  ) {
    this.text = text;
    this.pack = pack;
    this.mentions = mentions;
    this.places = places;
    this.figures = figures;
    this.figureOf = figureOf;
    this.sentences = sentences;

    this.timeline = new Timeline(namings);
    this.bare = new Bare(figures, pack);
    const openings = new Map<number, Event | null>();
    this.antecedents = new Antecedents(figures, this.timeline, sentences, (sentence) => {
      const known = openings.get(sentence);
      if (known !== undefined) return known;
      const found = openingOf(text, pack, sentences(), sentence, figures, this.bare);
      openings.set(sentence, found);
      return found;
    });
    this.speech = new Speech(mentions);
    for (const place of places) for (const i of place.mentions) this.placeOf.set(i, place);
  }

  *run(): Steps<void> {
    const speakers: Place[] = [];
    for (const place of this.places) {
      yield;
      const known = this.figureOf.get(place);
      if (known === undefined && place.speaker) {
        speakers.push(place);
        continue;
      }
      const figure = known ?? this.meant(place) ?? this.figures.begin(place.span, place.words, place.gender);
      if (known === undefined) {
        this.figures.learn(figure, place.span, place.words, place.gender);
        this.figureOf.set(place, figure);
        this.figures.speak(figure);
      }
      const { kind } = this.figures.list[figure] ?? {};
      if (kind !== 'person' && this.bodies.length < MOST_BODIES && !this.bodies.includes(figure))
        this.bodies.push(figure);
      this.timeline.note(eventAt(place.span, figure, Weight.speaking, place.gender));
    }
    for (const place of speakers) {
      this.figureOf.set(
        place,
        this.speakerAt(place) ?? this.figures.begin(place.span, place.words, place.gender),
      );
    }
  }

  private meant(place: Place): number | null {
    if (place.words.pronoun) return this.byPronoun(place);
    return place.words.kind === 'person' ? this.byRole(place) : this.byBodyNoun(place);
  }

  private byPronoun(place: Place): number | null {
    const { words, span } = place;
    const [word = ''] = words.words;
    const { fn } = wordReader(this.pack).read(word).reading;
    const { columns } = words;
    if (fn & Fn.relative) return this.nearest(span, columns);
    const kindOf = (figure: number) => this.figures.list[figure]?.kind;
    const oblique = fn & Fn.personal && !place.subject;
    const found = this.find(place, columns, (figure) => oblique || kindOf(figure) !== 'document');
    // «Она» of a body is said right after it.
    const near = found === null || kindOf(found) === 'person' || !(fn & Fn.personal && place.subject);
    return near ? found : this.find(place, columns, (figure) => kindOf(figure) !== 'document', 1);
  }

  /** «X, который …»: the one named last. */
  private nearest(span: Span, columns: number): number | null {
    this.timeline.reach(span.start);
    for (const event of this.timeline.back(span.start, span.start - 120)) {
      const figure = event.figure === null ? undefined : this.figures.list[event.figure];
      if (figure && figure.columns & columns) return event.figure;
    }
    return null;
  }

  private byRole(place: Place): number | null {
    const { words, gender } = place;
    if (words.plural || this.isAnother(words.words)) return null;
    const same = this.bare.sameRole(place);
    // Behind the lead nobody is meant whom the text has not come to yet.
    const index = this.sentences();
    const known = same === null ? undefined : this.figures.list[same];
    if (known && (known.fullest.start < place.span.start || index.paragraph(place.span.start) < LEAD))
      return same;
    const isSpeaker = (figure: number) => {
      const known = this.figures.list[figure];
      return (known?.kind === 'person' || known?.kind === 'anonymous') && known.speaks;
    };
    if (!this.bare.isPost(words.lemma) && this.pointsBack(words.words) && !this.goesOn(place.span)) {
      const found = this.find(place, gender, isSpeaker, words.words.length > 1 ? 2 : 8);
      // The last speaker is another one where the text gives him another trade.
      if (found !== null) return this.bare.mayBeCalled(found, words.lemma) ? found : null;
    }
    return this.inLead(place);
  }

  /** Title and lead: the one person of that gender whom they name and the text lets speak, if nothing else is said of him. */
  private inLead({ span, gender, words }: Place): number | null {
    // «представитель Microsoft» is nobody the text names further on.
    if (/\p{Lu}/u.test(this.text.slice(span.start + 1, span.end))) return null;
    const index = this.sentences();
    if (index.paragraph(span.start) >= LEAD) return null;
    const speakers = this.figures.list.flatMap((figure, at) =>
      figure.kind === 'person' &&
      figure.speaks &&
      figure.names > 1 &&
      figure.columns & gender &&
      index.paragraph(figure.fullest.start) < LEAD
        ? [at]
        : [],
    );
    const [only] = speakers;
    return only !== undefined && speakers.length === 1 && this.bare.mayBeCalled(only, words.lemma)
      ? only
      : null;
  }

  private byBodyNoun(place: Place): number | null {
    const { words } = place;
    const { lemma } = words;
    const alone = lemma !== null && words.words.length === 1;
    if (words.kind === 'anonymous') {
      const isKept = (figure: number) => this.figures.list[figure]?.kind === 'anonymous';
      return this.isAnother(words.words) || this.goesOn(place.span)
        ? null
        : (this.bare.sameRole(place) ?? this.find(place, 0, isKept, 3));
    }
    const ofSort = (figure: number) => {
      const known = this.figures.list[figure];
      return !!known && this.bare.isOfSort(known, lemma ?? '');
    };
    const last =
      alone && this.bare.isWide(lemma) ? (this.onlyBefore(ofSort) ?? this.find(place, 0, ofSort, 12)) : null;
    return (
      last ??
      this.bare.sameRole(place) ??
      this.figures.abbreviated(words) ??
      (alone && this.bare.isWide(lemma) ? this.outletNamed(place) : null)
    );
  }

  /** «… пишут на сайте «Волна» … добавляет издание»: the one outlet that the text has named before, though not as a source. */
  private outletNamed({ words, span }: Place): number | null {
    const { sorts } = this.pack.references;
    if (!sorts.get(words.lemma ?? '')?.includes('outlet')) return null;
    this.outlets ??= namedOutlets(this.text, this.pack);
    const before = this.outlets.filter(({ end }) => end <= span.start);
    const names = new Set(before.map(({ start, end }) => this.text.slice(start + 1, end - 1)));
    const [first] = before;
    return first && names.size === 1
      ? this.figures.place(first, describeOwn(this.text, this.pack, first, false), EITHER)
      : null;
  }

  /** The one body that has spoken and fits; null for none, for several, and where too many have spoken to tell. */
  private onlyBefore(fits: (figure: number) => boolean): number | null {
    const found = this.bodies.length < MOST_BODIES ? this.bodies.filter(fits) : [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** «87-летний политик», «эксперт»: nothing but adjectives with the noun. What else stands there presents somebody new. */
  private pointsBack(words: readonly string[]): boolean {
    const reader = wordReader(this.pack);
    return words.slice(0, -1).every((word) => {
      const { reading } = reader.read(word);
      return !reading.noun && (reading.pos & (Pos.adjective | Pos.numeral) || reading.fn & Fn.demonstrative);
    });
  }

  /** «собеседник в РЖД»: what follows says who it is. */
  private goesOn({ end }: Span): boolean {
    const next = /^ ([\p{L}-]+) \p{L}/u.exec(this.text.slice(end, end + 24))?.[1];
    return (
      next !== undefined &&
      (wordReader(this.pack).read(next).reading.pos & Pos.preposition) !== 0 &&
      !SPOKEN_TO.test(next)
    );
  }

  private isAnother(words: readonly string[]): boolean {
    const { others } = this.pack.references;
    return words.some((word) => others.has(word));
  }

  private find(
    place: Place,
    columns: number,
    fits: (figure: number) => boolean,
    within?: number,
  ): number | null {
    const around = this.speech.around(place.span);
    const speaker = around && this.placeOf.get(around.mention);
    // Who is named in a quotation does not speak it; a report pointed back to («об этом») holds its speaker.
    const own = place.mentions.flatMap((i) => {
      const mention = this.mentions[i];
      return mention && mention.form === 'direct' ? mention.content : [];
    });
    return this.antecedents.find({
      at: place.span,
      columns,
      fits,
      except: (speaker && this.figureOf.get(speaker)) ?? null,
      outside: ({ start, end }) => !own.some((span) => span.start <= start && end <= span.end),
      quoted: (span) => {
        const quotation = this.speech.around(span);
        return quotation !== null && quotation.span !== around?.span;
      },
      ...(within === undefined ? {} : { within }),
    });
  }

  /** «я»: who speaks in the quotation around it; in an interview the one whom the title lets speak. */
  private speakerAt(place: Place): number | null {
    if (place.words.plural) return null;
    const around = this.speech.around(place.span);
    const speaker = around && this.placeOf.get(around.mention);
    if (speaker && speaker !== place) return this.figureOf.get(speaker) ?? null;
    const [first] = this.places;
    const index = this.sentences();
    const from = this.text.lastIndexOf('\n', place.span.start) + 1;
    if (!first || index.paragraph(first.span.start) > 0 || !/^[—–-]/.test(this.text.charAt(from)))
      return null;
    const figure = this.figureOf.get(first);
    return figure !== undefined && this.figures.list[figure]?.kind === 'person' ? figure : null;
  }
}
