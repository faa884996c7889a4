import { AppError, CLOCK, type Clock, CONFIG, type Config, SecretBox } from '@app/base';
import { Database } from '@app/database';
import { answerIntent, type AnswerNeeds, answerPush } from '@app/feeds';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { FeedPoller } from '../../../poller/src';
import { Allow } from '../http/operation';
import { queryOf, type Request, type Response } from '../http/request';

/** Where the hubs of feeds ask whether we mean our subscriptions, and send what is new (WebSub). The id is known to the hub alone. */
@ApiExcludeController()
@Allow('public')
@Controller('websub')
export class WebsubController {
  private readonly needs: AnswerNeeds;

  constructor(
    @Inject(Database) { pool }: Database,
    @Inject(SecretBox) box: SecretBox,
    @Inject(CONFIG) { pollMinIntervalSeconds }: Config,
    @Inject(FeedPoller) poller: FeedPoller,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    const take: AnswerNeeds['take'] = (feedId, document) => poller.takePushed(feedId, document);
    this.needs = { pool, box, minIntervalSeconds: pollMinIntervalSeconds, take };
  }

  @Get(':id')
  async verify(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const query = queryOf(request);
    const intent = {
      mode: query.get('hub.mode'),
      topic: query.get('hub.topic'),
      challenge: query.get('hub.challenge'),
      leaseSeconds: query.get('hub.lease_seconds'),
      reason: query.get('hub.reason'),
    };
    const answer = await answerIntent(this.needs.pool, id, intent, this.now());
    if (answer === null) throw new AppError('SUBSCRIPTION_NOT_FOUND', 'not-found', 'this was not asked for');
    // What the hub made up is echoed as plain text, which no browser reads as a page.
    response.status(200).type('text/plain').send(answer);
  }

  @Post(':id')
  async take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { body } = request;
    const push = {
      body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
      contentType: request.headers['content-type'],
      signature: oneOf(request.headers['x-hub-signature']),
    };
    const answer = await answerPush(this.needs, id, push, this.now());
    response.status(answer === 'gone' ? 410 : 202).send('');
  }
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
