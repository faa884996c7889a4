import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, collectProcessMetrics, loadConfig, repoRoot } from '@app/base';
import { start } from '../../apps/standalone/src';
import { apiClient } from './api-client';
import { type CaughtMail, startMailCatcher } from './mail-catcher';
import { startNewsroom } from './newsroom';
import { type Caught, startWebhookCatcher } from './webhook-catcher';

const key = 'aw_demo_key_for_this_machine_only';
const ports = { newsroom: 3301, webhooks: 3302, mail: 3303 };
const say = (what: string, text: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)}  ${what.padEnd(9)} ${text}`);

/** What "npm run demo" runs: the service as it is, with a newsroom, a webhook receiver and a mail server beside it, and no internet. */
async function main(): Promise<void> {
  collectProcessMetrics();
  const dataDir = process.env['DATA_DIR'] ?? './data/demo';
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const newsroom = await startNewsroom(join(repoRoot(), 'test', 'demo', 'newsroom.yaml'), dataDir, ports.newsroom);
  const catcher = await startWebhookCatcher(ports.webhooks, tellWebhook);
  const mail = await startMailCatcher(join(dataDir, 'mail'), ports.mail, tellMail);
  const config = loadConfig({
    ...process.env,
    DATA_DIR: dataDir,
    BOOTSTRAP_API_KEY: key,
    ADMIN_PASSWORD: process.env['ADMIN_PASSWORD'] ?? 'demo-password',
    OUTBOUND_ALLOW: '127.0.0.0/8',
    SMTP_URL: mail.url,
    MAIL_FROM: 'Accord Watch <digest@accord-watch.example>',
    // The newsroom tells stories of years ago as they were told then, and a minute of it is a day of news.
    ALERT_MAX_AGE_HOURS: '1000000',
    POLL_MIN_INTERVAL_SECONDS: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  });
  const started = await start(config);
  const api = apiClient(started.url, key);
  say(
    'ready',
    `in ${(started.readyMs / 1000).toFixed(1)} s. Dashboard: ${started.url}  (user admin, password demo-password)`,
  );
  await prepare(api, newsroom.feeds, catcher, started.url);
  newsroom.begin();
  say('newsroom', `${newsroom.items} items from ${newsroom.feeds.length} outlets over ${newsroom.seconds} s`);
  const ended = stopOnSignal(async () => {
    newsroom.stop();
    catcher.stop();
    await started.stop();
    mail.stop();
  });
  await Promise.race([followFindings(api), ended]);
}

type Api = ReturnType<typeof apiClient>;

/** Feeds, a webhook endpoint and a digest reader, through the same HTTP interface that everybody uses. Nothing is added twice. */
async function prepare(
  api: Api,
  feeds: { url: string; title: string }[],
  catcher: { url: string; useSecret: (secret: string) => void },
  url: string,
): Promise<void> {
  const known = new Set((await api.get<{ data: { url: string }[] }>('/feeds')).data.map((feed) => feed.url));
  for (const feed of feeds.filter(({ url: address }) => !known.has(address))) {
    const { id } = await api.post<{ id: string }>('/feeds', { ...feed, intervalSeconds: 2 });
    // The first poll is the baseline: what is there by now alerts nobody.
    await api.post(`/feeds/${id}/poll`, {});
  }
  const endpoints = (await api.get<{ data: { id: string; url: string }[] }>('/endpoints')).data;
  const mine = endpoints.find((endpoint) => endpoint.url === catcher.url);
  const { secret } = mine
    ? await api.post<{ secret: string }>(`/endpoints/${mine.id}/rotate-secret`, { overlapHours: 0 })
    : await api.post<{ secret: string }>('/endpoints', {
        url: catcher.url,
        description: 'the demo’s receiver',
        minClaimStatus: 'rumoured',
      });
  catcher.useSecret(secret);
  const readers = (await api.get<{ data: { email: string }[] }>('/subscribers')).data;
  if (readers.length === 0)
    await api.post('/subscribers', {
      email: 'analyst@desk.example',
      hour: new Date().getUTCHours(),
      minClaimStatus: 'rumoured',
    });
  say('feeds', `${feeds.length} watched; the endpoint and a digest reader are there (${url}/api/docs)`);
}

/** Says what arrives in the log: events as they are detected and what more is learned of them. */
async function followFindings(api: Api): Promise<void> {
  let after = (await api.get<{ position: string }>('/log/head')).position;
  for (;;) {
    await sleep(500);
    const page = await api
      .get<{ data: LogEntry[] }>(`/log?after=${after}&limit=100`)
      .catch(() => ({ data: [] as LogEntry[] }));
    for (const record of page.data) {
      after = record.position;
      const told = describe(record);
      if (told) say(...told);
    }
  }
}

type LogEntry = {
  position: string;
  type: string;
  data: {
    fields?: { kind: string; country: string | null; claimStatus: string; accord: string };
    source?: { source: string | null; title: string };
    alert?: boolean;
    quiet?: string | null;
  };
};

function describe({ type, data }: LogEntry): [string, string] | null {
  const from = `${data.source?.source ?? '?'}: “${data.source?.title ?? ''}”`;
  if (type === 'event-detected' && data.fields)
    return [
      'event',
      `${data.fields.kind} ${data.fields.country ?? '?'} in ${data.fields.accord} (${data.fields.claimStatus}${data.alert ? '' : `, not told: ${data.quiet ?? ''}`}) ← ${from}`,
    ];
  if (type === 'event-corroborated') return ['source', `one more ← ${from}`];
  if (type === 'event-upgraded') return ['upgrade', `firmer or more exact ← ${from}`];
  if (type === 'event-disputed') return ['dispute', `contradicted ← ${from}`];
  return null;
}

function tellWebhook(message: Caught, verified: boolean): void {
  const quote = message.data.evidence[0]?.quote ?? '';
  say(
    'webhook',
    `${verified ? '✓ signature verified' : '✗ NOT VERIFIED'}  ${message.type} r${message.data.revision}: ${message.data.summary}  “${quote}”`,
  );
}

/** The mail that asks a new reader to confirm is answered as its reader would: by its link. */
function tellMail(mail: CaughtMail): void {
  say('mail', `to ${mail.to}: ${mail.subject}  (${mail.file})`);
  const link = /https?:\/\/\S*confirm\S*/i.exec(mail.text)?.[0];
  if (link) void confirm(link);
}

async function confirm(link: string): Promise<void> {
  await fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  }).catch(() => undefined);
}

function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) return;
        stopping = true;
        say('stopping', 'everything is kept; start again and it goes on');
        void stop().finally(() => {
          resolve();
          process.exit(0);
        });
      });
    }
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
});
