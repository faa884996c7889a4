import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AppError } from '@app/base';
import { keepRunning, type RestartPolicy } from './keep-running';
import { isRunning } from './process-lock';

const policy: RestartPolicy = { lookMs: 5, tries: 3, backoffMs: () => 1, ends: 2, withinMs: 60_000 };
const logger = { error: () => undefined, warn: () => undefined };

describe('a server that ends without being asked to', () => {
  const running: ChildProcess[] = [];
  let stopping: number | undefined;
  const aServer = (): number => {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' });
    running.push(child);
    return child.pid ?? 0;
  };
  const end = async (): Promise<void> => {
    const child = running.at(-1);
    child?.kill('SIGKILL');
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

  /** One that is looked after; `restart` as given, or another server each time. */
  function kept(restart: () => Promise<number> = () => Promise.resolve(aServer())) {
    let heard: (error: AppError) => void = () => undefined;
    const lost = new Promise<AppError>((resolve) => (heard = resolve));
    const look = (pid: number) => (stopping === pid ? 'stopping' : isRunning(pid) ? 'running' : 'gone');
    const ending = (pid: number) => (isRunning(pid) ? end() : Promise.resolve());
    const of = keepRunning({
      ...{ pid: aServer(), look, end: ending, restart, onLost: heard },
      ...{ logFile: 'postgres.log', logger, policy },
    });
    return { ...of, lost };
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
  };

  it('is started again, and looked after as before', async () => {
    const server = kept();
    for (const starts of [2, 3]) {
      await end();
      await until(() => running.length === starts && server.pid() === running.at(-1)?.pid);
    }
    await server.letEnd();
  });

  it('is ended when it only waits for its clients to leave, and then started again', async () => {
    const server = kept();
    stopping = server.pid();
    await until(() => running.length === 2 && server.pid() === running[1]?.pid);
    expect(running[0]?.signalCode).toBe('SIGKILL');
    await server.letEnd();
  });

  it('is lost when it ends again and again', async () => {
    const server = kept();
    for (const starts of [2, 3]) {
      await end();
      await until(() => running.length === starts);
    }
    await end();
    expect(await server.lost).toMatchObject({
      code: 'EMBEDDED_POSTGRES_LOST',
      message: 'PostgreSQL ended 3 times within 1 minutes without being asked to; its log is postgres.log',
    });
    expect(running).toHaveLength(3);
  });

  it('is lost when it does not start, after a few attempts', async () => {
    let attempts = 0;
    const server = kept(() => {
      attempts += 1;
      return Promise.reject(new Error('the port is taken'));
    });
    await end();
    expect((await server.lost).message).toMatch(/did not start again in 3 attempts; its log is postgres\.log$/);
    expect(attempts).toBe(3);
  });

  it('is left alone once its end is meant', async () => {
    const server = kept();
    await server.letEnd();
    await end();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(running).toHaveLength(1);
  });
});
