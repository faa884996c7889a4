import { LOGGER, type Logger } from '@app/base';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import { problemType, toProblem } from './problem';
import type { Request, Response } from './request';

/** Every error leaves as application/problem+json; what is our fault is logged with its cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { method, originalUrl } = host.switchToHttp().getRequest<Request>();
    const problem = toProblem(error, originalUrl.split('?')[0] ?? '/');
    if (problem.status >= 500) this.logger.error({ err: error, method, path: problem.instance }, problem.title);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.status === 401) response.setHeader('www-authenticate', 'Bearer realm="accord-watch"');
    const retryAfter = retryAfterOf(error);
    if (retryAfter !== null) response.setHeader('retry-after', String(retryAfter));
    response.setHeader('cache-control', 'no-store');
    response.status(problem.status).type(problemType).send(JSON.stringify(problem));
  }
}

function retryAfterOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('details' in error)) return null;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('retryAfterSeconds' in details)) return null;
  return Number(details.retryAfterSeconds);
}
