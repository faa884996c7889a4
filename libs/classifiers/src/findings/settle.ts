import type { EvidenceSpan, Finding, Kind } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import { type Attribution, attributionOf, claimOf } from './claim-status';
import { confidenceOf, featuresOf } from './confidence';
import { type Counted, bothBefore, includedBehind } from '../mentions/counted';
import { dateFor, fullDay, isFresh } from './date-of';
import { asForetold } from './foretold';
import { says } from '../languages/cues';
import { type Group, speakerOf } from '../mentions/groups';
import { liesAhead } from './lies-ahead';
import { type Node, beforeArticle, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import { GRACE_MS, isMemberBefore, wasNeverIn } from './member-before';
import { oldYear } from './old-year';
import { partnersOf, signedWith } from './signed-with';
import { placeOf } from './place-of';
import { representedIn } from './represented';
import { unnamedOfficersState } from './unnamed-officer';
import type { SettleContext } from './settle-context';
import type { FoundDate } from '../text/stated-dates';
import { isByTheWay, isLongAgo } from './told-before';
import { isWelcomedByAnother } from './welcomed';

export type Settled =
  | {
      finding: Finding;
      rule: string;
      features: readonly string[];
      said?: Attribution;
      planned?: boolean;
      generic?: boolean;
    }
  | { refused: string; rule: string };

/** Turns what a reader made of an act into findings: one for each country and accord, unless facts speak against it. */
export function settle(candidate: Candidate, context: SettleContext): Settled[] {
  const codes = countriesOf(candidate);
  if (candidate.kind === 'ceremony.held' && liesAhead(candidate, context))
    return settle({ ...candidate, kind: 'ceremony.announced', rule: 'will sign', firmness: 'planned' }, context);
  return candidate.act.link.slugs.flatMap((slug) => {
    const facts = context.facts(slug);
    const founding = isFounding(facts, context.day);
    const hosts =
      facts.definition || facts.hosts.length > 0
        ? facts.hosts
        : isPeace(candidate, facts)
          ? context.hostsAmong(codes)
          : [];
    const left = codes.filter(
      (code) => code === null || founding || (!hosts.includes(code) && !facts.brokers.includes(code)),
    );
    const main = candidate.act.sentence.mainSubject;
    // "Trump says that a ceremony will follow": it is for whom the item is about.
    const isOfMain = candidate.kind.startsWith('ceremony') && main.length > 0;
    const others = left.length > 0 || isOfMain ? [] : otherParty(candidate, facts);
    const whose =
      left.length > 0
        ? left
        : isOfMain
          ? main
          : others.length > 0
            ? others
            : unnamedOfficersState(candidate, [...hosts, ...facts.brokers]);
    if (whose.length === 0) return [{ refused: 'only a host or broker', rule: candidate.rule }];
    return whose.map((code) => {
      const told = asForetold(candidate, code, facts, context);
      return typeof told === 'string' ? { refused: told, rule: candidate.rule } : settleOne(told, code, facts, context);
    });
  });
}

/** Peace and relations are what such accords are about; trade between the same states is theirs. */
const isPeace = ({ act }: Candidate, { slug }: AccordFacts): boolean =>
  act.link.node?.accordForm === 'bare' ||
  (act.link.node?.accordForm === 'generic' && !slug.includes('-')) ||
  act.sentence.nodes.some((node) => is(node, 'ties', 'relations')) ||
  (act.link.node?.parties?.length === 2 && isOfTwo.test(slug)) ||
  /peace|normal/.test(slug) ||
  act.sentence.cues.peaceInName?.test(slug) === true;

/** "The Israel-Emirates pact": an accord that is named after two states and nothing else. */
const isOfTwo = /^\p{L}+-\p{L}+-(?:pact|deal|accords?|agreement)$/u;

/** "Israel seeks ties with Niger": where a host or broker acts, it is about whom the relations are with. */
function otherParty({ act, kind }: Candidate, { hosts, brokers }: AccordFacts): readonly string[] {
  const isBetween = is(act.link.node, 'ties') || kind.startsWith('ceremony');
  if (!isBetween && !kind.startsWith('joiner')) return [];
  const near = act.sentence.groups.filter(({ to }) => to <= act.at && act.at - to <= 8).reverse();
  // "Washington negotiates with Baku on its entry": with whom one talks about joining.
  const withWhom = kind.startsWith('joiner')
    ? act.sentence.groups.filter(
        ({ from, to }) =>
          to <= act.at && act.at - to <= 9 && is(act.sentence.nodes[beforeArticle(act.sentence.nodes, from)], 'with'),
      )
    : [];
  // "The crown prince tells Trump he wants to join": whoever tells it, and nobody else.
  const around = isBetween ? [speakerOf(act.sentence, act.at), act.object, ...near] : [];
  const others = [act.around.outer, ...around, ...withWhom].map((group) =>
    (group?.codes ?? []).filter((code) => !hosts.includes(code) && !brokers.includes(code)),
  );
  return others.find(({ length }) => length > 0) ?? [];
}

/** At its founding a host of open principles signs like everybody else. */
const isFounding = ({ type, definition }: AccordFacts, day: string): boolean =>
  type === 'principles' &&
  definition !== undefined &&
  Math.abs(Date.parse(fullDay(definition.founded)) - Date.parse(fullDay(day))) < GRACE_MS;

function countriesOf({ act, who, kind, rule, unnamed }: Candidate): (string | null)[] {
  if (unnamed === true) return [null];
  const own = kind === 'ratification' && isNoSubject(who) ? ofHomeland(act) : undefined;
  if (own !== undefined && act.sentence.lastSubject().length === 0) return [own];
  const counted = act.sentence.countedBefore(act.at);
  const among = counted?.among === true ? namedBefore(act, counted) : undefined;
  if (among) return [...among.codes];
  const included = counted && isNewsOfMany(act) ? includedBehind(act.sentence, act.at) : undefined;
  if (included) return [...included.codes];
  const listed = counted && !(who && who.from > counted.at && who.from < act.at) ? listOf(act, counted) : [];
  if (listed.length > 0) return [...listed];
  const both = bothBefore(act.sentence, act.at);
  if (both) return both;
  // "Fifty states sign, Nigeria stays away": who is named behind is not who did it.
  if (counted && who && who.from > act.at && act.form !== undefined && !act.passive) return [null];
  if (who)
    return kind === 'ceremony.held' || kind === 'ceremony.announced'
      ? [...new Set([...who.codes, ...signedWith(act, who)])]
      : [...who.codes];
  const represented =
    kind === 'ceremony.held' || kind === 'joiner.declined' || rule === 'nth signatory' ? representedIn(act) : [];
  if (represented.length > 0) return [...represented];
  if (act.link.node?.parties) return [...act.link.node.parties];
  if (act.around.others || isCountedHere(act) || isByCount(act)) return [null];
  const opening = act.sentence.groups.find(({ from, role }) => from < act.at && role !== 'oblique');
  // "Armenia was to sign on Friday: the ceremony has been called off".
  if (kind === 'ceremony.postponed' && act.word === 'signing' && opening) return [...opening.codes];
  const speaker = speakerOf(act.sentence, act.at);
  if (speaker && !(kind === 'ceremony.held' && isPlaceBeforeColon(act, speaker)))
    return kind === 'ceremony.announced'
      ? [...new Set([...speaker.codes, ...signedWith(act, speaker)])]
      : [...speaker.codes];
  // "Государственное собрание одобрило вступление Швеции": whoever is named behind the vote does not cast it.
  const isAlone = act.sentence.groups.every(({ role, from }) => role === 'oblique' || from > act.at);
  const home = isByOrgan(act) && isAlone ? act.sentence.home() : [];
  if (home.length > 0) return [...home];
  if (act.sentence.lastSubject().length > 0) return [...act.sentence.lastSubject()];
  const partners = kind.startsWith('ceremony') ? partnersOf(act) : [];
  if (partners.length > 0) return [...partners];
  const named = act.sentence.inTitle && act.sentence.groups.length === 0 ? act.sentence.namedLater() : [];
  return named.length > 0 ? [...named] : [ofHomeland(act) ?? null];
}

/** "Finland's entry passes the house": whose the entry is does not vote on it. */
const isNoSubject = (group: Group | undefined): boolean =>
  group === undefined || group.role === 'oblique' || group.role === 'owner';

/** "Cabinet approves treaty with Jordan", in Hebrew: where no other state is the subject, it is the one whose press writes so. */
function ofHomeland({ at, sentence }: Candidate['act']): string | undefined {
  const { nodes, groups, homeland, home, inTitle, namedLater } = sentence;
  if (homeland === undefined || !groups.every(isNoSubject)) return undefined;
  const isOwn = nodesNear(nodes, at).some(({ norm }) => homeland.organ.test(norm));
  return isOwn && !(inTitle && groups.length === 0 && namedLater().length > 0)
    ? (home()[0] ?? homeland.code)
    : undefined;
}

/** "Asunción: firmado el acuerdo", "Oslo : un ministre signe": where it is signed, not who signs. */
const isPlaceBeforeColon = ({ sentence: { nodes, inTitle } }: Candidate['act'], { from, to }: Group): boolean =>
  inTitle && from === 0 && nodes[from]?.form === 'capital' && nodes[to]?.norm === ':';

/** "Parliament ratifies", "MPs vote": an organ that needs a state. */
const isByOrgan = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  nodesNear(nodes, at).some((node) => is(node, 'parliament'));
const nodesNear = (nodes: readonly Node[], at: number): readonly Node[] => nodes.slice(Math.max(0, at - 6), at + 5);

/** "Fiji and Tonga were among 46 states that signed": who is said to be among them. */
const namedBefore = ({ sentence: { groups } }: Candidate['act'], { at }: Counted): Group | undefined =>
  groups.findLast(({ to, role }) => to <= at && at - to <= 5 && role !== 'oblique');

/** "Fifty states sign, among them Togo": in a title, or right below it; further down it is how things stand. */
const isNewsOfMany = ({ word, form, sentence: { inTitle, index } }: Candidate['act']): boolean =>
  form !== undefined && (inTitle || (word === 'sign' && index === 1));

/** "Three states sign": who they are was said before or is listed next. */
const listOf = ({ around, sentence }: Candidate['act'], { count }: Counted): readonly string[] =>
  sentence.lastSubject().length === count && !around.others ? sentence.lastSubject() : sentence.namedLater(count);

/** "Seventeen signed": a number is a subject of its own, not one that was named before. */
const isCount = (node: Node | undefined): boolean =>
  node !== undefined && (/^\d+$/.test(node.norm) || is(node, 'count'));

/** "Seventeen signed", not "by 188 votes against six it approved". */
const isCountedHere = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  isCount(nodes[at - 1]) && !is(nodes[at - 2], 'against');

function settleOne(candidate: Candidate, code: string | null, facts: AccordFacts, context: SettleContext): Settled {
  const { kind, act, rule } = candidate;
  const refused = objection(candidate, code, facts, context.day) ?? oldYear(candidate, context);
  if (refused !== undefined) return { refused, rule };
  const dates = context
    .datesOf(act.sentence.start, act.sentence.end)
    .filter(({ date }) => isFresh(date.value, context.day));
  const date = dateFor(candidate, dates, context);
  const isDone =
    act.form === 'past' ||
    (candidate.firmness === 'fact' &&
      !act.sentence.inTitle &&
      act.around.governors.some(({ form }) => form === 'past'));
  if (date && isDone && isLongAgo(date.date.value, context.day)) return { refused: 'past background', rule };
  if (isByTheWay(candidate, code, context)) return { refused: 'told by the way', rule };
  const flags = flagsOf(candidate, code, facts, dates);
  const about = candidate.about?.codes.find((other) => other !== code);
  const features = featuresOf(candidate, code, facts);
  const finding: Finding = {
    accord: facts.slug,
    kind,
    country: code,
    ...(about !== undefined && kind === 'ratification' && { about }),
    ...(candidate.effective === true && { effective: true }),
    ...(candidate.step !== undefined && { step: candidate.step }),
    date: date?.date ?? null,
    claimStatus: claimOf(candidate),
    confidence: confidenceOf(features),
    evidence: evidenceOf(candidate, code, context.text, date),
    ...(flags.length > 0 && { flags }),
  };
  const speaker = namedSpeaker(candidate, context.text);
  if (speaker) {
    finding.speaker = speaker.quote;
    finding.evidence.push(speaker);
  }
  const place = placeOf(candidate, context.text, context.grammar);
  if (place) {
    finding.place = place.quote;
    finding.evidence.push(place);
  }
  const said = attributionOf(candidate);
  const form = act.link.node?.accordForm;
  return {
    finding,
    rule,
    features,
    ...(said && { said }),
    ...(candidate.firmness !== 'fact' && { planned: true }),
    ...((form === 'generic' || form === 'bare') && { generic: true }),
  };
}

/** Facts that speak against a candidate: what history knows already is no news, and an accord of states alone has no such step. */
function objection(
  { kind, rule, act, firmness, unnamed }: Candidate,
  code: string | null,
  facts: AccordFacts,
  day: string,
): string | undefined {
  const { definition } = facts;
  if (rule === 'admitted' && isWelcomedByAnother(act, code, facts)) return 'another welcomes';
  if (definition && !definition.kinds.includes(kind)) return 'no such step in this accord';
  const mayBegin = facts.type === 'normalization' || (rule === 'under the accord' && facts.type === 'trade-agreement');
  if (kind === 'implementation' && !mayBegin && definition) return 'no such step in this accord';
  // An exit is notified to the United Nations; nobody leaves them.
  if (kind === 'withdrawal' && facts.slug === 'un') return 'told to it';
  if (kind === 'withdrawal' && definition && wasNeverIn(definition, code)) return 'never was in it';
  if (unnamed === true) return undefined;
  if (
    rule === 'wished by' &&
    !act.around.outer?.codes.some(
      (other) => other === code || facts.hosts.includes(other) || facts.brokers.includes(other),
    )
  )
    return 'wished by a third party';
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

/** "Three junta-led states walk out of": who leaves is counted, if not named. */
const isCountedLeaving = (kind: Kind, { around, at, sentence }: Candidate['act']): boolean =>
  kind === 'withdrawal' &&
  sentence.inTitle &&
  sentence.groups.length === 0 &&
  (around.others || sentence.countedBefore(at) !== undefined || isCount(sentence.nodes[at - 1]));

/** "Normalises relations" says nothing about the accord of a state that had them before. */
const hadRelations = ({ definition }: AccordFacts, code: string | null): boolean =>
  definition?.relationsBefore.some(({ country }) => country === code) === true;

/** "Mercosur and EFTA sign": a bloc acts, so that no state is named. */
const isBlocDeed = ({ sentence, at, link, word }: Candidate['act']): boolean =>
  sentence.nodes
    .slice(0, at)
    .some(
      (node) =>
        node.kind === 'accord' &&
        (node !== link.node || (word === 'sign' && link.how !== 'object')) &&
        node.accordForm !== 'context',
    );

/** "Eighteen states ratify", "ratified by 65 states". */
const isCounted = (act: Candidate['act']): boolean =>
  isByCount(act) ||
  isBlocDeed(act) ||
  isCount(act.sentence.nodes[act.at - 1]) ||
  act.sentence.countedBefore(act.at) !== undefined;

/** "44 Staaten unterschreiben", "quarante pays paraphent": it is states that are counted, and the deed is theirs. */
const isCountOfStates = ({ at, sentence, word, form }: Candidate['act']): boolean => {
  const counted = word === 'sign' && form !== undefined ? sentence.countedBefore(at) : undefined;
  return (
    counted !== undefined &&
    sentence.nodes
      .slice(counted.at, Math.min(at, counted.at + 3))
      .some((node) => says(node, sentence.cues.statesCounted))
  );
};

/** "Signed by 65 countries". */
const isByCount = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  is(nodes[at + 1], 'by') && nodes.slice(at + 2, at + 5).some((node) => isCount(node) || is(node, 'others'));

function flagsOf({ kind }: Candidate, code: string | null, facts: AccordFacts, dates: readonly FoundDate[]): string[] {
  const before =
    kind === 'joiner.announced' && facts.definition?.relationsBefore.some(({ country }) => country === code);
  return [
    ...(before === true ? ['relations-existed-before'] : []),
    ...(dates.some(({ mismatch }) => mismatch) ? ['weekday-mismatch'] : []),
    ...(facts.definition ? [] : ['candidate']),
  ];
}

/** A part of the text as evidence of a field: of "l'accord" without the apostrophe. */
export function spanOf(field: string, text: string, start: number, end: number): EvidenceSpan {
  const from = /['’ʼ]/.test(text.charAt(start)) ? start + 1 : start;
  return { field, start: from, end, quote: text.slice(from, end) };
}

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
