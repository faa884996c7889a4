import { speakerRank } from './speaker-rank';

describe('how high a speaker stands', () => {
  it.each([
    [null, '2025-11-07', 0],
    ['Somebody Unknown', '2025-11-07', 1],
    ['Anwar Gargash', '2025-11-07', 1],
    ['Faisal bin Farhan', '2025-11-07', 2],
    ['Mohammed bin Salman', '2025-11-07', 3],
    ['Donald Trump', '2025-11-07', 3],
    ['ترامب', '2025-11-07', 3],
    // Between his terms.
    ['Donald Trump', '2022-11-07', 1],
  ])('%s on %s: %i', (speaker, day, rank) => expect(speakerRank(speaker, day)).toBe(rank));
});
