import { randomBytes } from 'node:crypto';
import { AppError } from '@app/base';
import type { EndpointSettings } from './claim.store';
import { openCertificate } from './client-certificate';
import { enableEndpoint } from './endpoint-state.store';
import { getEndpoint } from './endpoints.store';
import type { Endpoint } from './endpoint-view';
import { askConsent } from './handshake';
import { sendProbe, type TestNeeds } from './test-endpoint.store';

/**
 * Asks the address whether it wants our messages: it gets `endpoint.verification` with a challenge and answers 2xx with that in the body, bare or as
 * `{"challenge": "..."}`, or it answers the OPTIONS handshake, whichever the endpoint names. From then on it is sent what was held for it meanwhile. Throws ENDPOINT_NOT_VERIFIED.
 */
export async function verifyEndpoint(needs: TestNeeds, endpointId: string, actor: string): Promise<Endpoint> {
  const { state, verification, url, perMinute } = await getEndpoint(needs, endpointId);
  if (verification === 'handshake') await shakeHands(needs, endpointId, { url, perMinute });
  else await challengeIt(needs, endpointId);
  await needs.pool.query('update endpoint set verified_at = $2 where id = $1', [endpointId, needs.now()]);
  if (state === 'unverified') await enableEndpoint(needs, endpointId, { resume: 'latest', actor });
  return getEndpoint(needs, endpointId);
}

async function shakeHands(
  { pool, send, origin, secretBox }: TestNeeds,
  endpointId: string,
  { url, perMinute }: Pick<Endpoint, 'url' | 'perMinute'>,
): Promise<void> {
  const { rows } = await pool.query<{ settings: EndpointSettings }>('select settings from endpoint where id = $1', [
    endpointId,
  ]);
  const client = openCertificate(rows[0]?.settings ?? {}, secretBox);
  const consent = await askConsent((request) => send({ ...request, client }), { url, origin, perMinute });
  if ('refused' in consent) throw notVerified(consent.refused);
  await pool.query('update endpoint set per_minute = $2 where id = $1', [endpointId, consent.perMinute]);
}

async function challengeIt(needs: TestNeeds, endpointId: string): Promise<void> {
  const challenge = randomBytes(24).toString('base64url');
  const { state, attemptLog } = await sendProbe(needs, endpointId, {
    type: 'endpoint.verification',
    data: { endpoint: endpointId, challenge },
  });
  const attempt = attemptLog.at(-1);
  if (state !== 'delivered' || !echoes(attempt?.responseBody ?? '', challenge))
    throw notVerified(
      state === 'delivered'
        ? 'its answer did not hold the challenge'
        : `it answered ${attempt?.status ?? attempt?.error ?? 'nothing'}`,
    );
}

const notVerified = (reason: string): AppError => new AppError('ENDPOINT_NOT_VERIFIED', 'conflict', reason);

/** The challenge alone, or as the one field of a JSON object. */
export function echoes(body: string, challenge: string): boolean {
  if (body.trim() === challenge) return true;
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'challenge' in answer && answer.challenge === challenge;
  } catch {
    return false;
  }
}
