import { anEvent } from '@test/builders';
import { whatChanged } from './what-changed';

describe('what changed between two states of an accord event', () => {
  it('names each field with what it was and what it is', () => {
    const before = anEvent();
    const after = { ...before, review: 'confirmed' as const, fields: { ...before.fields, place: 'Washington' } };
    expect(whatChanged(before, after)).toEqual([
      { field: 'place', was: before.fields.place, is: 'Washington' },
      { field: 'review', was: before.review, is: 'confirmed' },
    ]);
  });

  it('is nothing where only the count of records grew', () => {
    const before = anEvent();
    expect(whatChanged(before, { ...before, version: 9, revision: 4 })).toEqual([]);
  });
});
