import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { AppError, CONFIG, type Config, repoRoot } from '@app/base';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { tokenOf } from '../auth/session-cookie';
import { Allow } from '../http/operation';
import type { Request, Response } from '../http/request';
import { policyWithNonce } from '../http/security-headers';
import { readDashboard, type StaticFile } from './dashboard-files';

const noBuild = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Accord Watch</title>
<body><h1>Accord Watch</h1><p>The service runs; its dashboard has not been built. Run <code>npm run build</code> and start again.</p></body></html>`;

/** Answers what no other route does: the dashboard's files, and its page for every address that the dashboard itself knows. */
@ApiExcludeController()
@Controller()
export class DashboardController {
  private readonly files = readDashboard(join(repoRoot(), 'dist', 'dashboard'));

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('{*path}')
  @Allow('public')
  file(@Req() request: Request, @Res() response: Response): void {
    const path = request.path;
    if (/^\/(api|assets|feeds\/events\.)/.test(path) && !this.files.has(path))
      throw new AppError('NOT_FOUND', 'not-found', `there is nothing at ${path}`);
    const file = path === '/index.html' ? undefined : this.files.get(path);
    if (file) sendFile(file, request, response);
    else this.sendPage(request, response);
  }

  /** The page's styles carry a nonce that is made anew for every answer; whether a session's cookie came along saves it a question. */
  private sendPage(request: Request, response: Response): void {
    const page = this.files.get('/index.html');
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', policyWithNonce(nonce));
    response.setHeader('cache-control', 'no-cache');
    response
      .type('text/html')
      .send(
        page
          ? filled(page, { nonce, hasSession: tokenOf(request.headers.cookie, this.config) === null ? 'no' : 'yes' })
          : noBuild,
      );
  }
}

const filled = ({ body }: StaticFile, values: Record<string, string>): string =>
  body.toString('utf8').replace(/\{\{(\w+)\}\}/g, (all, name: string) => values[name] ?? all);

function sendFile(file: StaticFile, request: Request, response: Response): void {
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === file.etag) {
    response.status(304).end();
    return;
  }
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzipped() : null;
  if (zipped) response.setHeader('content-encoding', 'gzip');
  response.type(file.type).send(zipped ?? file.body);
}
