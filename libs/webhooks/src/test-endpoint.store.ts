import { newId } from '@app/base';
import { serviceKey } from './asymmetric/service-key.store';
import { prepareAndAttempt } from './attempt-delivery';
import type { EndpointSettings, SealedSecret } from './claim.store';
import { openCertificate } from './client-certificate';
import { completeDeliveries } from './complete.store';
import { type Delivery, type DeliveryAttempt, getDelivery } from './deliveries.store';
import { type EndpointNeeds } from './endpoints.store';
import { endpointNotFound } from './endpoint-state.store';
import { isDelivered } from './plan-retry';
import { activeSecrets, openHeaders } from './seal-settings';
import type { SendRequest } from './send-request';
import { testData } from './test-message';

export type TestNeeds = EndpointNeeds & {
  send: SendRequest;
  /** The host name by which receivers know this service. */
  origin: string;
};

type Probed = Delivery & { body: string; attemptLog: DeliveryAttempt[] };

/** Sends `endpoint.test` now, once, and tells how it went. It works for a disabled endpoint too: that is how one finds out whether it is back. */
export const testEndpoint = (needs: TestNeeds, endpointId: string): Promise<Probed> =>
  sendProbe(needs, endpointId, { type: 'endpoint.test', data: testData(endpointId) });

/** A message about no accord event: sent at once, once, and kept with its attempt. */
export async function sendProbe(
  needs: TestNeeds,
  endpointId: string,
  { type, data }: { type: string; data: Record<string, unknown> },
): Promise<Probed> {
  const { pool, send, secretBox } = needs;
  const { rows } = await pool.query<{
    url: string;
    format: string;
    signatures: string[];
    secrets: SealedSecret[];
    settings: EndpointSettings;
  }>('select url, format, signatures, secrets, settings from endpoint where id = $1', [endpointId]);
  const endpoint = rows[0];
  if (!endpoint) throw endpointNotFound(endpointId);
  const now = needs.now();
  const [id, messageId, owner] = [newId('dl', now), newId('msg', now), newId('test', now)];
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
  await pool.query(
    `insert into delivery (id, endpoint_id, message_id, type, body, state, lease_owner, lease_until, due_at, created_at)
     values ($1, $2, $3, $8, $4, 'leased', $5, $6, $7, $7)`,
    [id, endpointId, messageId, body, owner, new Date(now.getTime() + 60_000), now, type],
  );
  const prepare = async () => ({
    url: endpoint.url,
    messageId,
    body,
    format: endpoint.format,
    secrets: activeSecrets(endpoint.secrets, secretBox, now),
    headers: openHeaders(endpoint.settings, secretBox),
    client: openCertificate(endpoint.settings, secretBox),
    signingKey: endpoint.signatures.includes('v1a') ? await serviceKey(needs) : null,
  });
  const { outcome, row } = await prepareAndAttempt(send, prepare, now);
  const state = isDelivered(outcome) ? 'delivered' : 'failed';
  await completeDeliveries(pool, [
    {
      deliveryId: id,
      owner,
      state,
      reason: state === 'failed' ? 'a test is not tried again' : null,
      dueAt: now,
      counts: true,
      attempt: row,
    },
  ]);
  return getDelivery(needs, id);
}
