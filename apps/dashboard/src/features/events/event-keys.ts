export type EventsQuery = {
  limit: number;
  accord?: string;
  kind?: string;
  review?: string;
  country?: string;
  q?: string;
};

export const eventKeys = {
  all: ['events'] as const,
  list: (query: EventsQuery) => ['events', 'list', query] as const,
  one: (id: string) => ['events', 'one', id] as const,
  proposals: (event = 'all') => ['events', 'proposals', event] as const,
  item: (id: string) => ['items', id] as const,
};
