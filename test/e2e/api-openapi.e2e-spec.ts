import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withDatabase } from '@test/database';
import { startApi } from '@test/api-app';
import { describeApi, openApiPath } from '../../apps/api/src/http/openapi';

describe('docs/openapi.json', () => {
  const context = withDatabase();

  it('is what the routes say (UPDATE_OPENAPI=1 writes it anew)', async () => {
    const app = await startApi(context.url);
    const described = `${JSON.stringify(describeApi(app), null, 2)}\n`;
    await app.close();
    if (process.env['UPDATE_OPENAPI'] === '1' || !existsSync(openApiPath)) writeFileSync(openApiPath, described);
    expect(JSON.parse(readFileSync(openApiPath, 'utf8'))).toEqual(JSON.parse(described));
  });
});
