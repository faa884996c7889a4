import type { Pool } from 'pg';
import { EndpointHealth } from './endpoint-health';
import { type OwnerNotice, ownerNotice } from './owner-notice';

type Needs = { pool: Pick<Pool, 'query'>; publicUrl: string };
type Row = {
  id: string;
  url: string;
  description: string | null;
  contact: string;
  state: string;
  state_reason: string | null;
  health: unknown;
};

/** The mails that owners of failing or disabled endpoints have yet to get. */
export async function dueOwnerNotices({ pool, publicUrl }: Needs): Promise<OwnerNotice[]> {
  const { rows } = await pool.query<Row>(
    `select id, url, description, contact, state, state_reason, health from endpoint
     where contact is not null and health->>'failingSince' is not null
       and ((health->>'warnedHours')::int > coalesce((health->>'toldHours')::int, 0) or (health->>'givenUp')::boolean)`,
  );
  return rows.flatMap(({ state_reason, health, ...row }) => {
    const endpoint = { ...row, stateReason: state_reason, health: EndpointHealth.parse(health) };
    return ownerNotice(endpoint, publicUrl) ?? [];
  });
}

/** Remembers that a mail was handed over, unless the endpoint has recovered meanwhile. */
export async function rememberOwnerNotice(
  { pool }: Pick<Needs, 'pool'>,
  { endpointId, level }: OwnerNotice,
): Promise<void> {
  await pool.query(
    "update endpoint set health = jsonb_set(health, '{toldHours}', to_jsonb($2::int)) where id = $1 and health->>'failingSince' is not null",
    [endpointId, level],
  );
}
