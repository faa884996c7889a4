import type { SecretBox } from '@app/base';
import { newId } from '@app/base';
import type { EventLog } from '@app/event-log';
import type { EndpointSettings, SealedSecret } from './claim.store';
import { EndpointHealth } from './endpoint-health';
import type { EndpointPatch, NewEndpoint } from './endpoint-input';
import { endpointNotFound, recordEndpointFact, type StateNeeds } from './endpoint-state.store';
import { openHeaders, rotateSecrets, sealHeaders } from './seal-settings';
import { Timing } from './timing';

export type EndpointNeeds = StateNeeds & {
  log: Pick<EventLog, 'append' | 'head'>;
  secretBox: Pick<SecretBox, 'encrypt' | 'decrypt'>;
  /** Throws an AppError (kind input) for an address that must not be called. */
  checkTarget: (url: string) => Promise<void>;
};

/** An endpoint as its owner sees it: never its secrets, of its own headers the names. */
export type Endpoint = Omit<NewEndpoint, 'headers' | 'format'> & {
  id: string;
  format: string;
  headers: string[];
  state: string;
  stateReason: string | null;
  stateSince: string;
  health: EndpointHealth;
  /** How many secrets sign now, and when the older ones stop. */
  secrets: { active: number; olderExpireAt: string | null };
  createdAt: string;
  updatedAt: string;
};

type Row = {
  id: string;
  url: string;
  description: string | null;
  accords: string[];
  kinds: NewEndpoint['kinds'];
  countries: string[];
  min_claim_status: NewEndpoint['minClaimStatus'];
  min_confidence: number;
  reviewed_only: boolean;
  format: string;
  timing: unknown;
  signatures: NewEndpoint['signatures'];
  settings: EndpointSettings;
  secrets: SealedSecret[];
  state: string;
  state_reason: string | null;
  state_since: Date;
  health: unknown;
  created_at: Date;
  updated_at: Date;
};

/** Adds an endpoint; its secret is in the answer and nowhere else. It hears of what is recorded from now on. */
export async function addEndpoint(
  needs: EndpointNeeds,
  endpoint: NewEndpoint,
  actor: string,
): Promise<Endpoint & { secret: string }> {
  await needs.checkTarget(endpoint.url);
  const now = needs.now();
  const id = newId('ep', now);
  const { secret, secrets } = rotateSecrets([], needs.secretBox, now, 0);
  const settings = sealHeaders(endpoint.headers, needs.secretBox);
  const { position } = await needs.log.head();
  await recordEndpointFact(needs, id, {
    type: 'endpoint-added',
    actor,
    data: {},
    with: [
      {
        sql: `insert into endpoint (id, url, description, accords, kinds, countries, min_claim_status, min_confidence, reviewed_only, format,
            settings, secrets, since_position, state_since, created_at, updated_at, timing, signatures)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $14, $15, $16)`,
        values: [
          id,
          endpoint.url,
          endpoint.description,
          endpoint.accords,
          endpoint.kinds,
          endpoint.countries,
          endpoint.minClaimStatus,
          endpoint.minConfidence,
          endpoint.reviewedOnly,
          endpoint.format,
          JSON.stringify(settings),
          JSON.stringify(secrets),
          position.toString(),
          now,
          JSON.stringify(endpoint.timing),
          endpoint.signatures,
        ],
      },
    ],
  });
  return { ...(await getEndpoint(needs, id)), secret };
}

export async function listEndpoints({ pool, secretBox, now }: EndpointNeeds): Promise<Endpoint[]> {
  const { rows } = await pool.query<Row>('select * from endpoint order by id');
  return rows.map((row) => toEndpoint(row, secretBox, now()));
}

/** Throws ENDPOINT_NOT_FOUND. */
export async function getEndpoint({ pool, secretBox, now }: EndpointNeeds, id: string): Promise<Endpoint> {
  const { rows } = await pool.query<Row>('select * from endpoint where id = $1', [id]);
  if (!rows[0]) throw endpointNotFound(id);
  return toEndpoint(rows[0], secretBox, now());
}

/** Changes what it wants or where it is; what already waits for it goes to the new address. */
export async function patchEndpoint(
  needs: EndpointNeeds,
  id: string,
  patch: EndpointPatch,
  actor: string,
): Promise<Endpoint> {
  await getEndpoint(needs, id);
  if (patch.url !== undefined) await needs.checkTarget(patch.url);
  const { headers, ...plain } = patch;
  const columns = Object.entries(plain).flatMap(([name, value]) => {
    const column = columnOf[name];
    return column === undefined || value === undefined
      ? []
      : [{ column, value: name === 'timing' ? JSON.stringify(value) : value }];
  });
  if (headers !== undefined)
    columns.push({ column: 'settings', value: JSON.stringify(sealHeaders(headers, needs.secretBox)) });
  await recordEndpointFact(needs, id, {
    type: 'endpoint-changed',
    actor,
    data: { fields: Object.keys(patch).filter((name) => name !== 'headers') },
    with: [
      {
        sql: `update endpoint set ${columns.map(({ column }, index) => `${column} = $${index + 3}`).join(', ')}, updated_at = $2 where id = $1`,
        values: [id, needs.now(), ...columns.map(({ value }) => value)],
      },
    ],
  });
  return getEndpoint(needs, id);
}

const columnOf: Record<string, string> = {
  url: 'url',
  description: 'description',
  accords: 'accords',
  kinds: 'kinds',
  countries: 'countries',
  minClaimStatus: 'min_claim_status',
  minConfidence: 'min_confidence',
  reviewedOnly: 'reviewed_only',
  format: 'format',
  timing: 'timing',
  signatures: 'signatures',
};

/** Removes it with its deliveries and attempts; the log keeps that it existed. */
export async function deleteEndpoint(needs: EndpointNeeds, id: string, actor: string): Promise<void> {
  await getEndpoint(needs, id);
  await recordEndpointFact(needs, id, {
    type: 'endpoint-removed',
    actor,
    data: {},
    cause: 'removed',
    with: [{ sql: 'delete from endpoint where id = $1', values: [id] }],
  });
}

/** A new secret; the old one goes on signing beside it until the overlap ends. */
export async function rotateEndpointSecret(
  needs: EndpointNeeds,
  id: string,
  { overlapHours, actor }: { overlapHours: number; actor: string },
): Promise<Endpoint & { secret: string }> {
  const now = needs.now();
  const secret = await needs.transaction(async (tx) => {
    const { rows } = await tx.query<Row>('select * from endpoint where id = $1 for no key update', [id]);
    if (!rows[0]) throw endpointNotFound(id);
    const rotated = rotateSecrets(rows[0].secrets, needs.secretBox, now, overlapHours * 3_600_000);
    await tx.query('update endpoint set secrets = $2, updated_at = $3 where id = $1', [
      id,
      JSON.stringify(rotated.secrets),
      now,
    ]);
    return rotated.secret;
  });
  await recordEndpointFact(needs, id, { type: 'endpoint-changed', actor, data: { fields: ['secret'] }, with: [] });
  return { ...(await getEndpoint(needs, id)), secret };
}

function toEndpoint(row: Row, box: EndpointNeeds['secretBox'], now: Date): Endpoint {
  const active = row.secrets.filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now);
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    accords: row.accords,
    kinds: row.kinds,
    countries: row.countries,
    minClaimStatus: row.min_claim_status,
    minConfidence: row.min_confidence,
    reviewedOnly: row.reviewed_only,
    format: row.format,
    timing: Timing.parse(row.timing),
    signatures: row.signatures,
    headers: Object.keys(openHeaders(row.settings, box)),
    state: row.state,
    stateReason: row.state_reason,
    stateSince: row.state_since.toISOString(),
    health: EndpointHealth.parse(row.health),
    secrets: { active: active.length, olderExpireAt: active[1]?.expiresAt ?? null },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
