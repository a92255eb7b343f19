/** Who says what where the verb is in the passive, or the words come at second hand. */
import { describe, expect, it } from 'vitest';
import { lines } from './en-lines';

const CASES: readonly [text: string, ...wanted: string[]][] = [
  ['Moss was accused by auditors of hiding a loan.', 'auditors | accused | Moss … of hiding a loan'],
  ['Moss is accused of hiding a loan.', '— | accused | Moss … of hiding a loan'],
  [
    'The canal plan was described by anglers as “vandalism”.',
    'anglers | described | The canal plan … as “vandalism”',
  ],
  ['The canal plan was dubbed “vandalism” by anglers.', 'anglers | dubbed | The canal plan … “vandalism”'],
  ['Villagers were told by the fire brigade to leave.', 'the fire brigade | told | to leave'],
  ['Lund was told by surgeons that she would walk again.', 'surgeons | told | she would walk again'],
  ['Passengers were told that the ferry was full.', '— | told | the ferry was full'],
  ['The merger was confirmed by both banks.', 'both banks | confirmed | The merger'],
  ['The vote is expected by observers to be close.', 'observers | expected | The vote … to be close'],
  ['The bridge was confirmed as safe by then.'],
  ['The painting was described in a catalogue.'],
  [
    'Orlov was quoted by Interfax as saying that talks would resume in May.',
    '→ Interfax | quoted | talks would resume in May',
    'Orlov | saying | talks would resume in May',
  ],
  [
    '“We are ready,” Orlov was quoted as saying by the Tass agency.',
    '→ the Tass agency | quoted | “We are ready,”',
    'Orlov | saying | “We are ready,”',
  ],
  ['“We are ready,” Orlov was quoted as saying.', 'Orlov | saying | “We are ready,”'],
  [
    'State media quoted Orlov as saying the tests would go on.',
    '→ State media | quoted | the tests would go on',
    'Orlov | saying | the tests would go on',
  ],
  [
    '“We will not yield,” Tass cited him as telling reporters.',
    '→ Tass | cited | “We will not yield,”',
    'him | telling | “We will not yield,”',
  ],
  [
    'Amid warnings from engineers that the dam could fail, the town slept.',
    'engineers | warnings | the dam could fail',
  ],
  [
    'The owners made the case to both councils that the mill was safe.',
    'The owners | made the case | the mill was safe',
  ],
  ['She renewed her promise that nobody would lose a job.', 'her | promise | nobody would lose a job'],
  ['He said through his lawyer he was innocent.', 'He | said | he was innocent'],
  [
    '“It is late,” Moss said. “We must not wait.\n“We have a train to catch,” added Lund.',
    'Moss | said | “It is late,” … “We must not wait.',
    'Lund | added | “We have a train to catch,”',
  ],
  [
    'The war is over, the general said in remarks carried by state television.',
    'the general | said | The war is over',
    '→ state television | in remarks carried by | The war is over',
  ],
  ['The BBC understands that the sale is off.', 'The BBC | understands | the sale is off'],
  ['Reuters has learned the sale is off.', 'Reuters | learned | the sale is off'],
  ['Moss learned that the sale was off.'],
];

describe('English passives and second-hand speech', () => {
  it.each(CASES)('reads %s', (text, ...wanted) => {
    expect(lines(text)).toEqual(wanted);
  });
});
