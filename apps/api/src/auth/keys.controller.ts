import { CLOCK, type Clock } from '@app/base';
import { Database } from '@app/database';
import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';
import { scopes } from '../http/request';
import { createKey, type KeyRow, listKeys, revokeKey } from './access.store';

const NewKey = z
  .strictObject({ name: z.string().min(1).max(200), scope: z.enum(scopes).default('read') })
  .meta({ id: 'NewKey' });
type NewKey = z.infer<typeof NewKey>;

const fields = {
  id: z.string(),
  name: z.string(),
  scope: z.enum(scopes),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
};
const ApiKey = z.object(fields).meta({ id: 'ApiKey' });
const CreatedKey = z.object({ ...fields, key: z.string().describe('Shown this once') }).meta({ id: 'CreatedKey' });

const toView = (row: KeyRow): z.infer<typeof ApiKey> => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

@ApiTags('keys')
@Controller('api/v1/keys')
export class KeysController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    summary: 'The API keys, without the keys themselves',
    allow: 'admin',
    returns: pageOf(ApiKey, 'ApiKeys'),
    problems: [],
  })
  async list() {
    return { data: (await listKeys(this.database.prisma)).map(toView), next: null };
  }

  @Post()
  @Operation({ summary: 'Make a key', allow: 'admin', status: 201, returns: CreatedKey, problems: [400] })
  async create(@Body({ schema: NewKey }) { name, scope }: NewKey) {
    const { key, ...row } = await createKey(this.database.prisma, { name, scope, now: this.clock() });
    return { ...toView(row), key };
  }

  @Delete(':id')
  @Operation({ summary: 'Revoke a key', allow: 'admin', status: 204, problems: [404] })
  async revoke(@Param('id') id: string): Promise<void> {
    await revokeKey(this.database.prisma, id, this.clock());
  }
}
