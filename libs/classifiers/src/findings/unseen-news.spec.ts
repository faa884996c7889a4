import { byTheWeights, onUnseenNews } from './unseen-news';

describe('confidence on unseen news', () => {
  it.each([0, 0.001, 0.3, 0.5, 0.72, 0.96, 0.999, 1])(
    'stays between 0 and 1 and on its side of one half: %d',
    (one) => {
      const unseen = onUnseenNews(one);
      expect(unseen).toBeGreaterThanOrEqual(0);
      expect(unseen).toBeLessThanOrEqual(1);
      expect(Math.abs(unseen - 0.5)).toBeLessThanOrEqual(Math.abs(one - 0.5));
    },
  );

  it('keeps the order', () => {
    const all = Array.from({ length: 99 }, (_, at) => onUnseenNews((at + 1) / 100));
    expect(all).toEqual([...all].sort((a, b) => a - b));
  });

  it.each([0, 0.2, 0.5, 0.9, 1])('a limit is met by what is worth it: %d', (limit) => {
    expect(onUnseenNews(byTheWeights(limit))).toBeCloseTo(limit, 3);
  });
});
