import { AppError, CLOCK, type Clock, DEFINITIONS, type Definitions, escapeHtml } from '@app/base';
import {
  confirmSubscriber,
  NewSubscriber,
  patchPreferences,
  subscribe,
  subscriberByToken,
  type SubscriberNeeds,
  SubscriberPatch,
  unsubscribe,
} from '@app/digests';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import { AttemptLimit } from '../auth/attempt-limit';
import { SUBSCRIBER_NEEDS } from '../digests/subscriber-needs';
import { Allow } from '../http/operation';
import type { Request, Response } from '../http/request';
import { page, stylesheet } from './page';
import { defaults, digestFields, readForm } from './subscription-form';

const hourMs = 3_600_000;

/** The pages of a digest's reader, who has no account: subscribe, confirm, change, leave. A GET shows, only a POST does. */
@ApiExcludeController()
@Allow('public')
@Controller()
export class SubscriptionPagesController {
  private readonly limit = new AttemptLimit({ perName: 5, perAddress: 20, windowMs: hourMs });

  constructor(
    @Inject(SUBSCRIBER_NEEDS) private readonly needs: SubscriberNeeds,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('pages.css')
  styles(@Res() response: Response): void {
    response.setHeader('cache-control', 'public, max-age=3600');
    response.type('text/css').send(stylesheet);
  }

  @Get('subscribe')
  form(@Res() response: Response): void {
    show(
      response,
      'Get the digest',
      `<p>One mail a day or a week, only when something changed, with the sentence that says so.</p>
      <form method="post" action="/subscribe">
      <label for="email">Your address</label><input id="email" name="email" type="email" required autocomplete="email" />
      ${digestFields(defaults, this.definitions)}
      <button>Subscribe</button></form>`,
    );
  }

  @Post('subscribe')
  async subscribe(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const parsed = NewSubscriber.safeParse(readForm(body));
    if (!parsed.success) {
      refuse(response, parsed.error);
      return;
    }
    this.slowDown(request.ip ?? '', parsed.data.email);
    await subscribe(this.needs, parsed.data);
    const next = this.needs.mailer
      ? '<p>If this address does not have the digest yet, a mail is on its way: follow its link to confirm.</p>'
      : '<p>Thank you. Digests are kept by this service, which sends no mail.</p>';
    show(response, 'Almost done', next);
  }

  @Get('subscribe/confirm/:token')
  async confirmForm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { email } = await subscriberByToken(this.needs, token);
    show(response, 'Confirm the digest', `<p>Send the digest to ${escapeHtml(email)}?</p>${button('Yes, confirm')}`);
  }

  @Post('subscribe/confirm/:token')
  async confirm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { frequency, hour, timezone } = await confirmSubscriber(this.needs, token);
    const when = `${frequency}, at ${String(hour).padStart(2, '0')}:00 (${escapeHtml(timezone)})`;
    show(response, 'Confirmed', `<p>The digest comes ${when}.</p>${preferencesLink(token)}`);
  }

  @Get('preferences/:token')
  async preferences(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const subscriber = await subscriberByToken(this.needs, token);
    show(
      response,
      'Your digest',
      `<p>For ${escapeHtml(subscriber.email)}.</p>
      <form method="post">${digestFields(subscriber, this.definitions)}<button>Save</button></form>
      <p><a href="/unsubscribe/${encodeURIComponent(token)}">Unsubscribe</a></p>`,
    );
  }

  @Post('preferences/:token')
  async savePreferences(
    @Param('token') token: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const parsed = SubscriberPatch.safeParse(readForm(body));
    if (!parsed.success) {
      refuse(response, parsed.error);
      return;
    }
    await patchPreferences(this.needs, token, parsed.data);
    show(response, 'Saved', preferencesLink(token));
  }

  @Get('unsubscribe/:token')
  async leaveForm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { email } = await subscriberByToken(this.needs, token);
    show(response, 'Unsubscribe', `<p>Stop the digest to ${escapeHtml(email)}?</p>${button('Unsubscribe')}`);
  }

  /** Mail programs call it without a person (RFC 8058); it takes effect at once, as often as it is called. */
  @Post('unsubscribe/:token')
  async leave(@Param('token') token: string, @Res() response: Response): Promise<void> {
    await unsubscribe(this.needs, token);
    show(
      response,
      'You have left',
      '<p>No further digest will be sent to you.</p><p><a href="/subscribe">Subscribe again</a></p>',
    );
  }

  private slowDown(address: string, email: string): void {
    const wait = this.limit.waitSeconds(address, email, this.clock());
    if (wait > 0)
      throw new AppError('SUBSCRIBE_LIMITED', 'forbidden', `too many subscriptions; try again in ${wait} s`, {
        details: { status: 429, retryAfterSeconds: wait },
      });
    this.limit.failed(address, email, this.clock());
  }
}

function show(response: Response, title: string, body: string, status = 200): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.status(status).type('text/html').send(page(title, body));
}

function refuse(response: Response, { issues }: z.ZodError): void {
  const reasons = issues.map(({ path, message }) => `<li>${escapeHtml(`${path.join('.')}: ${message}`)}</li>`).join('');
  show(response, 'That does not hold', `<div class="error"><ul>${reasons}</ul></div><p><a href="">Back</a></p>`, 400);
}

const button = (label: string): string => `<form method="post"><button>${label}</button></form>`;
const preferencesLink = (token: string): string =>
  `<p><a href="/preferences/${encodeURIComponent(token)}">What and when</a></p>`;
