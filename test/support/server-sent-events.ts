import { get, type IncomingMessage } from 'node:http';

export type ReceivedEvent = { id: string; event: string; data: { data: Record<string, unknown> } };

/** A client of a stream of server-sent events that hands out events as they are asked for. */
export function readEvents(base: string, path: string, headers: Record<string, string>) {
  const events: ReceivedEvent[] = [];
  let wake: () => void = () => undefined;
  let buffer = '';
  let opened: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const request = get(`${base}${path}`, { headers }, (response: IncomingMessage) => {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      opened();
      buffer += chunk;
      const blocks = buffer.split('\n\n');
      buffer = blocks.pop() ?? '';
      events.push(...blocks.map(parse).filter((event) => event !== null));
      wake();
    });
  });
  request.on('error', () => undefined);
  return {
    opened: isOpen,
    next: async (count: number): Promise<ReceivedEvent[]> => {
      while (events.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return events.splice(0, count);
    },
    close: () => request.destroy(),
  };
}

function parse(block: string): ReceivedEvent | null {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const [id, event, data] = [field('id'), field('event'), field('data')];
  return id && event && data ? { id, event, data: JSON.parse(data) } : null;
}
