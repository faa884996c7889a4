import { Button, Checkbox, Group, Table, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, ApiError, type Schema } from '../../api/client';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { WideTable } from '../../ui/wide-table';
import { FeedState, feedsKey, useFeeds } from './feed-health';

/** Every feed: how it fares, when it was asked, what it said. */
export function FeedsPage() {
  return (
    <>
      <Title order={1}>Feeds</Title>
      <AddFeed />
      <Loaded query={useFeeds()} isEmpty={({ data }) => data.length === 0} empty="No feed is watched yet.">
        {({ data }) => (
          <WideTable
            label="Feeds"
            minWidth={720}
            columns={['Feed', 'State', 'Asked', 'Last item', 'Next']}
            hiddenColumn="Actions"
            spacing="sm"
          >
            {data.map((feed) => (
              <FeedRow key={feed.id} feed={feed} />
            ))}
          </WideTable>
        )}
      </Loaded>
    </>
  );
}

function FeedRow({ feed }: { feed: Schema['Feed'] }) {
  const queries = useQueryClient();
  const name = feed.title ?? feed.url;
  const refresh = () => queries.invalidateQueries({ queryKey: feedsKey });
  const poll = useMutation({
    mutationFn: () => api.post('/api/v1/feeds/{id}/poll', { path: { id: feed.id } }),
    onSettled: refresh,
  });
  const pause = useMutation({
    mutationFn: () =>
      api.patch('/api/v1/feeds/{id}', { path: { id: feed.id }, body: { paused: feed.state !== 'paused' } }),
    onSettled: refresh,
  });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name}
        {feed.title && <div className="muted url">{feed.url}</div>}
        {feed.lastError && <div className="problem">{feed.lastError.message}</div>}
      </Table.Th>
      <Table.Td>
        <FeedState feed={feed} />
      </Table.Td>
      <Table.Td>
        <Ago at={feed.lastPolledAt} />
      </Table.Td>
      <Table.Td>
        <Ago at={feed.lastItemAt} />
      </Table.Td>
      <Table.Td>{feed.state === 'paused' ? '–' : <Ago at={feed.nextPollAt} />}</Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          <Button
            size="xs"
            variant="default"
            loading={poll.isPending}
            onClick={() => poll.mutate()}
            aria-label={`Poll now: ${name}`}
          >
            Poll now
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => pause.mutate()}
            aria-label={`${feed.state === 'paused' ? 'Resume' : 'Pause'} ${name}`}
          >
            {feed.state === 'paused' ? 'Resume' : 'Pause'}
          </Button>
        </Group>
        <div role="status" className="muted">
          {poll.data && `${poll.data.outcome}: ${poll.data.items} items, ${poll.data.new} new`}
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

function AddFeed() {
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const [backfill, setBackfill] = useState(false);
  const add = useMutation({
    mutationFn: (address: string) => api.post('/api/v1/feeds', { body: { url: withScheme(address), backfill } }),
    onSuccess: () => {
      setUrl('');
      return queries.invalidateQueries({ queryKey: feedsKey });
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    add.mutate(url);
  };
  const choices = add.error instanceof ApiError ? (add.error.problem.choices ?? []) : [];
  return (
    <form onSubmit={submit} className="controls">
      <TextInput
        className="grow"
        inputMode="url"
        label="Watch a feed"
        description="The address of a feed, or of a site: its feeds are looked for"
        placeholder="https://example.org"
        required
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        error={choices.length > 0 ? `${url} has ${choices.length} feeds: choose one below` : add.error?.message}
      />
      <Checkbox
        label="Alert on what it holds already"
        checked={backfill}
        onChange={(event) => setBackfill(event.target.checked)}
      />
      <Button type="submit" loading={add.isPending}>
        Add
      </Button>
      {choices.length > 0 && (
        <ul className="rows" aria-label="Feeds of the site">
          {choices.map((choice) => (
            <li key={choice.url}>
              <span className="grow">
                {choice.title ?? choice.url} <span className="muted url">{choice.url}</span>
              </span>
              <Button
                size="xs"
                variant="default"
                onClick={() => add.mutate(choice.url)}
                aria-label={`Watch ${choice.title ?? ''} ${choice.url}`}
              >
                Watch
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

const withScheme = (address: string): string => (/^[a-z]+:\/\//i.test(address) ? address : `https://${address.trim()}`);
