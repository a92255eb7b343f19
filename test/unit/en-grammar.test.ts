/** How English-language news reports speech: a sentence, and who is read to say what in it. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../lib/attribution';
import type { Attribution } from '../../lib/attribution/types';
import { en } from '../../lib/languages/en';

const TITLE = 'The week in short.\n';

function read(text: string, title = TITLE): { article: string; found: Attribution[] } {
  const article = title + text;
  return { article, found: attribute(article, en) };
}

/** «source | cue | content», pieces of content joined by « … ». */
function lines(text: string, title = TITLE): string[] {
  const { article, found } = read(text, title);
  const cut = (span: { start: number; end: number }) => article.slice(span.start, span.end);
  return found.map(({ source, cue, content }) => {
    return `${source ? cut(source) : '—'} | ${cut(cue)} | ${content.map(cut).join(' … ')}`;
  });
}

const CASES: readonly [what: string, text: string, wanted: readonly string[]][] = [
  [
    'an outlet that closes the sentence, when it wrote and whom it cites',
    'Two breweries plan to share a warehouse, the Dalby Courier reported late Monday, citing a lease.',
    [
      'the Dalby Courier | reported | Two breweries plan to share a warehouse',
      'a lease | citing | Two breweries plan to share a warehouse',
    ],
  ],
  [
    'an outlet with its verb in the present, and whom it cites',
    'A bridge near Varn was closed, AFP reports, citing the roads ministry.',
    [
      'AFP | reports | A bridge near Varn was closed',
      'the roads ministry | citing | A bridge near Varn was closed',
    ],
  ],
  [
    'a report behind another, each with its own content',
    'The league said its cup final would move to May, the Herald reported.',
    [
      'The league | said | its cup final would move to May',
      'the Herald | reported | The league said its cup final would move to May',
    ],
  ],
  [
    'an inverted outlet behind a promise',
    'Mayor Olsen promised a refund within 10 days, reported WQRT, citing a clerk.',
    [
      'Mayor Olsen | promised | a refund within 10 days',
      'WQRT | reported | Mayor Olsen promised a refund within 10 days',
      'a clerk | citing | Mayor Olsen promised a refund within 10 days',
    ],
  ],
  [
    'whom a source cites, in a relative clause behind it',
    'The ferry will not sail this winter, according to the Evening Star, which quoted a timetable.',
    [
      'the Evening Star | according to | The ferry will not sail this winter',
      'a timetable | quoted | The ferry will not sail this winter',
    ],
  ],
  [
    'a report by nobody, behind what it says',
    'A cinema will open there, it was reported last year.',
    ['— | it was reported | A cinema will open there'],
  ],
  [
    'findings behind the clause they show',
    'Tram fares rose 4%, city data show.',
    ['city data | show | Tram fares rose 4%'],
  ],
  [
    'a role in front of the name, behind a quotation',
    '“Bring a coat and a torch,” festival director Ana Lind told local radio.',
    ['festival director Ana Lind | told | “Bring a coat and a torch,”'],
  ],
  [
    'whom a demand is made of, with a phrase of its own',
    'The zoo asked anyone with a large garage to lend it for a night.',
    ['The zoo | asked | to lend it for a night'],
  ],
  ['an announcement still to come', 'The two clubs may announce a merger on Friday.', []],
  [
    'a document somebody saw',
    'The roof was never inspected, according to a draft report seen by this newspaper.',
    ['a draft report | according to | The roof was never inspected'],
  ],
  [
    'a platform of one letter at the end of a sentence',
    '“We are closing,” Marlow posted on X. Garden Watch, a pressure group, dismissed the notice as “theatre.”',
    [
      'Marlow | posted | “We are closing,”',
      'Garden Watch, a pressure group | dismissed | the notice as “theatre.”',
    ],
  ],
  [
    'a platform of one letter inside a quotation',
    'Hale said: “I read it on X. Nobody believed it.”',
    ['Hale | said | “I read it on X. Nobody believed it.”'],
  ],
  [
    'the time that opens an entry of a live blog',
    '10:05 Police: the tunnel is open again.',
    ['Police | : | the tunnel is open again'],
  ],
  [
    'the time that opens an entry, with a full stop',
    '9:40 p.m. Residents said the lights had gone out.',
    ['Residents | said | the lights had gone out'],
  ],
  [
    'a time that is the subject itself',
    '10:30 a.m. is too early, the coach said.',
    ['the coach | said | 10:30 a.m. is too early'],
  ],
  [
    'people who were told, and then said',
    'The deal is close, two people briefed on the talks said on Sunday.',
    ['two people | said | The deal is close'],
  ],
  [
    'two who speak against each other in one sentence',
    'The union said the mill would close, though the owners insisted it would not.',
    ['The union | said | the mill would close', 'the owners | insisted | it would not'],
  ],
  [
    'a clause without "that"',
    'Police said they had arrested three men in connection with the attack.',
    ['Police | said | they had arrested three men in connection with the attack'],
  ],
  [
    'a quotation that goes on behind the speaker',
    '“We’ll see what happens,” Hale said of the talks. “It may work, it may not.”',
    ['Hale | said | “We’ll see what happens,” … “It may work, it may not.”'],
  ],
  [
    'a verb before its subject, and an apposition',
    '‘It was terrifying,’ said Anna Reid, 34, a nurse from Leeds. ‘I have never seen anything like it.’',
    [
      'Anna Reid, 34, a nurse from Leeds | said | ‘It was terrifying,’ … ‘I have never seen anything like it.’',
    ],
  ],
  [
    'a speaker in the middle of a sentence',
    '“If they come for us,” said Maria Lopez, who has lived here for 20 years, “we will be ready.”',
    ['Maria Lopez | said | “If they come for us,” … “we will be ready.”'],
  ],
  [
    'a parenthesis in reported speech',
    'What happened next, prosecutors say, was a carefully planned cover-up.',
    ['prosecutors | say | What happened next … was a carefully planned cover-up'],
  ],
  [
    'a relative clause between subject and verb',
    'Mr Field, who took office in October, insisted that taxes would not rise.',
    ['Mr Field | insisted | taxes would not rise'],
  ],
  [
    'party and state behind a name',
    'But Sen. Lindy Gray, R-S.C., a close ally of the president, told Fox News on Sunday that the deal was “a joke.”',
    ['Sen. Lindy Gray, R-S.C., a close ally of the president | told | the deal was “a joke.”'],
  ],
  [
    'a participle that goes on reporting',
    '"We are not going anywhere," Marin told reporters in Helsinki, adding that Finland would not be intimidated.',
    ['Marin | told | "We are not going anywhere,"', 'Marin | adding | Finland would not be intimidated'],
  ],
  [
    'two verbs of one subject',
    'Hale called the investigation a witch hunt and said he would appeal.',
    ['Hale | called | the investigation a witch hunt', 'Hale | said | he would appeal'],
  ],
  [
    'two speakers in one sentence',
    'The FBI said Thursday the system was safe, while state officials insisted the threat was real.',
    ['The FBI | said | the system was safe', 'state officials | insisted | the threat was real'],
  ],
  [
    'an addressee left out of what is demanded',
    'The European Commission urged Hungary to lift its veto.',
    ['The European Commission | urged | to lift its veto'],
  ],
  [
    'an accusation with whom it is made against',
    'Foreign Minister Dmytro Kovalenko accused Russia of using hunger as a weapon.',
    ['Foreign Minister Dmytro Kovalenko | accused | Russia of using hunger as a weapon'],
  ],
  [
    'a document published by somebody',
    'A report published on Tuesday by the International Energy Agency found that demand will peak by 2030.',
    ['A report | found | demand will peak by 2030'],
  ],
  [
    'the evidential phrase behind a clause',
    'The company will miss its target, according to a person familiar with the plan.',
    ['a person familiar with the plan | according to | The company will miss its target'],
  ],
  [
    'the evidential phrase before a clause',
    'According to the indictment, Smith transferred $3 million to an account in Cyprus.',
    ['the indictment | According to | Smith transferred $3 million to an account in Cyprus'],
  ],
  [
    '"in his words"',
    'In his words, the plan is “dead on arrival”.',
    ['his | words | the plan is “dead on arrival”'],
  ],
  [
    '"as X noted"',
    'As the finance minister noted last week, the economy is growing.',
    ['the finance minister | noted | the economy is growing'],
  ],
  [
    'a claim that its owner is said to make',
    'His claim that the election was stolen has been rejected by dozens of courts.',
    ['His | claim | the election was stolen'],
  ],
  [
    '"was quoted as saying"',
    'The minister was quoted as saying that the airport would reopen soon.',
    ['The minister | saying | the airport would reopen soon'],
  ],
  [
    'a passive without a source',
    'Ministers are said to be divided over the plan.',
    ['— | said | Ministers … to be divided over the plan'],
  ],
  [
    'an estimate put behind its clause',
    'The tax cut would cost $45 billion over five years, the Treasury estimates.',
    ['the Treasury | estimates | The tax cut would cost $45 billion over five years'],
  ],
  [
    'a question in quotation marks',
    '“Why now?” Hale asked.\n“Because we can,” the mayor replied.',
    ['Hale | asked | “Why now?”', 'the mayor | replied | “Because we can,”'],
  ],
  [
    'a predicate in quotation marks',
    'China’s foreign ministry said it “strongly opposes” the sale and demanded that Washington cancel it.',
    [
      'China’s foreign ministry | said | it “strongly opposes” the sale',
      'China’s foreign ministry | demanded | Washington cancel it',
    ],
  ],
  [
    'what somebody is sure of',
    'Republicans seem confident that the veto will be overridden.',
    ['Republicans | confident | the veto will be overridden'],
  ],
  [
    'a quotation over two paragraphs',
    '“We start today,” she said.\n“Nobody will be left behind.”',
    ['she | said | “We start today,” … “Nobody will be left behind.”'],
  ],
  [
    'who was told, not who told',
    'Two people briefed on the talks said the tariffs would stay.',
    ['Two people | said | the tariffs would stay'],
  ],
  [
    'a dateline before the report',
    'KYIV, March 3 (AP) — The bridge is closed, officials said.',
    ['officials | said | The bridge is closed'],
  ],
  [
    'a relative whose pronoun is left out',
    'The bill contains a clause they say could exclude single mothers.',
    ['they | say | a clause … could exclude single mothers'],
  ],
  [
    'a relative clause with its own phrase',
    'A 2014 study that appeared in the British Medical Journal found that half the advice was wrong.',
    ['A 2014 study | found | half the advice was wrong'],
  ],
  [
    'quotation marks of two kinds about one quotation',
    '“The plan is dead," the senator said.',
    ['the senator | said | “The plan is dead,"'],
  ],
  [
    'a colon before a paragraph that is a quotation',
    'He said:\n“We start today.”',
    ['He | said | “We start today.”'],
  ],
];

/** Names, irony and deeds that look like reports. */
const SILENT: readonly string[] = [
  'A spokesperson for the Department of Justice declined to comment.',
  'The White House did not immediately respond to a request for comment.',
  'The council has approved the “walk-in” clinic on Main Street.',
  'She called him on Tuesday.',
  'The plans for the new stadium were shown to the public in March.',
  'Nobody said that.',
];

describe('English reports', () => {
  for (const [what, text, wanted] of CASES) it(`reads ${what}`, () => expect(lines(text)).toEqual(wanted));

  for (const text of SILENT) it(`reads nothing in: ${text}`, () => expect(lines(text)).toEqual([]));

  it('reads the label of a title that names a source of the text', () => {
    const title = 'Poll: voters turn away from both parties\n';
    expect(lines('The race is open.', title)).toEqual(['Poll | : | voters turn away from both parties']);
  });

  it('chains a cited origin before who passes it on', () => {
    const { article, found } = read(
      'Reuters reported, citing two people familiar with the matter, that the bank plans to cut 2,000 jobs.',
    );
    const [relay, origin] = found;
    expect(relay?.role).toBe('relay');
    expect(origin?.role).toBe('origin');
    expect(relay?.chain.map((i) => found[i]?.source).map((s) => s && article.slice(s.start, s.end))).toEqual([
      'two people familiar with the matter',
      'Reuters',
    ]);
  });

  it('tells direct from mixed and reported speech', () => {
    const form = (text: string) => read(text).found[0]?.form;
    expect(form('“We won,” she said.')).toBe('direct');
    expect(form('She said the vote was “a gift”.')).toBe('mixed');
    expect(form('She said they had won.')).toBe('indirect');
  });
});

describe('English sources', () => {
  const kind = (text: string) => read(text).found[0]?.kind;

  it.each([
    ['The prime minister’s office confirmed that talks would resume.', 'government'],
    ['The Supreme Court ruled that the law was void.', 'organization'],
    ['The Washington Post reported that the deal was off.', 'media'],
    ['The survey found that few people walk.', 'document'],
    ['Some experts said that the dam was safe.', 'group'],
    ['Sources said that the deal was off.', 'anonymous'],
    ['Spokeswoman Joan Hill said that the deal was off.', 'person'],
    ['Volkswagen said that the car would be ready in May.', 'organization'],
    ['Lunden said she was glad. Kari Lunden has two sons.', 'person'],
    ['People familiar with the talks said that the deal was off.', 'anonymous'],
    ['Two officials, who asked not to be named, said that the deal was off.', 'anonymous'],
    ['An aide told reporters on condition of anonymity that the deal was off.', 'anonymous'],
    ['The deal is off, said an aide who was not authorized to speak publicly.', 'anonymous'],
    ['A group of parents said that the school was cold.', 'group'],
    ['The WHO has warned that the outbreak could spread.', 'organization'],
    ['The Dalby Ledger reported that the mill had closed.', 'media'],
    ['The mill has closed, WQRT said.', 'media'],
    ['Anna Ledger said that the mill had closed.', 'person'],
    ['Harbor Watch, an advocacy group, said the plan was dead.', 'organization'],
    ['The civil protection service said the fire was out.', 'government'],
    ['Athletics Kenya said the team would fly on Monday.', 'organization'],
    ['The grid operator said the lights were on again.', 'organization'],
    ['Unconfirmed reports suggest the bridge has fallen.', 'anonymous'],
    ['An unnamed diplomat said the talks had failed.', 'anonymous'],
  ])('%s', (text, wanted) => expect(kind(text)).toBe(wanted));

  const referents = (text: string) => {
    const { article, found } = read(text);
    return found.map(({ referent }) => referent && article.slice(referent.start, referent.end));
  };

  it('takes nobody who has spoken for somebody’s daughter', () => {
    expect(referents('“I am tired,” Walt Reed said.\nHis daughter said that he should rest.')).toEqual([
      'Walt Reed',
      'His daughter',
    ]);
  });

  it('gives a pronoun to whoever spoke last, though the name does not tell man from woman', () => {
    const text = 'Helen Marsh said that prices rose.\nPriya Nair said that wages fell. “A pity,” she added.';
    expect(referents(text)).toEqual(['Helen Marsh', 'Priya Nair', 'Priya Nair']);
  });

  it('gives a pronoun to whom the paragraph names, where nobody has spoken in it', () => {
    const text =
      'Walt Reed said that the boat leaked.\nRoy Pike said that the bridge was near.\nReed shrugged. The engine is old, he noted.';
    expect(referents(text)).toEqual(['Walt Reed', 'Roy Pike', 'Walt Reed']);
  });

  it('gives a surname, a role and a pronoun the name in full', () => {
    const text =
      'Former mayor Helen Marsh and her rival David Marsh met on Monday.\n' +
      '“I was first,” Helen Marsh said.\nShe added that the hall was cold.\n“I was second,” he said.';
    const { article, found } = read(text);
    const names = found.map(({ referent }) => referent && article.slice(referent.start, referent.end));
    expect(names).toEqual(['Helen Marsh', 'Helen Marsh', 'David Marsh']);
  });
});
