import { parentPort } from 'node:worker_threads';
import { parseFeed, type ParseOptions } from './parse-feed';

type Asked = { id: number; bytes: Uint8Array; options: ParseOptions };

// The thread in which feeds are parsed: whatever a feed does to the parser, the main thread goes on.
parentPort?.on('message', ({ id, bytes, options }: Asked) => {
  parseFeed(bytes, options).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) =>
      parentPort?.postMessage({
        id,
        result: { error: error instanceof Error ? error.message : String(error), feeds: [] },
      }),
  );
});
