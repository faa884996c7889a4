import { type Finding } from '@app/accords';
import { silentLogger } from '@app/base';
import { type Running, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents } from '@app/projections';
import { saveProposal } from '@app/resolution';
import { aSource } from './builders';
import type { OpenDatabase } from './database';
import { aDetection, appendRecords } from './log-events';

type Told = {
  id: string;
  finding: Partial<Finding>;
  title: string;
  text: string;
  outlet: string;
  at: string;
  standing?: [string, string];
  related?: string[];
};

/** What the newsroom reported in November 2025, in our own words: enough to fill every page. */
const story: Told[] = [
  {
    id: 'ae_tr',
    finding: {
      accord: 'nato',
      kind: 'implementation',
      country: 'FI',
      claimStatus: 'official',
      speaker: 'Ministry of Defence of Finland',
      confidence: 0.83,
    },
    title: 'Finland opens the new allied land command in Mikkeli',
    text: 'Finland opened the allied land command in Mikkeli on Monday, its defence ministry said.',
    outlet: 'Nordic Bulletin',
    at: '2025-11-03T09:00:00.000Z',
  },
  {
    id: 'ae_kz',
    finding: {
      kind: 'joiner.announced',
      country: 'KZ',
      claimStatus: 'announced',
      speaker: 'President of the United States',
      date: { value: '2025-11-06', precision: 'day' },
      confidence: 0.97,
      flags: ['relations-existed-before'],
    },
    title: 'Kazakhstan joins the Abraham Accords, US president says',
    text: 'Kazakhstan is joining the Abraham Accords, the US president wrote after a call with the leaders of both countries.',
    outlet: 'Steppe Courier',
    at: '2025-11-07T00:12:00.000Z',
    standing: ['none', 'announced'],
  },
  {
    id: 'ae_kz_ceremony',
    finding: {
      kind: 'ceremony.announced',
      country: 'KZ',
      claimStatus: 'announced',
      speaker: 'President of the United States',
      confidence: 0.9,
    },
    title: 'Kazakhstan joins the Abraham Accords, US president says',
    text: 'A signing ceremony with Kazakhstan will be announced soon.',
    outlet: 'Steppe Courier',
    at: '2025-11-07T00:12:01.000Z',
    related: ['ae_kz'],
  },
  {
    id: 'ae_uz',
    finding: { kind: 'joiner.prospect', country: 'UZ', claimStatus: 'reported', confidence: 0.78 },
    title: 'Who could be next? Azerbaijan and Uzbekistan named',
    text: 'Uzbekistan is seen as a possible next member, two officials familiar with the talks said.',
    outlet: 'Capital Wire',
    at: '2025-11-07T06:40:00.000Z',
    standing: ['none', 'prospect'],
  },
  {
    id: 'ae_sa',
    finding: {
      kind: 'joiner.prospect',
      country: 'SA',
      claimStatus: 'announced',
      speaker: 'White House',
      date: { value: '2025-11-18', precision: 'day' },
      confidence: 0.88,
    },
    title: 'Crown prince to visit Washington on 18 November',
    text: 'Washington wants Saudi Arabia to join the accords when the crown prince visits on 18 November, the White House said.',
    outlet: 'Gulf Desk',
    at: '2025-11-08T11:05:00.000Z',
    standing: ['none', 'prospect'],
  },
];

/** Fills a database with the story: events, their article texts, feeds, an endpoint with deliveries, tasks. Its projection goes on until it is stopped. */
export async function fillWithStory({ log, database }: OpenDatabase): Promise<Running> {
  for (const told of story) await tell(log, told);
  const { prisma, pool } = database;
  const projecting = runSubscription(
    { pool, log, logger: silentLogger },
    { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
  );
  await projecting.caughtUp((await log.head()).position);
  const now = new Date();
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const feed = { accords: ['abraham-accords'], nextPollAt: now, createdAt: ago(9_000) };
  await prisma.feed.createMany({
    data: [
      {
        ...feed,
        id: 'fd_1',
        url: 'https://courier.example/feed.xml',
        host: 'courier.example',
        title: 'Steppe Courier',
        lastPolledAt: ago(1),
        lastSuccessAt: ago(1),
        lastItemAt: ago(14),
      },
      {
        ...feed,
        id: 'fd_2',
        url: 'https://wire.example/world.rss',
        host: 'wire.example',
        title: 'Capital Wire',
        lastPolledAt: ago(3),
        lastSuccessAt: ago(3),
        lastItemAt: ago(55),
      },
      {
        ...feed,
        id: 'fd_3',
        url: 'https://gulfdesk.example/atom',
        host: 'gulfdesk.example',
        title: 'Gulf Desk',
        lastPolledAt: ago(2),
        lastSuccessAt: ago(2),
        lastItemAt: ago(4_000),
        silentSince: ago(900),
      },
      {
        ...feed,
        id: 'fd_4',
        url: 'https://nordic.example/rss',
        host: 'nordic.example',
        title: 'Nordic Bulletin',
        lastPolledAt: ago(6),
        state: 'failing',
        consecutiveFailures: 4,
        lastError: { code: 'FEED_TIMED_OUT', message: 'nordic.example did not answer in time' },
      },
    ],
  });
  const endpoint = { secrets: [], kinds: [], countries: [], sincePosition: 0n, updatedAt: now };
  await prisma.endpoint.create({
    data: {
      ...endpoint,
      id: 'ep_1',
      url: 'https://desk.example.org/hooks/accords',
      description: 'Foreign desk',
      accords: ['abraham-accords'],
    },
  });
  await prisma.delivery.create({
    data: {
      id: 'dl_1',
      endpointId: 'ep_1',
      eventId: 'ae_kz',
      revision: 1,
      position: 2n,
      messageId: 'msg_1',
      type: 'accord.event.detected',
      body: '{"type":"accord.event.detected"}',
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
      dueAt: ago(5),
      deliveredAt: ago(5),
    },
  });
  const items = [{ id: 'it_ae_uz', version: 1, title: 'Who could be next?', url: 'https://wire.example/uz' }];
  await saveProposal(
    pool,
    { eventId: 'ae_uz', change: 'changed', revision: 1, changes: { claimStatus: 'rumoured' }, items },
    ago(30),
  );
  await prisma.taskLease.create({
    data: { name: 'due-feeds', lastStartedAt: ago(1), lastFinishedAt: ago(1), runs: 4_210 },
  });
  return projecting;
}

async function tell(log: OpenDatabase['log'], told: Told): Promise<void> {
  const { id, finding, title, text, outlet, at, standing, related = [] } = told;
  const stored = `${title}\n\n${text}`;
  const start = title.length + 2;
  const country = /Kazakhstan|Uzbekistan|Saudi Arabia|Finland/.exec(text)?.[0] ?? '';
  const place = start + text.indexOf(country);
  const evidence = [
    { field: 'kind', start, end: stored.length, quote: text },
    { field: 'country', start: place, end: place + country.length, quote: country },
  ];
  await appendRecords(log, id, [
    aDetection(
      id,
      { accord: 'abraham-accords', date: null, ...finding, evidence },
      {
        at,
        related,
        identity: id,
        source: aSource(`it_${id}`, {
          title,
          source: outlet,
          url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/${id}`,
          publishedAt: at,
        }),
        // The stages are words of the vocabulary.
        standing: standing ? ({ before: standing[0], after: standing[1] } as never) : null,
      },
    ),
  ]);
}
