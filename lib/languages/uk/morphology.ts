/**
 * Ukrainian paradigms: endings of verbs, nouns, adjectives and names, and how a verb of the lexicon is spelled out.
 * Knows no cue.
 */
import { type NounTable, nounTable, type VerbEnding, type VerbTable, verbTable } from '../slavic/paradigms';

export const ADJECTIVE = nounTable(`
  ий,ій:nm.am ого,ього:gm.gn.am ому,ьому:dm.dn.lm.ln им,ім:im.in.dp.lm.ln а,я:nf у,ю:af ої,ьої:gf ій:df.lf
  ою,ьою:if е,є:nn.an і,ї:np.ap их,іх:gp.lp.ap ими,іми:ip`);

/** Endings that tell a word without a lexicon to be an adjective; «міська» is no noun on -ка. */
export const ADJECTIVE_ENDINGS: NounTable = new Map([
  ...ADJECTIVE,
  ...nounTable('ові,еві:np.ap ська,цька,зька:nf ське,цьке,зьке:nn.an ські,цькі,зькі:np.ap ську,цьку,зьку:af'),
]);

/** Class letters of nouns in the lexicon; see the Russian table for what each stands for. */
const NOUNS = {
  m: nounTable('-:nm а:gm.am у,ові,еві,єві:dm.lm ом,ем:im і:lm и,і:np ів,їв:gp.ap ам:dp ами:ip ах:lp е:nm'),
  i: nounTable('-:nm.am у,а:gm у,ові:dm.lm ом,ем:im і:lm и,і:np.ap ів:gp ам:dp ами:ip ах:lp'),
  s: nounTable(
    'ь:nm я:gm.am ю,еві:dm.lm ем:im і:lm.np ів:gp.ap ям:dp ями:ip ях:lp -:nm а:gm.am у,еві:dm.lm ем:im ам:dp ами:ip ах:lp',
  ),
  j: nounTable('й:nm я,ю:gm ю,єві:dm.lm єм:im ї:lm.np.ap їв:gp.ap ям:dp ями:ip ях:lp'),
  z: nounTable('ин:nm ина:gm.am ину,инові:dm.lm ином:im ині:lm и,е,яни:np -:gp.ap ам:dp ами:ip ах:lp'),
  f: nounTable('а:nf и,і:gf.np.ap і:df.lf у:af ою,ею:if -,ок:gp.ap ам:dp ами:ip ах:lp'),
  c: nounTable(
    'а:nm.nf и,і:gm.gf.np і:dm.df.lm.lf у:am.af ою,ею:im.if ові,еві:dm.lm -:gp.ap ів:gp ам:dp ами:ip ах:lp',
  ),
  a: nounTable('я:nf ї,і:gf.df.lf.np.ap ю:af єю,ею:if й,ь:gp ям:dp ями:ip ях:lp'),
  h: nounTable('ь:nf.af -:nf.af і:gf.df.lf.np.ap и:gf ю,ню,ттю:if ей:gp ям,ам:dp ями,ами:ip ях,ах:lp'),
  n: nounTable('о:nn.an а:gn.np.ap у,ові:dn.ln ом:in і:ln -:gp ам:dp ами:ip ах:lp'),
  e: nounTable('я:nn.an.gn.np.ap ю:dn.ln ям:in.dp і:ln ями:ip ях:lp -:gp е:nn.an а:gn у:dn ем:in ї:ln'),
  p: nounTable('и,і,ї,е:np ів,їв,ей,й:gp.ap ам,ям:dp ами,ями:ip ах,ях:lp'),
  q: nounTable(`ий,ій:nm ого:gm.gn.am ому:dm.dn.lm.ln им,ім:im.in.dp.lm а,я:nf у,ю:af ої:gf ій:df.lf ою:if е,є:nn.an
    і:np их,іх:gp.lp.ap ими,іми:ip`),
  x: nounTable('-:n*.g*.d*.a*.i*.l*'),
} as const;

/** «думка», «думці», «ліга», «лізі»: after the stem before the consonant that changes. */
const HARD: ReadonlyMap<string, NounTable> = new Map([
  ['ка', nounTable('ка:nf ки:gf.np.ap ці:df.lf ку:af кою:if ок,к:gp.ap кам:dp ками:ip ках:lp')],
  ['га', nounTable('га:nf ги:gf.np.ap зі:df.lf гу:af гою:if г:gp.ap гам:dp гами:ip гах:lp')],
]);

/** «опитування», «опитувань»: after the stem before the doubled letter. */
const DOUBLED = nounTable('ня:nn.an.gn.np.ap ню:dn.ln ням:in.dp ні:ln нями:ip нях:lp ь:gp.ap');
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

/** «міністр/m» → stem and table. Throws on a class letter that is none: a mistake in the lexicon. */
export function nounStem(lemma: string, paradigm: string) {
  if (!(paradigm in NOUNS)) throw new Error(`«${lemma}» has no paradigm «${paradigm}»`);
  // «речниця»: feminines on -я written with the letter of those on -а.
  const key = paradigm === 'f' && lemma.endsWith('я') ? 'a' : (paradigm as Paradigm);
  const hard = key === 'f' ? HARD.get(lemma.slice(-2)) : undefined;
  if (hard) return { stem: lemma.slice(0, -2), table: hard };
  if (key === 'e' && lemma.endsWith('ння')) return { stem: lemma.slice(0, -2), table: DOUBLED };
  const cut = CUT[key];
  // «лікар», «область»: soft stems written without or with the sign.
  const bare = (key === 's' || key === 'h') && !lemma.endsWith('ь') ? 0 : cut;
  return { stem: bare ? lemma.slice(0, -bare) : lemma, table: NOUNS[key] };
}

const verbs = (notation: string): VerbTable => verbTable(notation, ADJECTIVE);
const PAST = verbs(
  'в:Fm0 ла:Ff0 ло:Fn0 ли:Fp0 ти,ть:Ix0 вши:Gx0 вш+:A лося,лось:Pn0 вся,всь:Pm0 лася,лась:Pf0 лися,лись:Pp0 тися,тись:Ix0',
);
const PAST_REFLEXIVE = verbs(
  'вся,всь:Fm0 лася,лась:Ff0 лося,лось:Fn0 лися,лись:Fp0 тися,тись:Ix0 вшись:Gx0 вш+ся:A',
);
const PAST_BARE = verbs('-:Fm0 ла:Ff0 ло:Fn0 ли:Fp0 ши:Gx0 ти:Ix0');
/** What a stem that the masculine closes takes in its other forms. */
const PAST_OPEN = verbs('ла:Ff0 ло:Fn0 ли:Fp0 ши:Gx0 ено:Pn0 ен+:P ти,сти:Ix0');
/** «дійшов», «дійшли», after «дійш». */
const PAST_GONE = verbs('ов:Fm0 ла:Ff0 ло:Fn0 ли:Fp0');
const PAST_GONE_REFLEXIVE = verbs('овся:Fm0 лася:Ff0 лося:Fn0 лися,лись:Fp0');
const PAST_BARE_REFLEXIVE = verbs('ся:Fm0 лася,лась:Ff0 лося:Fn0 лися,лись:Fp0 шись:Gx0 тися:Ix0');
const PRESENT_E = verbs(
  'є,е:Fs3 ють,уть:Fp3 ю,у:Fx1 ємо,емо,єм:Fx1 єш,еш,єте,ете:Fx2 ючи,учи:Gx3 юч+,уч+:A ється,еться:Ps3 ються,уться:Pp3',
);
const PRESENT_I = verbs(
  'ить,їть:Fs3 ять,ать,їть:Fp3 ю,у,лю:Fx1 имо,їмо:Fx1 иш,ите:Fx2 ячи,ачи:Gx3 лять:Fp3 яч+,ач+:A иться:Ps3 яться,аться,ляться:Pp3',
);
const PRESENT_E_REFLEXIVE = verbs(
  'ється,еться:Fs3 ються,уться:Fp3 юся,уся:Fx1 ємося,емося:Fx1 ючись,учись:Gx3',
);
const PRESENT_I_REFLEXIVE = verbs(
  'иться,їться:Fs3 яться,аться,ляться:Fp3 юся,уся,люся:Fx1 имося:Fx1 ячись,ачись:Gx3',
);
/** After the stem of a passive participle, the adjective's ending cut off: «сказан», «відзначен». */
const PASSIVE = verbs('о:Pn0 +:P');

/** Forms of predicatives: «упевнений», «переконана», «певен». */
export const PREDICATIVE = verbs('ий:Fm0 а:Ff0 е:Fn0 і:Fp0 -:Fm0');

const ALTERNATIONS: readonly [RegExp, readonly string[]][] = [
  [/ст$/, ['щ']],
  [/т$/, ['ч']],
  [/д$/, ['дж', 'ж']],
  [/з$/, ['ж']],
  [/с$/, ['ш']],
  [/([бвпмф])$/, ['$1л']],
];

/** «повідомити», «сказати/скаже», «відмовитися» → stems. The third person is written where it is irregular. */
export function verbStems(notation: string) {
  const [infinitive = '', written, bare] = notation.split('/');
  if (infinitive.endsWith('!'))
    return { lemma: infinitive, stems: [{ stem: infinitive.slice(0, -1), table: IMPERSONAL }] };
  const reflexive = infinitive.endsWith('ся');
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const third = written?.replace(/([еє])ться$/, '$1').replace(/ся$/, '') ?? regularThird(plain);
  const stems: { stem: string; table: VerbTable }[] = [];
  const past = bare ?? plain.slice(0, -2);
  if (bare?.endsWith('ш')) {
    stems.push({ stem: past, table: reflexive ? PAST_GONE_REFLEXIVE : PAST_GONE });
  } else if (bare?.endsWith('я')) stems.push({ stem: past, table: PAST_REFLEXIVE });
  else if (bare?.endsWith('і')) stems.push({ stem: past, table: PAST }, { stem: plain, table: INFINITIVE });
  else if (bare) {
    stems.push({ stem: past, table: reflexive ? PAST_BARE_REFLEXIVE : PAST_BARE });
    // «застеріг», but «застерегла»; «навів», but «навела».
    const open = plain.slice(0, bare.endsWith('в') ? -3 : -2);
    if (open !== past && !reflexive) stems.push({ stem: open, table: PAST_OPEN });
  } else stems.push({ stem: past, table: reflexive ? PAST_REFLEXIVE : PAST });
  const second = third.endsWith('ить') || third.endsWith('їть');
  const present = second ? third.slice(0, -3) : third.slice(0, -1);
  if (third.endsWith('дасть')) stems.push({ stem: third.slice(0, -3), table: GIVE });
  else if (third.endsWith('вість')) stems.push({ stem: third.slice(0, -3), table: TELL });
  else if (reflexive)
    stems.push({ stem: present, table: second ? PRESENT_I_REFLEXIVE : PRESENT_E_REFLEXIVE });
  else stems.push({ stem: present, table: second ? PRESENT_I : PRESENT_E });
  if (!reflexive) for (const stem of passiveStems(plain)) stems.push({ stem, table: PASSIVE });
  return { lemma: infinitive, stems };
}

/** «дасть», «дадуть», after «да». */
const GIVE = verbs('сть:Fs3 дуть:Fp3');
/** «розповість», «розповідять», after «розпові». */
const TELL = verbs('сть:Fs3 дять:Fp3 м:Fx1');
/** A single impersonal form, written with «!». */
const IMPERSONAL = verbs('-:Pn3');
const INFINITIVE = verbs('-:Ix0');

function regularThird(infinitive: string): string {
  if (/[ую]вати$/.test(infinitive))
    return `${infinitive.slice(0, -5)}${infinitive.endsWith('ювати') ? 'ю' : 'у'}є`;
  if (infinitive.endsWith('ити') || infinitive.endsWith('їти')) return `${infinitive.slice(0, -3)}ить`;
  if (infinitive.endsWith('нути')) return `${infinitive.slice(0, -3)}е`;
  return `${infinitive.slice(0, -2)}є`;
}

function passiveStems(infinitive: string): string[] {
  // «зафіксовано» beside «зафіксувати», «обговорювано» beside «обговорювати».
  if (infinitive.endsWith('увати')) return [`${infinitive.slice(0, -5)}ован`, `${infinitive.slice(0, -2)}н`];
  if (/[ая]ти$/.test(infinitive)) return [`${infinitive.slice(0, -2)}н`];
  if (infinitive.endsWith('ити')) {
    const stem = infinitive.slice(0, -3);
    for (const [pattern, replacements] of ALTERNATIONS) {
      if (pattern.test(stem)) return replacements.map((by) => `${stem.replace(pattern, by)}ен`);
    }
    return [`${stem}ен`];
  }
  return [];
}

export const NOUN_ENDINGS = nounTable(`
  -:nm.am.gp а:nf.gm.am.gn.np.ap я:nf.gm.am.nn.an.gn.np.ap о:nn.an е:nn.an і:df.lf.lm.ln.gf.np.ap и:gf.np.ap
  у,ю:dm.dn.af.gm.lm ь:nm.am.nf.af ові,еві,єві:dm.lm ою,ею,єю:if ом,ем,єм:im.in ям:in.dp ів,їв:gp.ap ам:dp ами,ями:ip ах,ях:lp
  ття,ння,ття:nn.an.gn.np.ap ттю,нню:dn.ln нням,ттям:in.dp нні,тті:ln ія:nf.gn ію:af ії:gf.df.lf.np.ap ією:if ій:gp.nm
  ство:nn.an ства:gn.np.ap ству:dn.ln ством:in стві:ln ість:nf.af ості:gf.df.lf.np.ap істю:if
  чима,шима,рима:ip ка:nf.gm.am ки:gf.np.ap ці:df.lf.np.ap ція:nf цію:af ції:gf.df.lf.np.ap`);

export const NAME_ENDINGS = nounTable(`
  -:nm.nf.am а:nf.nm.gm.am я:nf.nm.gm.am о:nm.nf.g*.d*.a*.i*.l* е,э:n*.g*.d*.a*.i*.l* і:df.lf.np.n*.g*.d*.a*.i*.l*.gf и:gf.gm.np.n*.g*.d*.a*.i*.l*
  у,ю:dm.af.am.gm ові,еві,єві:dm.lm ою,ею,єю:if.im ом,ем,єм:im им,ім,ем,єм:nm.im ь:nm.nf.af й:nm ів,їв,ов,ев,єв,ин,ін,їн:nm.gp.ap
  ова,ева,єва,іна,ина:nf.gm.am ову,еву,єву,іну,ину:dm.af ової,евої,иної,іної:gf овою,евою,іною:if овим,евим,іним,єєвим:im.dp
  ого,ього:gm.am ому:dm.lm ий,ій:nm ка:nf.nm.gm.am ко:nm.n* енко:nm.nf.n*.g*.d*.a*.i*.l* енка:gm.am енку,енкові:dm.lm енком:im
  ія:nf.gm.am ії:gf.df.lf.lm ію:af.dm ією:if ська,цька:nf ський,цький:nm ського,цького:gm.am ської,цької:gf ською,цькою:if ським,цьким:im.dp
  их:gp.lp.ap ами,ями:ip ам,ям:dp ах,ях:lp іам,устам,адам,абрам,слам,храм,йрам,ьям,лах,бах,шах:n*.d*.l* ик:nm ика:gm.am яху,ьяху:n*.g*.d*.a*.i*.l*`);

const ending = (form: VerbEnding['form'], agree: number, person: number): VerbEnding => ({
  form,
  agree,
  person,
  slots: 0,
  past: form === 'finite' && person === 0,
});

export const VERB_ENDINGS: ReadonlyMap<string, VerbEnding> = new Map([
  ...[
    'ає',
    'яє',
    'иє',
    'ує',
    'ює',
    'іє',
    'їє',
    'ить',
    'їть',
    'ється',
    'иться',
    'еться',
    'же',
    'ене',
    'йде',
  ].map((e) => [e, ending('finite', 7, 3)] as const),
  ...[
    'ають',
    'яють',
    'ують',
    'юють',
    'іють',
    'уть',
    'ять',
    'ються',
    'яться',
    'уться',
    'аться',
    'жать',
    'чать',
  ].map((e) => [e, ending('finite', 8, 3)] as const),
  ...['ав', 'яв', 'ив', 'ів', 'ув', 'їв', 'вся', 'йшов']
    .filter((e) => e !== 'ів' && e !== 'їв')
    .map((e) => [e, ending('finite', 1, 0)] as const),
  ...['ала', 'яла', 'ила', 'іла', 'ула', 'лася', 'лась', 'йшла'].map(
    (e) => [e, ending('finite', 2, 0)] as const,
  ),
  ...['ало', 'яло', 'ило', 'іло', 'уло', 'лося', 'лось', 'йшло'].map(
    (e) => [e, ending('finite', 4, 0)] as const,
  ),
  ...['али', 'яли', 'или', 'іли', 'ули', 'лися', 'лись', 'йшли'].map(
    (e) => [e, ending('finite', 8, 0)] as const,
  ),
  ...[
    'ати',
    'яти',
    'ити',
    'іти',
    'ути',
    'тися',
    'тись',
    'вести',
    'ласти',
    'нести',
    'рости',
    'везти',
    'повзти',
    'йти',
    'гти',
  ].map((e) => [e, ending('infinitive', 15, 0)] as const),
  ...['ючи', 'учи', 'ячи', 'ачи', 'вши', 'ючись', 'вшись', 'ачись'].map(
    (e) => [e, ending('gerund', 15, 3)] as const,
  ),
  ...['ано', 'ено', 'ято', 'уто', 'ито'].map((e) => [e, ending('finite', 4, 0)] as const),
]);

export const PARTICIPLES = /.{3}(?:вш|юч|уч|ан|ен|ян)(?:ий|ого|ому|им|ім|а|у|ої|ій|ою|е|і|их|ими)$/;
export const PASSIVES = /(?:ан|ен|ян|т)(?:ий|ого|ому|им|ім|а|у|ої|ій|ою|е|і|их|ими)$/;
export const ADVERBS = /.{3}(?:но|ко|во|ло|то|шо|ще|ськи|цьки)$/;

export const PEOPLE = {
  suffixes:
    /(?<=[а-яіїєґ]{2})(?:(олог|(?<=[^лшч])ист|(?<=[^лшч])іст(?!ь)|[^в]щик)|(істк|ологин))(?=(?:а|у|ові|ом|е|и|і|ів|ам|ами|ах|ою|я|ю|ею)?$)/,
  tables: [NOUNS.m, new Map([...NOUNS.f, ...NOUNS.a])],
};

export const FACT_ENDINGS =
  /(?:(?:нн|тт)(?:я|ю|ям|і)|ці[яїюйє]ю?|ств[оауі]|ством|еж[аіу]|бор(?:у|ів|и)?|зов[у]?|пуск[у]?|вибух[уі]?|обстріл[уиі]?|хід|ход[уі]|каз[уі]?|ост[іи]|істю?|ість)$/;

/** Prefixes of titles: they leave what the noun names. */
export const PREFIXES = /^(?:екс|віце|спец|прес?|ген|держ|супер|пост|лже|псевдо|зам)-?/;
