import type { ClaimStatus, Kind } from '@app/accords';
import { isDoubtful } from './confidence';
import { speakerOf } from '../mentions/groups';
import { type Node, is, isComma, isVerb } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';

/** What a state does is official by itself; the rest is as good as whoever says it. */
export const deeds = new Set<Kind>([
  'joiner.announced',
  'ceremony.held',
  'ratification',
  'suspension',
  'withdrawal',
  'implementation',
]);
/** What binds the state; what is said, announced or voted for has yet to be done. */
const decisions = ['decide', 'sign', 'submit'];
const onlyTold = ['say', 'announce', 'vote', 'approve'];

/** Whether somebody is said to have told it, and whether a name stands for it. */
export type Attribution = 'named' | 'unnamed' | undefined;

/** Who tells it in its sentence. */
export function attributionOf({ act: { around, sentence } }: Candidate): Attribution {
  if (isUnnamed(sentence.nodes)) return 'unnamed';
  return around.governors.some(({ word }) => word === 'say' || word === 'announce') ||
    sentence.nodes.some((node) => isVerb(node, 'say', 'announce'))
    ? 'named'
    : undefined;
}

/** The press, people whose names are kept back: "sources say", "a senior official said". */
export const isUnnamed = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => is(node, 'media')) ||
  nodes.some((node, at) => is(node, 'unnamed') && !isNamed(nodes, at) && isTelling(nodes, at));

/** "Foreign ministry official John Smith": a name follows. */
const isNamed = (nodes: readonly Node[], at: number): boolean =>
  nodes[at + 1]?.form === 'leader' || (nodes[at + 1]?.kind === 'word' && nodes[at + 1]?.capital === true);

const isTelling = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(at + 1, at + 4).some(({ norm }) => norm === ':') ||
  nodes.slice(Math.max(0, at - 5), at + 7).some((node) => isVerb(node, 'say', 'announce', 'deny', 'expect'));

/** A state's own decision, told as such: to leave or join on a day to come; what an officer says of it is as good as he is. */
function isOwnDecision(candidate: Candidate, words: ReadonlySet<string>): boolean {
  const { kind } = candidate;
  if (kind === 'withdrawal')
    return !onlyTold.some((word) => words.has(word)) || decisions.some((word) => words.has(word));
  return kind === 'joiner.announced' && !words.has('say');
}

/** "Kazakhstan joins the accords, Trump announces": a leader's word on another state. */
function isToldByAnother({ act: { around, sentence, at }, who }: Candidate): boolean {
  const teller =
    speakerOf(sentence, at) ??
    (around.governors.some(({ word }) => word === 'announce') ? around.outer : undefined) ??
    headOf(sentence, at);
  return (
    teller !== undefined &&
    who !== undefined &&
    teller.role !== 'party' &&
    !teller.codes.some((code) => who.codes.includes(code))
  );
}

/** "Pashinyan: we have frozen it", "the minister said that": an officer by name or office tells it, and no paper does. */
function isPersonsWord({ act: { around, sentence, at } }: Candidate): boolean {
  const { nodes } = sentence;
  const speaker = speakerOf(sentence, at);
  const isPerson = (from: number, to: number): boolean => {
    const own = nodes.slice(Math.max(0, from - 3), to + 4);
    return (
      speaker?.role !== 'party' &&
      (nodes.slice(from, to).some(({ form }) => form === 'leader') ||
        own.some((node) => is(node, 'head', 'official') && !is(node, 'institution')))
    );
  };
  if (speaker) return isPerson(speaker.from, speaker.to);
  if (closesWithOfficer(nodes, at)) return true;
  const teller = around.outer ?? around.inner;
  const tells = around.governors.some(({ word }) => word === 'say' || word === 'announce');
  return tells && teller !== undefined && isPerson(teller.from, teller.to);
}

/** "..., the prime minister said", "..., сказала министр": the sentence ends with an officer whose state nobody names again. */
function closesWithOfficer(nodes: readonly Node[], at: number): boolean {
  const comma = nodes.findLastIndex((node) => isComma(node));
  const tail = comma > at ? nodes.slice(comma + 1, comma + 8) : [];
  return (
    tail.some((node) => isVerb(node, 'say', 'announce')) &&
    tail.some((node) => is(node, 'head', 'official') && !is(node, 'institution', 'party'))
  );
}

const openSteps = new Set<Kind>(['suspension', 'joiner.prospect', 'joiner.announced']);

/** "Trump said that he had a great call and that Kazakhstan joins": the leader with whose words the sentence begins. */
function headOf({ nodes, groups }: Candidate['act']['sentence'], at: number): Candidate['who'] {
  const says = nodes.slice(0, Math.min(at, REACH)).findIndex((node) => isVerb(node, 'say', 'announce'));
  return says < 0
    ? undefined
    : groups.find(
        ({ from, to }) =>
          to < at && from <= says + REACH && nodes.slice(from, to).some(({ form }) => form === 'leader'),
      );
}
/** So near to the head of a sentence stands who says it. */
const REACH = 6;

/** "The Saeima votes to leave": the law has yet to be signed, and the notice to be given. */
function isVotedFor({ act: { at, sentence } }: Candidate, words: ReadonlySet<string>): boolean {
  const { nodes } = sentence;
  const ends = ({ norm }: Node): boolean => norm === ':' || norm === ';';
  const from = nodes.slice(0, at).findLastIndex(ends) + 1;
  return words.has('vote') || nodes.slice(from).some((node) => is(node, 'parliament') && node.kind !== 'accord');
}

/** How far what is told can be relied on. */
export function claimOf(candidate: Candidate): ClaimStatus {
  const { act, firmness, kind, rule } = candidate;
  const { around, sentence } = act;
  const words = new Set<string>(around.governors.map(({ word }) => word));
  const isSaid = ['announce', 'say', 'agree', 'decide', 'intend'].some((word) => words.has(word));
  if (isUnnamed(sentence.nodes)) return 'reported';
  if (isDoubtful({ rule }) && !around.may) return deeds.has(kind) ? 'official' : 'announced';
  const isByPerson = isPersonsWord(candidate);
  if (firmness === 'guess')
    return isByPerson && rule !== 'wished by' ? 'announced' : around.may ? 'rumoured' : 'reported';
  if (kind === 'joiner.announced' && isToldByAnother(candidate)) return 'announced';
  const isDecided = decisions.some((word) => words.has(word));
  const isSigned = words.has('sign') || words.has('submit');
  if (openSteps.has(kind) && isByPerson && !isDecided) return 'announced';
  // "Announces that it is leaving", "votes to leave": until it is notified or takes effect.
  const isToldExit = kind === 'withdrawal' && (words.has('announce') || isVotedFor(candidate, words)) && !isSigned;
  if (!isToldExit && (firmness === 'fact' || isOwnDecision(candidate, words))) return 'official';
  const byInstitution = sentence.nodes.some((node) => is(node, 'institution', 'formal'));
  if (kind === 'ceremony.postponed')
    return isByPerson ? 'announced' : isSaid || byInstitution ? 'official' : 'reported';
  if (sentence.nodes.some((node) => is(node, 'formal')) && kind !== 'joiner.announced') return 'official';
  if ((kind === 'joiner.declined' || kind === 'ceremony.announced') && byInstitution && !isByPerson) return 'official';
  if (kind === 'joiner.prospect' && !isSaid && (words.has('expect') || words.has('talks'))) return 'reported';
  return 'announced';
}
