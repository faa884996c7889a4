import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassifiableItem, bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { repoRoot } from '@app/base';
import { classifyItem } from './classify-item';

const definitions = loadDefinitions([bundledDefinitionsFolder(repoRoot(__dirname))]);
const read = (title: string, text = '', publishedAt = '2025-11-07') => {
  const { findings } = classifyItem({ id: '1', title, text, publishedAt, lang: 'en' }, definitions);
  return findings.map(({ kind, country }) => `${kind} ${country ?? '-'}`).sort();
};

describe('an item in English', () => {
  it.each([
    ['Bosnia formally applies to join the European Union', '2016-02-15', ['joiner.prospect BA']],
    ['Burundi parliament votes to withdraw from the International Criminal Court', '2016-10-12', ['withdrawal BI']],
    ['The African Union suspends Sudan over the killing of protesters', '2019-06-06', ['suspension SD']],
    ['Pakistan rules out joining the Abraham Accords', '2026-01-29', ['joiner.declined PK']],
    ['Kazakhstan to join the Abraham Accords', '2025-11-06', ['joiner.announced KZ']],
    ['Will Syria join the Abraham Accords?', '2025-09-01', []],
    ['Honda recalls the Accord over faulty airbags', '2025-09-01', []],
    ['NATO rejects request to deploy Serbian troops', '2023-01-08', []],
  ])('%s', (title, day, expected) => {
    expect(read(title, '', day)).toEqual(expected);
  });

  it('quotes exactly what it read', () => {
    const item = {
      id: '1',
      title: 'Kazakhstan to join the Abraham Accords',
      text: 'It was said on 6 November 2025.',
      publishedAt: '2025-11-07',
    };
    const text = `${item.title}\n\n${item.text}`;
    for (const { evidence } of classifyItem(item, definitions).findings) {
      expect(evidence.every(({ start, end, quote }) => text.slice(start, end) === quote && quote.length > 0)).toBe(
        true,
      );
    }
  });

  it('is read in bounded time, whatever it holds', () => {
    const begun = Date.now();
    for (const text of ['Abraham Accords join '.repeat(50_000), '<'.repeat(1_000_000), 'Kazakhstan, '.repeat(80_000)]) {
      classifyItem({ id: '1', title: 'Kazakhstan to join the Abraham Accords', text }, definitions);
    }
    expect(Date.now() - begun).toBeLessThan(3_000);
  });
});

describe('the story of Kazakhstan', () => {
  const root = repoRoot(__dirname);
  const story = ClassifiableItem.parse(
    JSON.parse(readFileSync(join(root, 'test/fixtures/story-kazakhstan.json'), 'utf8')),
  );
  const { findings } = classifyItem(story, definitions);
  const of = (kind: string, country: string) =>
    findings.find((finding) => finding.kind === kind && finding.country === country);

  it('gives its five findings and nothing of its background', () => {
    expect(findings.map(({ kind, country }) => `${kind} ${country ?? '-'}`).sort()).toEqual([
      'ceremony.announced KZ',
      'joiner.announced KZ',
      'joiner.prospect AZ',
      'joiner.prospect SA',
      'joiner.prospect UZ',
    ]);
  });

  it('knows who said it, when, and what is odd about the article', () => {
    expect(of('joiner.announced', 'KZ')).toMatchObject({
      claimStatus: 'announced',
      date: { value: '2025-11-06', precision: 'day' },
      flags: expect.arrayContaining(['relations-existed-before', 'weekday-mismatch', 'history-disagrees:JO']),
    });
    expect(of('joiner.announced', 'KZ')?.speaker).toContain('Trump');
    expect(of('ceremony.announced', 'KZ')?.date).toBeNull();
    expect(of('joiner.prospect', 'SA')?.date?.value).toBe('2025-11-18');
  });
});
