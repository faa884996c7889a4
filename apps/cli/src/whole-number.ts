import { InvalidArgumentError } from 'commander';

/** An option that is a whole number above zero. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('it is a whole number from 1 on');
  return number;
}
