import { type Verb, type WordTable, joinTables } from '../../language';

/** Past and participle of verbs that do not simply take "-ed". */
const irregular: Readonly<Record<string, string>> = {
  be: 'was/were been',
  become: 'became become',
  begin: 'began begun',
  bid: 'bid bid',
  break: 'broke broken',
  bring: 'brought brought',
  cast: 'cast cast',
  come: 'came come',
  cut: 'cut cut',
  do: 'did done',
  draw: 'drew drawn',
  find: 'found found',
  fly: 'flew flown',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  hold: 'held held',
  keep: 'kept kept',
  lead: 'led led',
  leave: 'left left',
  lend: 'lent lent',
  let: 'let let',
  make: 'made made',
  put: 'put put',
  quit: 'quit quit',
  say: 'said said',
  seek: 'sought sought',
  send: 'sent sent',
  set: 'set set',
  shut: 'shut shut',
  sit: 'sat sat',
  spell: 'spelt/spelled spelt/spelled',
  split: 'split split',
  stand: 'stood stood',
  steer: 'steered steered',
  strike: 'struck struck',
  take: 'took taken',
  tear: 'tore torn',
  tell: 'told told',
  throw: 'threw thrown',
  win: 'won won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};
/** Verbs whose last letter is written twice before "-ed" and "-ing". */
const doubling = new Set(
  'ban bar begin bid bin cut debar drop get let nod pen plan put quit rip scrap set shut sit slip split step stop wrap win'.split(
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
  `${verb.endsWith('e') && verb !== 'be' && !verb.endsWith('ee') ? verb.slice(0, -1) : stemOf(verb)}ing`;

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
    [`${verb}:pres`]: all((head) => [head === 'be' ? 'is/are' : presentOf(head)]),
    [`${verb}:past`]: all(pastOf),
    [`${verb}:ing`]: all((head) => [ingOf(head)]),
  };
}
