import { barText } from './progress-bar';

describe('a progress bar', () => {
  it('shows the share, the pace and what is left', () => {
    expect(barText({ total: 1_000, begun: 100, done: 400, ms: 1_000, note: '5 changes' })).toBe(
      '[############..................]  40 %  400 of 1,000, 300 a second, 2 s left; 5 changes',
    );
  });

  it('only counts where nobody knows the end', () => {
    expect(barText({ total: null, begun: 0, done: 1_500, ms: 500, note: 'x' })).toBe('1,500, 3,000 a second; x');
  });
});
