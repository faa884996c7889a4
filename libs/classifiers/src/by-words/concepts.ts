import { normalWord } from '../text/tokenize';

/**
 * What a word is about, coarsely, whatever its form or part of speech. The grammar knows what a phrase does; these only say what is spoken
 * of, for the model that weighs words together: a word that no labelled item holds still counts as one of its kind, in every language.
 *
 * `enter` joining, membership; `admit` taking in; `become`; `sign`; `ceremony`; `ratify` approving, voting for, making law of; `parliament`
 * who does; `deposit` instruments; `leave`; `suspend`; `sever` ties broken, envoys sent home; `refuse`; `deny` calls untrue; `not`;
 * `postpone`; `wish` wants, hopes, seeks; `apply` asks, bids, is invited; `talk` negotiates, discusses; `weigh` considers, is open to; `near`
 * is on the way, close; `ahead` what is to come; `may`; `plan` intends, promises; `condition`; `open`; `embassy` missions and envoys;
 * `travel` flights, visas; `trade` goods, customs; `carry` works done under an accord; `threat`; `urge` demands of another; `reverse` takes
 * back; `peace`; `ties` relations, recognition; `pact` accords; `bloc` organisations; `say`; `rumour`; `official` who speaks for a state;
 * `outsider` who does not; `past`; `praise`; `blame`; `war`; `court`; `money`; `sport`; `people`.
 */
export const concepts = [
  'enter',
  'admit',
  'become',
  'sign',
  'ceremony',
  'ratify',
  'parliament',
  'deposit',
  'leave',
  'suspend',
  'sever',
  'refuse',
  'deny',
  'not',
  'postpone',
  'wish',
  'apply',
  'talk',
  'weigh',
  'near',
  'ahead',
  'may',
  'plan',
  'condition',
  'open',
  'embassy',
  'travel',
  'trade',
  'carry',
  'threat',
  'urge',
  'reverse',
  'peace',
  'ties',
  'pact',
  'bloc',
  'say',
  'rumour',
  'official',
  'outsider',
  'past',
  'praise',
  'blame',
  'war',
  'court',
  'money',
  'sport',
  'people',
] as const;
export type Concept = (typeof concepts)[number];

/** Words of each concept with a blank between; `*` at the end stands for any ending. */
export type ConceptTable = Readonly<Partial<Record<Concept, string>>>;

/** Tells what a word in normal form is about; nothing where no table knows it. */
export type ConceptsOf = (word: string) => readonly Concept[];

const none: readonly Concept[] = [];
const MAX_KNOWN = 20_000;

/** A table made ready to be asked; letters that a language glues in front of a word may be left out, two at most. */
export function conceptsIn(table: ConceptTable, gluedBefore: readonly string[] = []): ConceptsOf {
  const whole = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  let shortest = Infinity;
  // Object.entries forgets that the keys of the table are concepts.
  for (const [concept, words] of Object.entries(table) as [Concept, string][]) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const isStem = word.endsWith('*');
      const norm = normalWord(isStem ? word.slice(0, -1) : word);
      if (isStem) shortest = Math.min(shortest, norm.length);
      const into = isStem ? stems : whole;
      into.set(norm, [...(into.get(norm) ?? []), concept]);
    }
  }
  const found = (word: string): Concept[] => [
    ...(whole.get(word) ?? []),
    ...Array.from({ length: Math.max(0, word.length - shortest + 1) }, (_, at) =>
      stems.get(word.slice(0, shortest + at)),
    ).flatMap((one) => one ?? []),
  ];
  const bare = (word: string, left: number): readonly Concept[] => {
    const own = found(word);
    if (own.length > 0 || left === 0) return own;
    const glued = gluedBefore.find((letters) => word.startsWith(letters) && word.length - letters.length >= 3);
    return glued === undefined ? none : bare(word.slice(glued.length), left - 1);
  };
  const known = new Map<string, readonly Concept[]>();
  return (word) => {
    let answer = known.get(word);
    if (!answer) {
      if (known.size > MAX_KNOWN) known.clear();
      known.set(word, (answer = [...new Set(bare(word, 2))]));
    }
    return answer;
  };
}
