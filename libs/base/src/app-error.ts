export const errorKinds = [
  'input',
  'not-found',
  'conflict',
  'unauthorized',
  'forbidden',
  'upstream',
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** An expected failure: a stable code, a kind that the edges map to HTTP or an exit code, and what the reader can do. */
export class AppError extends Error {
  readonly retryable: boolean;
  readonly details: Record<string, unknown>;

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    options: { cause?: unknown; retryable?: boolean; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.retryable = options.retryable ?? false;
    this.details = options.details ?? {};
  }
}
