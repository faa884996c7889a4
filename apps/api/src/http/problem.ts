import { AppError, type ErrorKind } from '@app/base';
import { HttpException } from '@nestjs/common';
import { z } from 'zod';

/** The media type of every error. */
export const problemType = 'application/problem+json';

/** An error as every route answers it (RFC 9457). */
export const Problem = z
  .object({
    type: z.string().describe('A stable name of the problem: urn:accord-watch:problem:CODE'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().describe('The path that was asked for'),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
    choices: z
      .array(z.object({ url: z.string(), title: z.string().nullable() }))
      .optional()
      .describe('Where one thing was asked for and there are several: what to choose from'),
    current: z.unknown().optional().describe('After a conflict: what the server holds now'),
    changed: z
      .array(z.object({ field: z.string(), was: z.unknown(), is: z.unknown() }))
      .optional()
      .describe('After a conflict: each field that changed since the revision that was expected'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

const statusOfKind: Record<ErrorKind, number> = {
  input: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  upstream: 502,
  internal: 500,
};

const titles: Record<number, string> = {
  400: 'The request does not hold',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Changed in the meantime',
  413: 'Too large',
  415: 'Unknown content type',
  421: 'Not served under this host name',
  429: 'Too many requests',
  500: 'Something failed here',
  502: 'Something failed at the other end',
  503: 'Not ready',
};

/** Turns whatever was thrown into a problem. What nobody expected shows no inner detail: that is for the log. */
export function toProblem(error: unknown, instance: string): Problem {
  if (error instanceof AppError) return ofAppError(error, instance);
  if (error instanceof HttpException) {
    const status = error.getStatus();
    // Nest turns what cannot be parsed (JSON, percent encoding) into a bare 400.
    const detail = status === 400 ? `the request cannot be read: ${error.message}` : error.message;
    return problem(status, `HTTP_${status}`, detail, instance);
  }
  const parsing = ofBodyParser(error);
  if (parsing) return problem(parsing.status, parsing.code, parsing.detail, instance);
  return problem(500, 'INTERNAL', 'The request could not be completed; the log of the service says why.', instance);
}

function ofAppError(error: AppError, instance: string): Problem {
  const status = typeof error.details['status'] === 'number' ? error.details['status'] : statusOfKind[error.kind];
  const errors = z.array(z.object({ field: z.string(), reason: z.string() })).safeParse(error.details['errors']);
  const changed = Problem.shape.changed.unwrap().safeParse(error.details['changed']);
  const choices = Problem.shape.choices.safeParse(error.details['choices']);
  const detail = error.kind === 'internal' ? 'The request could not be completed.' : error.message;
  return {
    ...problem(status, error.code, detail, instance),
    ...(errors.success && { errors: errors.data }),
    ...(choices.success && choices.data && { choices: choices.data }),
    ...(error.details['current'] !== undefined && { current: error.details['current'] }),
    ...(changed.success && { changed: changed.data }),
  };
}

const problem = (status: number, code: string, detail: string, instance: string): Problem => ({
  type: `urn:accord-watch:problem:${code.toLowerCase().replaceAll('_', '-')}`,
  title: titles[status] ?? 'The request failed',
  status,
  detail,
  instance,
  code,
});

/** The body parser throws plain errors that carry a status and a type. */
const BodyParserError = z.object({ status: z.number().int().min(400).max(499), type: z.string() });

function ofBodyParser(error: unknown): { status: number; code: string; detail: string } | null {
  if (!(error instanceof Error)) return null;
  const parsed = BodyParserError.safeParse(error);
  if (!parsed.success) return null;
  const detail =
    parsed.data.type === 'entity.parse.failed' ? `the body is no valid JSON: ${error.message}` : error.message;
  return { status: parsed.data.status, code: parsed.data.type.replaceAll('.', '_').toUpperCase(), detail };
}

/** Validation issues of a schema as one problem that names every field. */
export function invalidRequest(
  issues: readonly { message: string; path?: readonly unknown[] | undefined }[],
): AppError {
  const errors = issues.map(({ message, path = [] }) => ({
    field: path
      .map((part) => String(typeof part === 'object' && part !== null && 'key' in part ? part.key : part))
      .join('.'),
    reason: message,
  }));
  const detail = errors.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join('; ');
  return new AppError('REQUEST_INVALID', 'input', detail, { details: { errors } });
}
