import type { Schema } from '../../api/client';

type Endpoint = Schema['Endpoint'];

/** What may be wished of an endpoint, as the fields of a form hold it. */
export type Wishes = {
  url: string;
  description: string;
  contact: string;
  accords: string[];
  kinds: Endpoint['kinds'];
  countries: string;
  minClaimStatus: Endpoint['minClaimStatus'];
  minConfidence: string;
  reviewedOnly: boolean;
  sources: string;
  minSources: string;
  minSourceRecord: string;
  filter: string;
  groupSeconds: string;
  updateMinutes: string;
  quietFrom: string;
  quietTo: string;
  quietZone: string;
  perMinute: string;
  format: (typeof formats)[number];
  verification: Endpoint['verification'];
  alsoV1a: boolean;
  bearer: string;
  headers: string;
  clearHeaders: boolean;
  certificate: string;
  key: string;
  authority: string;
  clearCertificate: boolean;
};

export const formats = ['standard', 'cloudevents', 'slack', 'discord', 'teams', 'ntfy', 'text'] as const;
export const claims = ['rumoured', 'reported', 'announced', 'official'] as const;

export const noWishes = (): Wishes => ({
  url: '',
  description: '',
  contact: '',
  accords: [],
  kinds: [],
  countries: '',
  minClaimStatus: 'reported',
  minConfidence: '0',
  reviewedOnly: false,
  sources: '',
  minSources: '1',
  minSourceRecord: '0',
  filter: '',
  groupSeconds: '0',
  updateMinutes: '0',
  quietFrom: '',
  quietTo: '',
  quietZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  perMinute: '',
  format: 'standard',
  verification: 'none',
  alsoV1a: false,
  bearer: '',
  headers: '',
  clearHeaders: false,
  certificate: '',
  key: '',
  authority: '',
  clearCertificate: false,
});

/** An endpoint's wishes as they are; the values of its own headers and its certificate’s key are never shown. */
export const wishesOf = (endpoint: Endpoint): Wishes => ({
  ...noWishes(),
  url: endpoint.url,
  description: endpoint.description ?? '',
  contact: endpoint.contact ?? '',
  accords: endpoint.accords,
  kinds: endpoint.kinds,
  countries: endpoint.countries.join(', '),
  minClaimStatus: endpoint.minClaimStatus,
  minConfidence: String(endpoint.minConfidence),
  reviewedOnly: endpoint.reviewedOnly,
  sources: endpoint.sources.join('\n'),
  minSources: String(endpoint.minSources),
  minSourceRecord: String(endpoint.minSourceRecord),
  filter: endpoint.filter ?? '',
  groupSeconds: String(endpoint.timing.groupSeconds),
  updateMinutes: String(endpoint.timing.updateMinutes),
  ...(endpoint.timing.quietHours && {
    quietFrom: endpoint.timing.quietHours.from,
    quietTo: endpoint.timing.quietHours.to,
    quietZone: endpoint.timing.quietHours.zone,
  }),
  perMinute: endpoint.perMinute === null ? '' : String(endpoint.perMinute),
  format: formats.find((name) => name === endpoint.format) ?? 'standard',
  verification: endpoint.verification,
  alsoV1a: endpoint.signatures.includes('v1a'),
});

const words = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

/** One `name: value` a line, and the bearer token. */
const headersOf = ({ headers, bearer }: Wishes): Record<string, string> => ({
  ...Object.fromEntries(
    words(headers, /\n/).map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim(), value.join(':').trim()];
    }),
  ),
  ...(bearer.trim() && { authorization: `Bearer ${bearer.trim()}` }),
});

/** The wishes as the API takes them. Headers and a certificate that nothing was entered for stay what they are. */
export function toBody(wishes: Wishes) {
  const headers = headersOf(wishes);
  const hasQuietHours = wishes.quietFrom !== '' || wishes.quietTo !== '';
  return {
    url: wishes.url,
    description: wishes.description || null,
    contact: wishes.contact || null,
    accords: wishes.accords,
    kinds: wishes.kinds,
    countries: words(wishes.countries.toUpperCase(), /[\s,]+/),
    minClaimStatus: wishes.minClaimStatus,
    minConfidence: Number(wishes.minConfidence),
    reviewedOnly: wishes.reviewedOnly,
    sources: words(wishes.sources, /\n/),
    minSources: Number(wishes.minSources),
    minSourceRecord: Number(wishes.minSourceRecord),
    filter: wishes.filter.trim() || null,
    perMinute: wishes.perMinute === '' ? null : Number(wishes.perMinute),
    format: wishes.format,
    verification: wishes.verification,
    signatures: wishes.alsoV1a ? ['v1' as const, 'v1a' as const] : ['v1' as const],
    timing: {
      groupSeconds: Number(wishes.groupSeconds),
      updateMinutes: Number(wishes.updateMinutes),
      quietHours: hasQuietHours ? { from: wishes.quietFrom, to: wishes.quietTo, zone: wishes.quietZone } : null,
    },
    ...(wishes.certificate.trim() !== ''
      ? {
          clientCertificate: {
            certificate: wishes.certificate,
            key: wishes.key,
            ...(wishes.authority.trim() !== '' && { authority: wishes.authority }),
          },
        }
      : wishes.clearCertificate && { clientCertificate: null }),
    ...((wishes.clearHeaders || Object.keys(headers).length > 0) && { headers }),
  };
}

/** Of the wishes only what is another than before: a patch tells what it means to change. */
export function changedBody(before: Wishes, after: Wishes): Partial<ReturnType<typeof toBody>> {
  const were: Record<string, unknown> = toBody(before);
  return Object.fromEntries(
    Object.entries(toBody(after)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(were[name])),
  );
}
