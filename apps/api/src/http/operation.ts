import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOperation, ApiProduces, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { z } from 'zod';
import { Problem } from './problem';
import type { Scope } from './request';

export const allowKey = 'accord-watch:allow';
/** `some-public`: who calls is asked, and the route itself decides what everybody may see. */
export type Allowed = Exclude<Scope, 'feeds'> | 'feeds' | 'public' | 'some-public';

/** Who may call a route. A route that says nothing is for admins. */
export const Allow = (allowed: Allowed) => SetMetadata(allowKey, allowed);

type OperationOptions = {
  summary: string;
  description?: string;
  allow: Allowed;
  status?: number;
  /** What it answers; none for an empty answer. */
  returns?: z.ZodType;
  /** For answers that are no JSON; beside `returns` that is the schema of each line or event. */
  produces?: string | readonly string[];
  problems?: number[];
};

const meaning: Record<number, string> = {
  400: 'The request does not hold; `errors` names each field',
  401: 'No valid key or session',
  403: 'The key or session may not do this',
  404: 'There is no such thing',
  409: 'It changed in the meantime; `current` is what it is now',
  429: 'Too many requests; see Retry-After',
  502: 'The other end failed',
};

/** Documents a route, says who may call it and which status it answers with. */
export function Operation({
  summary,
  description,
  allow,
  status = 200,
  returns,
  produces,
  problems,
}: OperationOptions) {
  const expected = problems ?? [400, 404];
  const statuses = [...new Set([...expected, ...(allow === 'public' ? [] : [401, 403])])].sort();
  return applyDecorators(
    Allow(allow),
    HttpCode(status),
    ApiOperation({
      summary,
      ...(description && { description }),
      ...(allow === 'public' && { security: [] }),
      ...(allow === 'some-public' && { security: [{}, { key: [] }, { session: [] }, { feedKey: [] }] }),
    }),
    ...(produces ? [ApiProduces(...[produces].flat())] : []),
    ...(allow === 'public' || allow === 'some-public' ? [] : [ApiBearerAuth('key'), ApiCookieAuth('session')]),
    ...(allow === 'feeds' ? [ApiSecurity('feedKey')] : []),
    ApiResponse({
      status,
      description: 'Done',
      ...(returns && { standardSchema: returns }),
      ...(produces && !returns && { schema: { type: 'string' } }),
    }),
    ...statuses.map((code) =>
      ApiResponse({ status: code, description: meaning[code] ?? 'A problem', standardSchema: Problem }),
    ),
  );
}
