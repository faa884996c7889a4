import { type AccordEventState, type ClaimStatus, isFirmer, type Kind } from '@app/accords';

/** What an endpoint wants to hear of; an empty list wants all. */
export type EndpointFilter = {
  accords: readonly string[];
  kinds: readonly string[];
  countries: readonly string[];
  minClaimStatus: ClaimStatus;
  minConfidence: number;
  reviewedOnly: boolean;
  /** Outlets of which one must report it, and how many independent ones must. */
  sources?: readonly string[];
  minSources?: number;
  /** Of an outlet, whether its record is good enough; one of the event's outlets must be trusted. */
  trusts?: (source: string) => boolean;
  /** The endpoint's filter expression over the message. */
  passes?: (state: AccordEventState) => boolean;
};

const wants = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);

/** An event without a named country matches only where no country is asked for; `about` counts as its country too. */
export function matchesFilter(state: AccordEventState, filter: EndpointFilter): boolean {
  const { fields, sources } = state;
  const kind: Kind = fields.kind;
  const countries = [fields.country, fields.about].filter((code) => code !== null);
  return (
    wants(filter.accords, fields.accord) &&
    wants(filter.kinds, kind) &&
    (filter.countries.length === 0 || countries.some((code) => filter.countries.includes(code))) &&
    !isFirmer(filter.minClaimStatus, fields.claimStatus) &&
    fields.confidence >= filter.minConfidence &&
    (!filter.sources?.length || sources.some(({ source }) => source !== null && wants(filter.sources ?? [], source))) &&
    sources.filter(({ independent }) => independent).length >= (filter.minSources ?? 0) &&
    (!filter.trusts || sources.some(({ source }) => source !== null && filter.trusts?.(source))) &&
    (filter.passes?.(state) ?? true)
  );
}

/** True when an endpoint may be told of the event as it stands: it is told at all, it is open, it is asked for. */
export const isTellable = (state: AccordEventState, filter: EndpointFilter): boolean =>
  state.alerted &&
  state.status === 'open' &&
  matchesFilter(state, filter) &&
  (!filter.reviewedOnly || state.review === 'confirmed');
