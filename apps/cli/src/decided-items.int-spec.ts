import { randomUUID } from 'node:crypto';
import { loadVersion, sourceOf, storeEntries } from '@app/items';
import { decide, type EventCommand, takeFinding } from '@app/resolution';
import { aDefinition, aFinding } from '@test/builders';
import { withDatabase } from '@test/database';
import { decidedItems } from './decided-items';

const seenAt = '2025-11-07T01:00:00.000Z';

describe('what people decided, as labelled items', () => {
  const context = withDatabase();

  async function reported(title: string, country: string): Promise<string> {
    const { database, log } = context;
    const entry = {
      id: title,
      url: `https://news.example/${country}`,
      title,
      text: '',
      html: null,
      publishedAt: seenAt,
      updatedAt: null,
      lang: 'en',
      source: { title: 'Ledger', url: null },
    };
    const stored = await database.transaction((tx) =>
      storeEntries(tx, { feedId: null, outlet: null, pollId: null, seenAt, baseline: false, entries: [entry] }),
    );
    const item = stored.created[0] && (await loadVersion(database.pool, stored.created[0]));
    if (!item) throw new Error('the item was not stored');
    const { eventId } = await takeFinding(
      {
        pool: database.pool,
        log,
        definitionOf: () => aDefinition(),
        policy: { maxAgeHours: 168 },
        now: () => new Date(seenAt),
      },
      { finding: aFinding({ country }), source: sourceOf(item), baseline: false, correlationId: randomUUID() },
    );
    return eventId ?? '';
  }
  const decideOn = (eventId: string, command: EventCommand) =>
    decide(
      { pool: context.database.pool, log: context.log, definitionOf: () => aDefinition(), now: () => new Date() },
      { eventId, command, actor: 'user:ada', commandId: randomUUID() },
    );

  it('are those of the items behind confirmed, corrected and rejected events, with the feed or outlet that brought them', async () => {
    const [right, wrong, other] = [
      await reported('Kazakhstan joins the Abraham Accords', 'KZ'),
      await reported('Uzbekistan hails the Abraham Accords', 'UZ'),
      await reported('Azerbaijan and the Abraham Accords', 'AZ'),
    ];
    await reported('Armenia and the Abraham Accords', 'AM');
    const expectedRevision = 1;
    await decideOn(right, { command: 'confirm', expectedRevision });
    await decideOn(wrong, { command: 'reject', expectedRevision, reason: 'only praise' });
    await decideOn(other, {
      command: 'correct',
      expectedRevision,
      reason: 'a wish',
      changes: { kind: 'joiner.prospect' },
    });

    const decided = await decidedItems(context, '2025-11-01');

    expect(
      decided
        .map(({ item, labels, feed }) => [
          item.title,
          labels.events.map(({ type, country }) => `${type} ${country}`),
          feed,
        ])
        .sort(),
    ).toEqual([
      ['Azerbaijan and the Abraham Accords', ['joiner.prospect AZ'], 'Ledger'],
      ['Kazakhstan joins the Abraham Accords', ['joiner.announced KZ'], 'Ledger'],
      ['Uzbekistan hails the Abraham Accords', [], 'Ledger'],
    ]);
    expect(await decidedItems(context, '2999-01-01')).toEqual([]);
  });
});
