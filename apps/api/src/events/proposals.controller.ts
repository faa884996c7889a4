import { FieldChanges, messageContexts } from '@app/accords';
import { CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import { decideProposal, getProposal, listProposals } from '@app/resolution';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentCaller } from '../auth/caller';
import { Operation } from '../http/operation';
import { limit, pageOf, toPage } from '../http/pages';
import type { Caller } from '../http/request';
import { rethrowWithCurrent, settledEvent } from './settled-event.store';

const states = ['open', 'accepted', 'dismissed'] as const;
const Proposal = z
  .object({
    id: z.string(),
    eventId: z.string(),
    change: z
      .enum(['gained', 'lost', 'changed'])
      .describe('What reading its articles anew brought: a further finding, none any more, or another'),
    revision: z.number().int().describe('The revision of the event that it was made for'),
    changes: FieldChanges.nullable().describe('The fields as they would be; null: the event would be rejected'),
    items: z.array(
      z.object({ id: z.string(), version: z.number().int(), title: z.string(), url: z.string().nullable() }),
    ),
    state: z.enum(states),
    createdAt: z.string(),
    decidedAt: z.string().nullable(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Proposal' });
const ProposalQuery = z.object({
  state: z.enum(states).default('open'),
  event: z.string().optional().describe('Only those about this accord event'),
  after: z.string().max(200).optional(),
  limit,
});
const reason = z.string().min(1).max(2000).optional();
const Acceptance = z
  .strictObject({
    reason,
    expectedRevision: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('The revision of the event that you looked at; that of the proposal when left out'),
  })
  .meta({ id: 'ProposalAcceptance' });
const Dismissal = z.strictObject({ reason }).meta({ id: 'ProposalDismissal' });

/** What a backtest proposed, until a person decides. */
@ApiTags('events')
@Controller('api/v1/proposals')
export class ProposalsController {
  private readonly contextOf;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CONFIG) config: Config,
  ) {
    this.contextOf = messageContexts(definitions, config.publicUrl);
  }

  @Get()
  @Operation({
    summary: 'Changes to accord events that reading stored articles anew proposes',
    allow: 'read',
    returns: pageOf(Proposal, 'ProposalPage'),
    problems: [400],
  })
  async list(@Query({ schema: ProposalQuery }) { state, event, after, limit: size }: z.infer<typeof ProposalQuery>) {
    const found = await listProposals(this.database.pool, {
      state,
      ...(event !== undefined && { eventId: event }),
      ...(after !== undefined && { after }),
      limit: size + 1,
    });
    return toPage(found, size, ({ id }) => id);
  }

  @Post(':id/accept')
  @Operation({
    summary: 'Make it so: the event is corrected or rejected, and whoever was told learns of it',
    allow: 'write',
    returns: Proposal,
    problems: [400, 404, 409],
  })
  accept(
    @Param('id') id: string,
    @Body({ schema: Acceptance }) body: z.infer<typeof Acceptance>,
    @CurrentCaller() { actor }: Caller,
  ) {
    return this.decide(id, { accept: true, actor, ...body });
  }

  @Post(':id/dismiss')
  @Operation({
    summary: 'Leave the event as it is; the same is not proposed again',
    allow: 'write',
    returns: Proposal,
    problems: [400, 404, 409],
  })
  dismiss(
    @Param('id') id: string,
    @Body({ schema: Dismissal }) body: z.infer<typeof Dismissal>,
    @CurrentCaller() { actor }: Caller,
  ) {
    return this.decide(id, { accept: false, actor, ...body });
  }

  private async decide(id: string, verdict: Parameters<typeof decideProposal>[2]) {
    const { pool } = this.database;
    const needs = { pool, log: this.log, definitionOf: (slug: string) => this.definitions.get(slug), now: this.clock };
    const settled = async () => settledEvent(needs, (await getProposal(pool, id)).eventId, this.contextOf);
    return decideProposal(needs, id, verdict).catch((error: unknown) => rethrowWithCurrent(error, settled));
  }
}
