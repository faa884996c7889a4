import { Database } from '@app/database';
import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { EventLog } from './event-log';

/** The process's one event log: its appends are grouped and its readers share one LISTEN connection. */
@Global()
@Module({
  providers: [
    {
      provide: EventLog,
      useFactory: (database: Database) => new EventLog(database.pool, database.url),
      inject: [Database],
    },
  ],
  exports: [EventLog],
})
export class EventLogModule implements OnModuleDestroy {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  async onModuleDestroy(): Promise<void> {
    await this.log.close();
  }
}
