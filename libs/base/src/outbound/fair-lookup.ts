import { lookup as systemLookup, type LookupAddress } from 'node:dns';

export type Lookup = (hostname: string, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;

type Waiting = Parameters<Lookup>[1][];
type Options = { strangersAtOnce?: number; quickMs?: number; now?: () => number };

const maxRemembered = 10_000;

/**
 * Looking a name up takes one of the process's few threads (UV_THREADPOOL_SIZE) for as long as its servers are silent. So names that were found quickly the
 * last time go at once, all others share `strangersAtOnce` threads, and who asks for the same name waits for the same answer: a hundred names that hang
 * hold up no endpoint that works. Nothing is cached but how quick a name was.
 */
export function fairLookup(
  lookup: Lookup,
  { strangersAtOnce = 16, quickMs = 1_000, now = () => performance.now() }: Options = {},
): Lookup {
  const quick = new Set<string>();
  const underWay = new Map<string, Waiting>();
  const queue: string[] = [];
  let strangers = 0;

  const remember = (hostname: string, wasQuick: boolean): void => {
    quick.delete(hostname);
    if (wasQuick) quick.add(hostname);
    const [oldest] = quick;
    if (quick.size > maxRemembered && oldest !== undefined) quick.delete(oldest);
  };
  const run = (hostname: string, isStranger: boolean): void => {
    const from = now();
    if (isStranger) strangers += 1;
    lookup(hostname, (error, addresses) => {
      const waiting = underWay.get(hostname) ?? [];
      underWay.delete(hostname);
      remember(hostname, error === null && now() - from < quickMs);
      if (isStranger) strangers -= 1;
      const next = strangers < strangersAtOnce ? queue.shift() : undefined;
      if (next !== undefined) run(next, true);
      for (const callback of waiting) callback(error, addresses);
    });
  };
  return (hostname, callback) => {
    const waiting = underWay.get(hostname);
    if (waiting) {
      waiting.push(callback);
      return;
    }
    underWay.set(hostname, [callback]);
    if (quick.has(hostname)) run(hostname, false);
    else if (strangers < strangersAtOnce) run(hostname, true);
    else queue.push(hostname);
  };
}

/** The system's own way (hosts file, search domains, DNS), shared by everything in this process. */
export const systemNames: Lookup = fairLookup((hostname, callback) => systemLookup(hostname, { all: true }, callback));
