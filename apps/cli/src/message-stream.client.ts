import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@app/base';

export type StreamedEvent = { id: string; event: string; data: string };
export type StreamSource = { from: string; key: string };

const reconnectAfterMs = 2_000;

/** The server-sent events of a running service after a position, over every broken connection, until the signal. */
export async function* messageStream(
  { from, key }: StreamSource,
  after: string,
  signal: AbortSignal,
): AsyncGenerator<StreamedEvent> {
  let position = after;
  while (!signal.aborted) {
    try {
      const answer = await ask(`${from}/api/v1/stream?after=${position}`, key, signal);
      for await (const event of eventsOf(answer)) {
        position = event.id;
        yield event;
      }
    } catch (error) {
      // A service that restarts is waited for; one that refuses us is not.
      if (error instanceof AppError) throw error;
    }
    await sleep(reconnectAfterMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Where the log of a running service ends now. */
export async function headPosition({ from, key }: StreamSource, signal: AbortSignal): Promise<string> {
  const answer = await ask(`${from}/api/v1/log/head`, key, signal);
  // Our own API says so: GET log/head.
  return ((await answer.json()) as { position: string }).position;
}

async function ask(url: string, key: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${key}` }, signal });
  if (answer.ok) return answer;
  throw new AppError(
    'STREAM_REFUSED',
    'upstream',
    `${url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
  );
}

/** Server-sent events as our own stream writes them: id, event and one data line. */
async function* eventsOf({ body }: Response): AsyncGenerator<StreamedEvent> {
  if (!body) return;
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const [id, event, data] = [field('id'), field('event'), field('data')];
      if (id !== undefined && event !== undefined && data !== undefined) yield { id, event, data };
    }
  }
}
