import { eventCatalogue } from '@app/webhooks';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';

const EventType = z
  .object({
    type: z.string(),
    when: z.string().describe('When it is sent'),
    do: z.string().describe('What a receiver does with it'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema (draft 2020-12) of the whole message'),
    sample: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'EventType' });

@ApiTags('endpoints')
@Controller('api/v1/event-types')
export class EventTypesController {
  @Get()
  @Operation({
    summary: 'Every message that an endpoint may get, with its JSON Schema and an example',
    allow: 'public',
    returns: pageOf(EventType, 'EventTypes'),
    problems: [],
  })
  list() {
    return { data: eventCatalogue(), next: null };
  }
}
