import type { AccordDefinition } from './accord-definition';
import type { AccordEventState, EventSource } from './accord-event-state';
import type { AccordEventRecord, EventFields } from './accord-event-records';
import type { Kind } from './vocabulary';

export const messageTypes = [
  'accord.event.detected',
  'accord.event.updated',
  'accord.event.corrected',
  'accord.event.retracted',
  'accord.event.merged',
] as const;
export type MessageType = (typeof messageTypes)[number];

/** The message that a record stands for, to those who have already been told of the event; null for none. */
export function messageTypeOf(type: AccordEventRecord['type']): MessageType | null {
  switch (type) {
    case 'event-detected':
      return 'accord.event.detected';
    case 'event-corroborated':
    case 'event-confirmed':
      return null;
    case 'event-upgraded':
    case 'event-disputed':
      return 'accord.event.updated';
    case 'event-corrected':
    case 'event-split':
    case 'decision-reverted':
      return 'accord.event.corrected';
    case 'event-rejected':
    case 'event-retracted':
      return 'accord.event.retracted';
    case 'event-merged':
      return 'accord.event.merged';
  }
}

export type MessageContext = {
  definition: Pick<AccordDefinition, 'slug' | 'name' | 'article'>;
  countryName: (code: string) => string;
  publicUrl: string;
};

/** What the record behind a revision adds to its message. */
export type RevisionNote = {
  previousRevision?: number;
  changedFields?: string[];
  reason?: string | null;
  mergedInto?: string | null;
};

export type EventMessage = { type: MessageType; timestamp: string; data: EventData };
export type EventData = ReturnType<typeof eventData>;

/** The body that subscribers receive for one revision of an accord event (webhooks, SSE and feeds alike). */
export const eventMessage = (
  type: MessageType,
  state: AccordEventState,
  position: string,
  note: RevisionNote,
  context: MessageContext,
): EventMessage => ({
  type,
  timestamp: state.updatedAt,
  data: { ...eventData(state, position, context), ...note },
});

/** An accord event as every interface shows it. */
export function eventData(state: AccordEventState, position: string, context: MessageContext) {
  const { fields } = state;
  const self = `${context.publicUrl}/api/v1/events/${state.id}`;
  return {
    id: state.id,
    revision: state.revision,
    position,
    accord: { slug: context.definition.slug, name: context.definition.name },
    kind: fields.kind,
    country: fields.country ? { code: fields.country, name: context.countryName(fields.country) } : null,
    ...(fields.about && { about: { code: fields.about, name: context.countryName(fields.about) } }),
    ...(fields.step && { step: fields.step }),
    ...(fields.place && { place: fields.place }),
    summary: summarise(fields, context),
    claim: { status: fields.claimStatus, speaker: fields.speaker },
    date: fields.date,
    standing: state.standing,
    confidence: fields.confidence,
    review: state.review,
    status: state.status,
    flags: fields.flags,
    evidence: state.sources.flatMap(evidenceOf),
    sources: state.sources.length,
    disputed: state.disputes.length > 0,
    links: { self, dashboard: `${context.publicUrl}/events/${state.id}` },
  };
}

const evidenceOf = (source: EventSource) =>
  source.evidence.map(({ field, quote, start, end }) => ({
    field,
    quote,
    start,
    end,
    item: {
      id: source.itemId,
      version: source.version,
      title: source.title,
      url: source.url,
      source: source.source,
      publishedAt: source.publishedAt,
      textHash: source.textHash,
    },
  }));

const sentences: Record<Kind, (who: string, accord: string) => string> = {
  'joiner.prospect': (who, accord) => `${who} is a prospective joiner of ${accord}`,
  'joiner.announced': (who, accord) => `${who} is announced as a joiner of ${accord}`,
  'joiner.declined': (who, accord) => `${who} declines to join ${accord}`,
  'ceremony.announced': (who, accord) => `A signing of ${accord} by ${who} is announced`,
  'ceremony.held': (who, accord) => `${who} signed ${accord}`,
  'ceremony.postponed': (who, accord) => `A signing of ${accord} by ${who} is put off`,
  ratification: (who, accord) => `${who} ratified ${accord}`,
  implementation: (who, accord) => `${who} takes a step under ${accord}`,
  suspension: (who, accord) => `${who} suspends its part in ${accord}`,
  withdrawal: (who, accord) => `${who} withdraws from ${accord}`,
};

/** One plain sentence: "Kazakhstan is announced as a joiner of the Abraham Accords". */
export function summarise(
  fields: EventFields,
  { definition, countryName }: Pick<MessageContext, 'definition' | 'countryName'>,
): string {
  const who = fields.country ? countryName(fields.country) : 'A further state';
  const name = definition.name.replace(/^the /i, '');
  const accord = definition.article === false ? name : `the ${name}`;
  if (fields.about && fields.kind === 'ratification')
    return `${who} ratified ${countryName(fields.about)}'s accession to ${accord}`;
  if (fields.effective && fields.kind === 'joiner.announced') return `${who} has joined ${accord}`;
  return sentences[fields.kind](who, accord);
}
