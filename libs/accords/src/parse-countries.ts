import { z } from 'zod';
import { CountryCode } from './finding';

/** How a language names one state. */
export interface CountryWords {
  /** The usual name first. */
  readonly names: readonly string[];
  /** Adjectives and people: "Kazakh", "Kazakhs". */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Seats and organs that stand for the state: "Akorda", "the Kremlin". */
  readonly metonyms: readonly string[];
}

/** Country words by code, for one language. */
export type CountryLexicon = Readonly<Record<string, CountryWords>>;

const CountryFile = z.record(CountryCode, z.string().min(2));

/** Reads the lines "names | adjectives and peoples | capitals | metonyms" of a country file. */
export function parseCountries(file: string, content: unknown): CountryLexicon {
  const parsed = CountryFile.safeParse(content);
  if (!parsed.success) {
    throw new Error(
      `${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  }
  return Object.fromEntries(Object.entries(parsed.data).map(([code, line]) => [code, wordsOf(file, code, line)]));
}

function wordsOf(file: string, code: string, line: string): CountryWords {
  const parts = line.split('|').map((part) => part.split(',').flatMap((word) => formsOf(word.trim())));
  if (parts.length > 4) throw new Error(`${file}: ${code} has more than four parts`);
  const [names = [], demonyms = [], capitals = [], metonyms = []] = parts;
  return { names, demonyms, capitals, metonyms };
}

/** "kazaj~o/a" stands for "kazajo" and "kazaja"; a word without a tilde for itself. */
function formsOf(word: string): string[] {
  const [stem = '', endings] = word.split('~');
  if (endings === undefined) return stem === '' ? [] : [stem];
  return endings.split('/').map((ending) => stem + ending);
}

/** States that have a name together: "the Baltic states". */
export interface CountryGroup {
  readonly codes: readonly string[];
  /** In every language and script. */
  readonly names: readonly string[];
}

const GroupKey = z
  .string()
  .transform((key) => key.split(' '))
  .pipe(z.array(CountryCode).min(2));
const GroupFile = z.record(z.string(), z.string().min(2));

/** Reads the lines "CODE CODE ...: names" of the groups' file. */
export function parseGroups(file: string, content: unknown): CountryGroup[] {
  const parsed = GroupFile.safeParse(content);
  if (!parsed.success) throw new Error(`${file}: not "CODE CODE ...: names"`);
  return Object.entries(parsed.data).map(([key, line]) => {
    const codes = GroupKey.safeParse(key);
    if (!codes.success) throw new Error(`${file}: "${key}" is not two country codes or more, with blanks between`);
    return { codes: codes.data, names: line.split(',').map((name) => name.trim()) };
  });
}
