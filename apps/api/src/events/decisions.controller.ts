import { FieldChanges, isCountryCode, messageContexts } from '@app/accords';
import { AppError, CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions, newId } from '@app/base';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import { decide, type EventCommand } from '@app/resolution';
import { Body, Controller, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentCaller } from '../auth/caller';
import { Operation } from '../http/operation';
import type { Caller } from '../http/request';
import { EventDetail } from './event-schemas';
import { mergeTarget } from './merge-target.store';
import { rethrowWithCurrent, settledEvent } from './settled-event.store';

const expectedRevision = z.number().int().positive().describe('The revision that you looked at');
const reason = z.string().min(1).max(2000).optional();

const Confirm = z
  .strictObject({
    expectedRevision,
    reason,
    tell: z.boolean().optional().describe('Tell subscribers now of an event that had been kept quiet'),
  })
  .meta({ id: 'ConfirmEvent' });
const Reject = z
  .strictObject({
    expectedRevision,
    reason: z.string('a rejection needs a reason').min(1, 'a rejection needs a reason').max(2000),
  })
  .meta({ id: 'RejectEvent' });
const Correct = z
  .strictObject({
    expectedRevision,
    reason,
    changes: FieldChanges.refine(
      (changes) => Object.keys(changes).length > 0,
      'a correction changes at least one field',
    ),
  })
  .meta({ id: 'CorrectEvent' });
const Merge = z
  .strictObject({
    expectedRevision,
    reason,
    into: z
      .string()
      .min(1)
      .describe('The event that stays: its id, its address, or the address of an article that reports it'),
  })
  .meta({ id: 'MergeEvent' });
const Split = z
  .strictObject({
    expectedRevision,
    reason,
    itemIds: z.array(z.string()).min(1).describe('The sources that belong to another happening'),
  })
  .meta({ id: 'SplitEvent' });
const Revert = z
  .strictObject({
    expectedRevision,
    reason,
    version: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('The record to take back; the last decision when left out'),
  })
  .meta({ id: 'RevertDecision' });

const decision = (summary: string) =>
  Operation({ summary, allow: 'write', returns: EventDetail, problems: [400, 404, 409] });

/** What people decide about accord events. Each answers with the event as it is afterwards. */
@ApiTags('events')
@Controller('api/v1/events/:id')
export class DecisionsController {
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

  @Post('confirm')
  @decision('Confirm an accord event')
  confirm(
    @Param('id') id: string,
    @Body({ schema: Confirm }) body: z.infer<typeof Confirm>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    return this.decide(id, { command: 'confirm', ...body }, caller, key);
  }

  @Post('reject')
  @decision('Reject it: it is taken back from everyone who was told')
  reject(
    @Param('id') id: string,
    @Body({ schema: Reject }) body: z.infer<typeof Reject>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    return this.decide(id, { command: 'reject', ...body }, caller, key);
  }

  @Post('correct')
  @decision('Correct fields of it')
  correct(
    @Param('id') id: string,
    @Body({ schema: Correct }) body: z.infer<typeof Correct>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    this.refuseUnknown(body.changes);
    return this.decide(id, { command: 'correct', ...body }, caller, key);
  }

  @Post('merge')
  @decision('Merge it into another event that is the same happening')
  async merge(
    @Param('id') id: string,
    @Body({ schema: Merge }) body: z.infer<typeof Merge>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    const into = await mergeTarget(this.database.pool, id, body.into);
    return this.decide(id, { command: 'merge', ...body, into }, caller, key);
  }

  @Post('split')
  @decision('Split sources off into an event of their own')
  split(
    @Param('id') id: string,
    @Body({ schema: Split }) body: z.infer<typeof Split>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    return this.decide(id, { command: 'split', ...body }, caller, key);
  }

  @Post('revert')
  @decision('Take a decision back')
  revert(
    @Param('id') id: string,
    @Body({ schema: Revert }) body: z.infer<typeof Revert>,
    @CurrentCaller() caller: Caller,
    @Headers('idempotency-key') key?: string,
  ) {
    return this.decide(id, { command: 'revert', ...body }, caller, key);
  }

  /** A correction names an accord and countries that there are. */
  private refuseUnknown({ accord, country, about }: FieldChanges): void {
    const errors = [
      ...(accord !== undefined && !this.definitions.has(accord)
        ? [{ field: 'changes.accord', reason: `there is no accord ${accord}` }]
        : []),
      ...Object.entries({ country, about })
        .filter(([, code]) => code && !isCountryCode(code))
        .map(([field, code]) => ({ field: `changes.${field}`, reason: `there is no country ${code ?? ''}` })),
    ];
    const [first] = errors;
    if (first) throw new AppError('DECISION_REFUSED', 'input', first.reason, { details: { errors } });
  }

  private async decide(eventId: string, command: EventCommand, { actor }: Caller, key: string | undefined) {
    const { pool } = this.database;
    const commandId = key ? `${actor}|${eventId}|${key}` : newId('cmd', this.clock());
    const settled = (touched: string[] = []) => settledEvent({ pool, log: this.log }, eventId, this.contextOf, touched);
    const definitionOf = (slug: string) => this.definitions.get(slug);
    const request = { eventId, command, actor, commandId };
    return settled(
      await decide({ pool, log: this.log, definitionOf, now: this.clock }, request).catch((error: unknown) =>
        rethrowWithCurrent(error, settled),
      ),
    );
  }
}
