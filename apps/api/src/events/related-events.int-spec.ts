import { type Finding, messageContexts } from '@app/accords';
import { recordFinding } from '@app/resolution';
import { aDefinition, aFinding, aSource } from '@test/builders';
import { withDatabase } from '@test/database';
import { projectNow } from '@test/log-events';
import { readEvent } from './events.controller';

const definition = aDefinition();
const contextOf = messageContexts(new Map([[definition.slug, definition]]), 'https://watch.example');
const signing = { kind: 'ceremony.held', date: { value: '2025-11-20', precision: 'day' } } as const;

describe('the events that belong to an accord event', () => {
  const test = withDatabase();

  /** Resolves what an article reports, and gives the event that took it. */
  async function report(itemId: string, day: string, finding: Partial<Finding>): Promise<string> {
    const publishedAt = `${day}T08:00:00.000Z`;
    const { eventId } = await recordFinding(
      {
        pool: test.database.pool,
        log: test.log,
        definitionOf: () => definition,
        policy: { maxAgeHours: 168 },
        now: () => new Date(publishedAt),
      },
      { finding: aFinding(finding), source: aSource(itemId, { publishedAt }), baseline: false, correlationId },
    );
    await projectNow({ log: test.log, pool: test.database.pool });
    return eventId ?? '';
  }
  const relationsOf = async (id: string) => {
    const { related, relations } = await readEvent({ pool: test.database.pool }, id, contextOf);
    expect(relations.map(({ event }) => event)).toEqual(related);
    return relations.map(({ event, relation }) => [event, relation]);
  };

  it('are a ceremony announced and the one held, from both sides, and the same signing by other countries', async () => {
    const announced = await report('a', '2025-11-08', { ...signing, kind: 'ceremony.announced' });
    const held = await report('b', '2025-11-21', signing);
    const azeri = await report('b', '2025-11-21', { ...signing, country: 'AZ' });
    const uzbek = await report('c', '2025-11-22', { ...signing, country: 'UZ' });
    await report('d', '2025-12-20', {
      ...signing,
      country: 'KG',
      date: { value: '2025-12-19', precision: 'day' },
    });
    expect(await relationsOf(announced)).toEqual([
      [held, 'story'],
      [azeri, 'same-ceremony'],
      [uzbek, 'same-ceremony'],
    ]);
    expect(await relationsOf(held)).toEqual([
      [announced, 'story'],
      [azeri, 'same-ceremony'],
      [uzbek, 'same-ceremony'],
    ]);
    expect((await relationsOf(azeri)).map(([event]) => event)).toEqual([announced, held, uzbek]);
    expect((await relationsOf(uzbek)).map(([event]) => event)).toEqual([announced, held, azeri]);
  });

  it('are a claim and its denial, which show on each other as what they are', async () => {
    const claim = await report('e', '2025-11-10', { country: 'SA', kind: 'joiner.prospect' });
    const denial = await report('f', '2025-11-12', { country: 'SA', kind: 'joiner.declined' });
    expect(await relationsOf(claim)).toEqual([[denial, 'contradicted-by']]);
    expect(await relationsOf(denial)).toEqual([[claim, 'contradicts']]);
    const { relations } = await readEvent({ pool: test.database.pool }, denial, contextOf);
    expect(relations).toEqual([
      {
        event: claim,
        relation: 'contradicts',
        kind: 'joiner.prospect',
        country: { code: 'SA', name: 'Saudi Arabia' },
        summary: 'Saudi Arabia is a prospective joiner of the Abraham Accords',
        day: '2025-11-10',
        status: 'open',
      },
    ]);
  });
});

const correlationId = '00000000-0000-4000-8000-000000000001';
