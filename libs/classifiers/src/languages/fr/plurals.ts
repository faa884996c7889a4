import type { Plurals } from '../plurals';

const irregular: Readonly<Record<string, string>> = {
  a: 'ont',
  est: 'sont',
  fait: 'font',
  va: 'vont',
  dit: 'disent',
  veut: 'veulent',
  peut: 'peuvent',
  doit: 'doivent',
  voit: 'voient',
  prévoit: 'prévoient',
  reçoit: 'reçoivent',
  sort: 'sortent',
  part: 'partent',
  dément: 'démentent',
  souscrit: 'souscrivent',
  inscrit: 'inscrivent',
  exclut: 'excluent',
  conclut: 'concluent',
  franchit: 'franchissent',
  unit: 'unissent',
};
const endings: readonly [ending: RegExp, several: string][] = [
  [/(?<=(?:re|com|ap|sur)?)prend$/, 'prennent'],
  [/met$/, 'mettent'],
  [/(?<stem>[vt])ient$/, '$<stem>iennent'],
  [/joint$/, 'joignent'],
  [/(?<stem>romp|perd|pend|rend)t?$/, '$<stem>ent'],
  [/(?<=..)(?<last>[^é])e$/, '$<last>ent'],
];

function pluralOf(word: string, form: string): string | undefined {
  const [, pronoun, verb] = /^(?<pronoun>[sn])['’](?<verb>.+)$/.exec(word) ?? [];
  if (pronoun !== undefined && verb !== undefined) {
    const several = pluralOf(verb, form);
    if (several === undefined) return undefined;
    return /^[aeiouyéèêh]/.test(several) ? `${pronoun}'${several}` : `${pronoun}e ${several}`;
  }
  const known = irregular[word];
  if (known !== undefined) return known;
  if (form === 'fut') return /..ra$/.test(word) ? word.replace(/a$/, 'ont') : undefined;
  const [ending, several] = form === 'pres' ? (endings.find(([one]) => one.test(word)) ?? []) : [];
  return ending && several !== undefined ? word.replace(ending, several) : undefined;
}

/** "Rejoint" and "rejoignent", "a signé" and "ont signé". */
export const plurals: Plurals = {
  before: /^(?:se|ne|en|y|ce|aussi)$/,
  pluralOf,
  owners: { son: 'leur', sa: 'leur', ses: 'leurs' },
};
