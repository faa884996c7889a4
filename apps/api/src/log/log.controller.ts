import { EventLog, type LogRecord } from '@app/event-log';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { limit, pageOf, Position, toPage } from '../http/pages';

const Record = z
  .object({
    position: z.string(),
    eventId: z.string(),
    stream: z.string(),
    version: z.number().int(),
    type: z.string(),
    schemaVersion: z.number().int(),
    occurredAt: z.string(),
    recordedAt: z.string(),
    actor: z.string(),
    correlationId: z.string(),
    causationId: z.string().nullable(),
    data: z.unknown(),
    meta: z.unknown(),
  })
  .meta({ id: 'LogRecord' });
const Head = z.object({ position: z.string(), hash: z.string() }).meta({ id: 'LogHead' });
const LogQuery = z.object({ after: Position.default('0'), limit });

export const recordView = (record: LogRecord) => ({ ...record, position: String(record.position) });

@ApiTags('log')
@Controller('api/v1/log')
export class LogController {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  @Get()
  @Operation({
    summary: 'Records of the event log, in order',
    allow: 'read',
    returns: pageOf(Record, 'LogPage'),
    problems: [400],
  })
  async list(@Query({ schema: LogQuery }) { after, limit: size }: z.infer<typeof LogQuery>) {
    const records = await this.log.readAll({ after: BigInt(after), limit: size + 1 });
    return toPage(records.map(recordView), size, ({ position }) => position);
  }

  @Get('head')
  @Operation({
    summary: 'The last position and the hash that vouches for everything up to it',
    allow: 'read',
    returns: Head,
    problems: [],
  })
  async head() {
    const { position, hash } = await this.log.head();
    return { position: String(position), hash };
  }
}
