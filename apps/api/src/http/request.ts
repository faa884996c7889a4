import type { IncomingMessage, ServerResponse } from 'node:http';

/** Who asks: a person's session or a program's key. */
export type Caller = {
  /** As records and audit rows name the caller: user:ID or key:ID. */
  actor: string;
  scope: Scope;
  via: 'session' | 'key';
  user: { id: string; name: string; role: Role } | null;
};

export const scopes = ['read', 'write', 'admin', 'feeds'] as const;
export type Scope = (typeof scopes)[number];
export const userRoles = ['viewer', 'analyst', 'admin'] as const;
export type Role = (typeof userRoles)[number];

/** The parts of Express's request and response that we use. */
export type Request = IncomingMessage & {
  originalUrl: string;
  path: string;
  params: Record<string, string>;
  query: Record<string, unknown>;
  body?: unknown;
  ip?: string;
  caller?: Caller;
};
export type Response = ServerResponse & {
  status(code: number): Response;
  json(body: unknown): Response;
  type(contentType: string): Response;
  send(body: string | Buffer): Response;
  redirect(status: number, url: string): void;
  flush?: () => void;
};
export type Next = (error?: unknown) => void;

/** The query of a request's address. */
export const queryOf = (request: Request): URLSearchParams =>
  new URL(request.originalUrl, 'http://localhost').searchParams;
