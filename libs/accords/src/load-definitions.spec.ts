import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledDefinitionsFolder, DefinitionsInvalid, loadDefinitions } from './load-definitions';
import { parseDefinition } from './parse-definition';

const bundled = () => loadDefinitions([bundledDefinitionsFolder()]);
const folderWith = (name: string, text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'accords-'));
  writeFileSync(join(folder, name), text);
  return folder;
};
const minimal = (slug: string) => `slug: ${slug}
name: A Pact
type: treaty
description: A pact for the test.
names: { en: [A Pact] }
hosts: []
brokers: []
founded: 2020-01-01
stages: [none, signed]
members: []
`;

describe('the bundled definitions', () => {
  it('are the twelve accords', () => {
    expect(bundled().map(({ slug }) => slug)).toEqual(
      [
        'abraham-accords',
        'african-union',
        'afcfta',
        'artemis-accords',
        'brics',
        'cptpp',
        'eu',
        'high-seas-treaty',
        'icc-rome-statute',
        'nato',
        'ottawa-convention',
        'paris-agreement',
      ].sort(),
    );
  });

  it('have a history in order, without the same stage twice in a row', () => {
    for (const { slug, members } of bundled()) {
      for (const [index, entry] of members.entries()) {
        const before = members[index - 1];
        if (before?.country !== entry.country) continue;
        expect([slug, entry.country, before.stage !== entry.stage, before.since <= entry.since]).toEqual([
          slug,
          entry.country,
          true,
          true,
        ]);
      }
    }
  });

  it('name each accord in the languages that the press writes of it', () => {
    for (const { slug, names } of bundled()) expect([slug, Object.keys(names).length >= 6]).toEqual([slug, true]);
  });
});

describe('a definition of one’s own', () => {
  it('adds an accord, and replaces a bundled one of the same slug', () => {
    const own = folderWith('pact.yaml', minimal('a-pact'));
    const other = folderWith('nato.yaml', minimal('nato'));
    const loaded = loadDefinitions([bundledDefinitionsFolder(), own, other]);
    expect(loaded).toHaveLength(13);
    expect(loaded.find(({ slug }) => slug === 'nato')?.name).toBe('A Pact');
  });

  it('is refused with file, line and reason', () => {
    const parsed = parseDefinition(
      'pact.yaml',
      minimal('a-pact')
        .replace('founded: 2020-01-01', 'founded: someday')
        .replace(
          'members: []',
          'members:\n  - { country: Kazakhstan, stage: signed, since: 2020-01-01, source: news }',
        ),
    );
    expect('problems' in parsed && parsed.problems).toEqual([
      expect.objectContaining({ file: 'pact.yaml', line: 8, path: 'founded' }),
      expect.objectContaining({ file: 'pact.yaml', line: 11, path: 'members.0.country' }),
    ]);
  });

  it('is refused when it is no YAML, and when its folder is missing', () => {
    expect(() => loadDefinitions([folderWith('bad.yaml', 'slug: [')])).toThrow(DefinitionsInvalid);
    expect(() => loadDefinitions(['/no/such/folder'])).toThrow(/no such folder/);
  });
});
