import type { Plurals } from '../plurals';

const irregular: Readonly<Record<string, string>> = {
  es: 'son',
  ha: 'han',
  va: 'van',
  da: 'dan',
  ve: 'ven',
  fue: 'fueron',
  dio: 'dieron',
  dijo: 'dijeron',
  hizo: 'hicieron',
  puso: 'pusieron',
  propuso: 'propusieron',
  tuvo: 'tuvieron',
  obtuvo: 'obtuvieron',
  mantuvo: 'mantuvieron',
  estuvo: 'estuvieron',
  pudo: 'pudieron',
  quiso: 'quisieron',
  condujo: 'condujeron',
};
const endings: Readonly<Record<string, readonly [ending: RegExp, several: string][]>> = {
  pres: [[/(?<=..)(?<last>[aeá])$/, '$<last>n']],
  past: [
    [/(?<=.)i[oó]$/, 'ieron'],
    [/(?<=.)yó$/, 'yeron'],
    [/(?<=..)ó$/, 'aron'],
  ],
  fut: [[/(?<=.)(?<last>rá|ría|aba|ía)$/, '$<last>n']],
};

/** "Se suma" and "se suman", "firmó" and "firmaron". */
export const plurals: Plurals = {
  before: /^(?:se|no|ya|lo|le|también|tambien)$/,
  pluralOf: (word, form) => {
    const known = irregular[word];
    if (known !== undefined) return known;
    const [ending, several] = endings[form]?.find(([one]) => one.test(word)) ?? [];
    return ending && several !== undefined ? word.replace(ending, several) : undefined;
  },
};
