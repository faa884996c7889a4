import { NativeSelect, Table, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, type Schema } from '../../api/client';
import { ClaimBadge, StageBadge } from '../../ui/badges';
import { Link, setQuery, useAddress } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { statedDate } from '../../ui/time';
import { useAccords } from '../../ui/use-accords';
import { stageOrder } from '../../ui/words';
import { WideTable } from '../../ui/wide-table';

type Standing = Schema['Standing'];
type Accord = Schema['Accord'];

/** Of which day it is asked, and what was known by the end of which; null: today. */
type Days = { asOf: string | null; knownAt: string | null };

const keys = {
  standings: (slug: string, days: Days) => ['standings', slug, days.asOf, days.knownAt] as const,
};
const today = (): string => new Date().toISOString().slice(0, 10);

/** Who stands where in the chosen accord, on the chosen day; the map and the table say the same. */
export function StandingsPanel({ renderMap }: { renderMap: (standings: Standing[], accord: Accord) => ReactNode }) {
  const accords = useAccords();
  return (
    <Loaded query={accords} lines={8} isEmpty={({ data }) => data.length === 0} empty="No accord is watched.">
      {({ data }) => <OfAccord accords={data} renderMap={renderMap} />}
    </Loaded>
  );
}

function OfAccord({
  accords,
  renderMap,
}: {
  accords: Accord[];
  renderMap: (standings: Standing[], accord: Accord) => ReactNode;
}) {
  const { query } = useAddress();
  const accord = accords.find(({ slug }) => slug === (query.get('accord') ?? 'abraham-accords')) ?? accords[0];
  const days: Days = { asOf: query.get('asOf'), knownAt: query.get('knownAt') };
  const { asOf, knownAt } = days;
  const standings = useQuery({
    queryKey: keys.standings(accord?.slug ?? '', days),
    enabled: accord !== undefined,
    queryFn: () =>
      api.get('/api/v1/accords/{slug}/standings', {
        path: { slug: accord?.slug ?? '' },
        query: { ...(asOf && { asOf }), ...(knownAt && { knownAt }) },
      }),
    placeholderData: (before) => (before?.accord === accord?.slug ? before : undefined),
  });
  if (!accord) return null;
  return (
    <>
      <div className="section-head">
        <h2 id="standings-title">{accord.name}</h2>
      </div>
      <div className="controls">
        <NativeSelect
          label="Accord"
          value={accord.slug}
          onChange={(event) => setQuery({ accord: event.target.value })}
          data={accords.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextInput
          type="date"
          label="As of"
          max={today()}
          value={asOf ?? today()}
          onChange={(event) => setQuery({ asOf: event.target.value === today() ? null : event.target.value })}
        />
        <TextInput
          type="date"
          label="As known on"
          max={today()}
          value={knownAt ?? today()}
          onChange={(event) => setQuery({ knownAt: event.target.value === today() ? null : event.target.value })}
        />
      </div>
      <Loaded
        query={standings}
        lines={10}
        isEmpty={({ data }) => data.length === 0}
        empty={`Nobody stood anywhere in the ${accord.name} on that day.`}
      >
        {({ data }) => (
          <>
            {renderMap(data, accord)}
            <StandingsTable standings={data} caption={`Who stands where in the ${accord.name}`} />
          </>
        )}
      </Loaded>
    </>
  );
}

function StandingsTable({ standings, caption }: { standings: Standing[]; caption: string }) {
  const sorted = [...standings].sort(
    (a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) || a.name.localeCompare(b.name),
  );
  return (
    <WideTable
      label={caption}
      minWidth={460}
      columns={['Country', 'Stage', 'Since', 'Who says so']}
      className="standings"
      caption={caption}
    >
      {sorted.map((standing) => (
        <Row key={standing.country} standing={standing} />
      ))}
    </WideTable>
  );
}

const Row = ({ standing: { country, name, stage, since, claim, event, source } }: { standing: Standing }) => (
  <Table.Tr>
    <Table.Th scope="row">
      {event ? <Link to={`/events/${event}`}>{name}</Link> : name} <span className="code">{country}</span>
    </Table.Th>
    <Table.Td>
      <StageBadge stage={stage} />
    </Table.Td>
    <Table.Td className="nowrap">{statedDate(since)}</Table.Td>
    <Table.Td>
      <ClaimBadge status={claim.status} /> <span className="muted clamp">{claim.speaker ?? source}</span>
    </Table.Td>
  </Table.Tr>
);
