import { answerOf } from './items.store';

const read = (verdict: string, reason: string | null = null) => [{ verdict, reason, event: 'ae_1' }];

describe('why was I not told?', () => {
  it.each([
    ['queued', false, [], 'It waits for the classifiers.'],
    ['classified', false, [], 'Nothing in it reports that a standing changes.'],
    ['classified', false, read('detected'), 'It was the first to report the event ae_1.'],
    [
      'classified',
      false,
      read('corroborated'),
      'It is a further source of the event ae_1, which had been recorded before.',
    ],
    [
      'classified',
      false,
      read('detected', 'held'),
      'It was the first to report the event ae_1, which was not told then: held.',
    ],
    [
      'classified',
      false,
      read('upgraded', 'date'),
      'It changed what is known of the event ae_1 (date), which subscribers of it were told.',
    ],
    ['classified', false, read('background', 'signed in 2020'), 'It reports nothing new: signed in 2020.'],
  ] as const)('%s, baseline %s', (state, baseline, findings, answer) =>
    expect(answerOf(state, baseline, findings)).toBe(answer),
  );
  it('names the first poll as the reason for silence', () =>
    expect(answerOf('classified', true, read('detected'))).toMatch("feed's first poll, which never alerts"));
});
