/** A compiled filter: whether `data` of a message passes. */
type Predicate = (data: unknown) => boolean;
type Parsed = { passes: Predicate } | { error: string };

const maxLength = 500;
const maxDepth = 20;
const token =
  /\s*(?:("(?:[^"\\]|\\["\\])*")|(-?\d+(?:\.\d+)?)|(<=|>=|!=|[=<>()[\],])|([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*))/y;
type Token = { kind: 'text' | 'number' | 'sign' | 'word'; value: string; at: number };

/**
 * Reads a filter over the fields of a message's `data`, such as `country.code in ["KZ", "UZ"] and confidence >= 0.9 and not disputed`.
 *
 *     any  = all ("or" all)*        all = one ("and" one)*        one = "not" one | "(" any ")" | test
 *     test = field                  (it is there and not false)
 *          | field ("=" | "!=" | "<" | "<=" | ">" | ">=" | "contains") value | field "in" "[" value ("," value)* "]"
 *
 * A value is "text", a number, true, false or null. A field of a list (`evidence.item.source`) passes where one of its values does. No expression takes longer
 * than its length: there are no patterns.
 */
export function parseFilter(source: string): Parsed {
  if (source.length > maxLength) return { error: `is longer than ${maxLength} characters` };
  const tokens = read(source);
  if ('error' in tokens) return tokens;
  try {
    return { passes: new Parser(tokens.list, source.length).whole() };
  } catch (error) {
    if (error instanceof FilterError) return { error: error.message };
    throw error;
  }
}

class FilterError extends Error {}

function read(source: string): { list: Token[] } | { error: string } {
  const list: Token[] = [];
  token.lastIndex = 0;
  while (source.slice(token.lastIndex).trim() !== '') {
    const at = source.slice(token.lastIndex).search(/\S/) + token.lastIndex;
    const match = token.exec(source);
    if (!match) return { error: `cannot be read from character ${at + 1} on` };
    const [, text, number, sign, word] = match;
    if (text !== undefined) list.push({ kind: 'text', value: text.slice(1, -1).replace(/\\(.)/g, '$1'), at });
    else if (number !== undefined) list.push({ kind: 'number', value: number, at });
    else if (sign !== undefined) list.push({ kind: 'sign', value: sign, at });
    else list.push({ kind: 'word', value: word ?? '', at });
  }
  return { list };
}

const reserved = new Set(['and', 'or', 'not', 'in', 'contains', 'true', 'false', 'null']);
type Value = string | number | boolean | null;

class Parser {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  whole(): Predicate {
    const passes = this.any();
    if (this.next < this.tokens.length) throw this.wrong('"and" or "or"');
    return passes;
  }

  private any(): Predicate {
    this.depth += 1;
    if (this.depth > maxDepth) throw new FilterError('is nested too deeply');
    const parts = [this.all()];
    while (this.take('or')) parts.push(this.all());
    this.depth -= 1;
    return (data) => parts.some((passes) => passes(data));
  }

  private all(): Predicate {
    const parts = [this.one()];
    while (this.take('and')) parts.push(this.one());
    return (data) => parts.every((passes) => passes(data));
  }

  private one(): Predicate {
    let negated = false;
    while (this.take('not')) negated = !negated;
    const passes = this.take('(') ? this.closed() : this.test();
    return negated ? (data) => !passes(data) : passes;
  }

  private closed(): Predicate {
    const passes = this.any();
    if (!this.take(')')) throw this.wrong('")"');
    return passes;
  }

  private test(): Predicate {
    const path = this.field();
    const holds = this.comparison();
    return (data) => valuesAt(data, path).some(holds);
  }

  private field(): string[] {
    const { kind, value } = this.tokens[this.next] ?? { kind: null, value: '' };
    if (kind !== 'word' || reserved.has(value)) throw this.wrong('a field such as country.code');
    const path = value.split('.');
    if (!knownFields.has(path[0] ?? '')) throw new FilterError(`there is no field ${path[0] ?? ''} in a message`);
    this.next += 1;
    return path;
  }

  private comparison(): (found: unknown) => boolean {
    if (this.take('in')) {
      const values = this.list();
      return (found) => values.some((value) => value === plain(found));
    }
    for (const [sign, holds] of Object.entries(comparisons))
      if (this.take(sign)) {
        const value = this.value();
        return (found) => holds(found, value);
      }
    return (found) => found !== null && found !== undefined && found !== false;
  }

  private list(): Value[] {
    if (!this.take('[')) throw this.wrong('"["');
    const values = [this.value()];
    while (this.take(',')) values.push(this.value());
    if (!this.take(']')) throw this.wrong('"]"');
    return values;
  }

  private value(): Value {
    const found = this.tokens[this.next];
    this.next += 1;
    if (found?.kind === 'text') return found.value;
    if (found?.kind === 'number') return Number(found.value);
    if (found?.kind === 'word' && ['true', 'false', 'null'].includes(found.value))
      return found.value === 'null' ? null : found.value === 'true';
    this.next -= 1;
    throw this.wrong('a value: "text", a number, true, false or null');
  }

  private take(value: string): boolean {
    const found = this.tokens[this.next];
    if (found === undefined || found.kind === 'text' || found.value !== value) return false;
    this.next += 1;
    return true;
  }

  private wrong(expected: string): FilterError {
    return new FilterError(`needs ${expected} at character ${(this.tokens[this.next]?.at ?? this.end) + 1}`);
  }
}

const ordered =
  (holds: (order: number) => boolean) =>
  (found: unknown, value: Value): boolean => {
    if (typeof found === 'number' && typeof value === 'number') return holds(found - value);
    return typeof found === 'string' && typeof value === 'string' && holds(found < value ? -1 : Number(found > value));
  };

const comparisons: Record<string, (found: unknown, value: Value) => boolean> = {
  '=': (found, value) => plain(found) === value,
  '!=': (found, value) => plain(found) !== value,
  '<=': ordered((order) => order <= 0),
  '>=': ordered((order) => order >= 0),
  '<': ordered((order) => order < 0),
  '>': ordered((order) => order > 0),
  contains: (found, value) => typeof found === 'string' && found.toLowerCase().includes(String(value).toLowerCase()),
};

/** What is not there counts as null. */
const plain = (found: unknown): Value | undefined =>
  found === undefined || found === null
    ? null
    : typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
      ? found
      : undefined;

/** Every value that a path leads to; lists on the way are gone through, and at least one value comes out. */
function valuesAt(data: unknown, path: readonly string[]): unknown[] {
  let values: unknown[] = [data];
  for (const name of path) {
    values = values.flatMap((value): unknown[] => {
      const found: unknown =
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? Reflect.get(value, name)
          : undefined;
      return Array.isArray(found) ? (found as unknown[]) : [found];
    });
  }
  return values.length > 0 ? values : [undefined];
}

const knownFields = new Set(
  'id revision accord kind country about step place summary claim date standing confidence review status flags evidence sources disputed'.split(
    ' ',
  ),
);
