import type { AccordEventState } from '@app/accords';
import { anEvent } from '@test/builders';
import { isDecided, labelDecided } from './label-decided';

const joins = { accord: 'abraham-accords', kind: 'joiner.announced', country: 'KZ' } as const;
const confirmed: AccordEventState = { ...anEvent(), review: 'confirmed' };
const rejected: AccordEventState = { ...anEvent({ country: 'UZ' }), review: 'rejected', status: 'rejected' };
const corrected: AccordEventState = {
  ...anEvent({ country: 'AZ', kind: 'joiner.prospect' }),
  decisions: [{ version: 2, type: 'event-corrected', before: { fields: { country: 'KZ' } } }],
};

describe('what an item reports by the decisions of people', () => {
  it('is what they confirmed, what they corrected as they corrected it, and nothing that they rejected', () => {
    expect(labelDecided([confirmed, corrected, rejected], [])).toEqual([
      expect.objectContaining({ type: 'joiner.announced', country: 'KZ' }),
      expect.objectContaining({ type: 'joiner.prospect', country: 'AZ' }),
    ]);
  });

  it('leaves open what nobody decided on', () => {
    expect(labelDecided([rejected], [joins])).toEqual([
      { accord: 'abraham-accords', type: 'joiner.announced', country: 'KZ', optional: true },
    ]);
    expect(labelDecided([confirmed], [joins])).toHaveLength(1);
  });

  it('does not count what an outlet took back', () => {
    expect(labelDecided([{ ...confirmed, status: 'retracted' }], [])[0]).toMatchObject({
      optional: true,
    });
  });

  it('is decided only while the decision stands', () => {
    expect([confirmed, corrected, rejected, anEvent()].map(isDecided)).toEqual([true, true, true, false]);
  });
});
