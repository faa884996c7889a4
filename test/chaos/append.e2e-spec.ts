import { chaosSeed } from '@test/chaos-seed';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repoRoot } from '@app/base';

describe('writers, readers and a database that are killed while records are appended', () => {
  it('lose no acknowledged record, give none twice and none out of order', () => {
    const seed = chaosSeed();
    // The full size: npm run chaos -- append --records 1000000
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(repoRoot(), 'dist/apps/cli/src/main.js'),
        ...`chaos append --kills 20 --processes 2 --seed ${seed} --json`.split(' '),
      ],
      { encoding: 'utf8', timeout: 280_000 },
    );
    const line = stdout.split('\n').find((candidate) => candidate.startsWith('{'));
    if (!line) throw new Error(`seed ${seed}: ${stdout}${stderr}`);
    const { kills, acknowledged, records, problems } = JSON.parse(line);
    expect({ seed, kills, problems }).toEqual({ seed, kills: 20, problems: [] });
    expect(acknowledged).toBeGreaterThan(100);
    expect(records).toBeGreaterThanOrEqual(acknowledged);
  }, 300_000);
});
