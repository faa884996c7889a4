import type { AccordEventState } from '@app/accords';
import type { DigestOfEvent } from '@app/digests';

type Read = { verdict: string | null; reason: string | null; event: string | null };
type Told = { event: string; endpoint: string; state: string; at: string | null };

export type WhyInput = {
  /** Of the newest version: queued, classified or failed. */
  state: string;
  baseline: boolean;
  findings: readonly Read[];
  /** The accord events that took it, as they are now. */
  events: readonly Pick<AccordEventState, 'id' | 'alerted' | 'quiet' | 'status'>[];
  told: readonly Told[];
  digests: readonly Pick<DigestOfEvent, 'event' | 'state'>[];
};

/** What someone who asks "why was I not told?" wants to hear: what the article was to the log, and who heard of it. */
export function answerOf(input: WhyInput): string {
  const { state, findings } = input;
  if (state === 'queued') return 'It waits for the classifiers.';
  if (state === 'failed') return 'The classifiers failed on it; it is tried again when they change.';
  const taken = ['detected', 'upgraded', 'corroborated']
    .map((verdict) => findings.find((finding) => finding.verdict === verdict))
    .find((finding) => finding !== undefined);
  if (taken) return [partOf(taken, input.baseline), tellingOf(taken, input)].filter(Boolean).join(' ');
  const first = findings[0];
  return first
    ? `It reports nothing new: ${first.reason ?? first.verdict ?? 'no reason was kept'}.`
    : 'Nothing in it reports that a standing changes.';
}

/** What it was to the accord event that took it. */
function partOf({ verdict, reason, event }: Read, baseline: boolean): string {
  const named = `the event ${event ?? ''}`;
  if (verdict === 'upgraded') return `It changed what is known of ${named} (${reason ?? ''}).`;
  if (verdict === 'corroborated') return `It is a further source of ${named}, which had been recorded before.`;
  if (baseline) return `It is from a feed's first poll, which never alerts; ${named} was recorded quietly.`;
  return `It was the first to report ${named}${reason && reason !== 'new' ? `, which was not told then: ${reason}` : ''}.`;
}

/** Who heard of that accord event so far. */
function tellingOf({ verdict, event: id }: Read, { events, told, digests }: WhyInput): string | null {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const ended = event.status === 'open' ? '' : `; the event is ${event.status} since`;
  if (!event.alerted)
    return verdict === 'detected'
      ? `Nobody has been told of it since${ended}.`
      : `Nobody has been told of it: ${event.quiet ?? 'it was recorded quietly'}${ended}.`;
  const reached = endpoints(told, id);
  const mails = mailsOf(digests, id);
  const rest = [...reached.rest, ...mails.rest];
  const heard = reached.heard + mails.heard;
  if (heard > 0) {
    const who = [count(reached.heard, 'endpoint'), count(mails.heard, 'digest')].filter(Boolean).join(' and ');
    return `${[`${who} ${heard === 1 ? 'was' : 'were'} told of it`, ...rest].join('; ')}${ended}.`;
  }
  if (rest.length > 0) return `${['Nobody has been told of it yet', ...rest].join('; ')}${ended}.`;
  return told.some((one) => one.event === id)
    ? `Nobody was told of it: what waited was not sent any more${ended}.`
    : `Nobody has been told of it: no endpoint asks for it, and no digest so far has it${ended}.`;
}

function mailsOf(digests: WhyInput['digests'], event: string | null) {
  const how = (...states: string[]) =>
    digests.filter((digest) => digest.event === event && states.includes(digest.state)).length;
  const why = 'only kept: there is no mail server';
  return {
    heard: how('sent'),
    rest: [
      ...counted(how('planned', 'sending'), 'digest', 'waits', 'wait'),
      ...counted(how('kept'), 'digest', `was ${why}`, `were ${why}`),
      ...counted(how('failed', 'unknown'), 'digest', 'may not have arrived', 'may not have arrived'),
    ],
  };
}

/** Each endpoint once: what arrived there counts before what waits, that before what failed. What was superseded says nothing. */
function endpoints(told: readonly Told[], event: string | null) {
  const states = new Map<string, Told[]>();
  for (const one of told.filter((candidate) => candidate.event === event))
    states.set(one.endpoint, [...(states.get(one.endpoint) ?? []), one]);
  const furthest = [...states.values()].map((all) => {
    if (all.some(({ state, at }) => state === 'delivered' || at !== null)) return 'heard';
    if (all.some(({ state }) => ['pending', 'leased', 'held'].includes(state))) return 'waits';
    return all.some(({ state }) => state === 'failed') ? 'failed' : 'spared';
  });
  const how = (which: string) => furthest.filter((state) => state === which).length;
  return {
    heard: how('heard'),
    rest: [
      ...counted(how('waits'), 'endpoint', 'has yet to be told', 'have yet to be told'),
      ...counted(how('failed'), 'endpoint', 'could not be reached', 'could not be reached'),
    ],
  };
}

const count = (n: number, what: string): string => (n === 0 ? '' : `${n} ${what}${n === 1 ? '' : 's'}`);
const counted = (n: number, what: string, one: string, many: string): string[] =>
  n === 0 ? [] : [`${count(n, what)} ${n === 1 ? one : many}`];
