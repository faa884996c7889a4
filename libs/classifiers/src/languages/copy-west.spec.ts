import { accordReadingsIn, readingsIn } from '@test/grammar';

const read = (lang: string, title: string): string => readingsIn({ lang, title, publishedAt: '2026-06-01' }).join(', ');

describe('agency copy about seldom accords', () => {
  it.each([
    [
      'en',
      'joiner.announced BJ',
      'Benin has become the 74th shareholder of the European Bank for Reconstruction and Development',
    ],
    [
      'en',
      'joiner.prospect IN',
      'India wants to move from associate to full member of the International Energy Agency',
    ],
    ['en', 'joiner.prospect IS, joiner.prospect RS', 'Iceland, Serbia mean to become members of EUMETSAT'],
    ['en', 'withdrawal HU', 'Hungary storms off Open Government Partnership'],
    ['en', 'ratification IS', 'Althing ratifies Paris climate agreement'],
    ['en', 'ceremony.held KP, ceremony.held RU', 'Kim and Putin sign mutual defence pact'],
    ['fr', 'joiner.prospect BJ, joiner.prospect TG', "Le Togo et le Bénin prêts à rallier la Convention sur l'eau"],
    ['es', 'joiner.announced UY', 'Uruguay anula la denuncia del Tratado Interamericano de Asistencia Recíproca'],
    ['es', 'withdrawal CO', 'Colombia denuncia el Pacto de Bogotá'],
    [
      'de',
      'joiner.announced BJ',
      'Benin ist Anteilseigner der Europäischen Bank für Wiederaufbau und Entwicklung geworden',
    ],
    ['de', 'joiner.announced SI', 'Slowenien wird im Januar Vollmitglied der Europäischen Weltraumorganisation'],
  ])('tells what a state does (%s: %s, %s)', (lang, found, title) =>
    expect([...new Set(read(lang, title).split(', '))].join(', ')).toBe(found),
  );

  it.each([
    ['en', 'Moldova joins EU roaming zone'],
    ['en', 'Norway joins Copernicus programme of the EU'],
    ['en', 'Iran joins BRICS payment system'],
    ['en', 'Ethiopian Airlines joins Star Alliance'],
    ['en', 'Russia-backed trade deal under fire in Yerevan'],
    ['es', 'Caracas denuncia violaciones del Acuerdo de Ginebra'],
    ['de', 'Deutschland kündigt Abkommen mit Armenien an'],
  ])('tells nothing of an accord (%s: %s)', (lang, title) => expect(read(lang, title)).toBe(''));

  it('does not take whoever is written to for the applicant', () =>
    expect(
      read(
        'en',
        'China has written to its New Zealand counterpart to apply for accession to the Digital Economy Partnership Agreement',
      ),
    ).toBe('joiner.prospect CN'));

  it('reads what enters into force behind its noun as no entry of the state', () =>
    expect(
      read('de', 'Deutschland hat das Seearbeitsübereinkommen ratifiziert, das vier Tage später in Kraft tritt'),
    ).toBe('ratification DE'));

  it('knows bodies by the names of four languages', () =>
    expect(
      [
        ['en', 'Benin joins European Bank for Reconstruction and Development'],
        ['fr', 'Le Bénin rejoint la Banque européenne pour la reconstruction et le développement'],
        ['es', 'Benín ingresa en el Banco Europeo de Reconstrucción y Desarrollo'],
        ['de', 'Benin tritt der Osteuropabank bei'],
      ].map(([lang = '', title = '']) => accordReadingsIn({ lang, title, publishedAt: '2024-02-14' })[0]),
    ).toEqual(Array.from({ length: 4 }, () => 'ebrd joiner.announced BJ')));
});
