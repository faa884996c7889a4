import type { Pool } from 'pg';

type Reader = Pick<Pool, 'query'>;
export type SendingHold = { reason: string; since: string };

const key = 'sending-hold';

/** From now on nothing leaves the house: no delivery, no digest. What is due is planned and waits. */
export async function holdSending(tx: Reader, reason: string, now: Date): Promise<void> {
  const hold: SendingHold = { reason, since: now.toISOString() };
  await tx.query(
    'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(hold)],
  );
}

export async function sendingHold(reader: Reader): Promise<SendingHold | null> {
  const { rows } = await reader.query<{ value: SendingHold }>('select value from setting where key = $1', [key]);
  return rows[0]?.value ?? null;
}

/** Lets sending go on; what was waiting when it was held may be dropped, for it may have been sent before the backup was restored. */
export async function releaseSending(
  tx: Reader,
  { dropWaiting }: { dropWaiting: boolean },
): Promise<{ dropped: number }> {
  let dropped = 0;
  if (dropWaiting) {
    const { rowCount } = await tx.query(
      `update delivery set state = 'failed', reason = 'dropped when sending was released after a restore' where state in ('pending', 'leased')`,
    );
    dropped = rowCount ?? 0;
  }
  await tx.query('delete from setting where key = $1', [key]);
  return { dropped };
}
