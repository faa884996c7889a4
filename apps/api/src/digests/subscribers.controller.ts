import { messageContexts } from '@app/accords';
import { CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import {
  addSubscriber,
  deleteSubscriber,
  getSubscriber,
  listSubscribers,
  NewSubscriber,
  patchSubscriber,
  previewDigest,
  SubscriberPatch,
  type SubscriberNeeds,
} from '@app/digests';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../auth/caller';
import { Operation } from '../http/operation';
import type { Caller } from '../http/request';
import { SUBSCRIBER_NEEDS } from './subscriber-needs';
import { DigestPreview, SubscriberPage, SubscriberView } from './subscriber-schemas';

@ApiTags('subscribers')
@Controller('api/v1/subscribers')
export class SubscribersController {
  constructor(
    @Inject(SUBSCRIBER_NEEDS) private readonly needs: SubscriberNeeds,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation({ summary: 'Who gets the digest', allow: 'admin', returns: SubscriberPage, problems: [] })
  async list() {
    return { data: await listSubscribers(this.needs), next: null };
  }

  @Post()
  @Operation({
    summary: 'Add a subscriber',
    description:
      'With SMTP_URL they are asked by mail first; without it they start at once and their digests are kept.',
    allow: 'admin',
    status: 201,
    returns: SubscriberView,
    problems: [400, 409, 502],
  })
  add(@Body({ schema: NewSubscriber }) wanted: NewSubscriber, @CurrentCaller() { actor }: Caller) {
    return addSubscriber(this.needs, wanted, actor);
  }

  @Get(':id')
  @Operation({ summary: 'One subscriber', allow: 'admin', returns: SubscriberView, problems: [404] })
  one(@Param('id') id: string) {
    return getSubscriber(this.needs, id);
  }

  @Patch(':id')
  @Operation({ summary: 'Change what they get and when', allow: 'admin', returns: SubscriberView })
  change(
    @Param('id') id: string,
    @Body({ schema: SubscriberPatch }) patch: SubscriberPatch,
    @CurrentCaller() { actor }: Caller,
  ) {
    return patchSubscriber(this.needs, id, patch, actor);
  }

  @Delete(':id')
  @Operation({ summary: 'Erase a subscriber and what was sent to them', allow: 'admin', status: 204, problems: [404] })
  async remove(@Param('id') id: string, @CurrentCaller() { actor }: Caller): Promise<void> {
    await deleteSubscriber(this.needs, id, actor);
  }

  @Get(':id/preview')
  @Operation({
    summary: 'Their next digest as it would be now',
    allow: 'admin',
    returns: DigestPreview,
    problems: [404],
  })
  preview(@Param('id') id: string) {
    const { pool, now, publicUrl } = this.needs;
    const contextOf = messageContexts(this.definitions, publicUrl);
    return previewDigest({ pool, now, publicUrl, contextOf, mailFrom: this.config.mailFrom }, id);
  }
}
