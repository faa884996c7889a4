import { type Verb, type WordClass, type WordTable, joinTables } from '../language';

/** Past and participle of verbs that do not simply take "-ed". */
const irregular: Readonly<Record<string, string>> = {
  be: 'was/were been',
  become: 'became become',
  begin: 'began begun',
  bid: 'bid bid',
  break: 'broke broken',
  bring: 'brought brought',
  cast: 'cast cast',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut cut',
  dig: 'dug dug',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt felt',
  find: 'found found',
  fly: 'flew flown',
  forsake: 'forsook forsaken',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had had',
  hold: 'held held',
  keep: 'kept kept',
  lay: 'laid laid',
  lead: 'led led',
  leave: 'left left',
  lend: 'lent lent',
  let: 'let let',
  lose: 'lost lost',
  make: 'made made',
  meet: 'met met',
  overcome: 'overcame overcome',
  oversee: 'oversaw overseen',
  pay: 'paid paid',
  put: 'put put',
  quit: 'quit quit',
  rise: 'rose risen',
  say: 'said said',
  see: 'saw seen',
  seek: 'sought sought',
  sell: 'sold sold',
  send: 'sent sent',
  set: 'set set',
  shake: 'shook shaken',
  shoot: 'shot shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut shut',
  sink: 'sank sunk',
  sit: 'sat sat',
  slide: 'slid slid',
  spell: 'spelt/spelled spelt/spelled',
  spend: 'spent spent',
  split: 'split split',
  stand: 'stood stood',
  steer: 'steered steered',
  stride: 'strode stridden',
  strike: 'struck struck',
  swear: 'swore sworn',
  swell: 'swelled swollen',
  swing: 'swung swung',
  take: 'took taken',
  tear: 'tore torn',
  tell: 'told told',
  think: 'thought thought',
  throw: 'threw thrown',
  wake: 'woke woken',
  win: 'won won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};
const irregularPresent: Readonly<Record<string, string>> = { be: 'is/are', have: 'has' };
/** Verbs whose last letter is written twice before "-ed" and "-ing". */
const doubling = new Set(
  'annul ban bar begin bid bin cut debar defer dig drag drop enrol expel get hop jet let nix nod pen plan put quit rebut rip scrap set shun shut sit slip snub split step stop submit swap win wrap'.split(
    ' ',
  ),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[aeiou]/.test(letter);
const presentOf = (verb: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : verb.endsWith('y') && !isVowel(verb.at(-2))
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
const stemOf = (verb: string): string => (doubling.has(verb) ? verb + (verb.at(-1) ?? '') : verb);

function pastOf(verb: string): string[] {
  const known = irregular[verb];
  if (known !== undefined) return [...new Set(known.split(' '))];
  if (verb.endsWith('e')) return [`${verb}d`];
  return [verb.endsWith('y') && !isVowel(verb.at(-2)) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`];
}

const ingOf = (verb: string): string =>
  verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : `${verb.endsWith('e') && verb !== 'be' && !verb.endsWith('ee') ? verb.slice(0, -1) : stemOf(verb)}ing`;

/** "Wave through" and its forms: waves, waved, waving through. Only the first word is inflected. */
export function inflected(phrases: Partial<Record<Verb, string>>): WordTable {
  // Object.entries forgets that the keys are verbs.
  const verbs = Object.entries(phrases) as [Verb, string][];
  return joinTables(...verbs.map(([verb, list]) => formsOf(verb, list.split('|'))));
}

function formsOf(verb: Verb, phrases: readonly string[]): WordTable {
  const parts = phrases.flatMap((phrase) => {
    const [first = '', ...rest] = phrase.trim().split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    return first.split('/').map((head) => ({ head, tail }));
  });
  const all = (form: (head: string) => readonly string[]): string =>
    parts.flatMap(({ head, tail }) => form(head).map((word) => word + tail)).join(' | ');
  return {
    [`${verb}:base`]: all((head) => [head]),
    [`${verb}:pres`]: all((head) => [irregularPresent[head] ?? presentOf(head)]),
    [`${verb}:past`]: all(pastOf),
    [`${verb}:ing`]: all((head) => [ingOf(head)]),
  };
}

/** "Passes" is of "pass", "hands" of "hand". */
const baseOf = (present: string): string | undefined => {
  if (present === 'has') return 'have';
  if (/[^aeiou]ies$/.test(present)) return `${present.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(present)) return present.slice(0, -2);
  return /[a-z][a-rt-z]s$/.test(present) ? present.slice(0, -1) : undefined;
};

/** Ties that are established, what is said and how a vote ends have tables of all their forms. */
const hasOwnForms = (verb: Verb, phrase: string): boolean => verb === 'join' || /^votes | that$/.test(phrase);

/** What one state "hands in its notice" for, two "hand in their notice" for, or will: turns of several words that a table has in the present alone get their other forms. */
export function withAllForms(table: WordTable): WordTable {
  const bases: Partial<Record<Verb, string>> = {};
  // Object.entries forgets that the keys are word classes.
  for (const [name, phrases] of Object.entries(table) as [WordClass, string][]) {
    const [verb, form] = name.split(':') as [Verb, string | undefined];
    const turns = form === 'pres' ? phrases.split(' | ').filter((phrase) => !hasOwnForms(verb, phrase)) : [];
    const found = turns.flatMap((phrase) => turnOf(phrase) ?? []);
    if (found.length > 0) bases[verb] = found.join(' | ');
  }
  const made = Object.entries(inflected(bases)).filter(([name]) => /:(?:base|past)$/.test(name));
  return joinTables(table, Object.fromEntries(made));
}

/** "Hand in its/their notice" of "hands in its notice"; nothing of a single word. */
function turnOf(phrase: string): string | undefined {
  const [heads = '', ...rest] = phrase.trim().split(' ');
  const base = heads.split('/').flatMap((head) => baseOf(head) ?? []);
  if (rest.length === 0 || base.length === 0) return undefined;
  return `${base.join('/')} ${rest.join(' ').replace(/\bits\b/, 'its/their')}`;
}
