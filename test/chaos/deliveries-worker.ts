import { OutboundClient, SecretBox, silentLogger } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog, listenToLog, runSubscription } from '@app/event-log';
import { deliveryChannel, postThrough, runDeliveryWorker, webhooksReactor } from '@app/webhooks';
import { aContext } from '../support/webhooks';

/** Reactor and worker on the database of argv[2], from the first message on and until somebody kills this process. */
function main(url: string): void {
  const database = openDatabase(url);
  const { pool } = database;
  const log = new EventLog(pool, url);
  const now = () => new Date();
  runSubscription({ pool, log, logger: silentLogger }, webhooksReactor({ log, contextOf: () => aContext, now }));
  const outbound = new OutboundClient(['127.0.0.0/8']);
  runDeliveryWorker({
    pool,
    transaction: (work) => database.transaction(work),
    log,
    secretBox: new SecretBox([{ id: 'test', bytes: Buffer.alloc(32, 7) }]),
    send: postThrough(outbound),
    now,
    onDue: (wake) => listenToLog(url, deliveryChannel, wake),
    logger: silentLogger,
  });
  process.send?.('running');
}

if (require.main === module) {
  process.on('disconnect', () => process.exit());
  process.once('message', () => main(process.argv[2] ?? ''));
}
