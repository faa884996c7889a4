import { Database } from '@app/database';
import { getDigest, listDigests } from '@app/digests';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Operation } from '../http/operation';
import { DigestDetail, DigestPage, DigestQuery } from './subscriber-schemas';

@ApiTags('digests')
@Controller('api/v1/digests')
export class DigestsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @Operation({ summary: 'Digests, newest first', allow: 'admin', returns: DigestPage, problems: [400] })
  list(@Query({ schema: DigestQuery }) { subscriber, after, limit, withSkipped }: z.infer<typeof DigestQuery>) {
    return listDigests(this.database, {
      limit,
      withSkipped,
      ...(subscriber !== undefined && { subscriberId: subscriber }),
      ...(after !== undefined && { after }),
    });
  }

  @Get(':id')
  @Operation({
    summary: 'One digest as it was or will be sent',
    allow: 'admin',
    returns: DigestDetail,
    problems: [404],
  })
  one(@Param('id') id: string) {
    return getDigest(this.database, id);
  }
}
