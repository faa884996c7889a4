import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';

export const feedsKey = ['feeds'] as const;
type Feed = Schema['Feed'];

const tones = {
  healthy: 'good',
  degraded: 'fair',
  failing: 'bad',
  broken: 'bad',
  gone: 'bad',
  paused: 'calm',
} as const;

export const FeedState = ({ feed }: { feed: Feed }) =>
  feed.silentSince ? (
    <StateBadge tone="fair">silent</StateBadge>
  ) : (
    <StateBadge tone={tones[feed.state]}>{feed.state}</StateBadge>
  );

export const useFeeds = () => useQuery({ queryKey: feedsKey, queryFn: () => api.get('/api/v1/feeds') });

const isWell = ({ state, silentSince }: Feed): boolean => (state === 'healthy' || state === 'paused') && !silentSince;

/** How many feeds are well, and each that is not. */
export function FeedHealth() {
  return (
    <Loaded
      query={useFeeds()}
      isEmpty={({ data }) => data.length === 0}
      empty="No feed is watched yet. Add the first under Feeds."
    >
      {({ data }) => {
        const ill = data.filter((feed) => !isWell(feed));
        return (
          <>
            <p>
              <strong>{data.length - ill.length}</strong> of {data.length} well
            </p>
            <ul className="rows">
              {[...ill, ...data.filter(isWell)].slice(0, 6).map((feed) => (
                <li key={feed.id}>
                  <span className="grow">{feed.title ?? feed.url}</span>
                  <FeedState feed={feed} />
                  <span className="muted">
                    <Ago at={feed.lastPolledAt} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
