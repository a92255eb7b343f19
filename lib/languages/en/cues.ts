/**
 * English cue verbs by sense and frames; `test/unit/en-cues.test.ts` has a sentence for each.
 * To add one, add its base form to the group that behaves like it; `_` joins a verb to its particle.
 */
import type { CueGroup } from '../lexicon';

export const CUES: readonly CueGroup[] = [
  // Cues only with a noun of speech: "made the case that", "expressed concern that"; the noun tells the sense.
  {
    sense: 'states',
    frames: 'lcw',
    words: 'make issue express voice raise deliver share give offer renew reiterate repeat',
  },
  // Plain reporting: quotations, clauses, and standing after what they report («A, he said»).
  { sense: 'states', frames: 'cqH', words: 'say' },
  {
    sense: 'states',
    frames: 'cq',
    words: `add note explain observe state declare recount caution testify opine joke emphasize emphasise stress
      point_out conclude maintain reiterate repeat clarify`,
  },
  // Clauses only with "that".
  {
    sense: 'states',
    frames: 'cqw',
    words: `remark comment interject quip muse post tweet retweet blog respond reply answer counter elaborate reason
      relate chime_in weigh_in pronounce type`,
  },
  { sense: 'states', frames: 'cqoH', words: 'report reveal' },
  { sense: 'states', frames: 'cqo', words: 'announce disclose proclaim' },
  { sense: 'states', frames: 'cq', words: 'mention put_it' },
  { sense: 'states', frames: 'cqo', words: 'recall' },
  { sense: 'states', frames: 'cqw', words: 'write' },
  { sense: 'claims', frames: 'c', words: 'submit' },
  {
    sense: 'states',
    frames: 'qp',
    words: `continue begin go_on chant shout yell scream cry exclaim whisper mutter murmur mumble sigh laugh
      gush recite intone retort venture bellow snap fume crow chuckle deadpan sneer scoff groan beam sing`,
  },
  { sense: 'states', frames: 'cqd', words: 'tell inform notify remind brief' },
  { sense: 'states', frames: 'cqde', words: 'advise' },
  { sense: 'states', frames: 'cw', words: 'signal hint imply intimate' },
  { sense: 'states', frames: 'cogq', words: 'suggest indicate' },
  { sense: 'states', frames: 'ck', words: 'specify spell_out' },
  { sense: 'states', frames: 'kqw', words: 'ask wonder inquire enquire' },
  { sense: 'claims', frames: 'ko', words: 'question' },
  { sense: 'states', frames: 'o', words: 'outline lay_out articulate speak_of point_to' },
  { sense: 'states', frames: 'xqp', words: 'quote' },
  { sense: 'states', frames: 'x', words: 'cite' },
  { sense: 'states', frames: 'ng', words: 'describe' },
  { sense: 'states', frames: 'n', words: 'attribute characterize characterise portray depict refer_to' },
  { sense: 'states', frames: 'n', words: 'praise hail laud applaud commend credit liken compare dub' },
  { sense: 'states', frames: 'nw', words: 'call term deem brand label' },
  // What documents and their authors do.
  { sense: 'states', frames: 'cyo', words: 'show document' },
  { sense: 'states', frames: 'cyw', words: 'demonstrate' },
  { sense: 'states', frames: 'cyn', words: 'find' },
  { sense: 'states', frames: 'cM', words: 'understand learn' },
  { sense: 'states', frames: 'cqy', words: 'read' },
  { sense: 'confirms', frames: 'cyw', words: 'establish determine discover' },
  // Claiming.
  { sense: 'claims', frames: 'cqH', words: 'claim allege' },
  { sense: 'claims', frames: 'cq', words: 'assert contend argue insist posit profess purport' },
  { sense: 'claims', frames: 'c', words: 'boast brag pretend bluff' },
  { sense: 'claims', frames: 'o', words: 'insist_on boast_of brag_about tout' },
  { sense: 'claims', frames: 'ck', words: 'speculate hypothesize' },
  { sense: 'claims', frames: 'c', words: 'complain gripe grumble lament bemoan protest object' },
  { sense: 'claims', frames: 'o', words: 'complain_of complain_about' },
  // Denying and refusing.
  { sense: 'denies', frames: 'cogq', words: 'deny' },
  { sense: 'denies', frames: 'cow', words: 'dispute rebut refute contest rule_out' },
  { sense: 'denies', frames: 'cn', words: 'dismiss' },
  { sense: 'denies', frames: 'n', words: 'reject' },
  { sense: 'denies', frames: 'on', words: 'decry' },
  { sense: 'denies', frames: 'is', words: 'refuse decline' },
  // Confirming.
  { sense: 'confirms', frames: 'cqo', words: 'confirm acknowledge concede admit' },
  {
    sense: 'confirms',
    frames: 'cq',
    words: 'attest affirm reaffirm verify certify swear vouch',
  },
  { sense: 'confirms', frames: 'cqw', words: 'agree concur' },
  { sense: 'confirms', frames: 'o', words: 'admit_to' },
  { sense: 'confirms', frames: 'cd', words: 'assure reassure convince' },
  { sense: 'confirms', frames: 'cgw', words: 'confess' },
  // Warning.
  { sense: 'warns', frames: 'cqde', words: 'warn' },
  { sense: 'warns', frames: 'o', words: 'warn_of warn_against warn_about caution_against advise_against' },
  { sense: 'warns', frames: 'ciw', words: 'threaten' },
  // Promising.
  { sense: 'promises', frames: 'ciqo', words: 'promise pledge' },
  { sense: 'promises', frames: 'ciq', words: 'vow' },
  { sense: 'promises', frames: 'cow', words: 'guarantee' },
  { sense: 'promises', frames: 'iqp', words: 'offer' },
  { sense: 'promises', frames: 'iws', words: 'agree commit volunteer' },
  // Demanding, urging, recommending.
  { sense: 'demands', frames: 'coiq', words: 'demand' },
  { sense: 'demands', frames: 'ceq', words: 'urge' },
  {
    sense: 'demands',
    frames: 'ew',
    words: 'ask implore exhort beseech press instruct order direct command challenge encourage tell entreat',
  },
  { sense: 'demands', frames: 'e', words: 'call_on call_upon appeal_to plead_with' },
  { sense: 'demands', frames: 'ceqw', words: 'beg' },
  { sense: 'demands', frames: 'o', words: 'call_for ask_for plead_for press_for appeal_for advocate_for' },
  { sense: 'demands', frames: 'cgo', words: 'propose recommend advocate' },
  { sense: 'demands', frames: 'cw', words: 'request require order decree' },
  { sense: 'states', frames: 'cw', words: 'rule' },
  // Accusing and criticising.
  { sense: 'accuses', frames: 'v', words: 'accuse' },
  { sense: 'accuses', frames: 'n', words: 'blame fault' },
  { sense: 'accuses', frames: 'cw', words: 'charge' },
  {
    sense: 'accuses',
    frames: 'n',
    words: `criticize criticise condemn denounce slam blast deride ridicule chastise rip lambaste lambast castigate
      chide berate rebuke pillory excoriate assail decry disparage bash mock scold attack skewer`,
  },
  // Estimating.
  { sense: 'estimates', frames: 'cq', words: 'estimate predict forecast calculate reckon' },
  { sense: 'estimates', frames: 'c', words: 'project guess anticipate surmise conjecture foresee figure' },
  { sense: 'estimates', frames: 'ow', words: 'estimate predict forecast foresee' },
  { sense: 'estimates', frames: 'ceo', words: 'expect' },
  // Opinion and belief.
  {
    sense: 'believes',
    frames: 'c',
    words: 'believe think feel hope fear doubt suspect worry assume presume consider',
  },
  {
    sense: 'believes',
    frames: 'cs',
    words: 'wish know understand imagine realize realise',
  },
  { sense: 'believes', frames: 'n', words: 'see view regard perceive' },
  { sense: 'believes', frames: 'os', words: 'doubt fear question worry_about favor favour' },
  {
    sense: 'believes',
    frames: 'os',
    words: `cite reference support oppose back endorse champion resent admire mention write recall discount defend emphasize emphasise stress
      reject claim argue_for argue_against speak_about slam blast criticize criticise attack mock condemn
      denounce praise detail explain describe echo unveil note dispute offer express discuss highlight downplay
      joke_about ask_about speak_out_about lash_out_at rail_against vote_against take_issue_with respond_to respond_with
      call_out decide_against stand_by`,
  },
  // Plans and intentions.
  {
    sense: 'intends',
    frames: 'is',
    words: `want plan intend hope aim wish decide prefer resolve vow propose expect refuse threaten opt`,
  },
  { sense: 'demands', frames: 'es', words: 'encourage' },
  { sense: 'intends', frames: 'os', words: 'plan demand propose contemplate' },
];

/** Verbs that stand before the cue's infinitive or gerund and leave the subject its own: "went on to say", "kept saying". */
export const CATENATIVES =
  'go_on keep want try seem appear continue begin start use proceed come rush manage happen hasten get resist attempt';
