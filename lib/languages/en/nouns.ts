/**
 * English nouns by what they name: who may speak, where it was said, and nouns of speech. Plain plurals are understood.
 * A line to add: the noun in the singular, in its group.
 */
import type { NounGroup } from '../lexicon';

export const NOUNS: readonly NounGroup[] = [
  {
    kind: 'person',
    words: `president minister premier chancellor secretary senator congressman congresswoman lawmaker legislator governor
      mayor councilman councilwoman councillor ambassador diplomat envoy spokesman spokeswoman spokesperson
      chairman chairwoman chairperson chair chief director head leader executive ceo founder cofounder co-founder owner
      manager boss commander general admiral colonel captain lieutenant sergeant officer sheriff judge justice attorney
      lawyer prosecutor counsel professor economist analyst expert scientist researcher scholar historian strategist
      pollster adviser advisor aide consultant candidate nominee contender incumbent challenger king queen prince
      princess pope bishop archbishop cardinal imam rabbi pastor priest doctor physician nurse teacher student
      principal superintendent parent father mother son daughter brother sister wife husband widow man woman boy girl
      resident neighbor neighbour witness victim survivor activist advocate critic opponent supporter backer ally rival
      voter reporter journalist columnist editor correspondent anchor moderator host author writer blogger
      commentator pundit businessman businesswoman billionaire mogul developer investor trader banker broker
      farmer worker engineer guide campaigner forecaster employee volunteer organizer organiser veteran soldier actor actress singer player coach striker midfielder defender goalkeeper winger quarterback skipper referee
      official representative delegate member fellow speaker whip undersecretary commissioner inspector
      surrogate operative insider staffer co-editor co-author treasurer president-elect secretary-general director-general attorney-general vice-president celebrity politician
      democrat republican conservative liberal libertarian guest passenger driver caller owner tourist detective auditor investigator coroner planner tourist refugee
      migrant immigrant mp mep cllr supt insp mr mrs ms dr prof sen rep gov lt gen col sgt capt adm rev hon sir lord lady protester protestor demonstrator customer patient client taxpayer colleague friend counterpart`,
  },
  {
    kind: 'group',
    words: `people crowd public community majority some others many family couple audience crew everyone everybody folks troops
      electorate americans britons russians ukrainians germans`,
  },
  {
    kind: 'government',
    words: `government ministry department administration guard embassy consulate kremlin pentagon parliament congress senate
      cabinet treasury police army force navy military  bureau authority authorities 
      municipality presidency   regulator  fbi cia nsa nypd nasa epa cdc
      fda irs doj dhs sec fcc ftc nih usaid mod mfa regime   state duma 
       homeland customs office service`,
  },
  {
    kind: 'organization',
    words: `company corporation firm bank party committee commission council association union federation alliance
      coalition campaign foundation institute university college school center centre  organization
      organisation ngo nonprofit charity church court tribunal club society league league group  board panel
      team caucus movement operator athletics cycling gymnastics lobby chamber fund trust hospital inquiry investigation probe agency bloc nato un eu osce imf who unicef opec pac
      guild academy museum library orchestra consortium syndicate diocese observatory
      corp inc ltd llc conference  startup airline manufacturer maker retailer watchdog rnc dnc gop naacp aclu`,
  },
  {
    kind: 'media',
    words: `newspaper magazine outlet broadcaster channel newsletter tabloid weekly daily journal gazette tribune herald
      media press news times post efe lusa kyodo yonhap xinhua anadolu dpa ansa ukrinform unian cnn bbc nbc abc cbs msnbc fox reuters bloomberg politico npr tass interfax afp upi
      newsweek breitbart buzzfeed vox politifact propublica axios`,
  },
  {
    kind: 'document',
    words: `report study survey poll suit analysis document memo memorandum letter filing lawsuit complaint indictment
      affidavit transcript email e-mail audit review paper book article story editorial op-ed law bill act constitution
      treaty agreement resolution data statistics figure record video footage tape recording ad
       research census budget forecast index ruling verdict  order dossier file cable
       release posting tweet message text chart graph map slide photo image screenshot clip headline average petition textbook
      evidence work experiment test finding autopsy inspection measurement simulation projection estimate alert notice
      communique communiqué caption bulletin`,
  },
  {
    kind: 'anonymous',
    // Words that tell that a source is kept unnamed: "people familiar with the matter", "on condition of anonymity".
    words: 'one source insider anonymity familiar unconfirmed unnamed unidentified anonymous',
  },
  { kind: 'channel', channel: 'website', words: 'website site page blog' },
  {
    kind: 'channel',
    channel: 'social',
    words: 'twitter facebook instagram telegram tweet thread x threads bluesky',
  },
  { kind: 'channel', channel: 'interview', words: 'interview conversation podcast' },
  {
    kind: 'channel',
    channel: 'briefing',
    words: `briefing conference speech address remarks comments rally event stop hearing debate forum meeting testimony
      luncheon dinner appearance lecture keynote  gathering convention sermon panel call trip visit`,
  },
  { kind: 'channel', channel: 'broadcast', words: 'television tv radio broadcast show program programme' },
  { kind: 'channel', channel: 'letter', words: 'letter email e-mail note message notice alert' },
  {
    kind: 'channel',
    channel: 'document',
    words: 'statement release report filing memo op-ed column essay article',
  },
  // Nouns of speech: "X's claim that", "his promise to".
  {
    kind: 'speech',
    sense: 'claims',
    frames: 'caw',
    words: 'claim assertion allegation contention insistence argument case point',
  },
  {
    kind: 'speech',
    sense: 'states',
    frames: 'caw',
    words: `statement remark announcement declaration comment proclamation suggestion explanation observation revelation
      admission acknowledgment acknowledgement disclosure`,
  },
  { kind: 'speech', sense: 'accuses', frames: 'caw', words: 'accusation charge criticism complaint' },
  {
    kind: 'speech',
    sense: 'believes',
    frames: 'caw',
    words:
      'belief view opinion conclusion assessment verdict theory feeling fear worry concern hope doubt suspicion confidence optimism',
  },
  { kind: 'speech', sense: 'promises', frames: 'ciw', words: 'promise pledge vow commitment assurance' },
  {
    kind: 'speech',
    sense: 'demands',
    frames: 'ciw',
    words: 'call demand request proposal recommendation plea appeal',
  },
  { kind: 'speech', sense: 'warns', frames: 'caw', words: 'warning threat prediction' },
  { kind: 'speech', sense: 'denies', frames: 'caw', words: 'denial refusal' },
  {
    kind: 'part',
    words:
      'percent number majority handful dozens hundreds thousands lot quarter third half two-thirds couple two three four five six seven eight nine ten dozen',
  },
  {
    kind: 'time',
    words: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december year month week day night morning afternoon evening weekend hour minute
      moment decade century summer autumn winter noon midnight time jan. feb. aug. sept. oct. nov. dec.`,
  },
];

/** Words that name newspapers and bodies only with a capital, as the last of a name: "the Plain Dealer", "Harbor Watch". */
export const MASTHEADS = `ledger courier dealer sentinel observer chronicle examiner dispatch telegraph inquirer enquirer globe
  guardian bulletin advertiser argus echo mercury statesman picayune star`;
export const WATCHDOG = 'watch';

/** Call signs of American stations, and what looks like one. */
export const CALL_SIGN = /^[KW][A-Z]{3}(?:-TV|-FM|-AM)?$/;
export const NO_CALL_SIGNS = 'KPMG WADA WIPO WTTC WWII';
