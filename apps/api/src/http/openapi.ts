import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { problemType } from './problem';

export const openApiPath = join(repoRoot(), 'docs', 'openapi.json');

/** The committed description of the API; a test keeps it equal to what the routes say. */
export const committedOpenApi = (): string | null =>
  existsSync(openApiPath) ? readFileSync(openApiPath, 'utf8') : null;

const settings = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Accord Watch')
  .setDescription(
    'Who stands where towards an international accord, what changed, who said it and where. Lists answer `{data, next}`; errors are problems (RFC 9457).',
  )
  .setVersion('1')
  .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
  .addServer('/')
  .addBearerAuth({ type: 'http', description: 'An API key' }, 'key')
  .addCookieAuth('accord_watch', { type: 'apiKey', description: 'A session, from POST /login' }, 'session')
  .addApiKey({ type: 'apiKey', in: 'query', name: 'key', description: 'An API key of scope feeds' }, 'feedKey')
  .build();

/** Describes the running app's routes from the same schemas that check their requests. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, settings, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? convertSchema(schema, schemaType) : undefined,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, item]) => [path, withProblems(withOptionalHeaders(item))]),
    ),
  };
}

type PathItem = OpenAPIObject['paths'][string];

/** No route needs a header beside those of authentication; the generator takes each for required. */
function withOptionalHeaders(item: PathItem): PathItem {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    for (const parameter of item[method]?.parameters ?? [])
      if ('in' in parameter && parameter.in === 'header') parameter.required = false;
  return item;
}

/** Every problem leaves under its own media type, whatever else its route produces; the generator knows one type a route. */
function withProblems(item: PathItem): PathItem {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
    for (const [status, response] of Object.entries(item[method]?.responses ?? {})) {
      if (Number(status) < 400 || !response || !('content' in response)) continue;
      const [content] = Object.values(response.content ?? {});
      if (content) response.content = { [problemType]: content };
    }
  }
  return item;
}

/** JSON Schema of a zod schema; schemas with an id become components. Answers may grow, so they stay open to more properties. */
export function convertSchema(schema: z.ZodType, io: 'input' | 'output') {
  const json = z.toJSONSchema(z.object({ root: schema }), {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.id;
    },
  });
  return { schema: json.properties?.['root'] ?? {}, components: json.$defs ?? {} };
}
