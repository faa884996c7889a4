import type { Command } from 'commander';
import { z } from 'zod';
import { createKey, listKeys, revokeKey } from '../../api/src';
import { given, type House, print, withHouse } from './open-house';

const Scope = z.enum(['feeds', 'read', 'write', 'admin']);

/** API keys: what programs use instead of a password. */
export function addKeys(program: Command): void {
  const keys = program.command('keys').description('API keys');
  keys
    .command('create <name>')
    .description('make a key; it is shown once')
    .option('--scope <scope>', 'feeds, read, write or admin', 'read')
    .option('--json', 'as JSON', false)
    .action((name: string, options: { scope: string; json: boolean }) =>
      withHouse((house) => create(house, name, options)),
    );
  keys
    .command('list')
    .description('every key that was made')
    .option('--json', 'as JSON', false)
    .action(({ json }: { json: boolean }) => withHouse((house) => list(house, json)));
  keys
    .command('revoke <id>')
    .description('a key stops working at once')
    .action((id: string) => withHouse(({ database, now }) => revokeKey(database.prisma, id, now())));
}

async function create(
  { database, now }: House,
  name: string,
  { scope, json }: { scope: string; json: boolean },
): Promise<void> {
  const made = await createKey(database.prisma, {
    name: given(z.string().min(1).max(100), name),
    scope: given(Scope, scope),
    now: now(),
  });
  print(made, json, () => `${made.key}\n(${made.id}, scope ${made.scope}; it is not shown again)`);
}

async function list({ database }: House, json: boolean): Promise<void> {
  const data = await listKeys(database.prisma);
  print(
    { data, next: null },
    json,
    () =>
      data
        .map((key) => `${key.id}  ${key.scope.padEnd(6)} ${key.name}${key.revokedAt ? '  revoked' : ''}`)
        .join('\n') || 'no keys',
  );
}
