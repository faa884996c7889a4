import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { repoRoot } from '@app/base';

const startsWithinMs = 30_000;

/** A program of this folder that is started, killed with SIGKILL and started again; whatever it prints is a sign that it works. */
export class Killable {
  private child: ChildProcess | null = null;
  private hasSpoken = false;
  /** How often it ended although nobody had killed it. */
  crashes = 0;

  constructor(
    readonly name: string,
    private readonly program: string,
    private readonly argsFor: (databaseUrl: string) => string[],
    private readonly onLine: (line: string) => void = () => undefined,
  ) {}

  start(databaseUrl: string): void {
    const program = join(repoRoot(), 'dist', 'test', 'chaos', `${this.program}.js`);
    const child = spawn(process.execPath, [program, ...this.argsFor(databaseUrl)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.hasSpoken = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.onLine(line);
      if (this.child === child) this.hasSpoken = true;
    });
    child.on('exit', (_, signal) => {
      if (signal !== 'SIGKILL') this.crashes += 1;
    });
    this.child = child;
  }

  /** Until it has done something since it was started. Throws when it ended by itself or never does. */
  async working(): Promise<void> {
    for (const until = Date.now() + startsWithinMs; !this.hasSpoken; ) {
      await sleep(10);
      if (this.child && this.child.exitCode !== null) throw new Error(`${this.name} ended by itself`);
      if (Date.now() > until) throw new Error(`${this.name} has done nothing for ${startsWithinMs / 1_000} s`);
    }
  }

  /** Until it does something after what just happened to what it needs. */
  workingAgain(): Promise<void> {
    this.hasSpoken = false;
    return this.working();
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
}
