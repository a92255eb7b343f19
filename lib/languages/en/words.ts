/** Closed classes of English by what they do in a clause, and frequent adverbs and adjectives no suffix tells. */
import { Col, Fn, Pos } from '../types';

interface WordGroup {
  pos: number;
  fn?: number;
  /** `Col` bits of a pronoun; any where none are given. */
  columns?: number;
  /** What a pronoun may be: subject, object, both. */
  role?: 'subject' | 'object' | 'both';
  words: string;
}

export const WORDS: readonly WordGroup[] = [
  {
    pos: Pos.adjective,
    fn: Fn.determiner,
    words: 'a an every certain various numerous multiple other whatever',
  },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.definite, words: 'the' },
  {
    pos: Pos.adjective,
    fn: Fn.determiner | Fn.nobody,
    words: 'no neither',
  },
  // Stand alone too: "some say".
  {
    pos: Pos.adjective | Pos.pronoun,
    fn: Fn.determiner,
    words: 'these those each some both all many several few most more half another',
  },
  {
    pos: Pos.adjective,
    fn: Fn.determiner,
    words: 'any either much fewer less such',
  },
  {
    pos: Pos.conjunction,
    fn: Fn.determiner | Fn.complementizer | Fn.relative | Fn.demonstrative,
    words: 'that',
  },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.demonstrative, words: 'this' },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.possessive, columns: Col.m, words: 'his' },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.possessive, columns: Col.n, words: 'its' },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.possessive, columns: Col.p, words: 'their' },
  {
    pos: Pos.adjective | Pos.pronoun,
    fn: Fn.determiner | Fn.possessive | Fn.personal,
    role: 'object',
    columns: Col.f,
    words: 'her',
  },
  { pos: Pos.adjective, fn: Fn.determiner | Fn.speaker, words: 'my our your' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'subject', columns: Col.m, words: 'he' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'subject', columns: Col.f, words: 'she' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'subject', columns: Col.p, words: 'they' },
  { pos: Pos.pronoun, fn: Fn.nobody, role: 'subject', words: 'there' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'both', columns: Col.n, words: 'it' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'object', columns: Col.m, words: 'him' },
  { pos: Pos.pronoun, fn: Fn.personal, role: 'object', columns: Col.p, words: 'them' },
  { pos: Pos.pronoun, fn: Fn.speaker, role: 'subject', words: 'i we' },
  { pos: Pos.pronoun, fn: Fn.speaker, role: 'both', words: 'you' },
  { pos: Pos.pronoun, fn: Fn.speaker, role: 'object', words: 'me us' },
  { pos: Pos.pronoun, fn: Fn.oneself, words: 'himself herself itself themselves myself ourselves yourself' },
  { pos: Pos.pronoun, fn: Fn.nobody, role: 'both', words: 'nobody none nothing no-one' },
  {
    pos: Pos.pronoun,
    role: 'both',
    words: 'someone somebody everyone everybody anyone anybody something everything anything others',
  },
  {
    pos: Pos.pronoun,
    fn: Fn.relative | Fn.question,
    role: 'both',
    columns: Col.m | Col.f,
    words: 'who whoever',
  },
  {
    pos: Pos.pronoun,
    fn: Fn.relative | Fn.question,
    role: 'both',
    columns: Col.n,
    words: 'which what whatever',
  },
  { pos: Pos.pronoun, fn: Fn.relative, words: 'whom' },
  { pos: Pos.adjective, fn: Fn.relative | Fn.determiner, words: 'whose' },
  { pos: Pos.conjunction, fn: Fn.question, words: 'how why where whether' },
  { pos: Pos.conjunction, fn: Fn.coordinator, words: 'and or but nor yet &' },
  {
    pos: Pos.conjunction,
    fn: Fn.subordinator,
    words: 'because although though while whereas when whenever if unless until lest wherever',
  },
  { pos: Pos.conjunction | Pos.preposition, fn: Fn.subordinator, words: 'since after before than' },
  { pos: Pos.conjunction | Pos.preposition, fn: Fn.subordinator | Fn.like | Fn.complement, words: 'as' },
  { pos: Pos.preposition, fn: Fn.infinitiveMark | Fn.complement, words: 'to' },
  { pos: Pos.preposition, fn: Fn.owning, words: 'of' },
  { pos: Pos.preposition, fn: Fn.complement, words: 'for with on over against out' },
  { pos: Pos.preposition, fn: Fn.agent, words: 'by from through via' },
  { pos: Pos.preposition, fn: Fn.about, words: 'about regarding concerning' },
  {
    pos: Pos.preposition,
    words: `in at into onto under during between among amid without within
      across toward towards upon behind beyond beside besides despite except following including like near outside inside
      per until till throughout around above below along alongside amongst aboard off up down unlike
      versus notwithstanding`,
  },
  // "he's" or "the mayor's": told apart by what stands before.
  { pos: Pos.verb, fn: Fn.be | Fn.possessive, words: "'s" },
  { pos: Pos.verb, fn: Fn.be, words: "is are was were be been being am isn't aren't wasn't weren't 're 'm" },
  {
    pos: Pos.verb,
    fn: Fn.auxiliary,
    words: "has have had having do does did 've hasn't haven't hadn't don't doesn't didn't",
  },
  {
    pos: Pos.verb,
    fn: Fn.modal,
    words: `will would can must shall should cannot 'll 'd won't wouldn't can't couldn't mustn't
      shouldn't needn't`,
  },
  { pos: Pos.verb, fn: Fn.modal | Fn.possible, words: 'could may might' },
  { pos: Pos.particle, fn: Fn.negation, words: 'not never' },
  {
    pos: Pos.adverb,
    words: `also then now even just still already again often always later earlier once twice instead further
      too ever almost nearly quite rather very so here thus hence perhaps maybe ago far away back
      together apart only else soon yesterday today tomorrow tonight afterward afterwards meanwhile moreover however
      nevertheless nonetheless therefore otherwise likewise furthermore indeed alone well much sometimes
      long first last next more most least less straight home abroad overnight online live`,
  },
  { pos: Pos.adverb, fn: Fn.hearsay, words: 'reportedly allegedly supposedly purportedly' },
  {
    pos: Pos.adjective,
    words: `new old big small large great good bad high low early late long short young major minor former current
      senior junior chief top key main own same different public private national local foreign federal deputy
      vice acting interim late prime military white black red blue green free full true false real clear open
      strong weak hard easy poor rich right wrong left able likely unlikely dead alive
      due worth recent previous next last first second third fourth fifth final joint fellow fresh
      longtime veteran entire whole overall total average similar separate recent massive leading prominent unnamed anonymous nuclear common human
      proud sorry glad angry upset frustrated`,
  },
  // "is sure that": what the subject holds true or feels.
  {
    pos: Pos.adjective | Pos.predicative,
    words: `sure confident certain convinced hopeful optimistic adamant doubtful skeptical wary worried concerned afraid
      aware fearful proud glad eager willing ready determined reluctant keen critical supportive unsure`,
  },
];

/** Endings and their part of speech, tried in order on words nothing else is known of. */
export const ENDINGS: readonly (readonly [string, number])[] = [
  ['ly', Pos.adverb],
  ['tion', Pos.noun],
  ['ment', Pos.noun],
  ['ness', Pos.noun],
  ['ity', Pos.noun],
  ['ous', Pos.adjective],
  ['ful', Pos.adjective],
  ['less', Pos.adjective],
  ['able', Pos.adjective],
  ['ible', Pos.adjective],
  ['ical', Pos.adjective],
  ['ial', Pos.adjective],
  ['ual', Pos.adjective],
  ['ional', Pos.adjective],
  ['ive', Pos.adjective],
  ['ish', Pos.adjective],
  ['est', Pos.adjective],
];

export const ABBREVIATIONS = `mr mrs ms dr prof sen rep gov gen lt col sgt maj capt cmdr adm st jr sr hon rev pres
  dem inc corp co ltd llc bros vs etc dept est no nos jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n e.u d.c i.e e.g ph.d n.y n.j n.c s.c n.d s.d n.h n.m w.va r.i`;

/** States as newspapers shorten them after a party: "R-Ky." */
export const STATES = `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo n.y n.j n.c s.c n.d s.d n.h n.m w.va r.i`;

/** Sources that stay unnamed: "on condition of anonymity", "who asked not to be named". */
export const UNNAMED =
  /(?:on|under) (?:the )?conditions? of (?:strict )?anonymity|(?:ask|request|wish|want|prefer|insist)(?:s|ed|ing)? (?:that they )?(?:not (?:to )?be|to not be|to remain|to stay|on remaining)(?: publicly)? (?:named|identified|quoted by name|anonymous|unnamed)|declin(?:es|ed|ing) to be (?:named|identified)|(?:request|ask|demand)(?:s|ed|ing)?(?: for)? anonymity|(?:was|were|is|are|being)(?: not|n't) (?:allowed|authori[sz]ed|permitted) to (?:speak|talk|comment|discuss)/;

/** Credits of pictures and labels that lead on. */
export const CAPTIONS =
  'photo photos photograph picture pictures image images video graphic infographic illustration map source sources credit more related watch read text';
