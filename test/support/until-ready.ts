import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Until a service of ours, run as a process, answers on /readyz. Throws when it ends before. */
export async function untilReady(child: ChildProcess, base: string): Promise<void> {
  const answers = () =>
    fetch(`${base}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('the service ended before it was ready');
    await sleep(20);
  }
}
