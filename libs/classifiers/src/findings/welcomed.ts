import type { AccordFacts } from '../accords/accord-facts';
import type { Act } from '../clauses/act';

/** "China welcomes Zambia's entry": a state that neither hosts nor brokers the accord takes nobody in. */
export const isWelcomedByAnother = (
  { around: { inner }, object, passive }: Act,
  code: string | null,
  { hosts, brokers }: AccordFacts,
): boolean =>
  !passive &&
  inner !== undefined &&
  object !== undefined &&
  inner !== object &&
  inner.role !== 'oblique' &&
  code !== null &&
  object.codes.includes(code) &&
  !inner.codes.some((other) => other === code || hosts.includes(other) || brokers.includes(other));
