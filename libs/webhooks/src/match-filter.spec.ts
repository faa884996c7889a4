import { anEvent } from '@test/builders';
import { type EndpointFilter, isTellable, matchesFilter } from './match-filter';

const all: EndpointFilter = {
  accords: [],
  kinds: [],
  countries: [],
  minClaimStatus: 'rumoured',
  minConfidence: 0,
  reviewedOnly: false,
};

describe('what an endpoint asks for', () => {
  it.each<[string, Partial<EndpointFilter>, boolean]>([
    ['nothing in particular', {}, true],
    ['its accord', { accords: ['nato', 'abraham-accords'] }, true],
    ['another accord', { accords: ['nato'] }, false],
    ['its kind', { kinds: ['joiner.announced'] }, true],
    ['another kind', { kinds: ['withdrawal'] }, false],
    ['its country', { countries: ['UZ', 'KZ'] }, true],
    ['another country', { countries: ['UZ'] }, false],
    ['a claim that it reaches', { minClaimStatus: 'announced' }, true],
    ['a firmer claim', { minClaimStatus: 'official' }, false],
    ['a confidence that it reaches', { minConfidence: 0.9 }, true],
    ['more confidence', { minConfidence: 0.95 }, false],
    ['its outlet', { sources: ['outlet-a'] }, true],
    ['another outlet', { sources: ['outlet-b'] }, false],
    ['more sources', { minSources: 2 }, false],
    ['outlets that it trusts', { trusts: (source) => source === 'outlet-a' }, true],
    ['outlets of a better record', { trusts: () => false }, false],
    ['what its expression refuses', { passes: () => false }, false],
  ])('decides on an announced joiner for an endpoint that wants %s', (_wants, filter, matches) => {
    expect(matchesFilter(anEvent(), { ...all, ...filter })).toBe(matches);
  });

  it('takes an event without a named country only where no country is asked for', () => {
    const unnamed = anEvent({ country: null });
    expect(matchesFilter(unnamed, all)).toBe(true);
    expect(matchesFilter(unnamed, { ...all, countries: ['KZ'] })).toBe(false);
  });

  it('takes the country whose accession another state ratifies as well', () => {
    const ratified = anEvent({ kind: 'ratification', country: 'TR', about: 'FI' });
    expect(matchesFilter(ratified, { ...all, countries: ['FI'] })).toBe(true);
  });

  it('tells neither what is recorded quietly nor what was rejected, nor to a reviewed-only endpoint what nobody confirmed', () => {
    const decision = { at: '2025-11-07T02:00:00.000Z', reason: null };
    expect(isTellable(anEvent(), all)).toBe(true);
    expect(isTellable(anEvent({}, { alert: false, quiet: 'baseline' }), all)).toBe(false);
    expect(isTellable(anEvent({}, {}, { type: 'event-rejected', ...decision }), all)).toBe(false);
    expect(isTellable(anEvent(), { ...all, reviewedOnly: true })).toBe(false);
    expect(
      isTellable(anEvent({}, {}, { type: 'event-confirmed', tell: false, ...decision }), {
        ...all,
        reviewedOnly: true,
      }),
    ).toBe(true);
  });
});
