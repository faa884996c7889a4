import { accordEventStream } from '@app/accords';
import { AppError } from '@app/base';
import { Database } from '@app/database';
import { EventLog, type LogRecord, proveStream, publishedHead } from '@app/event-log';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { limit, pageOf, Position, refuseBeyond, toPage } from '../http/pages';

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
const Head = z
  .object({
    position: z.string(),
    hash: z.string(),
    published: z
      .object({ day: z.string(), position: z.string(), hash: z.string() })
      .nullable()
      .describe('The last daily head: keep it elsewhere, and nobody can write the log anew without you noticing'),
  })
  .meta({ id: 'LogHead' });
const Proof = z
  .object({
    format: z.literal('accord-watch-proof-1'),
    stream: z.string(),
    segments: z.array(
      z.object({
        from: z.object({ position: z.string(), hash: z.string() }),
        links: z.array(
          z.union([
            z.string(),
            z.object({
              fields: z.array(z.string().nullable()),
              data: z.string().nullable(),
              salt: z.string().nullable(),
              dataHash: z.string(),
            }),
          ]),
        ),
        head: z.object({ position: z.string(), hash: z.string(), published: z.string().nullable() }),
      }),
    ),
  })
  .meta({ id: 'LogProof' });
const LogQuery = z.object({ after: Position.default('0'), limit });

export const recordView = (record: LogRecord) => ({ ...record, position: String(record.position) });

@ApiTags('log')
@Controller('api/v1/log')
export class LogController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @Operation({
    summary: 'Records of the event log, in order',
    allow: 'read',
    returns: pageOf(Record, 'LogPage'),
    problems: [400],
  })
  async list(@Query({ schema: LogQuery }) { after, limit: size }: z.infer<typeof LogQuery>) {
    const records = await this.log.readAll({ after: BigInt(after), limit: size + 1 });
    if (records.length === 0) refuseBeyond('after', BigInt(after), (await this.log.head()).position);
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
    return { position: String(position), hash, published: await publishedHead(this.database.pool) };
  }

  @Get('proof/:eventId')
  @Operation({
    summary: 'What proves the records of an accord event to somebody who kept a published head',
    description: 'docs/examples/check-proof.mjs checks it without this server.',
    allow: 'read',
    returns: Proof,
    problems: [404],
  })
  async proof(@Param('eventId') id: string) {
    const proof = await proveStream(this.database.pool, accordEventStream(id));
    if (!proof) throw new AppError('EVENT_NOT_FOUND', 'not-found', `there is no accord event ${id}`);
    return proof;
  }
}
