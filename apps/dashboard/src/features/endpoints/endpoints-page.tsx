import { Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { WideTable } from '../../ui/wide-table';
import { AddEndpoint } from './add-endpoint';
import { endpointKeys } from './endpoint-keys';

/** The webhook addresses: what each wants and how it fares. */
export function EndpointsPage() {
  const endpoints = useQuery({ queryKey: endpointKeys.list, queryFn: () => api.get('/api/v1/endpoints') });
  return (
    <>
      <Title order={1}>Endpoints</Title>
      <AddEndpoint />
      <Loaded
        query={endpoints}
        isEmpty={({ data }) => data.length === 0}
        empty="No endpoint yet. Each gets one signed webhook for every change that it asked for."
      >
        {({ data }) => (
          <WideTable label="Endpoints" minWidth={560} columns={['Endpoint', 'State', 'Wants', 'Since']} spacing="sm">
            {data.map((endpoint) => (
              <Table.Tr key={endpoint.id}>
                <Table.Th scope="row" className="url">
                  <Link to={`/endpoints/${endpoint.id}`}>{endpoint.description ?? endpoint.url}</Link>
                  {endpoint.description && <div className="muted">{endpoint.url}</div>}
                </Table.Th>
                <Table.Td>
                  <EndpointState endpoint={endpoint} />
                </Table.Td>
                <Table.Td>{wants(endpoint)}</Table.Td>
                <Table.Td>
                  <Ago at={endpoint.createdAt} />
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
      </Loaded>
    </>
  );
}

type Endpoint = Schema['Endpoint'];

export function EndpointState({ endpoint }: { endpoint: Endpoint }) {
  if (endpoint.state !== 'active') return <StateBadge tone="bad">{endpoint.state}</StateBadge>;
  return endpoint.health.failingSince ? (
    <StateBadge tone="fair">failing</StateBadge>
  ) : (
    <StateBadge tone="good">active</StateBadge>
  );
}

/** What an endpoint asked for, in words. */
export function wants(endpoint: Endpoint): string {
  const { accords, kinds, countries, sources, minClaimStatus, minConfidence, minSources, filter } = endpoint;
  const list = (names: readonly string[], all: string) => (names.length > 0 ? names.join(', ') : all);
  return [
    list(accords, 'all accords'),
    list(kinds, 'all kinds'),
    list(countries, 'all countries'),
    `${minClaimStatus} and firmer`,
    minConfidence > 0 && `confidence from ${minConfidence}`,
    minSources > 1 && `${minSources} independent sources`,
    endpoint.minSourceRecord > 0 && `an outlet with a record from ${endpoint.minSourceRecord}`,
    sources.length > 0 && `reported by ${sources.join(' or ')}`,
    endpoint.reviewedOnly && 'confirmed only',
    filter,
  ]
    .filter(Boolean)
    .join(' · ');
}
