import type { Pool } from 'pg';

/** Everything that is kept encrypted, as it is kept: endpoints' secrets, headers and certificates, those of hubs, the service's own signing key. */
const sealedSql = `
  select secret->>'sealed' as sealed from endpoint, jsonb_array_elements(secrets) secret
  union all select settings->>'sealedHeaders' from endpoint where settings->>'sealedHeaders' is not null
  union all select settings->>'sealedCertificate' from endpoint where settings->>'sealedCertificate' is not null
  union all select secret from websub_subscription
  union all select value->>'sealed' from setting where value->>'sealed' is not null`;

export async function sealedSecrets(reader: Pick<Pool, 'query'>, limit?: number): Promise<string[]> {
  const { rows } = await reader.query<{ sealed: string }>(`${sealedSql} limit $1`, [limit ?? null]);
  return rows.map(({ sealed }) => sealed);
}
