import type { ClientCertificate } from './client-certificate';

/** What an attempt needs of the outside world: a request, a POST unless it says otherwise, that refuses private targets and redirects and ends in time. */
export type SendRequest = (request: {
  method?: 'POST' | 'OPTIONS';
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Shown to a receiver that asks who we are. */
  client?: ClientCertificate | null;
}) => Promise<{ status: number; headers: Record<string, string>; body: string }>;

export const deadlines = { connectMs: 5_000, firstByteMs: 15_000, totalMs: 15_000 };
/** How much of an answer is read at most. */
export const readAtMostBytes = 16 * 1024;
