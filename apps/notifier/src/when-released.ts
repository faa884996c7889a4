import type { Logger } from '@app/base';

const askAgainMs = 5_000;
type Needs = { hold: () => Promise<{ reason: string } | null>; work: () => void; logger: Logger };

/** Starts the work once sending is not held: at once normally, after a restore when the operator says so. */
export function whenReleased({ hold, work, logger }: Needs, everyMs = askAgainMs): { stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let wasHeld = false;
  const look = async (): Promise<void> => {
    const held = await hold().catch(() => ({ reason: 'the database does not answer' }));
    if (stopped) return;
    if (held === null) {
      if (wasHeld) logger.info('sending goes on');
      work();
      return;
    }
    if (!wasHeld) logger.warn({ reason: held.reason }, 'sending is held until "accord-watch restore --release"');
    wasHeld = true;
    timer = setTimeout(() => void look(), everyMs);
  };
  void look();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
