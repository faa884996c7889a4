import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The process's one registry: what /metrics shows. */
export const registry = new Registry();

/** CPU, memory and event-loop figures of this process; called once at start. */
export const collectProcessMetrics = (): void => collectDefaultMetrics({ register: registry });

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600];

export const metrics = {
  polls: new Counter({
    name: 'accord_watch_polls_total',
    help: 'Feed polls by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  }),
  itemsNew: new Counter({
    name: 'accord_watch_items_new_total',
    help: 'Items seen for the first time',
    registers: [registry],
  }),
  itemsClassified: new Counter({
    name: 'accord_watch_items_classified_total',
    help: 'Item versions classified',
    registers: [registry],
  }),
  findings: new Counter({
    name: 'accord_watch_findings_total',
    help: 'Findings by verdict',
    labelNames: ['verdict'],
    registers: [registry],
  }),
  attempts: new Counter({
    name: 'accord_watch_webhook_attempts_total',
    help: 'Webhook attempts by result',
    labelNames: ['result'],
    registers: [registry],
  }),
  deliveryLag: new Histogram({
    name: 'accord_watch_delivery_lag_seconds',
    help: 'From record to a delivered webhook',
    buckets: seconds,
    registers: [registry],
  }),
  deliveriesDue: new Gauge({
    name: 'accord_watch_deliveries_pending',
    help: 'Deliveries that wait',
    registers: [registry],
  }),
  readersBehind: new Gauge({
    name: 'accord_watch_log_reader_behind',
    help: 'Records that a projection or reactor has not handled yet',
    labelNames: ['name'],
    registers: [registry],
  }),
  readersStopped: new Gauge({
    name: 'accord_watch_log_reader_stopped',
    help: '1 where a projection or reactor has stopped at a record that it cannot handle',
    labelNames: ['name'],
    registers: [registry],
  }),
  sendingHeld: new Gauge({
    name: 'accord_watch_sending_held',
    help: '1 after a restore, until sending is released',
    registers: [registry],
  }),
  digests: new Counter({
    name: 'accord_watch_digests_total',
    help: 'Digests by state',
    labelNames: ['state'],
    registers: [registry],
  }),
};
