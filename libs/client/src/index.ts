import type { components, paths } from './generated/schema.js';

export type Schema = components['schemas'];
export type Problem = Schema['Problem'];

type Method = 'get' | 'post' | 'patch' | 'delete';
type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[keyof paths];
type Operation<M extends Method, P extends PathWith<M>> = paths[P][M];
type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Answer<O> = O extends { responses: infer R }
  ? { [S in keyof R & (200 | 201 | 202 | 204)]: JsonOf<R[S]> }[keyof R & (200 | 201 | 202 | 204)]
  : never;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Q : never;
type BodyOf<O> = O extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : never;
type PathOf<O> = O extends { parameters: { path: infer Parts } } ? Parts : undefined;

/** An answer that is no success, as the problem that the API tells. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
  }
}

type Options<O> = { query?: QueryOf<O>; body?: BodyOf<O>; signal?: AbortSignal } & (PathOf<O> extends undefined
  ? { path?: undefined }
  : { path: PathOf<O> });
/** Where the route has parts to fill in, they have to be given. */
type Arguments<O> = PathOf<O> extends undefined ? [options?: Options<O>] : [options: Options<O>];

export type ClientOptions = {
  /** Where the service is, such as `https://watch.example`; left out, the page's own origin with the session's cookie. */
  baseUrl?: string;
  /** An API key; sent as `Authorization: Bearer KEY`. */
  key?: string;
};
export type Client = ReturnType<typeof createClient>;

/**
 * Calls of the HTTP interface whose paths, queries, bodies and answers are those of its OpenAPI description. An answer that is no success is
 * thrown as `ApiError`; a call whose `signal` aborts is thrown as `AbortError`.
 */
export function createClient({ baseUrl = '', key }: ClientOptions = {}) {
  async function call<M extends Method, P extends PathWith<M>>(
    method: M,
    path: P,
    { path: parts, query, body, signal }: Partial<Options<Operation<M, P>>> = {},
  ): Promise<Answer<Operation<M, P>>> {
    // Parts of a path are texts in every route.
    const part = (name: string): string => (parts as Record<string, string> | undefined)?.[name] ?? '';
    const filled = baseUrl + path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(part(name)));
    const search = new URLSearchParams(
      // Parameters of a query are plain values.
      Object.entries(query ?? {}).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value as string | number | boolean)]],
      ),
    ).toString();
    const response = await fetch(search ? `${filled}?${search}` : filled, {
      method: method.toUpperCase(),
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (!response.ok) throw new ApiError(await problemOf(response));
    // The server's answers are described by the document that these types come from.
    return (response.status === 204 ? undefined : await response.json()) as Answer<Operation<M, P>>;
  }
  return {
    get: <P extends PathWith<'get'>>(path: P, ...[options]: Arguments<Operation<'get', P>>) =>
      call('get', path, options),
    post: <P extends PathWith<'post'>>(path: P, ...[options]: Arguments<Operation<'post', P>>) =>
      call('post', path, options),
    patch: <P extends PathWith<'patch'>>(path: P, ...[options]: Arguments<Operation<'patch', P>>) =>
      call('patch', path, options),
    remove: <P extends PathWith<'delete'>>(path: P, ...[options]: Arguments<Operation<'delete', P>>) =>
      call('delete', path, options),
  };
}

async function problemOf(response: Response): Promise<Problem> {
  const { status } = response;
  const fallback = {
    type: 'about:blank',
    title: 'No answer',
    status,
    detail: `The service answered ${status}.`,
    instance: '',
    code: '',
  };
  return response.json().then(
    (body: Partial<Problem>) => ({ ...fallback, ...body }),
    () => fallback,
  );
}
