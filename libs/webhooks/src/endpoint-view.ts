import type { SecretBox } from '@app/base';
import type { EndpointSettings, SealedSecret } from './claim.store';
import { sealCertificate, shownCertificate, type ShownCertificate } from './client-certificate';
import { EndpointHealth, type EndpointWarning, warningOf } from './endpoint-health';
import type { NewEndpoint } from './endpoint-input';
import { openHeaders, sealHeaders } from './seal-settings';
import { Timing } from './timing';

/** An endpoint as its owner sees it: never its secrets, of its own headers the names. */
export type Endpoint = Omit<NewEndpoint, 'headers' | 'format' | 'clientCertificate'> & {
  id: string;
  format: string;
  headers: string[];
  clientCertificate: ShownCertificate | null;
  state: string;
  stateReason: string | null;
  stateSince: string;
  verifiedAt: string | null;
  health: EndpointHealth;
  /** Set once it has failed for an hour: since when, and when it will be disabled if nothing changes. */
  warning: EndpointWarning | null;
  /** While what was held is sent again: so many a second at most. */
  resumePerSecond: number | null;
  /** How many secrets sign now, and when the older ones stop. */
  secrets: { active: number; olderExpireAt: string | null };
  createdAt: string;
  updatedAt: string;
};

export type EndpointRow = {
  id: string;
  url: string;
  description: string | null;
  contact: string | null;
  accords: string[];
  kinds: NewEndpoint['kinds'];
  countries: string[];
  min_claim_status: NewEndpoint['minClaimStatus'];
  min_confidence: number;
  reviewed_only: boolean;
  sources: string[];
  min_sources: number;
  min_source_record: number;
  filter: string | null;
  per_minute: number | null;
  verification: NewEndpoint['verification'];
  format: string;
  timing: unknown;
  signatures: NewEndpoint['signatures'];
  settings: EndpointSettings;
  secrets: SealedSecret[];
  state: string;
  state_reason: string | null;
  state_since: Date;
  verified_at: Date | null;
  resume_per_second: number | null;
  health: unknown;
  created_at: Date;
  updated_at: Date;
};
type Box = Pick<SecretBox, 'encrypt' | 'decrypt'>;

const columnNames: Record<string, string> = {
  url: 'url',
  description: 'description',
  contact: 'contact',
  accords: 'accords',
  kinds: 'kinds',
  countries: 'countries',
  minClaimStatus: 'min_claim_status',
  minConfidence: 'min_confidence',
  reviewedOnly: 'reviewed_only',
  sources: 'sources',
  minSources: 'min_sources',
  minSourceRecord: 'min_source_record',
  filter: 'filter',
  perMinute: 'per_minute',
  verification: 'verification',
  format: 'format',
  timing: 'timing',
  signatures: 'signatures',
};

/** The columns that keep what an owner asks for; headers and a client certificate are sealed, and among the settings. */
export const columnsOf = (
  wishes: { [Field in keyof NewEndpoint]?: NewEndpoint[Field] | undefined },
  box: Box,
): { column: string; value: unknown }[] => {
  const settings: EndpointSettings = {
    ...(wishes.headers !== undefined && sealHeaders(wishes.headers, box)),
    ...(wishes.clientCertificate !== undefined && sealCertificate(wishes.clientCertificate, box)),
  };
  const columns = Object.entries(wishes).flatMap(([name, value]) => {
    const column = columnNames[name];
    if (column === undefined || value === undefined) return [];
    return [{ column, value: name === 'timing' ? JSON.stringify(value) : value }];
  });
  return Object.keys(settings).length > 0
    ? [...columns, { column: 'settings', value: JSON.stringify(settings) }]
    : columns;
};

export function toEndpoint(row: EndpointRow, box: Box, now: Date): Endpoint {
  const active = row.secrets.filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now);
  const health = EndpointHealth.parse(row.health);
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    contact: row.contact,
    accords: row.accords,
    kinds: row.kinds,
    countries: row.countries,
    minClaimStatus: row.min_claim_status,
    minConfidence: row.min_confidence,
    reviewedOnly: row.reviewed_only,
    sources: row.sources,
    minSources: row.min_sources,
    minSourceRecord: row.min_source_record,
    filter: row.filter,
    perMinute: row.per_minute,
    verification: row.verification,
    format: row.format,
    timing: Timing.parse(row.timing),
    signatures: row.signatures,
    headers: Object.keys(openHeaders(row.settings, box)),
    clientCertificate: shownCertificate(row.settings, box),
    state: row.state,
    stateReason: row.state_reason,
    stateSince: row.state_since.toISOString(),
    verifiedAt: row.verified_at?.toISOString() ?? null,
    resumePerSecond: row.resume_per_second,
    health,
    warning: row.state === 'active' ? warningOf(health) : null,
    secrets: { active: active.length, olderExpireAt: active[1]?.expiresAt ?? null },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
