/** Where contents begin and end in English, and which clauses report nothing. */
import { describe, expect, it } from 'vitest';
import { lines } from './en-lines';

const CASES: readonly [text: string, ...wanted: string[]][] = [
  [
    'The owners paid $900, a sum the tenants described as “bus fare.”',
    'the tenants | described | a sum … as “bus fare.”',
  ],
  ['The shifts will move, an idea Lund called “mad”, from May.', 'Lund | called | an idea … “mad”'],
  [
    'Police say they have no suspect and are asking drivers to check their cameras.',
    'Police | say | they have no suspect',
    'Police | asking | to check their cameras',
  ],
  [
    'Shots were heard as the government insisted the town was calm.',
    'the government | insisted | the town was calm',
  ],
  ['As the minister said, the town was calm.', 'the minister | said | the town was calm'],
  ['As many as 60 ships are waiting, the port said.', 'the port | said | As many as 60 ships are waiting'],
  ['Ferries are not expected to be affected.', '— | expected | Ferries … to be affected'],
  ['The critic found the sequel “limp.”', 'The critic | found | the sequel “limp.”'],
  [
    'The tide turned, according to harbor master Gil Lund.',
    'harbor master Gil Lund | according to | The tide turned',
  ],
  [
    'Some said prices were fair. Another said they were not.',
    'Some | said | prices were fair',
    'Another | said | they were not',
  ],
  ['The owners offered to refund readers.', 'The owners | offered | to refund readers'],
  [
    'The bridge is unsafe. That is the conclusion of two engineers.',
    'two engineers | conclusion | The bridge is unsafe',
  ],
  ['The bridge is unsafe. So says the charity.', 'the charity | says | The bridge is unsafe'],
  ['The bridge is unsafe. That is according to Lund.', 'Lund | according to | The bridge is unsafe'],
  ['The bank cut its growth forecast last month.'],
  ['A statement read on air was cut short.'],
  ['They are considering joining, and a petition was signed by hundreds.'],
  ['There are people who feel that way, but not many.'],
  ['It is worth noting that the bridge is old.'],
  ['The paper reported the story, and the owners sold.'],
  [
    'The mayor demanded that the council ask residents to vote.',
    'The mayor | demanded | the council ask residents to vote',
  ],
  [
    '“You squeezed them” to drive up the price, she said.',
    'she | said | “You squeezed them” to drive up the price',
  ],
  ['All the experts I asked said the plan was sound.', 'All the experts | said | the plan was sound'],
  [
    '“It is our year!” Lund’s niece, Ana “Nan” Reid, shouted to the crowd.',
    'Lund’s niece, Ana “Nan” Reid | shouted | “It is our year!”',
  ],
  ['“I have rarely been so cold.” — Ana Reid', 'Ana Reid | — | “I have rarely been so cold.”'],
  ['The army took the village, a claim Kyiv denied.', 'Kyiv | denied | a claim'],
  [
    'The toll rose to 31, the ministry said in a statement posted on its website, adding that the search went on.',
    'the ministry | said | The toll rose to 31',
    'the ministry | adding | the search went on',
  ],
  ['Experts warn the virus could spread.', 'Experts | warn | the virus could spread'],
  ['As Lund once said, the sea is patient.', 'Lund | said | the sea is patient'],
  ['The sea, as Lund put it, is patient.', 'Lund | put it | The sea … is patient'],
  ['The problem, say economists, is supply.', 'economists | say | The problem … is supply'],
  ['It emerged on Monday that the mayor had left.', '— | It emerged | the mayor had left'],
  ['Moss, who allegedly stole a car, left town.', '— | allegedly | Moss … stole a car'],
  ['Jurors were told the car was stolen.', '— | told | the car was stolen'],
  ['Downing Street said talks would go on.', 'Downing Street | said | talks would go on'],
  ['No 10 said the talks would go on.', 'No 10 | said | the talks would go on'],
  [
    'Polly Reed, the charity’s head, said rents were high.',
    'Polly Reed, the charity’s head | said | rents were high',
  ],
  [
    'Shelter chief executive Ana Reid said rents were high.',
    'Shelter chief executive Ana Reid | said | rents were high',
  ],
  ['It goes without saying that it rained.'],
  ['One could argue that the plan has merits.'],
  ['The theft reported to the police was small.'],
  [
    'The general, according to a transcript obtained by the Herald, said he was misled.',
    'a transcript | according to | The general … said he was misled',
    'The general | said | he was misled',
  ],
  [
    'The leaders of France, Germany and Britain said talks would go on.',
    'The leaders of France, Germany and Britain | said | talks would go on',
  ],
];

describe('English clauses', () => {
  it.each(CASES)('reads %s', (text, ...wanted) => {
    expect(lines(text)).toEqual(wanted);
  });
});
