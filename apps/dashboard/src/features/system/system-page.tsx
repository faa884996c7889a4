import { Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Loaded } from '../../ui/states';
import { systemKey } from '../../ui/system-key';
import { Ago } from '../../ui/time';
import { spaced } from '../../ui/words';
import { WideTable } from '../../ui/wide-table';

/** What runs and how far it is: the log, what is built from it, the recurring tasks. */
export function SystemPage() {
  const system = useQuery({ queryKey: systemKey, queryFn: () => api.get('/api/v1/system'), refetchInterval: 10_000 });
  return (
    <>
      <Title order={1}>System</Title>
      <Loaded query={system} lines={12}>
        {(data) => (
          <>
            <dl className="tiles">
              <div>
                <dt>Log position</dt>
                <dd>{data.head.position}</dd>
              </div>
              {Object.entries(data.counts).map(([name, count]) => (
                <div key={name}>
                  <dt>{words(name)}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
            <p className="muted url">
              Head hash <code>{data.head.hash}</code>
            </p>
            <p className="muted">
              Roles {data.roles.join(', ')} · queue on {data.queue} · Node {data.node}
            </p>
            <h2>Readers of the log</h2>
            <Projections projections={data.projections} />
            <h2>Recurring tasks</h2>
            <Tasks tasks={data.tasks} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** { sent: 2, failed: 0 } → sent 2, failed 0; what is no count stays out. */
function resultInWords(result: unknown): string {
  if (typeof result !== 'object' || result === null) return '';
  return Object.entries(result)
    .flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'number' ? [`${spaced(name)} ${value}`] : [nested(name, resultInWords(value))],
    )
    .filter((words) => words !== '')
    .join(', ');
}
const nested = (name: string, words: string): string => (words === '' ? '' : `${spaced(name)} ${words}`);

/** itemsWaiting → Items waiting */
const words = (name: string): string => {
  const lower = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

const Projections = ({ projections }: { projections: Schema['ProjectionState'][] }) => (
  <WideTable label="Readers of the log" minWidth={520} columns={['Name', 'Kind', 'State', 'Behind']}>
    {projections.map(({ name, version, kind, status, error, behind }) => (
      <Table.Tr key={`${name}-${version}`}>
        <Table.Th scope="row">
          {spaced(name)} <span className="muted">v{version}</span>
          {error && <div className="problem">{error}</div>}
        </Table.Th>
        <Table.Td>{kind}</Table.Td>
        <Table.Td>
          <StateBadge tone={status === 'running' ? 'good' : 'bad'}>{status}</StateBadge>
        </Table.Td>
        <Table.Td>{behind}</Table.Td>
      </Table.Tr>
    ))}
  </WideTable>
);

const Tasks = ({ tasks }: { tasks: Schema['TaskState'][] }) => (
  <WideTable label="Recurring tasks" minWidth={520} columns={['Task', 'State', 'Last run', 'Runs']}>
    {tasks.map(({ name, running, lastFinishedAt, lastError, lastResult, runs }) => (
      <Table.Tr key={name}>
        <Table.Th scope="row">
          {spaced(name)}
          {lastError && <div className="problem">{lastError}</div>}
          <div className="muted">{resultInWords(lastResult)}</div>
        </Table.Th>
        <Table.Td>
          <StateBadge tone={lastError ? 'bad' : running ? 'calm' : 'good'}>
            {lastError ? 'failed' : running ? 'running' : 'well'}
          </StateBadge>
        </Table.Td>
        <Table.Td>
          <Ago at={lastFinishedAt} />
        </Table.Td>
        <Table.Td>{runs}</Table.Td>
      </Table.Tr>
    ))}
  </WideTable>
);
