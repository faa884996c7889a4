import { accordEventOf, foldChanges, messageContexts, type MessageContext, messageTypeOf } from '@app/accords';
import { CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import { EventLog, type LogRecord } from '@app/event-log';
import { buildMessage } from '@app/webhooks';
import { Controller, Get, Headers, Inject, type OnModuleDestroy, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { Position, refuseBeyond } from '../http/pages';
import { invalidRequest } from '../http/problem';
import type { Response } from '../http/request';

const StreamQuery = z.object({
  after: Position.optional().describe(
    'Start after this position; Last-Event-ID wins. From now on when neither is given',
  ),
  accord: z.string().optional(),
});

/** The data of `log.record`. */
const StreamRecord = z
  .object({
    position: z.string(),
    stream: z.string(),
    type: z.string(),
    recordedAt: z.string(),
    eventId: z.string(),
  })
  .meta({
    id: 'StreamRecord',
    description: 'The data of `log.record`; that of messages is in GET /api/v1/event-types',
  });

const commentEveryMs = 15_000;
const batch = 200;

/** One server-sent event: `id` is the log position, so that a browser resumes where it was. */
export type StreamEvent = { id: string; event: string; data: string };
export const formatEvent = ({ id, event, data }: StreamEvent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${data}\n\n`;

@ApiTags('stream')
@Controller('api/v1/stream')
export class StreamController implements OnModuleDestroy {
  private readonly contextOf: (accord: string) => MessageContext;
  private readonly open = new Set<() => void>();

  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(DEFINITIONS) definitions: Definitions,
    @Inject(CONFIG) config: Config,
  ) {
    this.contextOf = messageContexts(definitions, config.publicUrl);
  }

  @Get()
  @Operation({
    summary: 'What is recorded, as it is recorded (server-sent events)',
    description:
      'Each event has the log position as its id; Last-Event-ID resumes without a gap. Messages about accord events come under their message type with the same body as a webhook; every other record comes as `log.record`.',
    allow: 'read',
    returns: StreamRecord,
    produces: 'text/event-stream',
    problems: [400],
  })
  async stream(
    @Query({ schema: StreamQuery }) { after, accord }: z.infer<typeof StreamQuery>,
    @Res() response: Response,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<void> {
    const position = await this.startOf(after, lastEventId);
    response.status(200).type('text/event-stream');
    response.setHeader('cache-control', 'no-store, no-transform');
    response.setHeader('x-accel-buffering', 'no');
    response.flushHeaders();
    response.write(`retry: 2000\n: from ${position}\n\n`);
    await this.follow({ position, accord, response });
  }

  /** What cannot be where a reader was would be a gap that nobody sees. */
  private async startOf(after: string | undefined, lastEventId: string | undefined): Promise<bigint> {
    const head = (await this.log.head()).position;
    const resumed = Position.optional().safeParse(lastEventId || undefined);
    if (!resumed.success) throw invalidRequest([{ path: ['Last-Event-ID'], message: 'is no log position' }]);
    const start = resumed.data ?? after;
    if (start === undefined) return head;
    refuseBeyond(resumed.data === undefined ? 'after' : 'Last-Event-ID', BigInt(start), head);
    return BigInt(start);
  }

  onModuleDestroy(): void {
    for (const end of this.open) end();
  }

  /** Reads on from a position whenever something was appended, until the reader leaves. A slow reader is waited for, not buffered. */
  private async follow({ position, accord, response }: Following): Promise<void> {
    const state: { ended: boolean } = { ended: false };
    let wake: () => void = () => undefined;
    const end = (): void => {
      state.ended = true;
      wake();
    };
    response.on('close', end);
    // It may have left before it was listened for: that is not told again.
    if (response.closed) end();
    this.open.add(end);
    const unsubscribe = this.log.onAppend(() => wake());
    const comments = setInterval(() => response.write(': alive\n\n'), commentEveryMs);
    try {
      while (!state.ended) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const records = await this.log.readAll({ after: position, limit: batch });
        for (const record of records) {
          const event = await this.toEvent(record, accord);
          if (response.closed) break;
          if (event && !response.write(formatEvent(event))) await drained(response);
          position = record.position;
        }
        if (records.length === 0) await woken;
      }
    } finally {
      clearInterval(comments);
      unsubscribe();
      this.open.delete(end);
      response.end();
    }
  }

  private async toEvent(record: LogRecord, accord: string | undefined): Promise<StreamEvent | null> {
    const id = String(record.position);
    const told = accordEventOf(record.stream) !== null ? await this.messageOf(record) : null;
    if (accord !== undefined && told?.accord !== accord) return null;
    if (told?.type) return { id, event: told.type, data: told.message };
    const { stream, type, recordedAt, eventId } = record;
    return { id, event: 'log.record', data: JSON.stringify({ position: id, stream, type, recordedAt, eventId }) };
  }

  /** The message that a record stands for, folded from its stream: it waits for no projection. */
  private async messageOf(record: LogRecord) {
    const [change] = foldChanges(await this.log.readStream(record.stream), new Set([record.position]));
    if (!change) return null;
    const { accord } = change.after.fields;
    const type = messageTypeOf(change.record.type);
    return { accord, type, message: type ? buildMessage(type, change, record.position, this.contextOf(accord)) : '' };
  }
}

type Following = { position: bigint; accord: string | undefined; response: Response };

const drained = (response: Response): Promise<void> =>
  new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
