import { AppError, CLOCK, type Clock, CONFIG, type Config } from '@app/base';
import { Database } from '@app/database';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isFromOurPages } from '../http/check-host';
import { type Allowed, allowKey } from '../http/operation';
import { type Caller, queryOf, type Request, type Scope } from '../http/request';
import { callerOfKey, callerOfSession } from './access.store';
import { tokenOf } from './session-cookie';

const rank: Record<Scope, number> = { feeds: 0, read: 1, write: 2, admin: 3 };

/** Says who calls, and refuses who may not. A route without @Operation is for admins. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const allowed =
      this.reflector.getAllAndOverride<Allowed | undefined>(allowKey, [context.getHandler(), context.getClass()]) ??
      'admin';
    const caller = await this.callerOf(request, allowed);
    if (caller) request.caller = caller;
    if (allowed === 'public' || allowed === 'some-public') return true;
    if (!caller)
      throw new AppError('UNAUTHORIZED', 'unauthorized', 'sign in, or send Authorization: Bearer with an API key');
    if (rank[caller.scope] < rank[allowed])
      throw new AppError('FORBIDDEN', 'forbidden', `this needs the scope ${allowed}; yours is ${caller.scope}`);
    return true;
  }

  private async callerOf(request: Request, allowed: Allowed): Promise<Caller | null> {
    const key =
      bearerKey(request) ?? (allowed === 'feeds' || allowed === 'some-public' ? queryOf(request).get('key') : null);
    if (key !== null) {
      const caller = await callerOfKey(this.database.prisma, key, this.clock());
      if (!caller && allowed !== 'public')
        throw new AppError('KEY_INVALID', 'unauthorized', 'the API key is unknown or revoked');
      return caller;
    }
    const token = tokenOf(request.headers.cookie, this.config);
    if (token === null) return null;
    refuseForeignPages(request, this.config);
    return callerOfSession(this.database.prisma, token, this.clock());
  }
}

/** SameSite=Strict keeps other sites' requests from carrying the cookie; what gets past it, and a forged login, meets this. */
export function refuseForeignPages({ method, headers }: Request, config: Pick<Config, 'publicUrl'>): void {
  if (method === 'GET' || method === 'HEAD' || isFromOurPages(headers, config)) return;
  throw new AppError('ORIGIN_REFUSED', 'forbidden', 'a browser changes things only from our own pages (Origin)');
}

function bearerKey({ headers }: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '');
  return match?.[1] ?? null;
}
