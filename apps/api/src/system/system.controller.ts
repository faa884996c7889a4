import { sendingHold } from '@app/backup';
import { CONFIG, type Config } from '@app/base';
import { Database } from '@app/database';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { limit, pageOf, Position, toPage } from '../http/pages';

const Projection = z
  .object({
    name: z.string(),
    version: z.number().int(),
    kind: z.string().describe('projection: builds tables; reactor: affects the world'),
    position: z.string(),
    behind: z.string().describe('Records that it has not handled yet'),
    status: z.string(),
    error: z.string().nullable(),
    updatedAt: z.string(),
  })
  .meta({ id: 'ProjectionState' });
const Task = z
  .object({
    name: z.string(),
    running: z.boolean(),
    lastStartedAt: z.string().nullable(),
    lastFinishedAt: z.string().nullable(),
    lastError: z.string().nullable(),
    lastResult: z.unknown(),
    runs: z.number().int(),
  })
  .meta({ id: 'TaskState' });
const System = z
  .object({
    head: z.object({ position: z.string(), hash: z.string() }),
    projections: z.array(Projection),
    tasks: z.array(Task),
    counts: z.record(z.string(), z.number().int()),
    sendingHeld: z
      .object({ reason: z.string(), since: z.string() })
      .nullable()
      .describe('Set after a restore: no delivery and no digest leaves until `restore --release`'),
    roles: z.array(z.string()),
    queue: z.enum(['postgres', 'redis']),
    node: z.string(),
  })
  .meta({ id: 'System' });

const AuditRow = z
  .object({
    id: z.string(),
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    target: z.string().nullable(),
    data: z.unknown(),
    ip: z.string().nullable(),
  })
  .meta({ id: 'AuditRow' });
const AuditQuery = z.object({ after: Position.optional(), limit });

@ApiTags('system')
@Controller('api/v1')
export class SystemController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('system')
  @Operation({ summary: 'What runs, and how far it is', allow: 'read', returns: System, problems: [] })
  async system() {
    const { prisma } = this.database;
    const head = await prisma.eventHead.findFirstOrThrow();
    const [projections, tasks, counts, sendingHeld] = await Promise.all([
      prisma.projectionCheckpoint.findMany({ orderBy: [{ name: 'asc' }, { version: 'asc' }] }),
      prisma.taskLease.findMany({ orderBy: { name: 'asc' } }),
      this.counts(),
      sendingHold(this.database.pool),
    ]);
    return {
      head: { position: String(head.position), hash: Buffer.from(head.hash).toString('hex') },
      projections: projections.map(({ name, version, kind, position, status, error, updatedAt }) => ({
        name,
        version,
        kind,
        position: String(position),
        behind: String(head.position - position),
        status,
        error,
        updatedAt: updatedAt.toISOString(),
      })),
      tasks: tasks.map((task) => ({
        name: task.name,
        running: task.leaseUntil !== null && task.leaseUntil > new Date(),
        lastStartedAt: task.lastStartedAt?.toISOString() ?? null,
        lastFinishedAt: task.lastFinishedAt?.toISOString() ?? null,
        lastError: task.lastError,
        lastResult: task.lastResult,
        runs: task.runs,
      })),
      counts,
      sendingHeld,
      roles: this.config.roles,
      queue: this.config.redisUrl ? ('redis' as const) : ('postgres' as const),
      node: process.version,
    };
  }

  @Get('audit')
  @Operation({
    summary: 'Who did what, latest first',
    allow: 'admin',
    returns: pageOf(AuditRow, 'AuditPage'),
    problems: [400],
  })
  async audit(@Query({ schema: AuditQuery }) { after, limit: size }: z.infer<typeof AuditQuery>) {
    const rows = await this.database.prisma.audit.findMany({
      where: after === undefined ? {} : { id: { lt: BigInt(after) } },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    const views = rows.map(({ id, at, ...row }) => ({ ...row, id: String(id), at: at.toISOString() }));
    return toPage(views, size, ({ id }) => id);
  }

  private async counts(): Promise<Record<string, number>> {
    const { prisma } = this.database;
    const [feeds, items, waiting, failed, events, deliveriesPending, deliveriesFailed, endpoints] = await Promise.all([
      prisma.feed.count({ where: { retiredAt: null } }),
      prisma.item.count(),
      prisma.itemVersion.count({ where: { state: 'queued' } }),
      prisma.itemVersion.count({ where: { state: 'failed' } }),
      prisma.accordEvent.count(),
      prisma.delivery.count({ where: { state: { in: ['pending', 'leased'] } } }),
      prisma.delivery.count({ where: { state: 'failed' } }),
      prisma.endpoint.count(),
    ]);
    return {
      feeds,
      items,
      itemsWaiting: waiting,
      itemsFailed: failed,
      events,
      deliveriesPending,
      deliveriesFailed,
      endpoints,
    };
  }
}
