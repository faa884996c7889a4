import { Client } from 'pg';

/**
 * Calls back when records were appended: at once through LISTEN, and every `pollMs` in any case, because notifications can be lost. Returns
 * how to stop. The connection is made again when it breaks.
 */
export function listenToLog(
  databaseUrl: string,
  channel: string,
  onWake: () => void,
  pollMs = 1_000,
): () => Promise<void> {
  let client: Client | null = null;
  let stopped = false;
  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: databaseUrl, application_name: `accord-watch listen ${channel}` });
    fresh.on('notification', onWake);
    fresh.on('error', () => again(fresh));
    fresh.on('end', () => again(fresh));
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    client = fresh;
    if (stopped) await fresh.end();
    else onWake();
  };
  const again = (broken: Client): void => {
    if (stopped || client !== broken) return;
    client = null;
    broken.end().catch(() => undefined);
  };
  let connecting: Promise<void> | null = null;
  const ensure = (): void => {
    if (stopped || client) return;
    connecting ??= connect()
      .catch(() => undefined)
      .finally(() => {
        connecting = null;
      });
  };
  ensure();
  const timer = setInterval(() => {
    ensure();
    onWake();
  }, pollMs);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await connecting;
    await client?.end().catch(() => undefined);
  };
}
