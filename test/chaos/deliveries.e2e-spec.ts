import { chaosSeed } from '@test/chaos-seed';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repoRoot } from '@app/base';

describe('a sender that is killed while it delivers', () => {
  it('loses nothing, and repeats at most what was in flight, under the same ids', () => {
    const seed = chaosSeed();
    // The full size: npm run chaos -- deliveries --kills 1000
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(repoRoot(), 'dist/apps/cli/src/main.js'),
        ...`chaos deliveries --kills 20 --seed ${seed} --json`.split(' '),
      ],
      { encoding: 'utf8', timeout: 280_000 },
    );
    const line = stdout.split('\n').find((candidate) => candidate.startsWith('{'));
    if (!line) throw new Error(`seed ${seed}: ${stdout}${stderr}`);
    const { kills, lost, foreignIds, duplicates, inFlightAtKills } = JSON.parse(line);
    expect({ seed, kills, lost, foreignIds }).toEqual({ seed, kills: 20, lost: 0, foreignIds: 0 });
    expect(inFlightAtKills).toBeGreaterThan(0);
    expect(duplicates).toBeLessThanOrEqual(inFlightAtKills);
  }, 300_000);
});
