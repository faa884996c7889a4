import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { describeWhere, findProgram } from '@test/left-out';
import { parse } from 'yaml';

const program = findProgram('docker-compose');

type Service = { environment?: Record<string, string>; healthcheck?: { test: string[] }; image: string };

// docker-compose checks the file against the compose specification's schema before it prints what it read.
describeWhere(program !== null, 'docker-compose', 'docker-compose.yml', () => {
  it('is accepted, and runs every role as a service of its own with a health check', () => {
    const { status, stdout, stderr } = spawnSync(
      program ?? '',
      ['-f', join(repoRoot(), 'docker-compose.yml'), 'config'],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { services } = parse(stdout) as { services: Record<string, Service> };
    expect(Object.values(services).flatMap(({ environment }) => environment?.['ROLES'] ?? [])).toEqual(
      expect.arrayContaining(['api', 'poller', 'classifier', 'notifier']),
    );
    expect(Object.entries(services).filter(([, { healthcheck }]) => !healthcheck)).toEqual([]);
    expect(services['postgres']?.image).toBe('postgres:18');
    expect(services['redis']?.image).toBe('redis:7');
  });
});
