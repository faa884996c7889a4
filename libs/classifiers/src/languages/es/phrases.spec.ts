import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, lang: 'es', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['joiner.announced', 'PE', 'Perú debuta en la OPEP'],
  ['ratification', 'AR', 'El Senado argentino sancionó el tratado con Europa'],
  ['suspension', 'NE', 'Níger pierde el derecho a voto en la Cedeao'],
  ['ceremony.held', 'CL', 'El canciller chileno Valdés y su homólogo peruano Ruiz firmaron el Convenio de Minamata'],
  ['ceremony.held', 'PE', 'El canciller chileno Valdés y su homólogo peruano Ruiz firmaron el Convenio de Minamata'],
  ['ceremony.held', 'PE', 'Firma del Convenio de Minamata por parte de Perú'],
  ['ceremony.held', 'PE', 'Perú acaba de firmar el Convenio de Minamata'],
  ['joiner.declined', 'PE', 'Perú abandona su intento de entrar en la OCDE'],
  ['joiner.announced', 'PE', 'Perú celebra su ingreso en la OCDE'],
  ['joiner.announced', 'PE', 'Perú se estrena en la OCDE'],
  ['joiner.announced', 'PE', 'Perú materializa su adhesión a la OCDE'],
  ['joiner.prospect', 'PE', 'El Gobierno peruano plantea la adhesión a la OCDE'],
  ['joiner.prospect', 'PE', 'Perú someterá a referéndum su adhesión a la OCDE'],
  ['withdrawal', 'PE', 'Perú rompe sus lazos con la OCDE'],
  ['suspension', 'PE', 'Perú detiene su participación en la OCDE'],
  ['suspension', 'NE', 'La Cedeao retira el voto a Níger'],
  ['implementation', 'KE', 'Entra en vigor el acuerdo de libre comercio entre Kenia y China'],
];

const routine: readonly string[] = [
  'El canciller peruano Ruiz recibe a su homólogo chileno en la OCDE',
  'El presidente peruano propone la adhesión de Ucrania a la OTAN',
  'Perú se estrena en el Mundial con derrota',
  'El acuerdo comercial entre Kenia y China, en duda',
];

describe('turns of Spanish headlines', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(routine)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });
});
