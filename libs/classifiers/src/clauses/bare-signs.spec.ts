import { accordReadingsIn } from '@test/grammar';

const read = (lang: string, title: string): string[] => accordReadingsIn({ title, lang, publishedAt: '2025-03-04' });

describe('an item that names no accord', () => {
  it.each([
    ['fr', 'La Moldavie décroche le statut de candidat', ['eu joiner.prospect MD']],
    ['es', 'Moldavia obtiene el estatus de candidato', ['eu joiner.prospect MD']],
    ['de', 'Moldau erhält Kandidatenstatus', ['eu joiner.prospect MD']],
  ])('is about the European Union where a state is given the status of a candidate: %s "%s"', (lang, title, found) => {
    expect(read(lang, title)).toEqual(found);
  });

  it.each([
    ['fr', 'La cérémonie de signature entre Pretoria et Le Caire reportée', ['EG', 'ZA']],
    ['es', 'Aplazada la ceremonia de firma entre Pretoria y El Cairo', ['EG', 'ZA']],
  ])('is about a signing, where one between two states is put off: %s "%s"', (lang, title, codes) => {
    expect(read(lang, title)).toEqual(codes.map((code) => `signing ceremony.postponed ${code}`));
  });

  it.each([
    ['fr', 'Le candidat Macron en tête des sondages'],
    ['es', 'La firma de Messi con el Inter Miami se aplaza'],
    ['de', 'Kandidat der Union in Deutschland vorn'],
  ])('is nothing where no state is a candidate or signs: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});
