import { CONFIG, type Config } from '@app/base';
import { Inject, type MiddlewareConsumer, Module, type NestModule, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { FeedPollerModule } from '../../poller/src/feed-poller.module';
import { AccordsController } from './accords/accords.controller';
import { ChangesController } from './accords/changes.controller';
import { AuthGuard } from './auth/auth.guard';
import { FirstAccess } from './auth/first-access';
import { KeysController } from './auth/keys.controller';
import { LoginController } from './auth/login.controller';
import { UsersController } from './auth/users.controller';
import { DashboardController } from './dashboard/dashboard.controller';
import { DigestsController } from './digests/digests.controller';
import { subscriberNeeds } from './digests/subscriber-needs';
import { SubscribersController } from './digests/subscribers.controller';
import { DeliveriesController } from './endpoints/deliveries.controller';
import { EndpointsController } from './endpoints/endpoints.controller';
import { EventTypesController } from './endpoints/event-types.controller';
import { JwksController } from './endpoints/jwks.controller';
import { DecisionsController } from './events/decisions.controller';
import { EventsController } from './events/events.controller';
import { ProposalsController } from './events/proposals.controller';
import { ExportsController } from './exports/exports.controller';
import { FeedsController } from './feeds/feeds.controller';
import { checkHost } from './http/check-host';
import { DocsController } from './http/docs.controller';
import { invalidRequest } from './http/problem';
import { ProblemFilter } from './http/problem.filter';
import { securityHeaders } from './http/security-headers';
import { ItemsController } from './items/items.controller';
import { LogController } from './log/log.controller';
import { StreamController } from './log/stream.controller';
import { OutgoingController } from './outgoing/outgoing.controller';
import { SubscriptionPagesController } from './pages/subscription-pages.controller';
import { SourcesController } from './sources/sources.controller';
import { AuditRetention } from './system/audit-retention';
import { AuditInterceptor } from './system/audit.interceptor';
import { CountsController } from './system/counts.controller';
import { HealthController } from './system/health.controller';
import { SystemController } from './system/system.controller';
import { WebsubController } from './websub/websub.controller';

/** The HTTP role. It needs BaseModule, DatabaseModule, EventLogModule and the queue around it, and `prepareApi` before it listens. */
@Module({
  imports: [FeedPollerModule],
  controllers: [
    HealthController,
    LoginController,
    DocsController,
    FeedsController,
    ItemsController,
    EventsController,
    DecisionsController,
    ProposalsController,
    ExportsController,
    EndpointsController,
    DeliveriesController,
    JwksController,
    EventTypesController,
    AccordsController,
    ChangesController,
    SourcesController,
    LogController,
    StreamController,
    OutgoingController,
    KeysController,
    UsersController,
    SystemController,
    CountsController,
    SubscribersController,
    DigestsController,
    SubscriptionPagesController,
    WebsubController,
    // Last: it answers every path that is left.
    DashboardController,
  ],
  providers: [
    FirstAccess,
    AuditRetention,
    subscriberNeeds,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    { provide: APP_PIPE, useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: invalidRequest }) },
  ],
})
export class ApiModule implements NestModule {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(securityHeaders, checkHost(this.config), compression()).forRoutes('{*path}');
  }
}

/** What has to be set on the application itself: call it before `listen`. */
export function prepareApi(app: NestExpressApplication): NestExpressApplication {
  app.disable('x-powered-by');
  const config = app.get<Config>(CONFIG);
  // Behind a proxy the address of the caller is in X-Forwarded-For; believed only from proxies on private networks.
  if (config.publicUrlIsSet) app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  // What a hub sends is signed byte for byte.
  app.useBodyParser('raw', { type: ({ url }) => url?.startsWith('/websub/') === true, limit: '5mb' });
  app.useBodyParser('json', { limit: '5mb' });
  app.useBodyParser('urlencoded', { extended: false, limit: '100kb' });
  return app;
}
