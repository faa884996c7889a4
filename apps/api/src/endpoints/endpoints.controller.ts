import { CLOCK, type Clock, CONFIG, type Config, OutboundClient, SecretBox } from '@app/base';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import {
  addEndpoint,
  deleteEndpoint,
  DeliveryQuery,
  DisableEndpoint,
  disableEndpoint,
  EnableEndpoint,
  enableEndpoint,
  EndpointPatch,
  getEndpoint,
  listDeliveries,
  listEndpoints,
  NewEndpoint,
  patchEndpoint,
  postThrough,
  RecoverEndpoint,
  recoverEndpoint,
  RotateSecret,
  rotateEndpointSecret,
  targetChecker,
  testEndpoint,
  verifyEndpoint,
  type TestNeeds,
} from '@app/webhooks';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../auth/caller';
import { Operation } from '../http/operation';
import type { Caller } from '../http/request';
import {
  DeliveryDetail,
  DeliveryPage,
  EndpointPage,
  EndpointView,
  EndpointWithSecret,
  Recovered,
} from './endpoint-schemas';

@ApiTags('endpoints')
@Controller('api/v1/endpoints')
export class EndpointsController {
  private readonly needs: TestNeeds;

  constructor(
    @Inject(Database) database: Database,
    @Inject(EventLog) log: EventLog,
    @Inject(SecretBox) secretBox: SecretBox,
    @Inject(CLOCK) now: Clock,
    @Inject(OutboundClient) outbound: OutboundClient,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.needs = {
      pool: database.pool,
      transaction: (work) => database.transaction(work),
      log,
      secretBox,
      now,
      checkTarget: targetChecker(outbound),
      send: postThrough(outbound),
      origin: new URL(publicUrl).hostname,
    };
  }

  @Get()
  @Operation({ summary: 'The webhook addresses and how they fare', allow: 'read', returns: EndpointPage, problems: [] })
  async list() {
    return { data: await listEndpoints(this.needs), next: null };
  }

  @Post()
  @Operation({
    summary: 'Add a webhook address',
    description: 'It hears of what is recorded from now on. The secret is in this answer only.',
    allow: 'write',
    status: 201,
    returns: EndpointWithSecret,
    problems: [400],
  })
  add(@Body({ schema: NewEndpoint }) endpoint: NewEndpoint, @CurrentCaller() { actor }: Caller) {
    return addEndpoint(this.needs, endpoint, actor);
  }

  @Get(':id')
  @Operation({ summary: 'One webhook address', allow: 'read', returns: EndpointView, problems: [404] })
  one(@Param('id') id: string) {
    return getEndpoint(this.needs, id);
  }

  @Patch(':id')
  @Operation({ summary: 'Change where it is or what it wants', allow: 'write', returns: EndpointView })
  change(
    @Param('id') id: string,
    @Body({ schema: EndpointPatch }) patch: EndpointPatch,
    @CurrentCaller() { actor }: Caller,
  ) {
    return patchEndpoint(this.needs, id, patch, actor);
  }

  @Delete(':id')
  @Operation({ summary: 'Remove it with its deliveries', allow: 'write', status: 204, problems: [404] })
  async remove(@Param('id') id: string, @CurrentCaller() { actor }: Caller): Promise<void> {
    await deleteEndpoint(this.needs, id, actor);
  }

  @Post(':id/test')
  @Operation({
    summary: 'Send endpoint.test now and tell how it went',
    allow: 'write',
    returns: DeliveryDetail,
    problems: [404],
  })
  test(@Param('id') id: string) {
    return testEndpoint(this.needs, id);
  }

  @Post(':id/verify')
  @Operation({
    summary: 'Ask its address whether it wants our messages, by a challenge or a handshake, and send from then on',
    allow: 'write',
    returns: EndpointView,
    problems: [404, 409],
  })
  verify(@Param('id') id: string, @CurrentCaller() { actor }: Caller) {
    return verifyEndpoint(this.needs, id, actor);
  }

  @Post(':id/rotate-secret')
  @Operation({
    summary: 'A new secret; the old one signs beside it for a while',
    allow: 'write',
    returns: EndpointWithSecret,
  })
  rotateSecret(
    @Param('id') id: string,
    @Body({ schema: RotateSecret.prefault({}) }) { overlapHours }: RotateSecret,
    @CurrentCaller() { actor }: Caller,
  ) {
    return rotateEndpointSecret(this.needs, id, { overlapHours, actor });
  }

  @Post(':id/recover')
  @Operation({ summary: 'Send the messages of a span of time again', allow: 'write', returns: Recovered })
  recover(@Param('id') id: string, @Body({ schema: RecoverEndpoint }) span: RecoverEndpoint) {
    return recoverEndpoint(this.needs, id, span);
  }

  @Post(':id/enable')
  @Operation({ summary: 'Send to it again', allow: 'write', returns: EndpointView })
  async enable(
    @Param('id') id: string,
    @Body({ schema: EnableEndpoint.prefault({}) }) options: EnableEndpoint,
    @CurrentCaller() { actor }: Caller,
  ) {
    await enableEndpoint(this.needs, id, { ...options, actor });
    return getEndpoint(this.needs, id);
  }

  @Post(':id/disable')
  @Operation({ summary: 'Send nothing to it; what comes is held', allow: 'write', returns: EndpointView })
  async disable(
    @Param('id') id: string,
    @Body({ schema: DisableEndpoint.prefault({}) }) { reason }: DisableEndpoint,
    @CurrentCaller() { actor }: Caller,
  ) {
    await getEndpoint(this.needs, id);
    await disableEndpoint(this.needs, id, { reason, actor });
    return getEndpoint(this.needs, id);
  }

  @Get(':id/deliveries')
  @Operation({ summary: 'What was or will be sent to it, newest first', allow: 'read', returns: DeliveryPage })
  async deliveries(@Param('id') id: string, @Query({ schema: DeliveryQuery }) query: DeliveryQuery) {
    await getEndpoint(this.needs, id);
    return listDeliveries(this.needs, { ...query, endpointId: id });
  }
}
