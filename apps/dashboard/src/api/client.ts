import { createClient } from '../../../../libs/client/src';

export { ApiError, type Problem, type Schema } from '../../../../libs/client/src';

/** The service that this page comes from, with the session's cookie. */
export const api = createClient();
