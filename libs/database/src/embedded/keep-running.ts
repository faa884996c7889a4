import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type Logger } from '@app/base';

/** stopping: it has been told to end, and takes nobody in any more while it waits for those who are there. */
export type ServerState = 'running' | 'stopping' | 'gone';

/** How often a server that ends without being asked to is started again: once right away, later ones less and less soon. */
export type RestartPolicy = {
  lookMs: number;
  /** Starts in a row that may fail. */
  tries: number;
  backoffMs: (attempt: number) => number;
  /** Ends within a time after which something is wrong that no start mends. */
  ends: number;
  withinMs: number;
};

export const restartPolicy: RestartPolicy = {
  lookMs: 250,
  tries: 5,
  backoffMs: (attempt) => (attempt === 1 ? 0 : 500 * 2 ** (attempt - 2)),
  ends: 5,
  withinMs: 600_000,
};

export type Kept = {
  pid: () => number;
  /** From now on its end is nobody's concern; resolves when it is not being started any more. */
  letEnd: () => Promise<void>;
};

type Needs = {
  pid: number;
  look: (pid: number) => ServerState;
  /** Ends what is stopping without waiting for its clients: we are among them. */
  end: (pid: number) => Promise<void>;
  /** Starts it on the address that it had; resolves with its process. */
  restart: () => Promise<number>;
  /** It is not coming back. */
  onLost: (error: AppError) => void;
  logFile: string;
  logger: Pick<Logger, 'error' | 'warn'>;
  policy?: RestartPolicy;
};

/** Looks after a server that somebody else may end: starts it again, a few times, and else says that it is lost. */
export function keepRunning({
  look,
  end,
  restart,
  onLost,
  logFile,
  logger,
  policy = restartPolicy,
  ...needs
}: Needs): Kept {
  let { pid } = needs;
  const leaving = new AbortController();
  const wait = (ms: number) => sleep(ms, undefined, { ref: false, signal: leaving.signal }).catch(() => undefined);
  const isLeft = () => leaving.signal.aborted;
  const lost = (reason: string, cause?: unknown) =>
    onLost(new AppError('EMBEDDED_POSTGRES_LOST', 'internal', `${reason}; its log is ${logFile}`, { cause }));

  async function startAgain(): Promise<boolean> {
    for (let attempt = 1; !isLeft(); attempt++) {
      await wait(policy.backoffMs(attempt));
      if (isLeft()) return false;
      try {
        pid = await restart();
        logger.warn({ pid }, 'embedded PostgreSQL runs again');
        return true;
      } catch (error) {
        logger.error({ error, attempt }, 'embedded PostgreSQL could not be started again');
        if (attempt < policy.tries) continue;
        lost(`PostgreSQL ended without being asked to, and did not start again in ${attempt} attempts`, error);
        return false;
      }
    }
    return false;
  }

  async function tend(): Promise<void> {
    let ends: number[] = [];
    for (;;) {
      await wait(policy.lookMs);
      if (isLeft()) return;
      if (look(pid) === 'running') continue;
      // Whoever ends us both does so at once: then we have heard of it by the next look.
      await wait(policy.lookMs);
      if (isLeft()) return;
      await end(pid);
      ends = [...ends.filter((at) => at > Date.now() - policy.withinMs), Date.now()];
      if (ends.length > policy.ends) {
        lost(`PostgreSQL ended ${ends.length} times within ${policy.withinMs / 60_000} minutes without being asked to`);
        return;
      }
      logger.error({ pid }, 'embedded PostgreSQL ended without being asked to: starting it again');
      if (!(await startAgain())) return;
    }
  }

  const tending = tend();
  return {
    pid: () => pid,
    letEnd: () => {
      leaving.abort();
      return tending;
    },
  };
}
