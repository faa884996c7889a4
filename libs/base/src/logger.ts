import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** One JSON line a message on stderr, so that stdout stays free for what a command prints. */
export const createLogger = (
  name: string,
  level = 'info',
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger =>
  // Errors are logged under `error`; as they are, they would be written as `{}`.
  pino({ name, level, base: { name }, serializers: { error: pino.stdSerializers.errWithCause } }, to);

export const silentLogger: Logger = pino({ level: 'silent' });

/** Nest's own messages through the same logger; its start-up chatter goes to debug. */
@Injectable()
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
