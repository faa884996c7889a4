import { randomBytes } from 'node:crypto';
import { loadConfig, silentLogger } from '@app/base';
import { start } from '../../apps/standalone/src';
import { apiClient } from '../demo/api-client';
import { type Entry, type Received, startWorld } from '../support/world';
import { type Bench, quantile } from './bench';

const key = 'aw_bench_key_0123456789';

/**
 * From the moment a feed has been answered to the moment the signed webhook stands at its receiver, through the whole service as `npm start` runs
 * it: parse, store, queue, classify, resolve, append, fan out, deliver. One article at a time, each of a happening of its own; then all the articles
 * of one poll at once.
 */
export const benchMainJob: Bench = async ({ databaseUrl, rounds, say }) => {
  const waiting = new Map<string, (at: number) => void>();
  const world = await startWorld({ wire: [] }, (message) => waiting.get(countryOf(message))?.(message.at));
  const service = await start(
    loadConfig({
      DATABASE_URL: databaseUrl,
      SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
      BOOTSTRAP_API_KEY: key,
      ADMIN_PASSWORD: randomBytes(12).toString('hex'),
      OUTBOUND_ALLOW: '127.0.0.0/8',
      PORT: '0',
    }),
    silentLogger,
  );
  try {
    const api = apiClient(service.url, key);
    await api.post('/endpoints', { url: `${world.url}/hook`, minClaimStatus: 'rumoured' });
    const { id } = await api.post<{ id: string }>('/feeds', { url: `${world.url}/wire` });
    const poll = () => api.post(`/feeds/${id}/poll`, {});
    await poll();
    const publish = async (countries: readonly (readonly [string, string])[]): Promise<number[]> => {
      const arrivals = countries.map(([code]) => arrival(waiting, code));
      world.outlets['wire']?.unshift(...countries.map(([, name]) => anArticle(name)));
      await poll();
      const from = world.answeredAt['wire'] ?? 0;
      return (await Promise.all(arrivals)).map((at) => at - from);
    };
    const half = countries.length - burst;
    const warmUp = countries.slice(0, 5);
    for (const country of warmUp) await publish([country]);
    const single: number[] = [];
    for (const country of countries.slice(5, Math.min(half, 5 + rounds * 10)))
      single.push(...(await publish([country])));
    say(`${single.length} articles, one at a time`);
    const together = await publish(countries.slice(half));
    say(`${together.length} articles in one poll`);
    return [
      { name: 'article to webhook, alone', unit: 'ms', ...percentiles(single) },
      { name: `article to webhook, ${burst} in one`, unit: 'ms', ...percentiles(together) },
    ];
  } finally {
    await service.stop();
    world.stop();
  }
};

const burst = 30;

/** Countries that are no members; each makes a happening of its own. */
const countries = [
  ['AR', 'Argentina'],
  ['BO', 'Bolivia'],
  ['BW', 'Botswana'],
  ['KH', 'Cambodia'],
  ['CM', 'Cameroon'],
  ['CO', 'Colombia'],
  ['CR', 'Costa Rica'],
  ['CU', 'Cuba'],
  ['DO', 'Dominican Republic'],
  ['EC', 'Ecuador'],
  ['SV', 'El Salvador'],
  ['FJ', 'Fiji'],
  ['GA', 'Gabon'],
  ['GH', 'Ghana'],
  ['GT', 'Guatemala'],
  ['GY', 'Guyana'],
  ['HN', 'Honduras'],
  ['JM', 'Jamaica'],
  ['KE', 'Kenya'],
  ['LA', 'Laos'],
  ['LB', 'Lebanon'],
  ['LR', 'Liberia'],
  ['LY', 'Libya'],
  ['MG', 'Madagascar'],
  ['MW', 'Malawi'],
  ['MV', 'Maldives'],
  ['ML', 'Mali'],
  ['MU', 'Mauritius'],
  ['MN', 'Mongolia'],
  ['MZ', 'Mozambique'],
  ['MM', 'Myanmar'],
  ['NA', 'Namibia'],
  ['NP', 'Nepal'],
  ['NI', 'Nicaragua'],
  ['OM', 'Oman'],
  ['PK', 'Pakistan'],
  ['PA', 'Panama'],
  ['PY', 'Paraguay'],
  ['PH', 'Philippines'],
  ['QA', 'Qatar'],
  ['RW', 'Rwanda'],
  ['SN', 'Senegal'],
  ['SC', 'Seychelles'],
  ['LK', 'Sri Lanka'],
  ['TJ', 'Tajikistan'],
  ['TZ', 'Tanzania'],
  ['TH', 'Thailand'],
  ['TG', 'Togo'],
  ['TN', 'Tunisia'],
  ['UG', 'Uganda'],
  ['UY', 'Uruguay'],
  ['UZ', 'Uzbekistan'],
  ['VE', 'Venezuela'],
  ['ZM', 'Zambia'],
  ['ZW', 'Zimbabwe'],
] as const;

const anArticle = (name: string): Entry => ({
  id: `bench-${name.replaceAll(' ', '-')}`,
  title: `${name} will join the Abraham Accords, foreign ministry says`,
  text: `${name} will join the Abraham Accords, its foreign ministry said in a statement on Monday.`,
  published: new Date(Date.now() - 60_000).toISOString(),
});

const arrival = (waiting: Map<string, (at: number) => void>, code: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const inVain = setTimeout(() => reject(new Error(`no webhook came for ${code} within 20 s`)), 20_000);
    waiting.set(code, (at) => {
      clearTimeout(inVain);
      resolve(at);
    });
  });

// The message was built by the service that is measured.
const countryOf = ({ body }: Received): string =>
  (JSON.parse(body) as { data: { country: { code: string } | null } }).data.country?.code ?? '';

const percentiles = (values: number[]): { median: number; p50Ms: number; p99Ms: number } => ({
  median: quantile(values, 0.5),
  p50Ms: quantile(values, 0.5),
  p99Ms: quantile(values, 0.99),
});
