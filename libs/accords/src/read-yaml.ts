import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** Where the product's own data lies: `libs/accords`, above the sources as above the build. */
export function accordsFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'libs', 'accords');
    if (existsSync(join(candidate, 'countries'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`no libs/accords above ${__dirname}`);
  }
}

/** What the build has read of the product's data, by the SHA-1 of the text: parsing YAML with a cold parser is half a second of every start. */
let ahead: Readonly<Record<string, unknown>> | undefined;

function readAhead(): Readonly<Record<string, unknown>> {
  const file = join(accordsFolder(), '..', '..', 'dist', 'data', 'yaml.json');
  if (!existsSync(file)) return {};
  // Our own build's file: texts' hashes and their values, which whoever asks validates.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The value of a YAML text; from the build where that has read the very same text. Throws YAMLParseError. */
export function readYaml(source: string): unknown {
  const known = valueReadAhead(source);
  return known === undefined ? parse(source) : known;
}

/** Undefined where the build has not read this text. Every caller gets a value of its own. */
export function valueReadAhead(source: string): unknown {
  ahead ??= readAhead();
  return structuredClone(ahead[createHash('sha1').update(source).digest('hex')]);
}
