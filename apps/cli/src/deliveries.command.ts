import {
  type Delivery,
  type DeliveryAttempt,
  DeliveryQuery,
  deliveryStates,
  getDelivery,
  listDeliveries,
  retryDelivery,
} from '@app/webhooks';
import { type Command, Option } from 'commander';
import { given, print, withHouse } from './open-house';

type ListOptions = {
  endpoint?: string;
  event?: string;
  state?: string;
  after?: string;
  limit?: string;
  json?: boolean;
};

/** `deliveries list|show|retry`: what was or will be sent to endpoints. */
export function addDeliveries(program: Command): void {
  const deliveries = program.command('deliveries').description('what was or will be sent to endpoints, newest first');
  deliveries
    .command('list')
    .option('--endpoint <id>', 'only to this endpoint')
    .option('--event <id>', 'only about this accord event')
    .addOption(new Option('--state <state>', 'only these').choices(deliveryStates))
    .option('--limit <number>', 'how many; 50 by default')
    .option('--after <id>', 'go on behind this one, the last of the page before')
    .option('--json', 'one JSON array')
    .action(async ({ endpoint, event, json, ...query }: ListOptions) => {
      const filter = {
        ...given(DeliveryQuery, query),
        ...(endpoint !== undefined && { endpointId: endpoint }),
        ...(event !== undefined && { eventId: event }),
      };
      const { data } = await withHouse(({ database }) => listDeliveries(database, filter));
      print(data, json ?? false, () => data.map(inWords).join('\n') || 'no deliveries');
    });
  deliveries
    .command('show <id>')
    .description('its body and every attempt')
    .option('--json', 'one JSON object')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const delivery = await withHouse(({ database }) => getDelivery(database, id));
      print(delivery, json ?? false, () =>
        [inWords(delivery), delivery.body, ...delivery.attemptLog.map(attemptInWords)].join('\n'),
      );
    });
  deliveries
    .command('retry <id>')
    .description('send one again now')
    .option('--json', 'one JSON object')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const delivery = await withHouse(({ database, now }) =>
        retryDelivery({ pool: database.pool, transaction: database.transaction.bind(database), now }, id),
      );
      print(delivery, json ?? false, () => inWords(delivery));
    });
}

const inWords = ({ id, state, type, eventId, revision, attempts, lastStatus, reason }: Delivery): string =>
  [id, state, type, eventId && `${eventId} r${revision}`, `${attempts} attempts`, lastStatus, reason]
    .filter((part) => part !== null)
    .join('  ');

const attemptInWords = ({ startedAt, durationMs, status, errorCode, error }: DeliveryAttempt): string =>
  `${startedAt}  ${status ?? errorCode ?? ''}  ${durationMs} ms  ${error ?? ''}`.trimEnd();
