import { Database } from '@app/database';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import type { Request } from '../http/request';
import { recordAudit } from './audit.store';

/** Every write that a caller makes leaves an audit row: who, what, on what. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(@Inject(Database) private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const { caller, method } = request;
    if (!caller || method === 'GET' || method === 'HEAD') return next.handle();
    const action = `${context
      .getClass()
      .name.replace(/Controller$/, '')
      .toLowerCase()}.${context.getHandler().name}`;
    return next.handle().pipe(
      concatMap(async (result: unknown) => {
        await recordAudit(this.database.prisma, {
          actor: caller.actor,
          action,
          target: request.params['id'] ?? idOf(result),
          data: dataOf(request.body),
          ip: request.ip ?? null,
        });
        return result;
      }),
    );
  }
}

const idOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'id' in result && typeof result.id === 'string' ? result.id : null;

const dataOf = (body: unknown): object =>
  Array.isArray(body) ? { items: body.length } : typeof body === 'object' && body !== null ? body : {};
