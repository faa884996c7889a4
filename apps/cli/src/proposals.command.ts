import { decideProposal, listProposals, type Proposal } from '@app/resolution';
import type { Command } from 'commander';
import { type House, print, withHouse } from './open-house';

const actor = 'operator';
type Verdict = { reason?: string; json: boolean };

/** What `backtest --apply` put up for review. */
export function addProposals(program: Command): void {
  const proposals = program
    .command('proposals')
    .description('changes to accord events that a backtest proposes, until a person decides');
  proposals
    .command('list')
    .option('--json', 'one JSON object a line', false)
    .action(({ json }: { json: boolean }) => withHouse((house) => list(house, json)));
  for (const [name, description] of [
    ['accept', 'make it so: the event is corrected or rejected, and whoever was told learns of it'],
    ['dismiss', 'leave the event as it is; the same is not proposed again'],
  ] as const)
    proposals
      .command(`${name} <proposal>`)
      .description(description)
      .option('--reason <text>', 'why; it is recorded')
      .option('--json', 'the proposal as JSON', false)
      .action((id: string, { reason, json }: Verdict) =>
        withHouse(async ({ database, log, definitions, now }) => {
          const verdict = { accept: name === 'accept', actor, reason };
          const decided = await decideProposal(
            { pool: database.pool, log, definitionOf: (slug) => definitions.get(slug), now },
            id,
            verdict,
          );
          print(decided, json, () => `${id} is ${decided.state}`);
        }),
      );
}

async function list({ database, config }: House, json: boolean): Promise<void> {
  for (let after = ''; ; ) {
    const found = await listProposals(database.pool, { state: 'open', after, limit: 200 });
    for (const each of found) print(each, json, () => inWords(each, config.publicUrl));
    const last = found.at(-1);
    if (!last) return;
    after = last.id;
  }
}

const inWords = ({ id, eventId, changes, items }: Proposal, publicUrl: string): string =>
  [
    `${id}  ${changes === null ? 'reject' : `correct ${JSON.stringify(changes)}`}  ${publicUrl}/events/${eventId}`,
    ...items.map(({ title, url }) => `    ${title}  ${url ?? ''}`),
  ].join('\n');
