import type { Finding } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import { type Attribution, attributionOf, claimOf } from './claim-status';
import { confidenceOf, featuresOf } from './confidence';
import { dateFor, fullDay, isFresh } from './date-of';
import { asForetold } from './foretold';
import { speakerOf } from '../mentions/groups';
import { liesAhead } from './lies-ahead';
import { beforeArticle, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import { GRACE_MS } from './member-before';
import { oldYear } from './old-year';
import type { FoundDate } from '../text/stated-dates';
import { unnamedOfficersState } from './unnamed-officer';
import type { SettleContext } from './settle-context';
import { isByTheWay, isLongAgo, isOfEarlierMonth } from './told-before';
import { countriesOf } from './countries-of';
import { objection } from './objection';
import { withEvidence } from './evidence-of';

export type Settled =
  | {
      finding: Finding;
      rule: string;
      features: readonly string[];
      said?: Attribution;
      planned?: boolean;
      generic?: boolean;
    }
  | {
      refused: string;
      rule: string;
      /** What was done in an earlier month or planned in an older year, and by whom: "withdrawal PL". */
      of?: string;
    };

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
        : candidate.kind === 'implementation' || isPeace(candidate, facts)
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

function settleOne(candidate: Candidate, code: string | null, facts: AccordFacts, context: SettleContext): Settled {
  const { kind, act, rule } = candidate;
  const refused = objection(candidate, code, facts, context.day);
  if (refused !== undefined) return { refused, rule };
  const old = oldYear(candidate, context);
  if (old !== undefined)
    return { refused: old, rule, ...(kind === 'joiner.prospect' && { of: `${kind} ${code ?? '-'}` }) };
  const features = featuresOf(candidate, code, facts);
  const confidence = confidenceOf(features);
  const isTold = confidence >= context.least;
  const isDone =
    act.form === 'past' ||
    (candidate.firmness === 'fact' &&
      !act.sentence.inTitle &&
      act.around.governors.some(({ form }) => form === 'past'));
  // Only what is told needs its day, and what may have been done long ago.
  const dates = isTold || isDone ? freshDates(act, context) : [];
  const date = isTold || isDone ? dateFor(candidate, dates, context) : undefined;
  if (date && isDone && isLongAgo(date.date.value, context.day)) return { refused: 'past background', rule };
  if (isByTheWay(candidate, code, context))
    return {
      refused: 'told by the way',
      rule,
      ...(isOfEarlierMonth(act, context) && { of: `${kind} ${code ?? '-'}` }),
    };
  const about = candidate.about?.codes.find((other) => other !== code);
  const bare: Finding = {
    accord: facts.slug,
    kind,
    country: code,
    ...(about !== undefined && kind === 'ratification' && { about }),
    ...(candidate.effective === true && { effective: true }),
    ...(candidate.step !== undefined && { step: candidate.step }),
    date: date?.date ?? null,
    claimStatus: claimOf(candidate),
    confidence,
    evidence: [],
  };
  const finding = isTold ? withEvidence(bare, { candidate, context, facts, dates, date }) : bare;
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

/** The days of late that the act's sentence names. */
const freshDates = ({ sentence: { start, end } }: Candidate['act'], { datesOf, day }: SettleContext): FoundDate[] =>
  datesOf(start, end).filter(({ date }) => isFresh(date.value, day));
