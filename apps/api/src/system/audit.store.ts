import type { Database } from '@app/database';

export type AuditEntry = { actor: string; action: string; target: string | null; data: object; ip: string | null };

/** Keeps who did what; `data` holds no secret. */
export async function recordAudit(
  prisma: Database['prisma'],
  { actor, action, target, data, ip }: AuditEntry,
): Promise<void> {
  await prisma.audit.create({ data: { actor, action, target, data: withoutSecrets(data), ip } });
}

/** Empties the addresses of rows older than an instant. */
export async function forgetAddresses(prisma: Database['prisma'], before: Date): Promise<{ forgotten: number }> {
  const { count } = await prisma.audit.updateMany({
    where: { at: { lt: before }, ip: { not: null } },
    data: { ip: null },
  });
  return { forgotten: count };
}

/** Secrets, addresses of people, and the texts of articles, which are kept for their own time. */
const secretNames = /password|secret|token|key|authorization|headers|email|contact|^text$/i;

/** What a request said, without what must not be kept. Long texts are cut: the audit tells what was done, not everything that was sent. */
export function withoutSecrets(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => [
      name,
      secretNames.test(name) ? '…' : shortened(held),
    ]),
  );
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 300 ? `${value.slice(0, 300)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 20).map(shortened);
  return typeof value === 'object' && value !== null ? withoutSecrets(value) : value;
}
