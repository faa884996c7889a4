import { Title } from '@mantine/core';
import { EventCards } from '../features/events/event-cards';
import { FeedHealth } from '../features/feeds/feed-health';
import { WorldMap } from '../features/map/world-map';
import { StandingsPanel } from '../features/standings/standings-panel';
import { Link } from '../ui/router';

/** Who stands where, what changed last, and whether the feeds are well. */
export function Overview() {
  return (
    <>
      <Title order={1} className="visually-hidden">
        Overview
      </Title>
      <div className="columns">
        <section aria-labelledby="standings-title">
          <StandingsPanel renderMap={(standings, accord) => <WorldMap standings={standings} accord={accord} />} />
        </section>
        <div>
          <section aria-labelledby="latest-title">
            <div className="section-head">
              <h2 id="latest-title">Latest events</h2>
              <Link to="/events">All events</Link>
            </div>
            <EventCards limit={6} />
          </section>
          <section aria-labelledby="feeds-title">
            <div className="section-head">
              <h2 id="feeds-title">Feeds</h2>
              <Link to="/feeds">All feeds</Link>
            </div>
            <FeedHealth />
          </section>
        </div>
      </div>
    </>
  );
}
