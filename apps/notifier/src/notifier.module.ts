import { messageContexts } from '@app/accords';
import {
  CLOCK,
  type Clock,
  CONFIG,
  type Config,
  DEFINITIONS,
  type Definitions,
  LOGGER,
  type Logger,
  OutboundClient,
  SecretBox,
} from '@app/base';
import { Database } from '@app/database';
import { sendingHold } from '@app/backup';
import { createMailer, type Mailer } from '@app/digests';
import { EventLog, listenToLog, type Running, runSubscription } from '@app/event-log';
import { sourceRecords } from '@app/projections';
import {
  deliveryChannel,
  postThrough,
  serviceKey,
  serviceKeyReader,
  type RunningWorker,
  runDeliveryWorker,
  webhooksReactor,
} from '@app/webhooks';
import { Inject, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DigestTasks } from './digest-tasks';
import { whenReleased } from './when-released';
import { MAILER, NOTIFIER_OUTBOUND } from './notifier-tokens';
import { HeadTask } from './head-task';
import { OperatorNoticesTask } from './operator-notices-task';
import { OwnerNoticesTask } from './owner-notices-task';
import { RetentionTask } from './retention-task';

/** Tells people: records become deliveries and digests here, and leave the house. */
@Module({
  providers: [
    DigestTasks,
    OwnerNoticesTask,
    OperatorNoticesTask,
    RetentionTask,
    HeadTask,
    { provide: MAILER, useFactory: (config: Config) => createMailer(config), inject: [CONFIG] },
    {
      provide: NOTIFIER_OUTBOUND,
      useFactory: (config: Config) => new OutboundClient(config.outboundAllow),
      inject: [CONFIG],
    },
  ],
})
export class NotifierModule implements OnApplicationBootstrap, OnModuleDestroy {
  private reactor: Running | null = null;
  private worker: RunningWorker | null = null;
  private waiting: { stop: () => void } | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(SecretBox) private readonly secretBox: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(NOTIFIER_OUTBOUND) private readonly outbound: OutboundClient,
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  onApplicationBootstrap(): void {
    const { database, log, now, logger, secretBox } = this;
    const { pool, url } = database;
    const contextOf = messageContexts(this.definitions, this.config.publicUrl);
    this.reactor = runSubscription(
      { pool, log, logger },
      webhooksReactor({ log, contextOf, now, sourceRecords: () => sourceRecords(pool, { limit: 100_000 }) }),
    );
    const signingKey = serviceKeyReader(() => serviceKey({ pool, secretBox }));
    const work = () =>
      runDeliveryWorker({
        pool,
        transaction: (work) => database.transaction(work),
        log,
        secretBox,
        send: postThrough(this.outbound),
        signingKey,
        now,
        onDue: (wake) => listenToLog(url, deliveryChannel, wake),
        logger,
      });
    this.waiting = whenReleased({
      hold: () => sendingHold(pool),
      work: () => {
        this.worker = work();
      },
      logger,
    });
  }

  /** What is on its way is finished and settled; what waits stays for the next start. */
  async onModuleDestroy(): Promise<void> {
    this.waiting?.stop();
    await this.reactor?.stop();
    await this.worker?.stop();
    await this.outbound.close();
    this.mailer?.close();
  }
}
