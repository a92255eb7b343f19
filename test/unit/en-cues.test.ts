/**
 * An example sentence for every English cue verb: <source>, [cue], {content}. A line that starts with `~` is an
 * intention or attitude, which only the scheme `polnear` counts. To add a cue to the pack, add its line here.
 */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../lib/attribution';
import { en } from '../../lib/languages/en';
import { CUES } from '../../lib/languages/en/cues';

const EXAMPLES = `
say: <The mayor> [said] that {the bridge was safe}.
make: <The union> [made the case] that {the mill was safe}.
issue: <The ministry> [issued a warning] that {the river could flood}.
express: <The coach> [expressed confidence] that {the team would recover}.
voice: <The clinic> [voiced concern] that {the cold would last}.
raise: <Residents> [raised fears] that {the dam would break}.
deliver: <The captain> [delivered a warning] that {the sea was rough}.
share: <The dean> [shared the view] that {the fee was too high}.
give: <The bank> [gave an assurance] that {the money was safe}.
offer: <The editor> [offered the suggestion] that {the page be cut}.
renew: <The party> [renewed the claim] that {votes were lost}.
put_it: {“It was never fair,”} <the captain> [put it].
submit: <The lawyer> [submitted] that {the photograph was false}.
retort: {“Ask your own voters,”} <the senator> [retorted].
venture: {“It may rain,”} <the guide> [ventured].
advise_against: <The ministry> [advised against] {travel to the islands}.
attribute: <The airline> [attributed] {the delay to bad weather}.
learn: <Reuters> [learned] that {the sale was off}.
ask_for: <The school> [asked for] {a second bus}.
add: <The mayor> [added] that {the work would take a year}.
note: <The auditor> [noted] that {two invoices were missing}.
explain: <The engineer> [explained] that {the pump had failed}.
observe: <The historian> [observed] that {few letters survive}.
state: <The contract> [states] that {the work ends in May}.
declare: <The governor> [declared] that {the roads were closed}.
recount: <The survivor> [recounted] that {the boat had turned over twice}.
caution: <The economist> [cautioned] that {prices could rise again}.
testify: <The officer> [testified] that {he saw no weapon}.
opine: <The critic> [opined] that {the second act was too long}.
joke: {“I should have stayed in bed,”} <the goalkeeper> [joked].
emphasize: <The minister> [emphasized] that {no decision had been made}.
emphasise: <The council> [emphasised] that {the plan was a draft}.
stress: <The doctor> [stressed] that {the vaccine was safe}.
point_out: <The lawyer> [pointed out] that {the deadline had passed}.
conclude: <The inquiry> [concluded] that {the captain was at fault}.
maintain: <The company> [maintains] that {it broke no rules}.
reiterate: <The premier> [reiterated] that {taxes would not rise}.
repeat: <The spokesman> [repeated] that {the talks were private}.
clarify: <The ministry> [clarified] that {the ban covers bicycles}.
remark: <The judge> [remarked] that {the case was unusual}.
comment: {“It was close,”} <the coach> [commented].
interject: {“That is false,”} <the senator> [interjected].
quip: {“At least it stopped raining,”} <the farmer> [quipped].
muse: {“Perhaps we were too proud,”} <the captain> [mused].
post: <The band> [posted] that {the concert was cancelled}.
tweet: <The airline> [tweeted] that {flights would resume at noon}.
retweet: <The actor> [retweeted]: {“Vote today.”}
blog: <The chef> [blogged] that {the kitchen had mice}.
respond: {“We have nothing to hide,”} <the director> [responded].
reply: <The bank> [replied] that {the account was closed}.
answer: {“Not yet,”} <the pilot> [answered].
counter: <The union> [countered] that {wages had fallen for years}.
elaborate: {“We need two more years,”} <the architect> [elaborated].
reason: <The manager> [reasoned] that {a loan was cheaper}.
relate: <The guide> [related] that {wolves had come back}.
chime_in: {“Me too,”} <the boy> [chimed in].
weigh_in: {“It will not work,”} <the professor> [weighed in].
pronounce: <The jury> [pronounced] that {the wine was spoiled}.
type: <The clerk> [typed]: {“Return to sender.”}
announce: <The club> [announced] that {the stadium would close}.
report: <The agency> [reported] that {two ships had collided}.
disclose: <The firm> [disclosed] that {it had lost the data}.
reveal: <The memo> [reveals] that {the tests had failed}.
write: <The senator> [wrote] that {the bill was dead}.
mention: <The tenant> [mentioned] that {the roof leaked}.
recall: <The widow> [recalled] that {the house was always full}.
proclaim: <The mayor> [proclaimed] that {the drought was over}.
continue: {“Then the lights went out,”} <she> [continued].
begin: {“My friends,”} <the president> [began].
go_on: {“Nobody came,”} <he> [went on].
chant: {“Go home!”} [chanted] <the crowd>.
shout: {“Stop the car!”} <the policeman> [shouted].
yell: {“Run!”} <the teacher> [yelled].
scream: {“Fire!”} <a woman> [screamed].
cry: {“We won!”} <the fan> [cried].
exclaim: {“How lovely!”} <the guest> [exclaimed].
whisper: {“He is asleep,”} <the nurse> [whispered].
mutter: {“Not again,”} <the driver> [muttered].
murmur: {“Thank you,”} <the old man> [murmured].
mumble: {“I forgot,”} <the pupil> [mumbled].
sigh: {“It never ends,”} <the clerk> [sighed].
laugh: {“We were lucky,”} <the climber> [laughed].
gush: {“It is a dream,”} <the singer> [gushed].
recite: {“All men are equal,”} <the student> [recited].
intone: {“Let us stand,”} <the bishop> [intoned].
bellow: {“Order!”} <the speaker> [bellowed].
snap: {“That is enough,”} <the minister> [snapped].
fume: {“They lied to us,”} <the owner> [fumed].
crow: {“We beat them all,”} <the captain> [crowed].
chuckle: {“I tried,”} <the magician> [chuckled].
deadpan: {“I am thrilled,”} <the comedian> [deadpanned].
sneer: {“Amateurs,”} <the champion> [sneered].
scoff: {“Nonsense,”} <the banker> [scoffed].
groan: {“My back,”} <the mover> [groaned].
beam: {“This is for my mother,”} <the winner> [beamed].
sing: {“Home at last,”} <the choir> [sang].
tell: <The minister> [told] reporters that {the talks had failed}.
inform: <The school> [informed] parents that {the gym was closed}.
notify: <The bank> [notified] customers that {fees would rise}.
advise: <The embassy> [advised] travellers that {the border was shut}.
remind: <The coach> [reminded] them that {the season was long}.
brief: <The general> [briefed] lawmakers that {the convoy had been delayed}.
signal: <The central bank> [signaled] that {rates would stay low}.
hint: <The singer> [hinted] that {a new record was coming}.
imply: <The letter> [implied] that {the money was gone}.
intimate: <The editor> [intimated] that {the story was true}.
suggest: <The study> [suggests] that {sleep helps memory}.
indicate: <The records> [indicate] that {the house was empty}.
specify: <The order> [specifies] that {masks must be worn}.
spell_out: <The treaty> [spells out] that {both sides must disarm}.
ask: <The judge> [asked] {whether the witness was sober}.
wonder: <The neighbours> [wondered] {why the shop had closed}.
inquire: <The visitor> [inquired] {whether the museum was open}.
enquire: <The caller> [enquired] {whether the parcel had arrived}.
question: <The senator> [questioned] {whether the war was legal}.
outline: <The minister> [outlined] {a plan to clean the river}.
lay_out: <The mayor> [laid out] {a plan for cheaper housing}.
articulate: <The candidate> [articulated] {a vision of open borders}.
speak_of: <The nurse> [spoke of] {a shortage of masks}.
point_to: <The ministry> [pointed to] {a fall in crime}.
cite: ~<The lawyer> [cited] {an old law}.
quote: <The paper> [quoted]: {“We are ready.”}
describe: <The witness> [described] {the fire as a wall of flame}.
characterize: <The judge> [characterized] {the deal as a fraud}.
characterise: <The report> [characterised] {the flood as a warning}.
portray: <The lawyer> [portrayed] {the boy as a victim}.
depict: <The book> [depicts] {the king as a coward}.
refer_to: <The senator> [referred to] {the tax as a burden}.
praise: <The coach> [praised] {the team for its patience}.
hail: <The premier> [hailed] {the vote as a victory}.
laud: <The bishop> [lauded] {the volunteers for their courage}.
applaud: <The mayor> [applauded] {the firemen for their speed}.
commend: <The board> [commended] {the pilot for his calm}.
credit: <The doctor> [credited] {the vaccine with saving lives}.
liken: <The general> [likened] {the siege to a long winter}.
compare: <The farmer> [compared] {the drought to the one of 1976}.
dub: <The press> [dubbed] {the court “the fortress”}.
label: <The minister> [labeled] {the group as a threat}.
call: <The senator> [called] {the plan a disaster}.
term: <The bank> [termed] {the rumour “absurd”}.
deem: <The court> [deemed] {the search “unreasonable”}.
brand: <The paper> [branded] {the minister a liar}.
show: <The poll> [shows] that {the race is close}.
document: <The report> [documents] that {guards beat prisoners}.
demonstrate: <The study> [demonstrates] that {bees can count}.
find: <The survey> [found] that {few people walk to work}.
read: {“Closed until further notice,”} <the sign> [read].
establish: <The inquiry> [established] that {the brakes had failed}.
determine: <The panel> [determined] that {the test was flawed}.
discover: <The auditors> [discovered] that {the fund was empty}.
claim: <The rebels> [claimed] that {they had taken the airport}.
allege: <The lawsuit> [alleges] that {the firm hid the risk}.
assert: <The governor> [asserted] that {the state was broke}.
contend: <The defence> [contends] that {the tape is fake}.
argue: <The lawyers> [argued] that {the law was vague}.
insist: <The owner> [insisted] that {the dog was harmless}.
posit: <The author> [posits] that {cities make us kinder}.
profess: <The senator> [professed] that {he had no plans}.
purport: <The document> [purports] that {the land was sold}.
boast: <The builder> [boasted] that {the tower would last forever}.
brag: <The hacker> [bragged] that {no system was safe}.
pretend: <The guard> [pretended] that {the door was locked}.
bluff: <The player> [bluffed] that {he held an ace}.
insist_on: <The ministry> [insisted on] {a new inspection}.
boast_of: <The general> [boasted of] {a quick victory}.
brag_about: <The mayor> [bragged about] {the new stadium}.
tout: <The governor> [touted] {a fall in unemployment}.
speculate: <The analysts> [speculated] that {the chairman would resign}.
hypothesize: <The researchers> [hypothesized] that {the virus had mutated}.
complain: <The residents> [complained] that {the noise never stopped}.
gripe: <The drivers> [griped] that {fuel was too dear}.
grumble: <The players> [grumbled] that {the pitch was wet}.
lament: <The critic> [lamented] that {nobody reads poems}.
bemoan: <The teacher> [bemoaned] that {the library had closed}.
protest: <The defendant> [protested] that {he was innocent}.
object: <The lawyer> [objected] that {the question was unfair}.
complain_of: <The patients> [complained of] {long waits}.
complain_about: <The tenants> [complained about] {the broken lift}.
deny: <The minister> [denied] that {he had met the banker}.
dispute: <The company> [disputes] that {the water is unsafe}.
rebut: <The scientist> [rebutted] {the claim of fraud}.
refute: <The ministry> [refuted] {the report of a shortage}.
contest: <The family> [contested] {the finding of suicide}.
rule_out: <The premier> [ruled out] {an early election}.
dismiss: <The Kremlin> [dismissed] {the report as a fantasy}.
reject: <The union> [rejected] {the offer as an insult}.
decry: <The bishop> [decried] {the raid as an outrage}.
refuse: ~<The clerk> [refused] {to open the door}.
decline: ~<The minister> [declined] {to give a date}.
confirm: <The ministry> [confirmed] that {the plane had landed}.
acknowledge: <The bank> [acknowledged] that {mistakes were made}.
concede: <The candidate> [conceded] that {the race was lost}.
admit: <The driver> [admitted] that {he had been asleep}.
attest: <The neighbours> [attested] that {the family was quiet}.
affirm: <The court> [affirmed] that {the contract was valid}.
reaffirm: <The allies> [reaffirmed] that {the pact would hold}.
verify: <The inspectors> [verified] that {the plant was closed}.
certify: <The board> [certified] that {the count was correct}.
swear: <The witness> [swore] that {the door was open}.
vouch: <The priest> [vouched] that {the man was honest}.
agree: <The experts> [agreed] that {the dam was safe}.
concur: <The judges> [concurred] that {the search was legal}.
admit_to: <The guard> [admitted to] {a moment of panic}.
assure: <The airline> [assured] passengers that {the delay was short}.
reassure: <The mayor> [reassured] residents that {the water was clean}.
convince: <The lawyer> [convinced] the jury that {the glove was planted}.
confess: <The thief> [confessed] that {he had sold the ring}.
warn: <The ministry> [warned] that {the ice was thin}.
warn_of: <The agency> [warned of] {heavy snow in the hills}.
warn_against: <The doctor> [warned against] {long hours in the sun}.
warn_about: <The bank> [warned about] {fake emails}.
caution_against: <The editor> [cautioned against] {quick conclusions}.
threaten: <The union> [threatened] {to strike on Monday}.
promise: <The president> [promised] {to build a wall}.
pledge: <The party> [pledged] {to cut taxes}.
vow: <The mayor> [vowed] {to clean the streets}.
guarantee: <The company> [guaranteed] {a full refund}.
offer: ~<The neighbour> [offered] {to pay for the fence}.
commit: ~<The firms> [committed] {to plant a million trees}.
volunteer: ~<The nurse> [volunteered] {to work on Sunday}.
demand: <The opposition> [demanded] that {the minister resign}.
urge: <The bishop> [urged] the parties {to talk}.
implore: <The mother> [implored] the court {to show mercy}.
exhort: <The coach> [exhorted] the players {to run faster}.
beseech: <The prisoners> [besought] the guards {to open the windows}.
press: <The envoy> [pressed] the rebels {to lay down arms}.
instruct: <The judge> [instructed] the jury {to ignore the remark}.
order: <The court> [ordered] the firm {to pay damages}.
direct: <The governor> [directed] the agencies {to save water}.
command: <The officer> [commanded] the soldiers {to hold the line}.
challenge: <The senator> [challenged] the banker {to publish the letter}.
encourage: <The doctor> [encouraged] patients {to walk more}.
entreat: <The envoy> [entreated] the king {to spare the city}.
call_on: <The council> [called on] the government {to act}.
call_upon: <The bishop> [called upon] believers {to pray}.
appeal_to: <The police> [appealed to] witnesses {to come forward}.
plead_with: <The father> [pleaded with] the kidnappers {to free the girl}.
beg: <The tenants> [begged] the landlord {to fix the roof}.
call_for: <The party> [called for] {an early election}.
plead_for: <The refugees> [pleaded for] {a safe corridor}.
press_for: <The union> [pressed for] {a shorter week}.
appeal_for: <The hospital> [appealed for] {more donors}.
advocate_for: <The group> [advocates for] {better schools}.
propose: <The council> [proposed] {closing the old bridge}.
recommend: <The panel> [recommended] that {the mine be closed}.
advocate: <The senator> [advocates] {lifting the embargo}.
request: <The lawyers> [requested] that {the trial be moved}.
require: <The law> [requires] that {dogs be registered}.
decree: <The king> [decreed] that {the harvest be shared}.
rule: <The court> [ruled] that {the tax was illegal}.
accuse: <The minister> [accused] {the paper of lying}.
blame: <The owner> [blamed] {the storm for the damage}.
fault: <The inquiry> [faulted] {the police for the delay}.
charge: <The prosecutors> [charged] that {the clerk stole the files}.
criticize: <The senator> [criticized] {the budget as a trick}.
criticise: <The union> [criticised] {the firm for its silence}.
condemn: <The bishop> [condemned] {the attack as a crime}.
denounce: <The party> [denounced] {the vote as a sham}.
slam: <The mayor> [slammed] {the railway for the delays}.
blast: <The critic> [blasted] {the film as a bore}.
deride: <The senator> [derided] {the plan as a gimmick}.
ridicule: <The paper> [ridiculed] {the idea as a fairy tale}.
chastise: <The judge> [chastised] {the lawyer for being late}.
rip: <The coach> [ripped] {the referee for the penalty}.
lambaste: <The union> [lambasted] {the minister for the cuts}.
lambast: <The press> [lambasts] {the premier for his vanity}.
castigate: <The report> [castigates] {the bank for its greed}.
chide: <The teacher> [chided] {the boys for the noise}.
berate: <The captain> [berated] {the crew for the mistake}.
rebuke: <The pope> [rebuked] {the bishops for their pride}.
pillory: <The press> [pilloried] {the minister for his lie}.
excoriate: <The judge> [excoriated] {the agency for its secrecy}.
assail: <The senator> [assailed] {the treaty as a surrender}.
disparage: <The critic> [disparaged] {the novel as a copy}.
bash: <The candidate> [bashed] {the press for its questions}.
mock: <The actor> [mocked] {the prize as a toy}.
scold: <The mayor> [scolded] {the company for the smoke}.
attack: <The opposition> [attacked] {the budget as unfair}.
skewer: <The comedian> [skewered] {the senator for his hat}.
estimate: <The bank> [estimates] that {the repairs will cost a million}.
figure: <The beekeeper> [figures] {half the hives will survive}.
predict: <The analysts> [predict] that {prices will fall}.
project: <The agency> [projects] that {traffic will double}.
forecast: <The bureau> [forecasts] that {the rain will last}.
calculate: <The engineers> [calculated] that {the beam would hold}.
reckon: <The farmers> [reckon] that {the harvest is lost}.
guess: <The guide> [guessed] that {the path was closed}.
anticipate: <The ministry> [anticipates] that {demand will grow}.
surmise: <The detective> [surmised] that {the key was stolen}.
conjecture: <The professor> [conjectured] that {the tomb was empty}.
foresee: <The economist> [foresees] that {wages will rise}.
expect: <The bank> [expects] that {rates will fall}.
believe: <The police> [believe] that {the man fled}.
think: <The neighbours> [think] that {the house is haunted}.
feel: <The players> [felt] that {the referee was unfair}.
hope: <The nurses> [hope] that {the strike will end}.
fear: <The parents> [fear] that {the school will close}.
doubt: <The senator> [doubts] that {the bill will pass}.
suspect: <The detectives> [suspect] that {the fire was set}.
worry: <The doctors> [worry] that {beds will run out}.
assume: <The planners> [assumed] that {oil would stay cheap}.
presume: <The coroner> [presumed] that {the sailor had drowned}.
consider: <The board> [considers] that {the matter is closed}.
wish: ~<The mother> [wished] that {the boy had stayed home}.
know: ~<The mayor> [knows] that {the bridge is old}.
understand: ~<The coach> [understood] that {the season was over}.
imagine: ~<The poet> [imagined] that {the city was asleep}.
realize: ~<The pilot> [realized] that {the engine was dead}.
realise: ~<The driver> [realised] that {the road was gone}.
see: <The critics> [saw] {the speech as a threat}.
view: <The allies> [view] {the pact as a shield}.
regard: <The court> [regards] {the letter as evidence}.
perceive: <The voters> [perceive] {the mayor as distant}.
worry_about: ~<The farmers> [worry about] {the price of milk}.
favor: ~<The senator> [favors] {a lower tax}.
favour: ~<The minister> [favours] {a lower tax}.
reference: ~<The speaker> [referenced] {the long war}.
support: ~<The union> [supports] {a higher wage}.
oppose: ~<The party> [opposes] {the new airport}.
back: ~<The governor> [backed] {the new stadium}.
endorse: ~<The newspaper> [endorsed] {the young candidate}.
champion: ~<The senator> [championed] {cheaper medicine}.
resent: ~<The villagers> [resent] {the new road}.
admire: ~<The general> [admires] {the old king}.
discount: ~<The minister> [discounted] {the talk of a split}.
defend: ~<The president> [defended] {the tax cut}.
argue_for: ~<The editor> [argued for] {a shorter trial}.
argue_against: ~<The lawyer> [argued against] {a long sentence}.
speak_about: ~<The nurse> [spoke about] {the long nights}.
detail: ~<The report> [detailed] {a long list of failures}.
echo: ~<The premier> [echoed] {the call for calm}.
unveil: ~<The minister> [unveiled] {a plan for cheaper homes}.
want: ~<The mayor> [wants] {to close the old bridge}.
plan: ~<The company> [plans] {to build a factory}.
intend: ~<The senator> [intends] {to run again}.
aim: ~<The party> [aims] {to win the city}.
decide: ~<The council> [decided] {to sell the park}.
prefer: ~<The tenants> [prefer] {to stay}.
resolve: ~<The family> [resolved] {to move north}.
opt: ~<The jury> [opted] {to wait}.
express: ~<The mayor> [expressed] {doubts about the bridge}.
discuss: ~<The senators> [discussed] {the new tax}.
highlight: ~<The report> [highlighted] {the risk of floods}.
downplay: ~<The minister> [downplayed] {the threat}.
joke_about: ~<The actor> [joked about] {the broken stage}.
ask_about: ~<The judge> [asked about] {the missing letter}.
speak_out_about: ~<The nurse> [spoke out about] {the long shifts}.
lash_out_at: ~<The coach> [lashed out at] {the referee}.
rail_against: ~<The farmer> [railed against] {the new rules}.
vote_against: ~<The senator> [voted against] {the treaty}.
take_issue_with: ~<The editor> [took issue with] {the headline}.
respond_to: ~<The company> [responded to] {the complaint}.
respond_with: ~<The player> [responded with] {a joke}.
call_out: ~<The singer> [called out] {the sponsors}.
decide_against: ~<The council> [decided against] {the new road}.
stand_by: ~<The editor> [stands by] {the story}.
contemplate: ~<The owner> [contemplated] {a sale of the farm}.
`;

interface Example {
  lemma: string;
  polnear: boolean;
  text: string;
  source: string;
  cue: string;
  content: string;
}

function parse(line: string): Example {
  const colon = line.indexOf(':');
  const marked = line.slice(colon + 1).trim();
  const inside = (open: string, close: string) =>
    marked.slice(marked.indexOf(open) + 1, marked.indexOf(close, marked.indexOf(open)));
  return {
    lemma: line.slice(0, colon),
    polnear: marked.startsWith('~'),
    text: marked.replace(/[~<>{}[\]]/g, ''),
    source: inside('<', '>'),
    cue: inside('[', ']'),
    content: inside('{', '}'),
  };
}

const examples = EXAMPLES.trim().split('\n').map(parse);

/** Who says what, by which words: each attribution of a sentence that stands under a title. */
function read({ text, polnear }: Example): string[] {
  const article = `The week in short.\n${text}`;
  const cut = (span: { start: number; end: number }) => article.slice(span.start, span.end);
  return attribute(article, en, { scheme: polnear ? 'polnear' : 'guidelines' }).map(
    ({ source, cue, content }) =>
      `${source ? cut(source) : '—'} | ${cut(cue)} | ${content.map(cut).join(' … ')}`,
  );
}

/** Under `polnear` "that" belongs to the content. */
const plain = (line: string) => line.replace('| that ', '| ');

describe('English cue verbs', () => {
  for (const example of examples) {
    it(`${example.lemma}: ${example.text}`, () => {
      const wanted = `${example.source} | ${example.cue} | ${example.content}`;
      expect(read(example).map(plain)).toContain(wanted);
    });
  }

  it('all have an example', () => {
    const shown = new Set(examples.map(({ lemma }) => lemma));
    const cues = CUES.flatMap(({ words }) => words.split(/\s+/).filter(Boolean));
    expect(cues.filter((cue) => !shown.has(cue))).toEqual([]);
    expect(new Set(cues).size).toBeGreaterThanOrEqual(250);
  });
});
