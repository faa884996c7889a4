import type { FieldChanges } from '@app/accords';
import { AppError, uuidV5 } from '@app/base';
import type { Statement } from '@app/event-log';
import type { Pool } from 'pg';
import { type DecideNeeds, decide } from './decide.store';
import type { EventCommand } from './decide-on-event';

export type ProposedItem = { id: string; version: number; title: string; url: string | null };
export type NewProposal = {
  eventId: string;
  change: 'gained' | 'lost' | 'changed';
  revision: number;
  /** Null: the event would be rejected. */
  changes: FieldChanges | null;
  items: ProposedItem[];
};
export type Proposal = NewProposal & {
  id: string;
  state: 'open' | 'accepted' | 'dismissed';
  createdAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  reason: string | null;
};

/** Keeps a proposal for people to decide. False when the same one was made before, however it was decided, unless it waits and its event has changed since. */
export async function saveProposal(pool: Pick<Pool, 'query'>, proposal: NewProposal, now: Date): Promise<boolean> {
  const { eventId, change, revision, changes, items } = proposal;
  const id = `pr_${uuidV5(['proposal', eventId, JSON.stringify(changes)].join('|')).replaceAll('-', '')}`;
  const { rowCount } = await pool.query(
    `insert into proposal (id, event_id, change, revision, changes, items, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set revision = excluded.revision, items = excluded.items, created_at = excluded.created_at
       where proposal.state = 'open' and proposal.revision < excluded.revision`,
    [id, eventId, change, revision, changes === null ? null : JSON.stringify(changes), JSON.stringify(items), now],
  );
  return rowCount === 1;
}

type Row = {
  id: string;
  event_id: string;
  change: Proposal['change'];
  revision: number;
  changes: FieldChanges | null;
  items: ProposedItem[];
  state: Proposal['state'];
  created_at: Date;
  decided_at: Date | null;
  decided_by: string | null;
  reason: string | null;
};

const toProposal = ({ event_id, created_at, decided_at, decided_by, ...row }: Row): Proposal => ({
  ...row,
  eventId: event_id,
  createdAt: created_at.toISOString(),
  decidedAt: decided_at?.toISOString() ?? null,
  decidedBy: decided_by,
});

export type ProposalFilter = { state?: Proposal['state']; eventId?: string; after?: string; limit: number };

/** Proposals by id; of one state or one event where asked. */
export async function listProposals(pool: Pick<Pool, 'query'>, filter: ProposalFilter): Promise<Proposal[]> {
  const { rows } = await pool.query<Row>(
    `select * from proposal where ($1::text is null or state = $1) and ($2::text is null or event_id = $2) and ($3::text is null or id > $3)
     order by id limit $4`,
    [filter.state ?? null, filter.eventId ?? null, filter.after ?? null, filter.limit],
  );
  return rows.map(toProposal);
}

/** Throws PROPOSAL_NOT_FOUND. */
export async function getProposal(pool: Pick<Pool, 'query'>, id: string): Promise<Proposal> {
  const { rows } = await pool.query<Row>('select * from proposal where id = $1', [id]);
  if (!rows[0]) throw new AppError('PROPOSAL_NOT_FOUND', 'not-found', `there is no proposal ${id}`);
  return toProposal(rows[0]);
}

export type Verdict = {
  accept: boolean;
  actor: string;
  reason?: string | undefined;
  /** The revision that the person looked at; that for which it was proposed when left out. */
  expectedRevision?: number | undefined;
};

/**
 * A person's word on a proposal. Accepted, it becomes their decision on the event: a rejection, or a correction of the fields; subscribers learn of it as of any
 * other. Throws PROPOSAL_NOT_FOUND, PROPOSAL_DECIDED, and what `decide` throws: EVENT_CONFLICT where the event has changed since it was proposed.
 */
export async function decideProposal(
  needs: DecideNeeds,
  id: string,
  { accept, actor, reason, expectedRevision }: Verdict,
): Promise<Proposal> {
  const proposal = await getProposal(needs.pool, id);
  if (proposal.state !== 'open')
    throw new AppError('PROPOSAL_DECIDED', 'conflict', `the proposal is ${proposal.state}`, {
      details: { current: proposal },
    });
  const settled: Statement = {
    sql: `update proposal set state = $2, decided_at = $3, decided_by = $4, reason = $5 where id = $1 and state = 'open'`,
    values: [id, accept ? 'accepted' : 'dismissed', needs.now(), actor, reason ?? null],
  };
  if (accept)
    await decide(needs, {
      eventId: proposal.eventId,
      command: commandOf({ ...proposal, revision: expectedRevision ?? proposal.revision }, reason),
      actor,
      commandId: `proposal|${id}`,
      with: [settled],
    });
  else await needs.pool.query(settled.sql, settled.values);
  return getProposal(needs.pool, id);
}

/** A rejection must have a reason: where the person gives none, it is what was proposed. */
function commandOf({ changes, revision }: Proposal, reason?: string): EventCommand {
  const expectedRevision = revision;
  if (changes === null)
    return { command: 'reject', expectedRevision, reason: reason ?? 'its articles, read anew, do not report it' };
  return { command: 'correct', expectedRevision, changes, reason: reason ?? 'its articles were read anew' };
}
