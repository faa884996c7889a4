import { findingsIn } from '@test/grammar';

describe('whose entry it is tells a noun from a participle', () => {
  const kinds = (lang: string, title: string) =>
    findingsIn({ title, lang, publishedAt: '2025-03-03' }).map(({ kind }) => kind);

  it.each([
    ['fr', "La Moldavie réclame son entrée dans l'Otan"],
    ['fr', "La Moldavie attend son entrée dans l'Otan"],
    ['fr', "La Moldavie prépare son entrée dans l'Otan"],
    ['fr', "Tbilissi et Chisinau négocient leur entrée dans l'Otan"],
    ['es', 'Moldavia aboga por su ingreso en la OTAN'],
    ['es', 'Moldavia espera su ingreso en la OTAN'],
  ])('%s: %s', (lang, title) => {
    expect(kinds(lang, title)).not.toContain('joiner.announced');
  });

  it.each([
    ['fr', "La Moldavie est entrée dans l'Otan"],
    ['fr', "La Moldavie confirme son entrée dans l'Otan"],
    ['es', 'Moldavia ingresó en la OTAN'],
  ])('and a deed stays one (%s): %s', (lang, title) => {
    expect(kinds(lang, title)).toContain('joiner.announced');
  });
});
