import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '@app/base';
import { listAccordEvents } from '@app/projections';
import { withDatabase } from '@test/database';
import { aDetection } from '@test/log-events';
import { Projector } from './projector';

const away = (): never => {
  throw new Error('terminating connection due to administrator command');
};

describe('the read models', () => {
  const context = withDatabase();

  it('start although the database is away at first', async () => {
    const { database, log } = context;
    const query = jest.spyOn(database.pool, 'query').mockImplementationOnce(away);
    const projector = new Projector(database, log, silentLogger);
    projector.onApplicationBootstrap();
    const { type, ...data } = aDetection('ae_1');
    await log.append({
      stream: 'accord-event-ae_1',
      expected: 'none',
      records: [
        {
          eventId: randomUUID(),
          type,
          schemaVersion: 1,
          occurredAt: data.at,
          actor: 'classifier',
          correlationId: randomUUID(),
          data,
        },
      ],
    });
    const shown = () => listAccordEvents(database.pool, { limit: 10, newestFirst: false });
    while ((await shown()).length === 0) await sleep(50);
    await projector.onModuleDestroy();
    expect(query.mock.results[0]?.type).toBe('throw');
    expect((await shown()).map(({ state }) => state.id)).toEqual(['ae_1']);
  });

  it('stop while they still wait for the database', async () => {
    const { database, log } = context;
    const query = jest.spyOn(database.pool, 'query').mockImplementation(away);
    const projector = new Projector(database, log, silentLogger);
    projector.onApplicationBootstrap();
    await projector.onModuleDestroy();
    expect(query).toHaveBeenCalledTimes(1);
  });

  afterEach(() => jest.restoreAllMocks());
});
