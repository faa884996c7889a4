// Adds to package-lock.json the platform packages that npm left out because the registry at hand did not serve them
// (a mirror, or a machine that is offline for other platforms). Without an entry for each of them "npm ci" calls the lock
// out of date; with one it skips what is not for its platform. Run it after every "npm install".
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'mipsel',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/** The platform that a package's name tells: "core-linux-arm-gnueabihf" is linux on arm. */
function platformOf(name) {
  const words = name.replace(/linuxmusl/, 'linux-musl').split(/[-/]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word.replace(/^universal$/, 'x64')));
  const libc = words.some((word) => /^musl/.test(word))
    ? 'musl'
    : words.some((word) => /^gnu/.test(word))
      ? 'glibc'
      : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** True when Node would find `name` from the package at `path`: beside it or in any node_modules above. */
function isLocked(path, name) {
  const parts = path.split('/node_modules/');
  return (
    parts.some((_, depth) => {
      const above = parts.slice(0, parts.length - depth).join('/node_modules/');
      return lock.packages[above ? `${above}/node_modules/${name}` : `node_modules/${name}`];
    }) || Boolean(lock.packages[`node_modules/${name}`])
  );
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const version = range.replace(/^[\^~>=v ]+/, '');
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) {
      console.error(`${name}: no platform in its name, left out`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added} platform packages added to package-lock.json`);
