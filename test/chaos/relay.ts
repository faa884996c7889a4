import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * A program of this folder that works until it is killed and is then followed by the next, which has loaded its code meanwhile: a kill costs
 * little waiting. The program begins with its first message.
 */
export class Relay {
  private working: ChildProcess | null = null;
  private waiting: ChildProcess;

  constructor(
    private readonly program: string,
    private readonly databaseUrl: string,
  ) {
    this.waiting = this.launch();
  }

  /** The one that waits begins; returned for what it sends. */
  begin(): ChildProcess {
    const child = this.waiting;
    child.send('work');
    this.working = child;
    this.waiting = this.launch();
    return child;
  }

  /** Kill -9 for the one that works. */
  kill(): Promise<void> {
    return killed(this.working);
  }

  async end(): Promise<void> {
    await Promise.all([killed(this.working), killed(this.waiting)]);
  }

  private launch = (): ChildProcess => fork(join(__dirname, this.program), [this.databaseUrl]);
}

async function killed(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
