import type { Predicted } from './labelled-items';
import { waysLines } from './report-lines';
import { scoreItems } from './score-items';

const gold = [
  {
    item: { id: 'a', title: 'Yerevan signs Sarvan Accords' },
    labels: { accord: 'sarvan-accords', events: [{ type: 'ceremony.held', country: 'AM' }] },
  },
];
const found = (accord: string): Predicted[][] => [
  [{ type: 'ceremony.held', country: 'AM', accord, date: null, status: 'official', confidence: 0.9 }],
];
const way = (name: string, predictions: Predicted[][], useAccord: boolean) => {
  const all = scoreItems(gold, predictions, useAccord);
  return { name, all, inSample: all, heldOut: all };
};

it('sets ways of reading the same items below each other, and each accord beside itself', () => {
  const lines = waysLines('my-accords', [
    way('without', [[]], false),
    way('with', found('treaty'), false),
    way('the accord too', found('treaty'), true),
  ]);
  expect(lines[1]).toMatch(/^ {2}without .*F1 0\.000/);
  expect(lines[2]).toMatch(/^ {2}with .*F1 1\.000/);
  expect(lines[3]).toMatch(/^ {2}the accord too .*F1 0\.000/);
  expect(lines.at(-1)).toMatch(/^ {2}sarvan-accords .*F1 0\.000 .*F1 1\.000 .*F1 0\.000$/);
});
