import { accordEventOf, foldChanges, type MessageContext } from '@app/accords';
import type { EventLog, LogRecord } from '@app/event-log';
import { buildMessage } from './build-message';
import { chooseMessage } from './choose-message';
import type { EndpointFilter } from './match-filter';
import { messageId } from './message-id';

export type FollowedMessage = { id: string; type: string; body: string; position: bigint };
type FollowNeeds = {
  log: Pick<EventLog, 'readAll' | 'readStream'>;
  contextOf: (accord: string) => MessageContext;
  filter: EndpointFilter;
};

const pageSize = 500;

/**
 * The messages that an endpoint with this filter would have got for the records after a position, page by page, as if each had arrived. For
 * `listen`: nothing is stored, nothing is retried.
 */
export async function* followMessages(
  { log, contextOf, filter }: FollowNeeds,
  after: bigint,
  told: Set<string> = new Set(),
): AsyncGenerator<FollowedMessage, bigint> {
  let position = after;
  for (;;) {
    const records = await log.readAll({ after: position, limit: pageSize });
    for (const record of records.filter(({ stream }) => accordEventOf(stream) !== null)) {
      const message = await messageOf(log, record, { contextOf, filter, told });
      if (message) yield message;
    }
    position = records.at(-1)?.position ?? position;
    if (records.length < pageSize) return position;
  }
}

async function messageOf(
  log: FollowNeeds['log'],
  record: LogRecord,
  { contextOf, filter, told }: Omit<FollowNeeds, 'log'> & { told: Set<string> },
): Promise<FollowedMessage | null> {
  const [change] = foldChanges(await log.readStream(record.stream), new Set([record.position]));
  if (!change) return null;
  const { id, revision, fields } = change.after;
  const { type } = chooseMessage(change, filter, told.has(id) ? 'delivered' : 'never');
  if (type === null) return null;
  told.add(id);
  const body = buildMessage(type, change, record.position, contextOf(fields.accord));
  return { id: messageId(id, revision), type, body, position: record.position };
}
