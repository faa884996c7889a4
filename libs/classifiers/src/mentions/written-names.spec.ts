import { writtenNames } from './written-names';

it.each([
  ['Community of the Coast (CC)', ['Community of the Coast', 'CC']],
  ['the Grey Sea Pact', ['Grey Sea Pact']],
  ['the Commonwealth', ['the Commonwealth']],
  ['Aland–Gotland Pact', ['Aland-Gotland Pact', 'Aland–Gotland Pact']],
  ['La Niebla', ['La Niebla']],
])('%s is written %j', (name, expected) => {
  expect(writtenNames(name)).toEqual(expected);
});
