import { CONFIG, type Config, OutboundClient, queues } from '@app/base';
import { FeedParser } from '@app/feeds';
import { BullModule } from '@nestjs/bullmq';
import { Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { FeedPoller } from './feed-poller';

/** Polling as such, for whoever polls: the poller's schedule and the API's "poll now". */
@Module({
  imports: [BullModule.registerQueue({ name: queues.classify })],
  providers: [
    FeedPoller,
    { provide: FeedParser, useFactory: () => new FeedParser() },
    {
      provide: OutboundClient,
      useFactory: (config: Config) => new OutboundClient(config.outboundAllow),
      inject: [CONFIG],
    },
  ],
  exports: [FeedPoller, OutboundClient, FeedParser, BullModule],
})
export class FeedPollerModule implements OnModuleDestroy {
  constructor(
    @Inject(OutboundClient) private readonly outbound: OutboundClient,
    @Inject(FeedParser) private readonly parser: FeedParser,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await this.parser.close();
    await this.outbound.close();
  }
}
