/** Ukrainian closed classes: prepositions with their cases, pronouns, conjunctions, particles, common adverbs. */
import { parseSlots } from '../lexicon';
import type { ClosedGroup } from '../slavic/pack';
import { ALL_SLOTS, caseMask, Fn, Pos } from '../types';

const gen = caseMask('gen');
const dat = caseMask('dat');
const acc = caseMask('acc');
const ins = caseMask('ins');
const loc = caseMask('loc');

export const CLOSED: readonly ClosedGroup[] = [
  // Nouns that end like infinitives.
  {
    pos: Pos.noun,
    slots: parseSlots('gf.np.ap'),
    words: 'освіти еліти плити дати палати втрати витрати зарплати виплати гармати хати карти квоти',
  },
  {
    pos: Pos.noun,
    slots: parseSlots('np.ap'),
    words:
      'кредити мандати делегати кандидати автомати маршрути ліміти візити депозити квіти світи елементи дебати',
  },
  { pos: Pos.preposition, governs: acc | loc | gen, words: 'в у' },
  { pos: Pos.preposition, governs: acc | loc, words: 'на' },
  { pos: Pos.preposition, governs: acc | loc, fn: Fn.about, words: 'о об' },
  { pos: Pos.preposition, governs: acc, fn: Fn.about, words: 'про' },
  { pos: Pos.preposition, governs: gen | ins, words: 'з із зі' },
  { pos: Pos.preposition, governs: loc | dat | acc, words: 'по' },
  { pos: Pos.preposition, governs: dat, words: 'завдяки всупереч назустріч' },
  { pos: Pos.preposition, governs: acc | ins | gen, words: 'за під' },
  { pos: Pos.preposition, governs: ins, words: 'над перед між поміж' },
  { pos: Pos.preposition, governs: acc, words: 'через крізь попри' },
  { pos: Pos.preposition, governs: loc, words: 'при' },
  {
    pos: Pos.preposition,
    governs: gen,
    words:
      'від до для без після проти замість крім окрім серед біля навколо довкола із-за внаслідок щодо стосовно відносно напередодні поблизу всередині поза повз навпроти шляхом протягом упродовж під-час понад',
  },
  { pos: Pos.pronoun, slots: parseSlots('nm'), fn: Fn.personal, words: 'він' },
  { pos: Pos.pronoun, slots: parseSlots('nf'), fn: Fn.personal, words: 'вона' },
  { pos: Pos.pronoun, slots: parseSlots('nn'), fn: Fn.personal, words: 'воно' },
  { pos: Pos.pronoun, slots: parseSlots('np'), fn: Fn.personal, words: 'вони' },
  { pos: Pos.pronoun, slots: parseSlots('gm.gn.am.an'), fn: Fn.possessive, words: 'його' },
  { pos: Pos.pronoun, slots: parseSlots('gf.af'), fn: Fn.possessive, words: 'її' },
  { pos: Pos.pronoun, slots: parseSlots('gp.ap'), fn: Fn.possessive, words: 'їх' },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    fn: Fn.possessive,
    words: 'їхній їхня їхнє їхні їхнього їхньої їхнім їхніми їхню',
  },
  { pos: Pos.pronoun, slots: parseSlots('gm.gn.am.an.dm.dn.im.in.lm.ln'), words: 'йому ним нього ньому' },
  { pos: Pos.pronoun, slots: parseSlots('df.if.lf.gf.af'), words: 'їй нею ній неї' },
  { pos: Pos.pronoun, slots: parseSlots('dp.ip.lp.gp'), words: 'їм ними них' },
  { pos: Pos.pronoun, slots: parseSlots('nm.nf.np'), fn: Fn.speaker, words: 'я ми ти ви' },
  {
    pos: Pos.pronoun,
    slots: gen | dat | acc | ins | loc,
    fn: Fn.speaker,
    words: 'мене мені мною нас нам нами тебе тобі тобою вас вам вами',
  },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    fn: Fn.speaker,
    words:
      'мій моя моє мої мого моєї наш наша наше наші нашого нашої нашим наших вашої ваш ваша ваше ваші нашу мою',
  },
  { pos: Pos.pronoun, slots: gen | dat | acc | ins | loc, fn: Fn.oneself, words: 'себе собі собою' },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    fn: Fn.reflexive,
    words: 'свій своя своє свої свого своєї своїх своїм своїми своєму свою',
  },
  { pos: Pos.adjective, slots: parseSlots('nm'), fn: Fn.self, words: 'сам' },
  { pos: Pos.adjective, slots: parseSlots('nf'), fn: Fn.self, words: 'сама' },
  { pos: Pos.adjective, slots: parseSlots('nn'), fn: Fn.self, words: 'саме' },
  { pos: Pos.adjective, slots: parseSlots('np.gm.gn.gp'), fn: Fn.self, words: 'самі самого самих самої' },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nm.am'),
    fn: Fn.demonstrative,
    words: 'цей той такий подібний аналогічний відповідний',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nf'),
    fn: Fn.demonstrative,
    words: 'ця та така подібна аналогічна',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nn.an'),
    fn: Fn.demonstrative,
    words: 'це те таке подібне аналогічне відповідне',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('np.ap'),
    fn: Fn.demonstrative,
    words: 'ці ті такі подібні аналогічні',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gm.gn.am'),
    fn: Fn.demonstrative,
    words: 'цього того такого',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('dm.dn.lm.ln'),
    fn: Fn.demonstrative,
    words: 'цьому тому такому',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('im.in.dp'),
    fn: Fn.demonstrative,
    words: 'цим тим таким',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gf.df.lf'),
    fn: Fn.demonstrative,
    words: 'цієї тієї такої цій тій такій',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('if'),
    fn: Fn.demonstrative,
    words: 'цією тією такою',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('af'),
    fn: Fn.demonstrative,
    words: 'цю ту таку подібну аналогічну відповідну',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gp.lp.ap'),
    fn: Fn.demonstrative,
    words: 'цих тих таких',
  },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nm.am'), fn: Fn.relative, words: 'який котрий' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nf'), fn: Fn.relative, words: 'яка котра' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nn.an'), fn: Fn.relative, words: 'яке котре' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('np.ap'), fn: Fn.relative, words: 'які котрі' },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gm.gn.am'),
    fn: Fn.relative,
    words: 'якого котрого',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('dm.dn.lm.ln'),
    fn: Fn.relative,
    words: 'якому котрому',
  },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('af'), fn: Fn.relative, words: 'яку котру' },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gf.df.if.lf'),
    fn: Fn.relative,
    words: 'якої якій якою котрої',
  },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('im.in.dp'), fn: Fn.relative, words: 'яким' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('gp.lp.ap'), fn: Fn.relative, words: 'яких' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('ip'), fn: Fn.relative, words: 'якими' },
  { pos: Pos.conjunction, fn: Fn.complementizer, words: 'що щоб аби ніби нібито начебто буцімто' },
  { pos: Pos.pronoun, fn: Fn.question, slots: parseSlots('nm'), words: 'хто' },
  {
    pos: Pos.pronoun,
    slots: parseSlots('gm.am.lm.dm'),
    fn: Fn.question,
    words: 'чим чого чому ким кого кому',
  },
  { pos: Pos.adverb, fn: Fn.question, words: 'навіщо де куди звідки коли скільки наскільки чи' },
  { pos: Pos.conjunction, fn: Fn.like | Fn.question, words: 'як' },
  { pos: Pos.conjunction, fn: Fn.coordinator, words: 'і й та а але або чи проте зате' },
  {
    pos: Pos.conjunction,
    fn: Fn.subordinator,
    words: 'якщо якби оскільки поки хоча хоч тому мов наче бо адже раз щойно ледь доки тож отже причому',
  },
  { pos: Pos.particle, fn: Fn.negation, words: 'не ні' },
  { pos: Pos.particle, fn: Fn.hearsay, words: 'мовляв' },
  {
    pos: Pos.particle,
    words: 'же ж би б ось вже уже ще лише тільки саме просто теж також навіть хіба невже хай нехай от',
  },
  { pos: Pos.pronoun, fn: Fn.nobody, slots: parseSlots('nm.nn'), words: 'ніхто ніщо хтось щось' },
  {
    pos: Pos.adverb,
    words: `щотижня щодня щомісяця щороку заздалегідь негайно терміново надалі вчора учора сьогодні завтра зараз тепер тоді раніше пізніше потім згодом напередодні нещодавно давно невдовзі одразу
      однак утім втім проте нарешті раптом знову вперше часто рідко завжди ніколи іноді зазвичай офіційно публічно
      неодноразово особисто окремо додатково особливо прямо відкрито письмово усно дуже вельми більш менш тут там туди сюди разом
      цілком майже приблизно близько загалом надто досить справді звісно звичайно можливо мабуть певно імовірно до-речі
      наприклад навпаки отже взагалі категорично різко жорстко чесно докладно коротко відверто емоційно вранці
      вдень увечері вночі почасти частково повністю цілковито абсолютно одночасно паралельно впевнено неофіційно наразі наостанок зокрема тобто власне також теж нині цікаво віднині тоді-то щойно`,
  },
  {
    pos: Pos.verb,
    fn: Fn.be,
    words: 'бути був була було були буде будуть є',
  },
  {
    pos: Pos.verb,
    fn: Fn.modal,
    words: `може можуть міг могла могло могли хоче хочуть хотів хотіла хотіли збирається збираються має мають мав мала мали повинен повинна
      повинні поспішив поспішила поспішили вирішив вирішила вирішили став стала стали почав почала почали продовжує продовжують
      намагається намагаються намагався готовий готова готові спробував спробувала спробували встиг встигла встигли`,
  },
  {
    pos: Pos.numeral,
    slots: caseMask('nom') | acc,
    words:
      "два дві двоє три троє четверо п'ятеро шестеро семеро чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сорок п'ятдесят сто кілька декілька багато деякі обидва обидві обидвоє",
  },
  {
    pos: Pos.numeral,
    slots: gen | acc | loc,
    words:
      "двох трьох чотирьох п'ятьох шістьох сімох вісьмох дев'ятьох десятьох кількох багатьох деяких обох",
  },
  {
    pos: Pos.numeral,
    slots: dat | ins,
    words: 'двом трьом чотирьом багатьом деяким деякими двома трьома обом',
  },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    words: 'якийсь якась якесь якісь якогось якоїсь якусь деякий певний',
  },
  { pos: Pos.adjective, slots: parseSlots('nm.am'), words: 'весь увесь один кожен кожний' },
  { pos: Pos.adjective, slots: parseSlots('nf'), words: 'вся уся одна кожна' },
  { pos: Pos.adjective, slots: parseSlots('np.ap'), words: 'всі усі одні' },
  { pos: Pos.adjective, slots: parseSlots('gm.gn.am'), words: 'всього усього одного' },
  { pos: Pos.adjective, slots: parseSlots('gp.ap.lp'), words: 'всіх усіх одних' },
];

export const ABBREVIATIONS = `р рр ст ін ім м с сс смт вул просп бул пл кв буд обл р-н т тт тис млн млрд трлн грн коп кг км см мм га л хв год сек
  гр див напр тел проф акад доц канд ред вид ген полк майор лейт п пп ч чол жін св о зав заст кер нач гол упр від нар
  в.о т.зв т.д т.п т.ін н.е до січ лют бер квіт трав черв лип серп вер жовт лист груд дол у.о наук рос англ нім`;

export const CONNECTIVES = `однак|але|а|і|та|також|окрім цього
  |водночас|зокрема|у свою чергу|в свою чергу|нагадаємо|зазначимо|втім|утім|отже|так|до того ж|більше того|проте|загалом|до речі|нарешті|таким
  чином|з іншого боку|з одного боку|в той час як|тоді як|принаймні|додамо|зате|тому|наприклад|правда|щоправда|хоча|оскільки|адже|крім
  того|окрім того|крім цього|при цьому|між тим|тим часом|тим не менш|разом з тим|разом із тим|як наслідок|в підсумку|бо`.replace(
  /\s+/g,
  ' ',
);

/** Forms of given names that are also nouns of the lexicon. */
export const GIVEN_NAMES = 'надія надії надію надією';

/** Sources that stay unnamed: «на умовах анонімності», «який побажав залишитися неназваним», «який попросив не називати його імені». */
export const UNNAMED =
  /на (?:умовах|умові|правах) анонімності|(?:бажа|прос|волі|захоті|виріши)\p{L}* (?:лишити|залишити|зберегти)\p{L}* (?:неназван|невідом|анонімн|інкогніто)\p{L}*|(?:прос|бажа)\p{L}* не (?:називати|вказувати|розкривати|згадувати|розголошувати) (?:сво|його |її |їх|ім|прізвищ)|не (?:побажа|захоті)\p{L}* (?:назва|назив|представ|розкри)\p{L}*/u;

/** Credits of pictures and labels that lead on. */
export const CAPTIONS =
  'фото світлина фотографія знімок відео ілюстрація інфографіка графіка карта мапа скриншот скріншот колаж кадр джерело матеріал автор текст детальніше докладніше читайте дивіться довідка також тема';
