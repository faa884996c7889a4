import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller as CallerType, Request } from '../http/request';

/** The caller of a route that is not public. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): CallerType => {
  const { caller } = context.switchToHttp().getRequest<Request>();
  if (!caller) throw new Error('a public route has no caller');
  return caller;
});
