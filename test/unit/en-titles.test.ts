/** Who says what in titles, which leave out verbs, articles and "is". */
import { describe, expect, it } from 'vitest';
import { titleLines } from './en-lines';

const CASES: readonly [title: string, ...wanted: string[]][] = [
  ['Tolls to rise by a third, ministry warns', 'ministry | warns | Tolls to rise by a third'],
  ['Two dead in ferry fire, police say', 'police | say | Two dead in ferry fire'],
  ['Exclusive: Harrow to sell its mills, sources say', 'sources | say | Harrow to sell its mills'],
  ['Minister says talks to resume', 'Minister | says | talks to resume'],
  ['Harrow to cut 900 jobs: report', 'report | : | Harrow to cut 900 jobs'],
  ['New offensive feared - NATO', 'NATO | - | New offensive feared'],
  ['‘We must improve’ – Lindgren', 'Lindgren | – | ‘We must improve’'],
  ['Lindgren: ‘We will never give up’', 'Lindgren | : | ‘We will never give up’'],
  ['Former police chief: ‘We failed them’', 'Former police chief | : | ‘We failed them’'],
  ['Moss accused of hiding a loan', '— | accused | Moss … of hiding a loan'],
  ['Judge Rules Harrow Must Pay', 'Judge | Rules | Harrow Must Pay'],
  ['Harrow Threatens to Close Mill', 'Harrow | Threatens | to Close Mill'],
  ['Fed’s Lowell says rates will stay high', 'Fed’s Lowell | says | rates will stay high'],
  ['Harbour protests: Police close two roads'],
  ['‘I saw the wave come’ – a fisherman’s story'],
  ['Harrow to cut 900 jobs – Daily News'],
];

describe('English titles', () => {
  it.each(CASES)('reads %s', (title, ...wanted) => {
    expect(titleLines(title)).toEqual(wanted);
  });
});
