import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, lang: 'es', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['suspension', 'NE', 'Níger pierde el derecho a voto en la Cedeao'],
  ['ceremony.held', 'CL', 'El canciller chileno Valdés y su homólogo peruano Ruiz firmaron el Convenio de Minamata'],
  ['ceremony.held', 'PE', 'El canciller chileno Valdés y su homólogo peruano Ruiz firmaron el Convenio de Minamata'],
  ['ceremony.held', 'PE', 'Firma del Convenio de Minamata por parte de Perú'],
  ['ceremony.held', 'PE', 'Perú acaba de firmar el Convenio de Minamata'],
  ['joiner.declined', 'PE', 'Perú abandona su intento de entrar en la OCDE'],
];

const routine: readonly string[] = ['El canciller peruano Ruiz recibe a su homólogo chileno en la OCDE'];

describe('turns of Spanish headlines', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(routine)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });
});
