import { ClassifiableItem, type ClassifiableItem as Item } from '@app/accords';
import { z } from 'zod';

const isDate = (value: string): boolean => !Number.isNaN(Date.parse(value));
const noDate = 'is no year, month, day or instant (ISO 8601)';

const Line = ClassifiableItem.extend({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  published: z.string().refine(isDate, noDate).optional(),
  publishedAt: z.string().refine(isDate, noDate).optional(),
});
export type ReadLine = { item: Item } | { reason: string };

/** One JSON line as an item; `published` is accepted for `publishedAt`, and null fields count as missing. */
export function readItemLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { reason: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const bare = typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutNulls(value) : value;
  const parsed = Line.safeParse(bare);
  if (!parsed.success)
    return {
      reason: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
    };
  const { published, publishedAt, text, url, source, lang, id, title } = parsed.data;
  if (title === '' && (text ?? '') === '') return { reason: 'neither title nor text' };
  const when = publishedAt ?? published;
  return {
    item: {
      id,
      title,
      ...(text !== undefined && { text }),
      ...(url !== undefined && { url }),
      ...(source !== undefined && { source }),
      ...(lang !== undefined && { lang }),
      ...(when !== undefined && { publishedAt: when }),
    },
  };
}

const withoutNulls = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));

const LabelledEvent = z.object({
  type: z.string(),
  country: z.string().nullable().default(null),
  accord: z.string().nullish(),
  date: z.string().nullish(),
  status: z.string().nullish(),
  optional: z.boolean().optional(),
});
const Labels = z.object({ accord: z.string().nullish(), events: z.array(LabelledEvent) });
export type LabelledItem = { item: Item; labels: z.infer<typeof Labels> };
export interface Predicted {
  readonly type: string;
  readonly country: string | null;
  readonly accord: string;
  readonly date: string | null;
  readonly status: string;
  readonly confidence: number;
}

/** One line of a labelled corpus: the item and what it reports. */
export function readLabelledLine(line: string): LabelledItem | { reason: string } {
  const read = readItemLine(line);
  if ('reason' in read) return read;
  const labels = Labels.safeParse(JSON.parse(line));
  return labels.success
    ? { item: read.item, labels: labels.data }
    : { reason: labels.error.issues[0]?.message ?? 'no labels' };
}
