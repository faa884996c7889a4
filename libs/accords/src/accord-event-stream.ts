const prefix = 'accord-event-';

/** The log's stream of an accord event. */
export const accordEventStream = (id: string): string => prefix + id;

/** The accord event whose stream this is, or null. */
export const accordEventOf = (stream: string): string | null =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : null;

/** What the names of all streams of accord events begin with. */
export const accordEventStreams = prefix;
