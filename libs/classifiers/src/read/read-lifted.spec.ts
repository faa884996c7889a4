import { classifyItem } from '@app/classifiers';
import { bundledDefinitions, linesOf, readingsIn } from '@test/grammar';

const news = (title: string) => ({ title, text: '', lang: 'en', publishedAt: '2026-03-10' });

describe('a suspension that is lifted', () => {
  it.each([
    'African Union lifts Mali’s suspension',
    'African Union ends suspension of Mali',
    'Mali’s suspension from African Union lifted',
  ])('makes a member again of whose it was: %s', (title) => {
    expect(readingsIn(news(title))).toEqual(['joiner.announced ML']);
  });

  it.each([
    'African Union refuses to lift Mali’s suspension',
    'African Union may lift suspension of Mali',
    'EU lifts suspension of Turkey talks',
    'Council of Europe lifts suspension of Turkey’s voting rights',
  ])('is no news where it is not lifted yet, or was of something else, and never a suspension: %s', (title) => {
    const told = classifyItem({ id: 'x', ...news(title) }, bundledDefinitions).findings;
    expect(linesOf(told)).toEqual([]);
  });

  it('leaves a suspension alone that nobody lifts', () => {
    expect(readingsIn(news('African Union suspends Mali and lifts sanctions on traders'))).toEqual(['suspension ML']);
  });
});
