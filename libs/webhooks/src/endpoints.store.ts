import type { SecretBox } from '@app/base';
import { AppError, newId } from '@app/base';
import type { EventLog } from '@app/event-log';
import type { EndpointPatch, NewEndpoint } from './endpoint-input';
import { endpointNotFound, endpointStream, recordEndpointFact, type StateNeeds } from './endpoint-state.store';
import { columnsOf, type Endpoint, type EndpointRow, toEndpoint } from './endpoint-view';
import { holdPending } from './held.store';
import { rotateSecrets } from './seal-settings';

export type EndpointNeeds = StateNeeds & {
  log: Pick<EventLog, 'append' | 'head' | 'readStream'>;
  secretBox: Pick<SecretBox, 'encrypt' | 'decrypt'>;
  /** Throws an AppError (kind input) for an address that must not be called. */
  checkTarget: (url: string) => Promise<void>;
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
  const { position } = await needs.log.head();
  const columns = [
    { column: 'id', value: id },
    { column: 'secrets', value: JSON.stringify(secrets) },
    { column: 'since_position', value: position.toString() },
    ...['state_since', 'created_at', 'updated_at'].map((column) => ({ column, value: now })),
    { column: 'state', value: endpoint.verification === 'none' ? 'active' : 'unverified' },
    ...columnsOf(endpoint, needs.secretBox),
  ];
  await recordEndpointFact(needs, id, {
    type: 'endpoint-added',
    actor,
    data: {},
    with: [
      {
        sql: `insert into endpoint (${columns.map(({ column }) => column).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        values: columns.map(({ value }) => value),
      },
    ],
  });
  return { ...(await getEndpoint(needs, id)), secret };
}

export async function listEndpoints({ pool, secretBox, now }: EndpointNeeds): Promise<Endpoint[]> {
  const { rows } = await pool.query<EndpointRow>('select * from endpoint order by id');
  return rows.map((row) => toEndpoint(row, secretBox, now()));
}

/** Throws ENDPOINT_NOT_FOUND. */
export async function getEndpoint({ pool, secretBox, now }: EndpointNeeds, id: string): Promise<Endpoint> {
  const { rows } = await pool.query<EndpointRow>('select * from endpoint where id = $1', [id]);
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
  const before = await getEndpoint(needs, id);
  if (patch.url !== undefined) await needs.checkTarget(patch.url);
  const columns = [...columnsOf(patch, needs.secretBox), ...proofLost(before, patch)];
  await recordEndpointFact(needs, id, {
    type: 'endpoint-changed',
    actor,
    data: { fields: Object.keys(patch).filter((name) => name !== 'headers') },
    with: [
      {
        sql: `update endpoint set ${columns.map(({ column }, index) => assignment(column, index + 3)).join(', ')}, updated_at = $2 where id = $1`,
        values: [id, needs.now(), ...columns.map(({ value }) => value)],
      },
    ],
  });
  const after = await getEndpoint(needs, id);
  if (after.state === 'unverified') await holdPending(needs.pool, id);
  return after;
}

/** What is not named of the settings stays as it is. */
const assignment = (column: string, nth: number): string =>
  column === 'settings' ? `settings = settings || $${nth}::jsonb` : `${column} = $${nth}`;

/** What an address has proved counts for that address only; until it is proved again, what comes is held. */
const proofLost = (before: Endpoint, { url, verification }: EndpointPatch) =>
  (verification ?? before.verification) !== 'none' &&
  ((url !== undefined && url !== before.url) || before.verification === 'none')
    ? [
        { column: 'state', value: 'unverified' },
        { column: 'verified_at', value: null },
      ]
    : [];

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

const tries = 5;

/** A new secret; the old one goes on signing beside it until the overlap ends. Who changes the endpoint meanwhile is not overwritten. */
export async function rotateEndpointSecret(
  needs: EndpointNeeds,
  id: string,
  { overlapHours, actor }: { overlapHours: number; actor: string },
): Promise<Endpoint & { secret: string }> {
  const now = needs.now();
  for (let attempt = 0; attempt < tries; attempt++) {
    const version = (await needs.log.readStream(endpointStream(id))).at(-1)?.version;
    const { rows } = await needs.pool.query<EndpointRow>('select * from endpoint where id = $1', [id]);
    if (!rows[0]) throw endpointNotFound(id);
    const { secret, secrets } = rotateSecrets(rows[0].secrets, needs.secretBox, now, overlapHours * 3_600_000);
    const { status } = await recordEndpointFact(needs, id, {
      type: 'endpoint-changed',
      actor,
      data: { fields: ['secret'] },
      expected: version ?? 'none',
      with: [
        {
          sql: 'update endpoint set secrets = $2, updated_at = $3 where id = $1',
          values: [id, JSON.stringify(secrets), now],
        },
      ],
    });
    if (status !== 'conflict') return { ...(await getEndpoint(needs, id)), secret };
  }
  throw new AppError('ENDPOINT_CONTENDED', 'conflict', `the endpoint ${id} is being changed by others: try again`);
}
