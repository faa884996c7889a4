type Window = { failures: number; until: number };

/** Counts attempts (failed logins, subscriptions) per address and name, and per address alone. In memory: each process guards its own door. */
export class AttemptLimit {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly limits = { perName: 5, perAddress: 30, windowMs: 5 * 60_000 }) {}

  /** Seconds to wait before another try, or 0. */
  waitSeconds(address: string, name: string, now: Date): number {
    const waits = this.keys(address, name).map(({ key, max }) => {
      const window = this.windows.get(key);
      return window && window.failures >= max ? Math.ceil((window.until - now.getTime()) / 1000) : 0;
    });
    return Math.max(0, ...waits);
  }

  failed(address: string, name: string, now: Date): void {
    this.forget(now);
    for (const { key } of this.keys(address, name)) {
      const window = this.windows.get(key) ?? { failures: 0, until: now.getTime() + this.limits.windowMs };
      this.windows.set(key, { ...window, failures: window.failures + 1 });
    }
  }

  succeeded(address: string, name: string): void {
    this.windows.delete(`${address}|${name}`);
  }

  private keys(address: string, name: string) {
    return [
      { key: `${address}|${name}`, max: this.limits.perName },
      { key: address, max: this.limits.perAddress },
    ];
  }

  private forget(now: Date): void {
    for (const [key, { until }] of this.windows) if (until <= now.getTime()) this.windows.delete(key);
  }
}
