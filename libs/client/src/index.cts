// eslint-disable-next-line @typescript-eslint/no-require-imports -- the one way to load a module that is written out as CommonJS
import loaded = require('./index.js');
// Compilers of CommonJS take types of an ES module in this way only.
import type * as client from './index.js' with { 'resolution-mode': 'import' };

/** The same for projects of CommonJS. */
export const createClient: typeof client.createClient = loaded.createClient;
export const ApiError: typeof client.ApiError = loaded.ApiError;
export type ApiError = client.ApiError;
export type Client = client.Client;
export type ClientOptions = client.ClientOptions;
export type Problem = client.Problem;
export type Schema = client.Schema;
