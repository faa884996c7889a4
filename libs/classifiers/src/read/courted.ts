import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { speakerOf } from '../mentions/groups';
import { is } from '../mentions/nodes';
import { isUrgedByAccord } from './joining-words';
import { make } from './joining';
import { type Reader, type Reading, refuse, ungrounded } from './candidate';

/** "Washington wants Baku in the accords", "courts Niger": the reader of facts decides whether a host or broker is who wants it. */
export function courted(act: Act): ReturnType<Reader> {
  const { around, object, link, sentence, form } = act;
  if (wantsItself(act)) return make(act, 'joiner.prospect', 'seek', 'stated');
  // "Witkoff: we want to see Syria in the accords".
  const wisher = around.inner ?? speakerOf(sentence, act.at);
  if (!object || !wisher || form === 'ing' || form === 'base' || object.from - act.at > 3) return undefined;
  const named = link.node ? sentence.nodes.indexOf(link.node) : -1;
  const into = named > object.to && named - object.to <= 4 && is(sentence.nodes[object.to], 'prep', 'of', 'to');
  if (!into || ungrounded(act) || around.negated) return undefined;
  return make(
    { ...act, around: { ...around, outer: wisher, inner: object } },
    'joiner.prospect',
    'wished by',
    'guess',
    { who: object },
  );
}

/** Another's wish: only that of a host or broker makes a prospect; who that is, is settled with the accord's facts. */
export function urged(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around } = act;
  const wish = around.governors.findIndex(({ word }) => word === 'urge' || word === 'seek');
  if (words.has('urge') && isUrgedByAccord(act)) return make(act, 'joiner.prospect', 'recommended', 'stated');
  if (words.has('urge') && !around.outer && !around.inner) return refuse(act, 'urged by somebody');
  if (words.has('urge') && around.outer?.role === 'party') return refuse(act, 'urged by somebody');
  if (words.has('urge') && around.outer && around.inner) return make(act, 'joiner.prospect', 'wished by', 'guess');
  if (words.has('urge')) return refuse(act, 'urged by somebody');
  if (wish >= around.innerDepth && around.inner && around.outer)
    return make(act, 'joiner.prospect', 'wished by', 'guess');
  return undefined;
}

/** "He wants the accords", "BRICS'e göz kırptı": no other verb, and the accord right behind, or before a verb that comes last. */
function wantsItself(act: Act): boolean {
  const { around, link, sentence, form, at } = act;
  const named = link.how === 'object' && link.node ? sentence.nodes.indexOf(link.node) : -1;
  const isBeside = sentence.verbLast === true ? isTowards(act, named) : named > at && named - at <= 2;
  if (form === undefined || form === 'ing' || !isBeside || is(link.node, 'ties')) return false;
  const [next, when] = sentence.nodes.slice(Math.max(named, at) + 1);
  // "Wants back into the agency by July".
  const isByDay = is(next, 'by', 'prep') && (says(when, sentence.cues.dayOrMonth) || /^\d{4}$/.test(when?.norm ?? ''));
  const isClosed = next === undefined || next.kind === 'mark' || isByDay;
  return (
    isClosed &&
    around.inner !== undefined &&
    around.inner.role !== 'party' &&
    !around.negated &&
    around.governors.every(({ word }) => word === 'say' || word === 'announce') &&
    ungrounded(act) === undefined
  );
}

/** The accord has the ending for "to", in its own piece or the next, and stands right before the verb. */
const isTowards = ({ at, sentence: { nodes, cues } }: Act, named: number): boolean =>
  named >= 0 &&
  named < at &&
  at - named <= 3 &&
  [nodes[named]?.norm.split(' ').at(-1), nodes[named + 1]?.norm.split(' ')[0]].some(
    (ending) => cues.dative?.test(ending ?? '') === true,
  );
