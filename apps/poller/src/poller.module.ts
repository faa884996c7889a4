import { queues } from '@app/base';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { DueFeeds } from './due-feeds';
import { FeedPollerModule } from './feed-poller.module';
import { PollRetention } from './poll-retention';
import { PollProcessor } from './poll.processor';
import { WebsubTask } from './websub-task';

/** The role `poller`: decides which feeds are due and runs the poll jobs. */
@Module({
  imports: [FeedPollerModule, BullModule.registerQueue({ name: queues.poll })],
  providers: [DueFeeds, PollProcessor, PollRetention, WebsubTask],
})
export class PollerModule {}
