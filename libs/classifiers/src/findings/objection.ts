import type { AccordFacts } from '../accords/accord-facts';
import { says } from '../languages/cues';
import { is } from '../mentions/nodes';
import type { Act } from '../clauses/act';
import type { Group } from '../mentions/groups';
import { type Candidate, hearsayDenied, withOther } from '../read/candidate';
import { isMemberBefore, wasNeverIn } from './member-before';
import { isWelcomedByAnother } from './welcomed';
import { isBesideOther } from '../mentions/beside-other';
import { isByCount, isCountedLeaving, isCounted, isCountOfStates, isBlocDeed } from './counted-deed';

/** Open principles and ties with a host take effect when they are signed. */
const bindsBySignature = ({ type }: AccordFacts): boolean => type === 'principles' || type === 'normalization';

/** Facts that speak against a candidate: what history knows already is no news, and an accord of states alone has no such step. */
export function objection(
  { kind, rule, act, who, firmness, unnamed, signsAccession }: Candidate,
  code: string | null,
  facts: AccordFacts,
  day: string,
): string | undefined {
  const { definition } = facts;
  if (rule === 'admitted' && isWelcomedByAnother(act, code, facts)) return 'another welcomes';
  if (definition && !definition.kinds.includes(kind)) return 'no such step in this accord';
  const mayBegin = facts.type === 'normalization' || (rule === 'under the accord' && facts.type === 'trade-agreement');
  if (kind === 'implementation' && !mayBegin && definition) return 'no such step in this accord';
  if (isWithOther(act, who ?? act.around.inner)) return withOther;
  // An exit is notified to the United Nations; nobody leaves them.
  if (kind === 'withdrawal' && facts.slug === 'un') return 'told to it';
  if (kind === 'withdrawal' && definition && wasNeverIn(definition, code)) return 'never was in it';
  // "Signs the document of accession": of an accord that asks for no ratification that is its signature.
  const asSigned = kind === 'ceremony.held' || rule === 'nth signatory';
  if (signsAccession === true && asSigned !== bindsBySignature(facts)) return 'another step';
  if (unnamed === true) return undefined;
  if (rule === hearsayDenied && facts.type !== 'normalization') return 'denies something else';
  if (
    rule === 'wished by' &&
    !act.around.outer?.codes.some(
      (other) => other === code || facts.hosts.includes(other) || facts.brokers.includes(other),
    )
  )
    return 'wished by a third party';
  if (kind === 'joiner.declined' && rule === 'negated' && isSaidByOther(act, code, facts)) return 'said by another';
  if (
    code === null &&
    !isCountedLeaving(kind, act) &&
    (kind === 'withdrawal' || kind === 'implementation' || kind === 'suspension' || kind === 'joiner.declined')
  )
    return 'nobody named';
  if (is(act.link.node, 'ties') && kind.startsWith('joiner') && hadRelations(facts, code))
    return 'had relations already';
  if (is(act.link.node, 'ties') && code !== null && definition?.mayJoin?.includes(code) === false)
    return 'its ties are another matter';
  if (code === null && act.link.how === 'context') return 'nobody named';
  // "Approved an EU request": who asks is not said.
  if (code === null && rule === 'application' && !act.around.others) return 'nobody named';
  if (code === null && kind === 'ratification' && !act.around.others && !isCounted(act)) return 'nobody named';
  const isCountedDeed = act.around.others || isByCount(act) || isCountOfStates(act);
  if (code === null && kind === 'ceremony.held' && act.link.how !== 'object' && !isCountedDeed) return 'nobody named';
  if (code === null && firmness === 'guess') return 'nobody named';
  const isOfBlocs = kind === 'ceremony.announced' && act.link.node?.accordForm === 'known';
  const nobody = !isCountedDeed && !isBlocDeed(act) && kind !== 'ceremony.postponed' && !isOfBlocs;
  if (code === null && facts.definition === undefined && nobody) return 'nobody named';
  const wasMember =
    definition &&
    code !== null &&
    rule !== 'exit undone' &&
    // Who is taken in again has been a member before.
    !says(act.node, act.sentence.cues.again) &&
    isMemberBefore(definition, kind, code, day);
  if (wasMember === true) return 'a member already';
  return undefined;
}

/** "Trump wrote that Ukraine could not go into the alliance": no refusal of its own, unless who says so leads the accord. */
const isSaidByOther = ({ around: { outer } }: Act, code: string | null, { hosts, brokers }: AccordFacts): boolean =>
  outer !== undefined &&
  code !== null &&
  !outer.codes.some((other) => other === code || hosts.includes(other) || brokers.includes(other));

/** An accord without a name, of a state with one that is none; peace is made with rebels, too. */
const isWithOther = ({ link: { node }, sentence: { nodes, cues } }: Act, who: Group | undefined): boolean =>
  (node?.accordForm === 'generic' || node?.accordForm === 'bare') &&
  who !== undefined &&
  who.codes.length === 1 &&
  who.nodes[0]?.form === 'name' &&
  isBesideOther(nodes, who) &&
  !nodes.some(({ norm, slug }) => cues.endsFighting?.test(norm === '' ? (slug ?? '') : norm) === true);

/** "Normalises relations" says nothing about the accord of a state that had them before. */
const hadRelations = ({ definition }: AccordFacts, code: string | null): boolean =>
  definition?.relationsBefore.some(({ country }) => country === code) === true;
