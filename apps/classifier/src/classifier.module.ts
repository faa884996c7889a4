import { queues } from '@app/base';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ClassifyProcessor } from './classify.processor';
import { ItemClassifier } from './item-classifier';
import { Projector } from './projector';
import { SecondOpinion } from './second-opinion/second-opinion';
import { Sweeper } from './sweeper';
import { TextRetention } from './text-retention';

/** The role `classifier`: item → findings → accord events, and the read models that follow the log. */
@Module({
  imports: [BullModule.registerQueue({ name: queues.classify })],
  providers: [SecondOpinion, ItemClassifier, ClassifyProcessor, Sweeper, Projector, TextRetention],
})
export class ClassifierModule {}
