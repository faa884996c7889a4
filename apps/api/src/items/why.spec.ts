import { answerOf, type WhyInput } from './why';

const read = (verdict: string, reason: string | null = null) => [{ verdict, reason, event: 'ae_1' }];
const event = { id: 'ae_1', alerted: true, quiet: null, status: 'open' } as const;
const answer = (changes: Partial<WhyInput>) =>
  answerOf({ state: 'classified', baseline: false, findings: [], events: [], told: [], digests: [], ...changes });
const told = (endpoint: string, state: string) => ({
  event: 'ae_1',
  endpoint,
  state,
  at: state === 'delivered' ? '2025-11-07T00:12:00.000Z' : null,
});

describe('why was I not told?', () => {
  it.each([
    ['queued', [], 'It waits for the classifiers.'],
    ['classified', [], 'Nothing in it reports that a standing changes.'],
    ['classified', read('detected'), 'It was the first to report the event ae_1.'],
    ['classified', read('corroborated'), 'It is a further source of the event ae_1, which had been recorded before.'],
    [
      'classified',
      read('detected', 'held'),
      'It was the first to report the event ae_1, which was not told then: held.',
    ],
    ['classified', read('upgraded', 'date'), 'It changed what is known of the event ae_1 (date).'],
    ['classified', read('background', 'signed in 2020'), 'It reports nothing new: signed in 2020.'],
  ])('what the article was: %s, %j', (state, findings, expected) => expect(answer({ state, findings })).toBe(expected));

  it('names the first poll as the reason for silence', () =>
    expect(answer({ baseline: true, findings: read('detected') })).toMatch("feed's first poll, which never alerts"));

  const of = (changes: Partial<WhyInput>) =>
    answer({ findings: read('upgraded', 'date'), events: [event], ...changes }).replace(/^.*?\(date\)\. /, '');
  const untold = (quiet: string, status: 'open' | 'rejected' = 'open') => [{ ...event, alerted: false, quiet, status }];

  it.each<[string, Partial<WhyInput>]>([
    ['Nobody has been told of it: no endpoint asks for it, and no digest so far has it.', {}],
    ['Nobody has been told of it: held.', { events: untold('held') }],
    ['Nobody has been told of it: baseline; the event is rejected since.', { events: untold('baseline', 'rejected') }],
    [
      'Nobody was told of it: what waited was not sent any more; the event is rejected since.',
      { events: [{ ...event, status: 'rejected' }], told: [told('ep_1', 'superseded')] },
    ],
    ['1 endpoint was told of it.', { told: [told('ep_1', 'delivered'), told('ep_1', 'pending')] }],
    [
      '2 endpoints and 1 digest were told of it; 1 endpoint has yet to be told; 2 endpoints could not be reached.',
      {
        told: [
          told('ep_1', 'delivered'),
          told('ep_2', 'delivered'),
          told('ep_3', 'held'),
          told('ep_4', 'failed'),
          told('ep_5', 'failed'),
        ],
        digests: [{ event: 'ae_1', state: 'sent' }],
      },
    ],
    [
      'Nobody has been told of it yet; 1 digest waits; 2 digests were only kept: there is no mail server.',
      { digests: ['planned', 'kept', 'kept'].map((state) => ({ event: 'ae_1', state })) },
    ],
    [
      'Nobody has been told of it: no endpoint asks for it, and no digest so far has it.',
      { told: [{ ...told('ep_1', 'delivered'), event: 'ae_2' }], digests: [{ event: 'ae_2', state: 'sent' }] },
    ],
  ])('who heard of it: %s', (expected, changes) => expect(of(changes)).toBe(expected));

  it('does not say twice why nobody was told', () =>
    expect(answer({ findings: read('detected', 'held'), events: untold('held') })).toBe(
      'It was the first to report the event ae_1, which was not told then: held. Nobody has been told of it since.',
    ));
});
