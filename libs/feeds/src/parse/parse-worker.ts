import { parentPort } from 'node:worker_threads';
import { parseFeed, type ParseOptions } from './parse-feed';

type Asked = { bytes: Uint8Array; options: ParseOptions };

// The thread in which feeds are parsed: whatever a feed does to the parser, the main thread goes on.
parentPort?.on('message', ({ bytes, options }: Asked) => {
  parseFeed(bytes, options).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) =>
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error), feeds: [] }),
  );
});
