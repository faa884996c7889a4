import { AppError, CLOCK, type Clock, CONFIG, type Config } from '@app/base';
import { Database } from '@app/database';
import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { recordAudit } from '../system/audit.store';
import { Operation } from '../http/operation';
import { type Caller, type Request, type Response, scopes, userRoles } from '../http/request';
import { logIn, logOut, sessionHours } from './access.store';
import { refuseForeignPages } from './auth.guard';
import { CurrentCaller } from './caller';
import { AttemptLimit } from './attempt-limit';
import { sessionCookie, tokenOf } from './session-cookie';

const Login = z
  .strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: 'Login' });
type Login = z.infer<typeof Login>;

const Who = z
  .object({
    actor: z.string(),
    scope: z.enum(scopes),
    via: z.enum(['session', 'key']),
    user: z.object({ id: z.string(), name: z.string(), role: z.enum(userRoles) }).nullable(),
  })
  .meta({ id: 'Who' });

@ApiTags('session')
@Controller()
export class LoginController {
  private readonly limit = new AttemptLimit();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('login')
  @Operation({
    summary: 'Sign in: answers with a session cookie',
    allow: 'public',
    returns: Who,
    problems: [400, 401, 429],
  })
  async logIn(
    @Body({ schema: Login }) { name, password }: Login,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Caller> {
    refuseForeignPages(request, this.config);
    const [address, now] = [request.ip ?? '', this.clock()];
    const wait = this.limit.waitSeconds(address, name, now);
    if (wait > 0)
      throw new AppError('LOGIN_LIMITED', 'forbidden', `too many failed logins; try again in ${wait} s`, {
        details: { status: 429, retryAfterSeconds: wait },
      });
    const done = await logIn(this.database.prisma, { name, password, now });
    if (!done) {
      this.limit.failed(address, name, now);
      await recordAudit(this.database.prisma, {
        actor: 'nobody',
        action: 'session.refused',
        target: null,
        data: {},
        ip: address,
      });
      throw new AppError('LOGIN_REFUSED', 'unauthorized', 'the name or the password is wrong');
    }
    this.limit.succeeded(address, name);
    await recordAudit(this.database.prisma, {
      actor: done.caller.actor,
      action: 'session.started',
      target: null,
      data: {},
      ip: address,
    });
    response.setHeader('set-cookie', sessionCookie(this.config, done.token, sessionHours * 3600));
    return done.caller;
  }

  @Post('logout')
  @Operation({ summary: 'Sign out', allow: 'public', status: 204, problems: [] })
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = tokenOf(request.headers.cookie, this.config);
    if (token) await logOut(this.database.prisma, token);
    response.setHeader('set-cookie', sessionCookie(this.config, '', 0));
  }

  @Get('api/v1/session')
  @Operation({ summary: 'Who am I', allow: 'feeds', returns: Who, problems: [] })
  who(@CurrentCaller() caller: Caller): Caller {
    return caller;
  }
}
