import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of a file. It is opened for the first of them: a line reader that nobody listens to yet loses what it reads, and its end. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}
