import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, lang: 'fr', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['withdrawal', 'RU', "La Russie débranche l'accord d'Istanbul"],
  ['joiner.declined', 'PE', "Le Pérou restera hors de l'OCDE"],
  ['joiner.prospect', 'PE', "Le Pérou tape à la porte de l'OCDE"],
  ['joiner.prospect', 'PE', "Le Pérou en route vers l'OCDE"],
  ['suspension', 'NE', 'Le Niger perd son droit de vote à la Cédéao'],
  ['suspension', 'NE', 'La Cédéao prononce la suspension du Niger'],
  [
    'ceremony.held',
    'CL',
    'Le ministre chilien Valdés et son homologue péruvien Ruiz ont signé la convention de Minamata',
  ],
  [
    'ceremony.held',
    'PE',
    'Le ministre chilien Valdés et son homologue péruvien Ruiz ont signé la convention de Minamata',
  ],
  ['ceremony.held', 'PE', 'Le Pérou vient de signer la convention de Minamata'],
];

const routine: readonly string[] = [
  "Le ministre péruvien Ruiz reçoit son homologue chilien à l'OCDE",
  "Le Pérou reste hors de danger, selon l'OCDE",
];

describe('turns of French headlines', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(routine)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });
});
