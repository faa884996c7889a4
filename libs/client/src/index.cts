/** The same for projects of CommonJS. */
export { ApiError, createClient } from './index.js';
export type { Client, ClientOptions, Problem, Schema } from './index.js';
