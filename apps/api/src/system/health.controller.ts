import { AppError, registry } from '@app/base';
import { Database } from '@app/database';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import type { Response } from '../http/request';
import { measureState } from './measure-state.store';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const databaseTimeoutMs = 2_000;

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('healthz')
  @Operation({ summary: 'The process is alive', allow: 'public', returns: Health, problems: [] })
  alive() {
    return { status: 'ok' as const };
  }

  @Get('readyz')
  @Operation({ summary: 'The process serves: its database answers', allow: 'public', returns: Health, problems: [503] })
  async ready() {
    const answer = this.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), databaseTimeoutMs).unref());
    if (!(await Promise.race([answer, late])))
      throw new AppError('NOT_READY', 'internal', 'the database does not answer', { details: { status: 503 } });
    return { status: 'ok' as const };
  }

  @Get('metrics')
  @Operation({ summary: 'Metrics for Prometheus', allow: 'read', produces: 'text/plain', problems: [] })
  async metrics(@Res() response: Response): Promise<void> {
    // Without the database, what the process knows of itself is still worth having.
    await measureState(this.database.pool).catch(() => undefined);
    response.type(registry.contentType).send(await registry.metrics());
  }
}
