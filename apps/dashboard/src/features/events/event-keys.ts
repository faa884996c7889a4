export type EventsQuery = {
  limit: number;
  accord?: string;
  kind?: string;
  review?: string;
  country?: string;
  q?: string;
};

export const eventKeys = {
  list: (query: EventsQuery) => ['events', 'list', query] as const,
  one: (id: string) => ['events', 'one', id] as const,
  item: (id: string) => ['items', id] as const,
};
