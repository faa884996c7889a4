import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { beforeArticle, is } from '../mentions/nodes';

/** "Armenien: Parlament billigt ...": the state before a colon, its parliament behind it. */
export function beforeColon({ form, around, sentence, at }: Act): Group | undefined {
  const colon = sentence.nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  if (around.inner || colon < 1 || at - colon > 5 || (form !== 'pres' && form !== 'past')) return undefined;
  return sentence.nodes.slice(colon + 1, at).some((node) => is(node, 'parliament', 'institution'))
    ? sentence.groups.find(({ from, to, role }) => from <= 1 && to <= colon && role !== 'oblique')
    : undefined;
}

/** Nothing but an organ of state opens the title. */
export const isOrganAlone = ({ at, form, sentence: { nodes, inTitle } }: Act): boolean =>
  inTitle &&
  (form === 'pres' || form === 'past') &&
  at <= 4 &&
  is(nodes[0], 'parliament', 'institution', 'head', 'article') &&
  nodes.slice(0, at).some((node) => is(node, 'parliament', 'institution', 'head')) &&
  nodes.slice(0, at).every((node) => node.kind === 'class' && !is(node, 'club', 'orgname'));

/** "BUDAPEST - Parliament on Monday approved Sweden's entry": it opens the sentence, and the dateline says whose it is. */
export const isParliamentOfHome = ({ at, form, sentence: { nodes, inTitle, home } }: Act): boolean =>
  !inTitle &&
  (form === 'pres' || form === 'past') &&
  at <= 9 &&
  nodes.slice(0, 2).some((node) => is(node, 'parliament')) &&
  nodes.slice(0, at).every(({ kind }) => kind !== 'country' && kind !== 'accord' && kind !== 'body') &&
  home().length > 0;

/** An accord that stands before the verb is what is approved. */
export const isAccordBefore = ({ link, sentence: { nodes }, at }: Act): boolean =>
  link.node !== undefined && nodes.indexOf(link.node) < at;

/** A body approves a state's membership; "approves a treaty with Israel" is said of somebody who is not named. */
export const approvesMember = (act: Act): boolean => {
  const whose = ownerAhead(act);
  const before = whose && act.sentence.nodes[whose.from - 1];
  return !(before && is(before, 'prep') && says(before, act.sentence.cues.approvedWith));
};

/** "Aprobado en el Senado chileno el tratado": where it is approved is who approves. */
export const isInParliament = ({ object, sentence: { nodes }, at }: Act): boolean =>
  object?.role === 'oblique' &&
  object.from - at <= 4 &&
  nodes.slice(at + 1, object.to + 2).some((node) => is(node, 'parliament'));

/** "Convention ratified in Kenya": a headline that ends with the state in which it was. */
export const isRatifiedThere = ({ word, form, object, at, sentence: { nodes, inTitle, cues } }: Act): boolean =>
  word === 'ratify' &&
  form === 'past' &&
  inTitle &&
  object?.role === 'oblique' &&
  object.from === at + 2 &&
  object.to === nodes.length &&
  says(nodes[at + 1], cues.organIn) &&
  nodes.slice(0, at).some(({ kind }) => kind === 'accord');

/** "TBMM, İsveç'in katılım protokolünü onayladı": whose accession it is stands next to the verb. */
export const isOwned = ({ around, sentence }: Act): boolean =>
  sentence.verbLast === true &&
  around.inner?.role === 'owner' &&
  around.outer !== undefined &&
  around.outer.role !== 'oblique';

/** "Ratifies a pact with Egypt": Egypt does not act. */
export const named = (object: Group | undefined): Group | undefined =>
  object?.role === 'oblique' ? undefined : object;

/** Parliament acts, or its members ("Finnish deputies"), or those who elect it. */
export const byParliament = (act: Act): boolean =>
  act.sentence.nodes.slice(Math.max(0, act.at - 8), act.at).some((node) => is(node, 'parliament', 'body'));

/** An approval by parliament, cabinet or head of state, rather than by the accord itself. */
export const byOrgan = (act: Act): boolean =>
  act.sentence.nodes.slice(Math.max(0, act.at - 8), act.at).some((node) => is(node, 'parliament', 'head'));

/** Which organ takes the step, by what stands before the verb. */
export function stepOf(act: Act): string {
  const near = act.sentence.nodes.slice(Math.max(0, act.at - 12), act.at + 1);
  if (near.some((node) => is(node, 'parliament'))) return 'parliament';
  return near.some((node) => is(node, 'head')) ? 'head-of-state' : 'government';
}

/** Whose accession is approved: "Finland's accession", "protocol for North Macedonia"; not where: "after a call in Washington". */
export function ownerAhead(act: Act): Group | undefined {
  const { nodes, groups } = act.sentence;
  const next = groups.find(
    ({ from, codes }) =>
      from > act.at && from - act.at <= 12 && !codes.every((code) => act.around.inner?.codes.includes(code)),
  );
  if (next?.role !== 'oblique') return next;
  const before = nodes[beforeArticle(nodes, next.from)];
  const isBehindNews = nodes.slice(act.at + 1, next.from).some((node) => is(node, 'background', 'aside'));
  return isBehindNews || (next.nodes[0]?.form === 'capital' && !is(before, 'of')) ? undefined : next;
}
