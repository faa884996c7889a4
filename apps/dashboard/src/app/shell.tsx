import { Button, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type MouseEvent, Suspense } from 'react';
import { api, type Schema } from '../api/client';
import { Brand } from '../ui/brand';
import { followLink, useAddress } from '../ui/router';
import { Waiting } from '../ui/states';
import { sessionKey } from './app';
import { Attention } from './attention';
import { Overview } from './overview';
import { useLiveUpdates } from './live-updates';

const EventPage = lazy(() => import('../features/events/event-page').then((m) => ({ default: m.EventPage })));
const EventsPage = lazy(() => import('../features/events/events-page').then((m) => ({ default: m.EventsPage })));
const ProposalsPage = lazy(() => import('../features/events/proposals').then((m) => ({ default: m.ProposalsPage })));
const FeedsPage = lazy(() => import('../features/feeds/feeds-page').then((m) => ({ default: m.FeedsPage })));
const EndpointsPage = lazy(() =>
  import('../features/endpoints/endpoints-page').then((m) => ({ default: m.EndpointsPage })),
);
const EndpointPage = lazy(() =>
  import('../features/endpoints/endpoint-page').then((m) => ({ default: m.EndpointPage })),
);
const SystemPage = lazy(() => import('../features/system/system-page').then((m) => ({ default: m.SystemPage })));

const sections = [
  { to: '/', label: 'Overview' },
  { to: '/events', label: 'Events' },
  { to: '/feeds', label: 'Feeds' },
  { to: '/endpoints', label: 'Endpoints' },
  { to: '/system', label: 'System' },
];

function Page({ path }: { path: string }) {
  const [, section, id] = path.split('/');
  if (section === 'events') return id ? <EventPage id={decodeURIComponent(id)} /> : <EventsPage />;
  if (section === 'proposals') return <ProposalsPage />;
  if (section === 'feeds') return <FeedsPage />;
  if (section === 'endpoints') return id ? <EndpointPage id={decodeURIComponent(id)} /> : <EndpointsPage />;
  if (section === 'system') return <SystemPage />;
  return <Overview />;
}

export function Shell({ who }: { who: Schema['Who'] }) {
  const { path } = useAddress();
  useLiveUpdates();
  const current = `/${path.split('/')[1] ?? ''}`;
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Brand />
        <nav aria-label="Sections">
          {sections.map(({ to, label }) => (
            <a
              key={to}
              href={to}
              aria-current={current === to ? 'page' : undefined}
              onClick={(event: MouseEvent<HTMLAnchorElement>) => followLink(event, to)}
            >
              {label}
            </a>
          ))}
        </nav>
        <Account who={who} />
      </header>
      <main id="main" tabIndex={-1} className="page">
        <Attention />
        <Suspense fallback={<Waiting />}>
          <Page path={path} />
        </Suspense>
      </main>
    </>
  );
}

function Account({ who }: { who: Schema['Who'] }) {
  const queries = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const logOut = async (): Promise<void> => {
    await api.post('/logout');
    queries.clear();
    await queries.invalidateQueries({ queryKey: sessionKey });
    window.location.assign('/');
  };
  return (
    <Group gap="xs" className="account">
      <Button size="xs" variant="subtle" color="gray.0" onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? 'Light' : 'Dark'}
      </Button>
      <span className="who">{who.user?.name ?? who.actor}</span>
      <Button size="xs" variant="subtle" color="gray.0" onClick={() => void logOut()}>
        Sign out
      </Button>
    </Group>
  );
}
