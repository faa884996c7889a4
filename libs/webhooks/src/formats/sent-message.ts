import { z } from 'zod';

/** What a format reads of the stored message; the rest is passed on or left out as the receiver's side wants it. */
const SentMessage = z.object({
  type: z.string(),
  timestamp: z.string(),
  data: z.looseObject({
    id: z.string().optional(),
    summary: z.string().optional(),
    message: z.string().optional(),
    reason: z.string().nullish(),
    claim: z.looseObject({ status: z.string(), speaker: z.string().nullable() }).optional(),
    date: z.looseObject({ value: z.string() }).nullish(),
    sources: z.number().optional(),
    evidence: z
      .array(
        z.looseObject({
          quote: z.string(),
          item: z.looseObject({ source: z.string().nullish(), url: z.string().nullish() }),
        }),
      )
      .optional(),
    links: z.looseObject({ self: z.string(), dashboard: z.string() }).optional(),
  }),
});
export type SentMessage = z.infer<typeof SentMessage>;

export const readMessage = (body: string): SentMessage => SentMessage.parse(JSON.parse(body));

/** A message as people read it, in parts that each chat sets in its own way. */
type Wording = {
  headline: string;
  /** "announced by the President of the United States, 2025-11-06, 3 sources" */
  facts: string;
  quote: string | null;
  outlet: string | null;
  article: string | null;
  link: string | null;
};

const openings: Record<string, string> = {
  'accord.event.updated': 'Update: ',
  'accord.event.corrected': 'Correction: ',
  'accord.event.retracted': 'Retracted: ',
  'accord.event.merged': 'Merged with another event: ',
};

export function wordingOf({ type, data }: SentMessage): Wording {
  const { claim, date, sources, reason } = data;
  const [first] = data.evidence ?? [];
  const claimed = claim && `${claim.status}${claim.speaker ? ` by ${claim.speaker}` : ''}`;
  const counted = sources !== undefined && `${sources} ${sources === 1 ? 'source' : 'sources'}`;
  return {
    headline: `${openings[type] ?? ''}${data.summary ?? data.message ?? type}`,
    facts: [claimed, date?.value, counted, reason && `reason: ${reason}`].filter(Boolean).join(', '),
    quote: first?.quote ?? null,
    outlet: first?.item.source ?? null,
    article: first?.item.url ?? null,
    link: data.links?.dashboard ?? null,
  };
}

const segmenter = new Intl.Segmenter();

/** Cut to what a receiver takes, never within a character as people see it. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
