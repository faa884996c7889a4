import type { FieldChanges } from './accord-event-records';
import type { AccordEventState, Decision, Replaced } from './accord-event-state';

/** Takes one decision back: what people decided and what was read before and after it stays. */
export function takeBack(state: AccordEventState, version: number): AccordEventState {
  const decision = state.decisions.find((candidate) => candidate.version === version);
  if (!decision) return state;
  const { fields, sources, ...rest } = restoredBy(state, decision);
  return {
    ...state,
    ...rest,
    fields: { ...state.fields, ...(fields ? defined(fields) : {}) },
    sources: sources ? [...state.sources, ...sources] : state.sources,
    decisions: handOver(decision, state.decisions),
  };
}

/** What is again as it was before a decision: all that it replaced, but for what later decisions replaced in their turn. */
export function restoredBy({ decisions }: Pick<AccordEventState, 'decisions'>, decision: Decision): Replaced {
  const later = decisions.filter(({ version }) => version > decision.version).map(({ before }) => before);
  const { fields, sources, ...rest } = decision.before;
  const fieldsLater = later.map((before) => before.fields ?? {});
  return {
    ...without(rest, later),
    ...(fields && { fields: without(fields, fieldsLater) }),
    // Other sources each.
    ...(sources && { sources }),
  };
}

/** The decisions without one: those that came next replaced what there was before it. */
function handOver({ version, before }: Decision, decisions: readonly Decision[]): Decision[] {
  let { fields = {} } = before;
  let rest = without(before, [{ fields, sources: [] }]);
  return decisions
    .filter((candidate) => candidate.version !== version)
    .map((next) => {
      if (next.version < version) return next;
      const replaced: Replaced = { ...next.before, ...only(rest, next.before) };
      if (next.before.fields) replaced.fields = { ...next.before.fields, ...only(fields, next.before.fields) };
      rest = without(rest, [next.before]);
      fields = without(fields, [next.before.fields ?? {}]);
      return { ...next, before: replaced };
    });
}

/** Decisions that no longer replace some fields: what has been read of these since stays when they are taken back. */
export const withoutFields = (decisions: readonly Decision[], changes: FieldChanges): Decision[] =>
  decisions.map((decision) =>
    decision.before.fields
      ? { ...decision, before: { ...decision.before, fields: without(decision.before.fields, [changes]) } }
      : decision,
  );

/** A partial without the keys that others have. */
function without<T extends object>(partial: T, others: readonly object[]): T {
  const entries = Object.entries(partial).filter(([key]) => !others.some((other) => key in other));
  // Object.fromEntries forgets the key types; a partial may lack any of them.
  return Object.fromEntries(entries) as T;
}

/** A partial with the keys that another has. */
function only<T extends object>(partial: T, other: object): T {
  return Object.fromEntries(Object.entries(partial).filter(([key]) => key in other)) as T; // as above
}

/** A partial without the keys whose value is undefined. */
export function defined<T extends object>(partial: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(partial).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the key types, which are those of the argument.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
