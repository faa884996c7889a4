import { z } from 'zod';

const count = z.number().int();

/** How an outlet has done so far. */
export const SourceRecord = z
  .object({
    source: z.string(),
    events: count.describe('Accord events that it reported'),
    first: count.describe('Of these, where it was first'),
    confirmed: count.describe('First, and confirmed since by a person, officially or by an independent outlet'),
    retracted: count.describe('First, and rejected or retracted since'),
    judged: count.describe('First, and settled since: confirmed, retracted, or a month old and still neither'),
    copies: count.describe('Reports that copied an agency or repeated itself'),
  })
  .meta({ id: 'SourceRecord' });
