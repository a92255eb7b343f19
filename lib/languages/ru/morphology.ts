/**
 * Russian paradigms: endings of verbs, nouns, adjectives and names, and how a verb of the lexicon is spelled out.
 * «ё» is written «е» throughout. Knows no cue.
 */
import { nounTable, type VerbEnding, type VerbTable, verbTable } from '../slavic/paradigms';

export const ADJECTIVE = nounTable(`
  ый,ий,ой:nm.am ого,его:gm.gn.am ому,ему:dm.dn ым,им:im.in.dp ом,ем:lm.ln ая,яя:nf ую,юю:af
  ой,ей:gf.df.if.lf ою,ею:if ое,ее:nn.an ые,ие:np.ap ых,их:gp.lp.ap ыми,ими:ip`);

/** Class letters of nouns in the lexicon. */
const NOUNS = {
  /** Animate masculine, hard: «эксперт», «аналитик». */
  m: nounTable('-:nm а:gm.am у:dm ом,ем:im е:lm ы,и,а,е:np ов,ей,ев:gp.ap ам:dp ами:ip ах:lp'),
  /** Inanimate masculine, hard: «суд». */
  i: nounTable('-:nm.am а:gm у:dm ом,ем:im е,у:lm ы,и,а:np.ap ов,ей:gp ам:dp ами:ip ах:lp'),
  /** Masculine on -ь, animate: «представитель»; the stem has no -ь. */
  s: nounTable('ь:nm я:gm.am ю:dm ем:im е:lm и,я:np ей:gp.ap ям:dp ями:ip ях:lp'),
  /** Masculine on -й: «музей». */
  j: nounTable('й:nm.am я:gm ю:dm ем:im е,и:lm и:np.ap ев:gp ям:dp ями:ip ях:lp'),
  /** Masculine on -ин with a plural on -не: «гражданин», «россиянин»; the stem ends before -ин. */
  z: nounTable('ин:nm ина:gm.am ину:dm ином:im ине:lm е,а:np -:gp.ap ам:dp ами:ip ах:lp'),
  /** Feminine on -а: «газета»; also of common gender: «глава». */
  f: nounTable('а:nf ы,и:gf.np.ap е:df.lf у:af ой,ою,ей:if -,ок,ек:gp.ap ам:dp ами:ip ах:lp'),
  c: nounTable('а:nm.nf ы,и:gm.gf.np е:dm.df.lm.lf у:am.af ой,ою,ей:im.if -:gp.ap ам:dp ами:ip ах:lp'),
  /** Feminine on -я: «полиция», «студия». */
  a: nounTable('я:nf и:gf.df.lf.np.ap ю:af ей,ею:if й,ь:gp е:df.lf ям:dp ями:ip ях:lp'),
  /** Feminine on -ь: «запись». */
  h: nounTable('ь:nf.af и:gf.df.lf.np.ap ью:if ей:gp ям:dp ями:ip ях:lp'),
  /** Neuter on -о: «агентство»; on -е: «издание», «училище». */
  n: nounTable('о:nn.an а:gn.np.ap у:dn ом:in е:ln -:gp ам:dp ами:ip ах:lp'),
  e: nounTable('е:nn.an я:gn.np.ap ю:dn ем:in и,е:ln й:gp ям:dp ями:ip ях:lp'),
  /** Plural only or lexicon plural: «власти», «СМИ» is indeclinable. */
  p: nounTable('ы,и,е:np ов,ев,ей,й:gp.ap ам,ям:dp ами,ями:ip ах,ях:lp'),
  /** Declined like adjectives: «ученый», «военный»; the stem has no ending. */
  q: nounTable(`ый,ий,ой:nm ого,его:gm.gn.am ому,ему:dm.dn ым,им:im.in.dp ом,ем:lm.ln ая,яя:nf ую,юю:af
    ой,ей:gf.df.if.lf ое,ее:nn.an ые,ие:np ых,их:gp.lp.ap ыми,ими:ip`),
  /** Does not decline: «МИД», «интервью», «Минобороны». */
  x: nounTable('-:n*.g*.d*.a*.i*.l*'),
} as const;
type Paradigm = keyof typeof NOUNS;

const CUT: Readonly<Record<Paradigm, number>> = {
  m: 0,
  i: 0,
  s: 1,
  j: 1,
  z: 2,
  f: 1,
  c: 1,
  a: 1,
  h: 1,
  n: 1,
  e: 1,
  p: 1,
  q: 2,
  x: 0,
};

/** «министр/m» → stem and table. Throws on a class letter that is none: a mistake in the lexicon. */
export function nounStem(lemma: string, paradigm: string) {
  if (!(paradigm in NOUNS)) throw new Error(`«${lemma}» has no paradigm «${paradigm}»`);
  // «судья»: feminines on -я written with the letter of those on -а.
  const key = paradigm === 'f' && lemma.endsWith('я') ? 'a' : (paradigm as Paradigm);
  const cut = CUT[key];
  return { stem: cut ? lemma.slice(0, -cut) : lemma, table: NOUNS[key] };
}

const verbs = (notation: string): VerbTable => verbTable(notation, ADJECTIVE);
/** After the infinitive's stem: «сообщи-л», «утвержда-вший». */
const PAST = verbs(
  'л:Fm0 ла:Ff0 ло:Fn0 ли:Fp0 ть:Ix0 в,вши:Gx0 вш+:A лось:Pn0 лся:Pm0 лась:Pf0 лись:Pp0 ться:Ix0',
);
const PAST_REFLEXIVE = verbs('лось:Fn0 лся:Fm0 лась:Ff0 лись:Fp0 ться:Ix0 вшись:Gx0 вш+ся:A');
/** After a stem on a consonant: «предостерег», «произнес». */
const PAST_BARE = verbs('-:Fm0 ла:Ff0 ло:Fn0 ли:Fp0 ши:Gx0 ш+:A');
/** «пришел», «пришли», after «приш». */
const PAST_GONE = verbs('ел:Fm0 ла:Ff0 ло:Fn0 ли:Fp0');
const PAST_GONE_REFLEXIVE = verbs('елся:Fm0 лась:Ff0 лось:Fn0 лись:Fp0');
const PAST_BARE_REFLEXIVE = verbs('ся:Fm0 лась:Ff0 лось:Fn0 лись:Fp0 шись:Gx0 ш+ся:A');
const E = `ет:Fs3 ут,ют:Fp3 у,ю:Fx1 ем:Fx1 ешь,ете:Fx2 я,а:Gx3 ущ+,ющ+:A`;
const I = `ит:Fs3 ат,ят:Fp3 у,ю,лю:Fx1 им:Fx1 ишь,ите:Fx2 я,а:Gx3 ащ+,ящ+:A`;
const PRESENT_E = verbs(`${E} ется:Ps3 утся,ются:Pp3 ущ+ся,ющ+ся:P`);
const PRESENT_I = verbs(`${I} ится:Ps3 атся,ятся:Pp3 ащ+ся,ящ+ся:P`);
const PRESENT_E_REFLEXIVE = verbs('ется:Fs3 утся,ются:Fp3 усь,юсь:Fx1 емся:Fx1 ясь,ась:Gx3 ущ+ся,ющ+ся:A');
const PRESENT_I_REFLEXIVE = verbs(
  'ится:Fs3 атся,ятся:Fp3 усь,юсь,люсь:Fx1 имся:Fx1 ясь,ась:Gx3 ащ+ся,ящ+ся:A',
);
/** After the stem of a passive participle: «сказан», «отмечен». */
const PASSIVE = verbs('-:Pm0 а:Pf0 о:Pn0 ы:Pp0 н+:P');

/** Short forms of predicatives: «уверен», «убеждена», «согласны». */
export const PREDICATIVE = verbs('-:Fm0 а:Ff0 о:Fn0 ы:Fp0 н+:A');

const ALTERNATIONS: readonly [RegExp, readonly string[]][] = [
  [/ст$/, ['щ', 'щ']],
  [/[тк]$/, ['ч', 'щ']],
  [/д$/, ['ж', 'жд']],
  [/з$/, ['ж']],
  [/с$/, ['ш']],
  [/([бвпмф])$/, ['$1л']],
];

/**
 * «сообщить», «сказать/скажет», «предостеречь/предостережет/предостерег» → stems. The third person is written
 * where it does not follow from the infinitive (-овать: -ует, -ать: -ает, -ить: -ит, -еть: -еет, -нуть: -нет).
 */
export function verbStems(notation: string) {
  const [infinitive = '', written, bare] = notation.split('/');
  if (infinitive.endsWith('!'))
    return { lemma: infinitive, stems: [{ stem: infinitive.slice(0, -1), table: IMPERSONAL }] };
  const reflexive = infinitive.endsWith('ся') || infinitive.endsWith('сь');
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const third = written?.replace(/ся$/, '') ?? regularThird(plain);
  const stems: { stem: string; table: VerbTable }[] = [];
  const past = bare ?? plain.slice(0, -2);
  if (bare?.endsWith('ш')) stems.push({ stem: past, table: reflexive ? PAST_GONE_REFLEXIVE : PAST_GONE });
  else if (bare && !/[аеиоуыя]$/.test(bare)) {
    stems.push({ stem: past, table: reflexive ? PAST_BARE_REFLEXIVE : PAST_BARE });
  } else stems.push({ stem: past, table: reflexive ? PAST_REFLEXIVE : PAST });
  if (bare) stems.push({ stem: plain, table: INFINITIVE });
  const present = third.slice(0, -2);
  const second = third.endsWith('ит');
  if (third === 'даст' || third.endsWith('даст')) stems.push({ stem: third.slice(0, -2), table: GIVE });
  else if (reflexive) {
    stems.push({ stem: present, table: second ? PRESENT_I_REFLEXIVE : PRESENT_E_REFLEXIVE });
  } else stems.push({ stem: present, table: second ? PRESENT_I : PRESENT_E });
  if (!reflexive) for (const stem of passiveStems(plain)) stems.push({ stem, table: PASSIVE });
  return { lemma: infinitive, stems };
}

/** A single impersonal form, written with «!». */
const IMPERSONAL = verbs('-:Pn3');
const INFINITIVE = verbs('-:Ix0');
/** «даст», «дадут», after «да». */
const GIVE = verbs('ст:Fs3 дут:Fp3');

function regularThird(infinitive: string): string {
  if (/[ое]вать$/.test(infinitive) && !/(давать|девать)$/.test(infinitive)) {
    return `${infinitive.slice(0, -5)}${infinitive.endsWith('евать') ? 'ю' : 'у'}ет`;
  }
  if (infinitive.endsWith('ить')) return `${infinitive.slice(0, -3)}ит`;
  if (infinitive.endsWith('нуть')) return `${infinitive.slice(0, -3)}ет`;
  return `${infinitive.slice(0, -2)}ет`;
}

function passiveStems(infinitive: string): string[] {
  if (/[ая]ть$/.test(infinitive)) return [`${infinitive.slice(0, -2)}н`];
  if (infinitive.endsWith('ить')) {
    const stem = infinitive.slice(0, -3);
    for (const [pattern, replacements] of ALTERNATIONS) {
      if (pattern.test(stem)) return replacements.map((by) => `${stem.replace(pattern, by)}ен`);
    }
    return [`${stem}ен`];
  }
  return [];
}

/** Endings of common nouns that no lexicon has; ambiguous ones carry all their readings. */
export const NOUN_ENDINGS = nounTable(`
  -:nm.am.gp а:nf.gm.am.gn.np.ap я:nf.gm.am.gn.np.ap о:nn.an е:nn.an.lm.lf.df.ln.np и:gf.df.lf.np.ap ы:gf.np.ap
  у,ю:dm.dn.af ь:nm.am.nf.af ой:if.gf.nm ей:gp.ap.if ом,ем:im.in ью:if ов,ев:gp.ap ам,ям:dp ами,ями:ip ах,ях:lp
  ие,ье:nn.an ия:nf.gn.np.ap ию:af.dn ии:gf.df.lf.ln.np.ap ией:if ием:in ий:gp.nm иям:dp иями:ip иях:lp
  ство:nn.an ства:gn.np.ap ству:dn ством:in стве:ln ость:nf.af ости:gf.df.lf.np.ap остью:if
  ка:nf.gm.am ки:gf.np.ap ции:gf.df.lf.np.ap ция:nf цию:af`);

/** Endings of surnames, given names and places; a consonant may also be a woman's name that does not decline. */
export const NAME_ENDINGS = nounTable(`
  -:nm.nf.am а:nf.nm.gm.am я:nf.nm.gm.am о,и,э,ы,е:n*.g*.d*.a*.i*.l* у,ю:dm.af.am ой,ей:gf.df.if.lf.nm ом,ем:im
  ем,им:nm.im ым:im.in.dp ь:nm.nf.af й:nm ов,ев,ин,ын:nm.gp.ap ова,ева,ина,ына:nf.gm.am ову,еву,ину,ыну:dm.af
  овой,евой,иной,ыной:gf.df.if.lf овым,евым,иным,ыным:im.dp ове,еве,ине:lm.lf.df ия:nf.gm.am ии:gf.df.lf.lm ию:af.dm ией:if
  ого,его:gm.am ому,ему:dm ий,ый:nm ая:nf ую:af ко,ло,но:n*.g*.d*.a*.i*.l* ли,ни,ри,ти,ки:n*.g*.d*.a*.i*.l*
  е:lm.lf.df.n* ы:gf.gm.np ки,ги,хи,ши,жи,чи:gf.np.n* у:dm.af.am ов:nm.gp.ap ых:gp.lp.ap ами,ями:ip ам,ям:dp ах,ях:lp иам,устам,адам,абрам,ибрам,слам,храм,йрам,ьям,ъям,язам,лах,бах,шах:n*.d*.l* ью:n*.g*.d*.a*.i*.l* яху:n*.g*.d*.a*.i*.l*`);

const ending = (form: VerbEnding['form'], agree: number, person: number): VerbEnding => ({
  form,
  agree,
  person,
  slots: 0,
  past: form === 'finite' && person === 0,
});

/** Endings by which a word no lexicon has shows to be a verb. */
export const VERB_ENDINGS: ReadonlyMap<string, VerbEnding> = new Map([
  ...[
    'ает',
    'яет',
    'ует',
    'еет',
    'ляет',
    'жет',
    'шет',
    'чет',
    'нет',
    'ится',
    'ется',
    'дит',
    'чит',
    'жит',
    'рит',
    'лит',
    'нит',
    'бит',
    'пит',
    'ёт',
    'дет',
    'рет',
    'ведёт',
    'сит',
    'зит',
    'вит',
    'стит',
    'оет',
    'ьет',
    'оит',
    'несет',
    'растет',
    'ймет',
    'зьмет',
    'римет',
    'нимет',
    'тит',
    'мит',
  ].map((e) => [e, ending('finite', 7, 3)] as const),
  ...[
    'ают',
    'яют',
    'уют',
    'еют',
    'утся',
    'ются',
    'атся',
    'ятся',
    'дут',
    'гут',
    'нут',
    'жут',
    'шут',
    'рят',
    'дят',
    'тят',
    'чат',
    'жат',
    'шат',
    'лят',
    'нят',
    'вят',
    'бят',
    'пят',
    'сят',
    'оют',
    'ьют',
    'несут',
    'растут',
    'имут',
    'ймут',
    'зьмут',
  ].map((e) => [e, ending('finite', 8, 3)] as const),
  ...['ал', 'ял', 'ил', 'ел', 'ул', 'крыл', 'забыл', 'рибыл', 'тбыл', 'убыл', 'лся'].map(
    (e) => [e, ending('finite', 1, 0)] as const,
  ),
  ...[
    'ала',
    'яла',
    'ила',
    'ела',
    'ула',
    'крыла',
    'забыла',
    'рибыла',
    'тбыла',
    'лась',
    'очла',
    'шла',
    'гла',
    'сла',
    'вела',
  ].map((e) => [e, ending('finite', 2, 0)] as const),
  ...['ало', 'яло', 'ило', 'ело', 'уло', 'крыло', 'рибыло', 'лось', 'шло', 'гло'].map(
    (e) => [e, ending('finite', 4, 0)] as const,
  ),
  ...[
    'али',
    'яли',
    'или',
    'ели',
    'ули',
    'крыли',
    'забыли',
    'рибыли',
    'тбыли',
    'очли',
    'лись',
    'шли',
    'гли',
    'сли',
  ].map((e) => [e, ending('finite', 8, 0)] as const),
  ...[
    'ать',
    'ять',
    'ить',
    'еть',
    'уть',
    'ться',
    'вести',
    'пасть',
    'красть',
    'класть',
    'нести',
    'расти',
    'спасти',
    'лезти',
    'везти',
    'ползти',
    'чься',
    'тись',
    'йти',
    'ыть',
    'оть',
  ].map((e) => [e, ending('infinitive', 15, 0)] as const),
  ...['ывая', 'ивая', 'вшись', 'авши', 'аясь', 'яясь', 'уясь', 'ая', 'уя', 'яя', 'ив', 'ав', 'яв']
    .filter((e) => e.length > 2 || e === 'ив')
    .map((e) => [e, ending('gerund', 15, 3)] as const),
]);

export const PARTICIPLES =
  /.{2}(?:(?:вш|ющ|ущ|ащ|ящ)(?:ий|его|ему|им|ем|ая|ую|ей|ее|ие|их|ими)(?:ся)?|(?:нн|[аиое]ем|им|[яыиу]т)(?:ый|ого|ому|ым|ом|ая|ую|ой|ое|ые|ых|ыми))$/;
export const PASSIVES = /(?:нн|ем|им|т)(?:ый|ого|ому|ым|ом|ая|ую|ой|ое|ые|ых|ыми)$/;
export const ADVERBS = /.{3}(?:но|ко|во|ло|то|шо|ще|ски|цки)$/;

/** Masculines on -олог, -ист, …; feminines on -истк-, -тельниц-, …; the rest of the word is its ending. */
export const PEOPLE = {
  suffixes:
    /(?<=[а-я]{2})(?:(олог|(?<!ненав)(?<=[^лшч])ист|[^в]щик|овед|навт)|((?<=[^члш])истк|тельниц|щиц|логин))(?=(?:а|у|ом|е|ы|и|ов|ам|ами|ах|ой)?$)/,
  tables: [NOUNS.m, NOUNS.f],
};

export const FACT_ENDINGS =
  /(?:[аеия]ни[еяюи]|[аеия]нием|[аеия]нии|[аеиуыя]ти[еяюи]|тием|ци[яиюе]й?|ств[оаеу]|ством|ств|[аое]ж[аеу]|боры?|борах|тельств[оаеу]|ств[оаеу]|[аяи]рест[аеу]?|пуск[аеу]?|зрыв[аеу]?|обстрел[аеу]?|ход[аеу]?|зов[аеу]?|каз[аеу]?|ост(?:ь|и|ью|ям|ях))$/;

/** Prefixes of titles: they leave what the noun names. */
export const PREFIXES = /^(?:экс|вице|спец|пресс?|ген|гос|супер|пост|под|лже|псевдо|зам|пред)-?/;
