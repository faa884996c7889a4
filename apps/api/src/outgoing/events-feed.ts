import { type EventData, type MessageContext, eventData } from '@app/accords';
import { escapeHtml } from '@app/base';
import type { StoredEvent } from '@app/projections';
import { Feed } from 'feed';

export type FeedFormat = 'rss' | 'atom' | 'json';
type Options = { publicUrl: string; contextOf: (accord: string) => MessageContext; now: Date };

/** Accord events as a feed: one entry each, whose id stays while its content follows the event; what was taken back says so. */
export function eventsFeed(events: readonly StoredEvent[], { publicUrl, contextOf, now }: Options): Feed {
  const feed = new Feed({
    id: `${publicUrl}/feeds/events`,
    title: 'Accord Watch',
    description: 'Changes in who stands where in an international accord',
    link: publicUrl,
    copyright: 'Quotes belong to the outlets that they name',
    updated: new Date(events[0]?.state.updatedAt ?? now),
    feedLinks: {
      rss: `${publicUrl}/feeds/events.rss`,
      atom: `${publicUrl}/feeds/events.atom`,
      json: `${publicUrl}/feeds/events.json`,
    },
  });
  for (const { state, updatedAtPosition } of events) {
    const event = eventData(state, String(updatedAtPosition), contextOf(state.fields.accord));
    feed.addItem({
      id: `${publicUrl}/events/${state.id}`,
      link: event.links.dashboard,
      title: titleOf(event),
      description: titleOf(event),
      content: contentOf(event),
      published: new Date(state.detectedAt),
      date: new Date(state.updatedAt),
      category: [
        { name: event.accord.name },
        { name: event.kind },
        ...(event.country ? [{ name: event.country.name }] : []),
      ],
    });
  }
  return feed;
}

const ended = { open: '', rejected: 'Retracted: ', retracted: 'Retracted: ', merged: 'Merged: ' } as const;
const titleOf = ({ status, summary, claim }: EventData): string => `${ended[status]}${summary} (${claim.status})`;

const articlesShown = 5;

/** Who says so and the words that say it, those of an article together and in its order. */
function contentOf({ claim, evidence, sources, disputed }: EventData): string {
  const articles = new Map<string, EventData['evidence']>();
  for (const each of evidence) articles.set(each.item.id, [...(articles.get(each.item.id) ?? []), each]);
  return [
    `<p>${claim.status}${claim.speaker ? `, by ${escapeHtml(claim.speaker)}` : ''}; ${sources} source${sources === 1 ? '' : 's'}${disputed ? '; disputed' : ''}</p>`,
    ...[...articles.values()].slice(0, articlesShown).map(articleOf),
  ].join('');
}

function articleOf(evidence: EventData['evidence']): string {
  const inOrder = [...evidence].sort((a, b) => a.start - b.start).map(({ quote }) => quote);
  const [first] = evidence;
  return `<blockquote>${escapeHtml([...new Set(inOrder)].join(' … '))}</blockquote><p>${first ? sourceOf(first.item) : ''}</p>`;
}

function sourceOf({ url, title, source }: EventData['evidence'][number]['item']): string {
  const named = escapeHtml(`${source ?? ''}: ${title}`);
  return url && /^https?:/.test(url) ? `<a href="${escapeHtml(url)}">${named}</a>` : named;
}
