import { CLOCK, type Clock } from '@app/base';
import { Database } from '@app/database';
import { DeliveryQuery, getDelivery, listDeliveries, retryDelivery } from '@app/webhooks';
import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { DeliveryDetail, DeliveryPage, DeliveryView } from './endpoint-schemas';

const AnyDeliveryQuery = DeliveryQuery.extend({
  event: z.string().optional().describe('Only about this accord event'),
});

@ApiTags('deliveries')
@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @Operation({
    summary: 'Deliveries to all endpoints, newest first',
    allow: 'read',
    returns: DeliveryPage,
    problems: [400],
  })
  list(@Query({ schema: AnyDeliveryQuery }) { event, ...query }: z.infer<typeof AnyDeliveryQuery>) {
    return listDeliveries(this.database, { ...query, ...(event !== undefined && { eventId: event }) });
  }

  @Get(':id')
  @Operation({
    summary: 'One delivery with its body and attempts',
    allow: 'read',
    returns: DeliveryDetail,
    problems: [404],
  })
  one(@Param('id') id: string) {
    return getDelivery(this.database, id);
  }

  @Post(':id/retry')
  @Operation({ summary: 'Send it again now', allow: 'write', returns: DeliveryView, problems: [404, 409] })
  retry(@Param('id') id: string) {
    const { database, now } = this;
    return retryDelivery({ pool: database.pool, transaction: (work) => database.transaction(work), now }, id);
  }
}
