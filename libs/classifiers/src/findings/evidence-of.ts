import type { EvidenceSpan, Finding } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import type { Candidate } from '../read/candidate';
import { placeOf } from './place-of';
import type { SettleContext } from './settle-context';
import type { FoundDate } from '../text/stated-dates';
import { apostropheAhead } from '../text/tokenize';

/** A part of the text as evidence of a field: of "l'accord" without the apostrophe. */
export function spanOf(field: string, text: string, start: number, end: number): EvidenceSpan {
  const from = apostropheAhead.test(text.charAt(start)) ? start + 1 : start;
  return { field, start: from, end, quote: text.slice(from, end) };
}

interface Read {
  readonly candidate: Candidate;
  readonly context: SettleContext;
  readonly facts: AccordFacts;
  /** The days that its sentence names, and the one that it happens on. */
  readonly dates: readonly FoundDate[];
  readonly date: FoundDate | undefined;
}

/** A finding with the words that it rests on, who says it, where it is, and what is odd about it. */
export function withEvidence(bare: Finding, { candidate, context, facts, dates, date }: Read): Finding {
  const { text, grammar } = context;
  const flags = flagsOf(candidate, bare.country, facts, dates);
  const speaker = namedSpeaker(candidate, text);
  const place = placeOf(candidate, text, grammar);
  return {
    ...bare,
    evidence: [
      ...evidenceOf(candidate, bare.country, text, date),
      ...(speaker ? [speaker] : []),
      ...(place ? [place] : []),
    ],
    ...(flags.length > 0 && { flags }),
    ...(speaker && { speaker: speaker.quote }),
    ...(place && { place: place.quote }),
  };
}

function flagsOf({ kind }: Candidate, code: string | null, facts: AccordFacts, dates: readonly FoundDate[]): string[] {
  const before =
    kind === 'joiner.announced' && facts.definition?.relationsBefore.some(({ country }) => country === code);
  return [
    ...(before === true ? ['relations-existed-before'] : []),
    ...(dates.some(({ mismatch }) => mismatch) ? ['weekday-mismatch'] : []),
    ...(facts.definition ? [] : ['candidate']),
  ];
}

/** The words that a finding rests on: the act with what governs it, the state, the accord and the day. */
function evidenceOf(
  { act, who }: Candidate,
  code: string | null,
  text: string,
  date: FoundDate | undefined,
): EvidenceSpan[] {
  const { nodes } = act.sentence;
  const starts = [act.node.start, ...act.around.governors.map(({ node }) => node.start)];
  const ends = [act.node.end, ...act.around.governors.map(({ node }) => node.end)];
  const spans = [spanOf('kind', text, Math.min(...starts), Math.max(...ends))];
  const named = who?.nodes.find((node) => node.code === code) ?? nodes.find((node) => node.code === code);
  if (named) spans.push(spanOf('country', text, named.start, named.end));
  if (act.link.node) spans.push(spanOf('accord', text, act.link.node.start, act.link.node.end));
  if (date) spans.push(spanOf('date', text, date.start, date.end));
  return spans;
}

/** Who says it: the leader or officer before a verb of saying. */
function namedSpeaker({ act }: Candidate, text: string): EvidenceSpan | undefined {
  const { nodes } = act.sentence;
  const says = nodes.findIndex((node) =>
    node.classes.some((name) => name.startsWith('say:') || name.startsWith('announce:')),
  );
  if (says < 0) return undefined;
  const leader = nodes.slice(Math.max(0, says - 8), says + 4).find((node) => node.form === 'leader');
  return leader && spanOf('speaker', text, leader.start, leader.end);
}
