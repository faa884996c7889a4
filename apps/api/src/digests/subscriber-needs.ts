import { CLOCK, type Clock, CONFIG, type Config } from '@app/base';
import { Database } from '@app/database';
import { createMailer, type SubscriberNeeds } from '@app/digests';
import { EventLog } from '@app/event-log';
import type { Provider } from '@nestjs/common';

export const SUBSCRIBER_NEEDS = Symbol('what subscribing needs');

export const subscriberNeeds: Provider = {
  provide: SUBSCRIBER_NEEDS,
  useFactory: ({ pool }: Database, log: EventLog, config: Config, now: Clock): SubscriberNeeds => ({
    pool,
    log,
    mailer: createMailer(config),
    publicUrl: config.publicUrl,
    now,
  }),
  inject: [Database, EventLog, CONFIG, CLOCK],
};
