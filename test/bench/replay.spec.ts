import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { judge, readReplay, replay, shuffled } from './replay';

describe('a year of invented news, as outlets would bring it', () => {
  const corpus = readReplay();
  const definitions = loadDefinitions([bundledDefinitionsFolder()]);
  const run = (seed: number) => replay(shuffled(corpus.articles, seed), definitions, (article) => [article.perfect]);

  it('is large enough to say something', () => {
    expect(corpus.articles.length).toBeGreaterThanOrEqual(200);
    expect(corpus.happenings.length).toBeGreaterThanOrEqual(30);
  });

  it.each([1, 2, 3])('becomes one alert for each happening and none for old facts (order %i)', (seed) => {
    const { alerts, found, happenings, wrongMerges, strays } = judge(run(seed), corpus);
    expect({ wrongMerges, strays }).toEqual({ wrongMerges: [], strays: [] });
    expect(found / happenings).toBeGreaterThanOrEqual(0.95);
    expect(alerts / happenings).toBeLessThanOrEqual(1.05);
  });

  it('ends in the same standings, whatever the order', () => {
    const { standings } = run(1);
    for (const seed of [2, 3, 4, 5]) expect(run(seed).standings).toEqual(standings);
  });
});
