import { EventEmitter } from 'node:events';
import { loadConfig } from '@app/base';
import type { EventLog } from '@app/event-log';
import type { Response } from '../http/request';
import { StreamController } from './stream.controller';

/** A response whose reader can leave; what is written after that goes nowhere, and is never said to have drained. */
class FakeResponse extends EventEmitter {
  closed = false;
  readonly written: string[] = [];
  status = () => this;
  type = () => this;
  setHeader = () => this;
  flushHeaders = () => undefined;
  end = () => this;
  write(text: string): boolean {
    if (!this.closed) this.written.push(text);
    return !this.closed;
  }
  leave(): void {
    this.closed = true;
    this.emit('close');
  }
}

describe('a stream whose reader leaves', () => {
  const record = { stream: 'feed-fd_1', type: 'feed-added', recordedAt: '', eventId: 'e' };
  const listeners = new Set<() => void>();
  const streamOf = (response: FakeResponse, during: Partial<Record<'head' | 'readAll', () => void>>) => {
    const log = {
      head: async () => {
        during.head?.();
        return { position: 0n };
      },
      readAll: async ({ after }: { after: bigint }) => {
        during.readAll?.();
        return after < 3n ? [{ ...record, position: after + 1n }] : [];
      },
      onAppend: (wake: () => void) => {
        listeners.add(wake);
        return () => listeners.delete(wake);
      },
    };
    // Only what a stream uses of the log and the response.
    const controller = new StreamController(log as unknown as EventLog, new Map(), loadConfig({}));
    return controller.stream({}, response as unknown as Response);
  };

  it.each(['head', 'readAll'] as const)('during %s ends, and holds nothing', async (step) => {
    const response = new FakeResponse();
    await streamOf(response, { [step]: () => response.leave() });
    expect(response.written.filter((text) => text.startsWith('id:'))).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  it('later on ends as well, and was told everything until then', async () => {
    const response = new FakeResponse();
    const ended = streamOf(response, {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.leave();
    await ended;
    expect(response.written.filter((text) => text.startsWith('id:'))).toHaveLength(3);
    expect(listeners.size).toBe(0);
  });
});
