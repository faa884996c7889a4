import { createReadStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppError } from '@app/base';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { committedOpenApi } from './openapi';
import { Allow } from './operation';
import type { Response } from './request';
import { policyOfDocs } from './security-headers';

const viewerFiles: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Accord Watch API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="viewer"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#viewer', deepLinking: true, validatorUrl: null });\n`;

/** The API's description, and a viewer for it from our own host. */
@ApiExcludeController()
@Controller('api')
export class DocsController {
  private readonly document = committedOpenApi();

  @Get('openapi.json')
  @Allow('public')
  openApi(@Res() response: Response): void {
    if (this.document === null)
      throw new AppError('OPENAPI_MISSING', 'internal', 'docs/openapi.json is missing from the installation');
    response.type('application/json').send(this.document);
  }

  @Get('docs')
  @Allow('read')
  docs(@Res() response: Response): void {
    response.setHeader('content-security-policy', policyOfDocs);
    response.type('text/html').send(page);
  }

  @Get('docs/:file')
  @Allow('read')
  file(@Param('file') file: string, @Res() response: Response): void {
    if (file === 'start.js') {
      response.type('text/javascript').send(start);
      return;
    }
    const type = viewerFiles[file];
    const path = join(viewerFolder(), file);
    if (!type || !existsSync(path)) throw new AppError('NOT_FOUND', 'not-found', `there is no ${file}`);
    response.type(type);
    createReadStream(path).pipe(response);
  }
}

/** swagger-ui-dist comes with @nestjs/swagger. */
const viewerFolder = (): string => {
  const require = createRequire(__filename);
  const fromSwagger = createRequire(require.resolve('@nestjs/swagger'));
  return dirname(fromSwagger.resolve('swagger-ui-dist/package.json'));
};
