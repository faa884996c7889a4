// Reads the product's YAML data once, at build time, into dist/data/yaml.json: by the SHA-1 of each file's text, so that a file changed since is read as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = {};
for (const folder of ['definitions', 'countries'])
  for (const name of readdirSync(join(root, 'libs/accords', folder))) {
    const source = readFileSync(join(root, 'libs/accords', folder, name), 'utf8');
    read[createHash('sha1').update(source).digest('hex')] = parse(source);
  }
mkdirSync(join(root, 'dist/data'), { recursive: true });
writeFileSync(join(root, 'dist/data/yaml.json'), JSON.stringify(read));
