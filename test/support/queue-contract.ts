import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { jobDefaults, jobId, queueModule, repoRoot, silentLogger } from '@app/base';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Test, type TestingModule } from '@nestjs/testing';
import { type Job, type Processor, Queue, Worker, type WorkerOptions } from 'bullmq';

export type QueueBackend = { redisUrl: string | undefined; databaseUrl: string };

const names = ['plain', 'delayed', 'scheduled', 'once', 'retried', 'many', 'killed'] as const;

/** What we ask of BullMQ, whatever it stores its jobs in. `backend` is read when the tests run. */
export function queueContract(backend: () => QueueBackend): void {
  let app: TestingModule;
  const workers: Worker[] = [];
  const queue = (name: (typeof names)[number]): Queue => app.get<Queue>(getQueueToken(name));
  const work = (name: (typeof names)[number], process: Processor, options: Partial<WorkerOptions> = {}): void => {
    workers.push(
      new Worker(name, process, { ...queue(name).opts, ...options, connection: queue(name).opts.connection }),
    );
  };
  beforeAll(async () => {
    app = await Test.createTestingModule({
      imports: [
        queueModule({ ...backend(), logger: silentLogger }),
        ...names.map((name) => BullModule.registerQueue({ name })),
      ],
    }).compile();
    await app.init();
  }, 30_000);
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  });
  afterAll(() => app.close());

  it('carries a job with its data to one of two workers', async () => {
    const seen: unknown[] = [];
    for (let n = 0; n < 2; n++) work('plain', (job) => Promise.resolve(seen.push(job.data)));
    await queue('plain').addBulk(Array.from({ length: 10 }, (_, n) => ({ name: 'item', data: { n } })));
    await until(() => seen.length === 10);
    await sleep(100);
    expect(new Set(seen.map((data) => (data as { n: number }).n)).size).toBe(10);
    expect(seen).toHaveLength(10);
  });

  it('holds a delayed job back until its time', async () => {
    const added = Date.now();
    let after = 0;
    work('delayed', () => Promise.resolve((after = Date.now() - added)));
    await queue('delayed').add('item', {}, { delay: 600 });
    await until(() => after > 0);
    expect(after).toBeGreaterThanOrEqual(590);
    expect(after).toBeLessThan(3_000);
  });

  it('repeats a scheduled job until the schedule is removed', async () => {
    let runs = 0;
    work('scheduled', () => Promise.resolve((runs += 1)));
    await queue('scheduled').upsertJobScheduler('tick', { every: 300 }, { name: 'tick', data: {} });
    await until(() => runs >= 3);
    await queue('scheduled').removeJobScheduler('tick');
    await sleep(400);
    const then = runs;
    await sleep(700);
    expect(runs).toBe(then);
  });

  it('takes a job once for an id that still waits, and again for a new generation', async () => {
    const ids: (string | undefined)[] = [];
    const add = (generation: number) =>
      queue('once').add('item', {}, { jobId: jobId('poll', 'fd:1', generation), delay: 200 });
    await Promise.all([add(1), add(1), add(1), add(2)]);
    work('once', (job) => Promise.resolve(ids.push(job.id)));
    await until(() => ids.length >= 2);
    await sleep(300);
    expect(ids.sort()).toEqual(['poll-fd_1-1', 'poll-fd_1-2']);
  });

  it('tries a failing job again, later each time, and keeps what failed for good', async () => {
    const at: number[] = [];
    work('retried', (job: Job<{ passes: boolean }>) => {
      if (!job.data.passes) throw new Error('never');
      at.push(Date.now());
      if (at.length < 3) throw new Error('not yet');
      return Promise.resolve();
    });
    const options = { attempts: 3, backoff: { type: 'exponential', delay: 200 } };
    await queue('retried').add('item', { passes: true }, options);
    const hopeless = await queue('retried').add('item', { passes: false }, { ...options, attempts: 2 });
    await until(async () => at.length === 3 && (await queue('retried').getFailedCount()) === 1);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(190);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(390);
    const [failed] = await queue('retried').getFailed();
    expect([failed?.id, failed?.failedReason, failed?.attemptsMade]).toEqual([hopeless.id, 'never', 2]);
    expect(jobDefaults.attempts).toBeGreaterThan(1);
  });

  it('works on as many jobs at a time as a worker was given, and no more', async () => {
    let now = 0;
    let most = 0;
    let done = 0;
    work(
      'many',
      async () => {
        now += 1;
        most = Math.max(most, now);
        await sleep(150);
        now -= 1;
        done += 1;
      },
      { concurrency: 4 },
    );
    await queue('many').addBulk(Array.from({ length: 12 }, () => ({ name: 'item', data: {} })));
    await until(() => done === 12);
    expect(most).toBe(4);
  });

  it('gives the job of a killed worker to another', async () => {
    const { redisUrl, databaseUrl } = backend();
    await queue('killed').add('item', { n: 7 }, { attempts: 3 });
    const child = spawn(
      process.execPath,
      ['-e', doomedWorker, redisUrl ?? databaseUrl, redisUrl ? 'redis' : 'postgres'],
      {
        cwd: repoRoot(),
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    const seen: unknown[] = [];
    work('killed', (job) => Promise.resolve(seen.push(job.data)), { lockDuration: 1_000, stalledInterval: 500 });
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ n: 7 }]);
  });
}

/** Takes one job, says so, and never finishes it. */
const doomedWorker = `
const { Worker, createPostgresBackend, setDefaultBackendFactory } = require('bullmq');
const [url, kind] = process.argv.slice(1);
if (kind === 'postgres') setDefaultBackendFactory(createPostgresBackend);
const connection = kind === 'postgres' ? { connectionString: url, schema: 'bullmq', migrate: true, max: 3 } : { url, maxRetriesPerRequest: null };
new Worker('killed', () => { console.log('taken'); return new Promise(() => undefined); }, { connection, lockDuration: 1000, stalledInterval: 500 });
`;

async function until(holds: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await sleep(25);
  }
}
