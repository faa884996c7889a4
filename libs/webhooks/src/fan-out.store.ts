import type { MessageContext, MessageType, PlacedChange } from '@app/accords';
import { newId } from '@app/base';
import type { ClientBase } from 'pg';
import { buildMessage } from './build-message';
import { type Choice, chooseFor } from './choose-message';
import type { EndpointFilter } from './match-filter';
import { messageId } from './message-id';
import { dueAt, type Timing } from './timing';
import { type EarlierDelivery, interrupted, toldBy } from './told-by';

export type ReachableEndpoint = {
  id: string;
  state: string;
  sincePosition: bigint;
  filter: EndpointFilter;
  timing: Timing;
};
type Tx = Pick<ClientBase, 'query'>;
type EarlierRow = EarlierDelivery & { endpoint_id: string; created_at: Date };
type Chosen = { endpoint: ReachableEndpoint; choice: Choice };
type Timed = Chosen & { dueAt: Date };

/** Deliveries wake whoever listens on this channel. */
export const deliveryChannel = 'delivery';

export const newerRevision = 'newer revision';
export const firstUnlessDelivered = 'first unless delivered';
/** The mark of what its owner did not want on return: it can still be recovered. */
export const droppedOnReturn = 'dropped on return';

/** Makes one revision's deliveries for all endpoints, in the transaction of the caller. Returns how many. */
export async function fanOut(
  tx: Tx,
  change: PlacedChange,
  needs: { endpoints: readonly ReachableEndpoint[]; context: MessageContext; now: Date },
): Promise<number> {
  const told = await lockEarlier(tx, change.after.id);
  const chosen = needs.endpoints
    .filter(({ sincePosition }) => change.position > sincePosition)
    .map((endpoint) => ({ endpoint, choice: chooseFor(endpoint, change, toldBy(told.get(endpoint.id) ?? [])) }));
  const outdated = chosen
    .filter(({ endpoint, choice }) => choice.supersedes && told.has(endpoint.id))
    .map(({ endpoint }) => endpoint.id);
  if (outdated.length > 0) await supersede(tx, change.after.id, outdated);
  if (change.after.status !== 'open') await voidDropped(tx, change.after.id);
  const made = chosen.filter(({ choice }) => choice.type !== null);
  const timed = made.map((chosen) => ({
    ...chosen,
    dueAt: whenDue(chosen, change, told.get(chosen.endpoint.id) ?? [], needs.now),
  }));
  if (timed.length > 0) await insertDeliveries(tx, change, timed, needs);
  return made.length;
}

/** Earlier deliveries of the event by endpoint, locked in the order that everybody locks them. */
async function lockEarlier(tx: Tx, eventId: string): Promise<Map<string, EarlierRow[]>> {
  const { rows } = await tx.query<EarlierRow>(
    'select endpoint_id, state, attempts, reason, created_at, delivered_at from delivery where event_id = $1 order by id for update',
    [eventId],
  );
  const byEndpoint = new Map<string, EarlierRow[]>();
  for (const row of rows) byEndpoint.set(row.endpoint_id, [...(byEndpoint.get(row.endpoint_id) ?? []), row]);
  return byEndpoint;
}

/** What waits is not sent any more; what is on its way right now is not tried again if it fails. That one may have arrived is not forgotten. */
async function supersede(tx: Tx, eventId: string, endpointIds: readonly string[]): Promise<void> {
  await tx.query(
    `update delivery set state = case when state = 'leased' then state else 'superseded' end,
       reason = case when state <> 'leased' and reason = '${interrupted}' then reason else $3 end
     where event_id = $1 and endpoint_id = any($2) and state in ('pending', 'held', 'leased')`,
    [eventId, endpointIds, newerRevision],
  );
}

/** What its owner did not want on return cannot be recovered any more once its event was taken back: nobody was told, nobody is to be. */
async function voidDropped(tx: Tx, eventId: string): Promise<void> {
  await tx.query("update delivery set reason = $2 where event_id = $1 and state = 'superseded' and reason = any($3)", [
    eventId,
    newerRevision,
    [droppedOnReturn, firstUnlessDelivered],
  ]);
}

/** By the endpoint's wishes. While nothing has arrived, the waiting counts from the first message that was made, superseded or not. */
function whenDue(
  { endpoint, choice }: Chosen,
  { before, after }: PlacedChange,
  earlier: readonly EarlierRow[],
  now: Date,
): Date {
  const waiting = earlier.map(({ created_at }) => created_at.getTime());
  const told = earlier.flatMap(({ delivered_at }) => delivered_at?.getTime() ?? []);
  return dueAt(
    endpoint.timing,
    {
      type: choice.type ?? 'accord.event.detected',
      isMaterial: before !== null && before.fields.claimStatus !== after.fields.claimStatus,
      waitingSince: waiting.length > 0 ? new Date(Math.min(...waiting)) : null,
      toldAt: told.length > 0 ? new Date(Math.max(...told)) : null,
    },
    now,
  );
}

async function insertDeliveries(
  tx: Tx,
  change: PlacedChange,
  made: readonly Timed[],
  { context, now }: { context: MessageContext; now: Date },
): Promise<void> {
  const bodies = new Map<MessageType, string>();
  const rows = made.map(({ endpoint, choice, dueAt: due }) => {
    const type = choice.type ?? 'accord.event.detected';
    if (!bodies.has(type)) bodies.set(type, buildMessage(type, change, change.position, context));
    return {
      id: newId('dl', now),
      endpoint: endpoint.id,
      type,
      due,
      mark: choice.firstUnlessDelivered ? firstUnlessDelivered : null,
    };
  });
  await tx.query(
    `insert into delivery (id, endpoint_id, event_id, revision, position, message_id, type, body, state, reason, due_at, created_at)
     select r.id, r.endpoint, $2, $3, $4, $5, r.type, b.body, case when e.state = 'active' then 'pending' else 'held' end, r.mark, r.due, $6
     from jsonb_to_recordset($1::jsonb) as r(id text, endpoint text, type text, mark text, due timestamptz)
       join unnest($7::text[], $8::text[]) as b(type, body) on b.type = r.type
       join endpoint e on e.id = r.endpoint
     on conflict (endpoint_id, message_id) do nothing`,
    [
      JSON.stringify(rows),
      change.after.id,
      change.after.revision,
      String(change.position),
      messageId(change.after.id, change.after.revision),
      now,
      [...bodies.keys()],
      [...bodies.values()],
    ],
  );
  await tx.query("select pg_notify($1, '')", [deliveryChannel]);
}
