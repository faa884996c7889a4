import { bundledDefinitionsFolder, isCountryCode, loadDefinitions } from '@app/accords';
import { accordFacts } from '../accords/accord-facts';
import { knownMembers } from '../accords/known-members';
import { standingBefore } from './standing-before';

const facts = accordFacts(loadDefinitions([bundledDefinitionsFolder()]));
const standing = (slug: string, code: string, day: string) => standingBefore(facts(slug), code, day);

describe('the standing of a state before the news', () => {
  it.each([
    ['FI', '2023-04-05', 'signed'],
    ['FI', '2023-06-01', 'in-force'],
    ['CH', '2026-01-01', 'none'],
  ])('is that of the history of a definition, a month before: %s on %s is %s', (code, day, stage) => {
    expect(standing('nato', code, day)).toBe(stage);
  });

  it.each([
    ['ecowas', 'ML', '2024-06-01', 'in-force'],
    ['ecowas', 'ML', '2026-06-01', 'withdrawn'],
    ['ecowas', 'MA', '2026-06-01', 'none'],
    ['unesco', 'US', '2000-03-01', 'withdrawn'],
    ['unesco', 'US', '2010-03-01', 'in-force'],
    ['unesco', 'KE', '2010-03-01', 'in-force'],
    ['unesco', 'TW', '2010-03-01', 'none'],
    ['wto', 'VN', '2005-03-01', 'none'],
    ['wto', 'VN', '2010-03-01', 'in-force'],
  ])('is told by years where there is no definition: %s, %s on %s is %s', (slug, code, day, stage) => {
    expect(standing(slug, code, day)).toBe(stage);
  });

  it('is unknown where nobody knows the members', () => {
    expect(standing('grey-sea-pact', 'KE', '2026-03-01')).toBeUndefined();
  });

  it('is made of years in order and of states that there are', () => {
    for (const [slug, written] of Object.entries(knownMembers)) {
      for (const part of written.split(';')) {
        const [years = '', ...states] = part.trim().split(' ');
        expect(`${slug} ${years}`).toMatch(/ (-|\d{4}(-\d{4})?)$/);
        const [since = '', until = since] = years.split('-');
        expect(since <= until || years === '-').toBe(true);
        expect(states.filter((state) => state !== '*' && !isCountryCode(state))).toEqual([]);
        expect(states).not.toEqual([]);
      }
    }
  });
});
