/** Russian closed classes: prepositions with their cases, pronouns, conjunctions, particles, common adverbs. */

import { parseSlots } from '../lexicon';
import type { ClosedGroup } from '../slavic/pack';
import { ALL_SLOTS, caseMask, Fn, Pos } from '../types';

const gen = caseMask('gen');
const dat = caseMask('dat');
const acc = caseMask('acc');
const ins = caseMask('ins');
const loc = caseMask('loc');

export const CLOSED: readonly ClosedGroup[] = [
  // Nouns that end like verbs.
  {
    pos: Pos.noun,
    slots: parseSlots('nm.am'),
    words: `бюджет сюжет кредит транзит аудит лимит саммит аппетит монолит гранит потенциал персонал капитал финал скандал вокзал
      терминал филиал квартал криминал интервал раздел предел передел караул интернет предмет паритет суверенитет приоритет
      авторитет иммунитет пакет билет секрет портрет расцвет счет депозит`,
  },
  { pos: Pos.noun, slots: parseSlots('nn.an'), words: 'дело тело зеркало светило число' },
  { pos: Pos.noun, slots: parseSlots('gn.np.ap'), words: 'дела тела села' },
  { pos: Pos.noun, slots: parseSlots('gm'), words: 'края случая трамвая урожая обычая' },
  { pos: Pos.noun | Pos.name, slots: ALL_SLOTS, words: 'нарине карине лусине гаяне' },
  { pos: Pos.noun, slots: parseSlots('nf'), words: 'сила могила формула шкала' },
  { pos: Pos.noun, slots: parseSlots('np.ap'), words: 'показатели автомобили' },
  { pos: Pos.noun, slots: parseSlots('gf.df.lf.np.ap'), words: 'отрасли детали медали цели доли роли соли' },
  { pos: Pos.preposition, governs: acc | loc, words: 'в во на' },
  { pos: Pos.preposition, governs: acc | loc, fn: Fn.about, words: 'о об обо' },
  { pos: Pos.preposition, governs: acc, fn: Fn.about, words: 'про' },
  { pos: Pos.preposition, governs: gen | ins, words: 'с со' },
  { pos: Pos.preposition, governs: dat | loc, words: 'по' },
  { pos: Pos.preposition, governs: dat, words: 'к ко благодаря согласно вопреки навстречу' },
  { pos: Pos.preposition, governs: acc | ins, words: 'за под' },
  { pos: Pos.preposition, governs: ins, words: 'над перед между' },
  { pos: Pos.preposition, governs: acc, words: 'через сквозь несмотря' },
  { pos: Pos.preposition, governs: loc, words: 'при' },
  {
    pos: Pos.preposition,
    governs: gen,
    words:
      'от из у до без для после против вместо кроме среди около вокруг из-за из-под ввиду вследствие насчет относительно накануне помимо ради возле близ внутри вне мимо напротив путем посредством касательно свыше',
  },
  { pos: Pos.pronoun, slots: parseSlots('nm'), fn: Fn.personal, words: 'он' },
  { pos: Pos.pronoun, slots: parseSlots('nf'), fn: Fn.personal, words: 'она' },
  { pos: Pos.pronoun, slots: parseSlots('nn'), fn: Fn.personal, words: 'оно' },
  { pos: Pos.pronoun, slots: parseSlots('np'), fn: Fn.personal, words: 'они' },
  { pos: Pos.pronoun, slots: parseSlots('gm.gn.am.an'), fn: Fn.possessive, words: 'его' },
  { pos: Pos.pronoun, slots: parseSlots('gf.af'), fn: Fn.possessive, words: 'ее' },
  { pos: Pos.pronoun, slots: parseSlots('gp.ap'), fn: Fn.possessive, words: 'их' },
  { pos: Pos.pronoun, slots: parseSlots('gm.gn.am.an.dm.dn.im.in.lm.ln'), words: 'ему им нем него нему ним' },
  { pos: Pos.pronoun, slots: parseSlots('df.if.lf.gf.af'), words: 'ей ею ней нее' },
  { pos: Pos.pronoun, slots: parseSlots('dp.ip.lp.gp'), words: 'ими них ними' },
  { pos: Pos.pronoun, slots: parseSlots('nm.nf.np'), fn: Fn.speaker, words: 'я мы ты вы' },
  {
    pos: Pos.pronoun,
    slots: gen | dat | acc | ins | loc,
    fn: Fn.speaker,
    words: 'меня мне мной мною нас нам нами тебя тебе тобой вас вам вами',
  },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    fn: Fn.speaker,
    words: 'мой моя мое мои моего моей наш наша наше наши нашего нашей нашим наших вашей ваш ваша ваше ваши',
  },
  { pos: Pos.pronoun, slots: gen | dat | acc | ins | loc, fn: Fn.oneself, words: 'себя себе собой собою' },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    fn: Fn.reflexive,
    words: 'свой своя свое свои своего своей своих своим своими своему своем свою',
  },
  { pos: Pos.adjective, slots: parseSlots('nm'), fn: Fn.self, words: 'сам' },
  { pos: Pos.adjective, slots: parseSlots('nf'), fn: Fn.self, words: 'сама' },
  { pos: Pos.adjective, slots: parseSlots('nn'), fn: Fn.self, words: 'само' },
  { pos: Pos.adjective, slots: parseSlots('np.gm.gn.gp'), fn: Fn.self, words: 'сами самого самих самой' },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nm.am'),
    fn: Fn.demonstrative,
    words: 'этот тот такой подобный аналогичный соответствующий',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nf'),
    fn: Fn.demonstrative,
    words: 'эта та такая подобная аналогичная',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('nn.an'),
    fn: Fn.demonstrative,
    words: 'это то такое подобное аналогичное соответствующее',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('np.ap'),
    fn: Fn.demonstrative,
    words: 'эти те такие подобные аналогичные соответствующие',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gm.gn.am'),
    fn: Fn.demonstrative,
    words: 'этого того такого подобного аналогичного',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('dm.dn'),
    fn: Fn.demonstrative,
    words: 'этому тому такому подобному',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('lm.ln'),
    fn: Fn.demonstrative,
    words: 'этом том таком',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('im.in.dp'),
    fn: Fn.demonstrative,
    words: 'этим тем таким подобным аналогичным соответствующим',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gf.df.if.lf'),
    fn: Fn.demonstrative,
    words: 'этой той такой подобной',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('af'),
    fn: Fn.demonstrative,
    words: 'эту ту такую подобную аналогичную соответствующую',
  },
  {
    pos: Pos.pronoun | Pos.adjective,
    slots: parseSlots('gp.lp.ap'),
    fn: Fn.demonstrative,
    words: 'этих тех таких подобных',
  },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nm.am'), fn: Fn.relative, words: 'который' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nf'), fn: Fn.relative, words: 'которая' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('nn.an'), fn: Fn.relative, words: 'которое' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('np.ap'), fn: Fn.relative, words: 'которые' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('gm.gn.am'), fn: Fn.relative, words: 'которого' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('dm.dn'), fn: Fn.relative, words: 'которому' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('af'), fn: Fn.relative, words: 'которую' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('gf.df.if.lf'), fn: Fn.relative, words: 'которой' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('lm.ln'), fn: Fn.relative, words: 'котором' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('im.in.dp'), fn: Fn.relative, words: 'которым' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('gp.lp.ap'), fn: Fn.relative, words: 'которых' },
  { pos: Pos.pronoun | Pos.adjective, slots: parseSlots('ip'), fn: Fn.relative, words: 'которыми' },
  { pos: Pos.conjunction, fn: Fn.complementizer, words: 'что чтобы чтоб будто якобы' },
  { pos: Pos.pronoun, fn: Fn.question, slots: parseSlots('nm'), words: 'кто' },
  {
    pos: Pos.pronoun,
    slots: parseSlots('gm.am.lm.dm'),
    fn: Fn.question,
    words: 'чем чего чему кем кого ком чём',
  },
  {
    pos: Pos.adverb,
    fn: Fn.question,
    words: 'почему зачем где куда откуда когда сколько насколько ли каким какой какая какое какие',
  },
  { pos: Pos.conjunction, fn: Fn.like | Fn.question, words: 'как' },
  { pos: Pos.conjunction, fn: Fn.coordinator, words: 'и а но или либо да зато' },
  {
    pos: Pos.conjunction,
    fn: Fn.subordinator,
    words:
      'если когда поскольку пока хотя хоть потому поэтому словно ибо раз дабы едва лишь притом причем так',
  },
  { pos: Pos.particle, fn: Fn.negation, words: 'не ни' },
  { pos: Pos.particle, fn: Fn.hearsay, words: 'мол дескать якобы' },
  {
    pos: Pos.particle,
    words:
      'же ли бы б ведь вот даже уже еще лишь только именно просто тоже также либо все-таки всё-таки вроде разве неужели пусть',
  },
  {
    pos: Pos.pronoun,
    fn: Fn.nobody,
    slots: parseSlots('nm.nn'),
    words: 'никто ничто кто-то кто-нибудь нечто',
  },
  {
    pos: Pos.adverb,
    words: `вчера сегодня завтра сейчас теперь тогда ранее раньше позже позднее потом затем накануне недавно давно вскоре сразу
      однако впрочем тем-временем наконец вдруг вновь снова опять впервые часто редко всегда никогда иногда обычно официально
      публично неоднократно лично отдельно дополнительно особо прямо открыто письменно устно очень весьма более менее
      здесь там тут туда сюда вместе вполне почти примерно около всего столь слишком довольно действительно конечно возможно
      видимо вероятно кстати наверное например напротив наоборот следовательно итак вообще скорее всё-равно решительно заранее срочно впредь ежедневно еженедельно ежемесячно
      категорически резко напоследок вслух вкратце всерьез вскользь напрямую наедине сгоряча вдогонку вполголоса тихо громко жестко честно подробно кратко откровенно эмоционально скромно утром днем вечером ночью
      отчасти частично полностью совершенно абсолютно одновременно параллельно тут уверенно неофициально`,
  },
  {
    pos: Pos.verb,
    fn: Fn.be,
    words: 'быть был была было были будет будут есть является являются являлся являлась являлись',
  },
  {
    pos: Pos.verb,
    fn: Fn.modal,
    words: `может могут мог могла могло могли хочет хотят хотел хотела хотели собирается собираются намерен намерена намерены должен должна
      должны поспешил поспешила поспешили решил решила решили стал стала стали начал начала начали продолжает продолжают
      пытается пытаются пытался пытались пытается готов готова готовы попытался попыталась попытались успел успела успели`,
  },
  {
    pos: Pos.numeral,
    slots: caseMask('nom') | acc,
    words:
      'два две двое три трое четверо пятеро шестеро семеро четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто несколько много многие некоторые оба обе',
  },
  {
    pos: Pos.numeral,
    slots: gen | acc | loc,
    words:
      'двух трех четырех двоих троих четверых пятерых шестерых семерых пяти шести семи восьми девяти десяти нескольких многих некоторых обоих обеих',
  },
  {
    pos: Pos.numeral,
    slots: dat | ins,
    words: 'двум трем четырем многим некоторым некоторыми двумя тремя обоим обеим',
  },
  {
    pos: Pos.adjective,
    slots: ALL_SLOTS,
    words: 'какой-то какая-то какое-то какие-то некий некая некоего некие',
  },
  { pos: Pos.adjective, slots: parseSlots('nm.am'), words: 'весь один каждый' },
  { pos: Pos.adjective, slots: parseSlots('nf.if.gf.df.lf'), words: 'вся одна' },
  { pos: Pos.adjective, slots: parseSlots('np.ap'), words: 'все одни' },
  { pos: Pos.adjective, slots: parseSlots('gm.gn.am'), words: 'всего одного каждого' },
  { pos: Pos.adjective, slots: parseSlots('gp.ap.lp'), words: 'всех одних' },
];

export const ABBREVIATIONS = `г гг гр д др е ж зам им и.о и.п исп к кв кг км кол корп куб л м мин млн млрд мм н напр о обл оз п пер пл пом пос
  пр проф р рис руб с св см соч ст стр т тел тех тов трлн тыс тт ул ум упр ур ф ч чел шт эл яз акад доц ген полк кап лейт с.г т.д т.п
  т.е т.н т.к н.э в.о янв фев апр авг сент окт нояб дек`;

export const CONNECTIVES =
  `однако|но|а|и|также|кроме того|кроме этого|при этом|между тем|тем временем|тем не менее|вместе с тем|в то же
  время|в частности|в свою очередь|напомним|напоминаем|отметим|впрочем|итак|так|так же|к тому же|более того|помимо этого|помимо
  того|в целом|кстати|наконец|таким образом|с другой стороны|с одной стороны|в то время как|по крайней мере|к слову|добавим|зато|же|поэтому|при
  том|вдобавок|например|правда|хотя|поскольку|что касается|в итоге|ведь|дело в том`.replace(/\s+/g, ' ');

/** Forms of given names that are also nouns of the lexicon. */
export const GIVEN_NAMES = 'надежда надежды надежде надежду надеждой';

/** Sources that stay unnamed: «на условиях анонимности», «пожелавший остаться неизвестным», «который попросил не называть его имени». */
export const UNNAMED =
  /на (?:условиях|условии|правах) анонимности|(?:жела|прос|предпоч|захоте|реши)\p{L}* (?:остаться|оставаться|сохранить) (?:неназванн|неизвестн|анонимн|инкогнито)\p{L}*|(?:прос|жела)\p{L}* не (?:называть|указывать|раскрывать|упоминать|разглашать) (?:сво|его |ее |их |им[ея]|фамили)|не (?:пожела|захоте)\p{L}* (?:назва|назы|представ|раскры)\p{L}*/u;

/** Credits of pictures and labels that lead on. */
export const CAPTIONS =
  'фото фотография снимок видео иллюстрация инфографика графика карта скриншот коллаж кадр источник материал автор текст подробнее читайте смотрите справка также тема';
