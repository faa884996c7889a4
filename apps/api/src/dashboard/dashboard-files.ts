import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export type StaticFile = {
  type: string;
  body: Buffer;
  /** Zipped when first asked for: at start nobody waits for it. */
  gzipped: () => Buffer | null;
  etag: string;
  immutable: boolean;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Reads the built dashboard once, by its paths (`/assets/x.js`); an empty map where there is no build. */
export function readDashboard(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(join(folder, 'index.html'))) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && types[extname(entry.name)],
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/${relative(folder, path).replaceAll('\\', '/')}`, readStatic(path)] as const;
    }),
  );
}

function readStatic(path: string): StaticFile {
  const body = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const compressible = /text|json|svg|javascript/.test(type);
  let zipped: Buffer | null = null;
  return {
    type,
    body,
    gzipped: () => (compressible ? (zipped ??= gzipSync(body, { level: 9 })) : null),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // Vite writes the content's hash into the names of everything under assets.
    immutable: /[/\\]assets[/\\]/.test(path),
  };
}
