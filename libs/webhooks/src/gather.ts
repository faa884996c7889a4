export type Gathering<T> = ((one: T) => Promise<void>) & { flush: () => Promise<void> };

/** Gathers what comes within a few milliseconds and does it in one go; each caller hears how that went. */
export function gather<T>(everyMs: number, work: (batch: T[]) => Promise<void>): Gathering<T> {
  let waiting: { one: T; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await work(batch.map(({ one }) => one));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const add = (one: T): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      timer ??= setTimeout(() => void flush(), everyMs);
    });
  return Object.assign(add, { flush });
}
