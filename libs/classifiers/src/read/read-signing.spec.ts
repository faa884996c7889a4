import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string): string[] => readingsIn({ title, lang, publishedAt: '2026-03-10' });

describe('a signing', () => {
  it.each([
    ['en', 'Bolivia tears up defence pact signed with Peru', 'withdrawal BO'],
    ['en', "Peru's congress approves trade pact signed in May with India", 'ratification PE'],
    ['fr', 'Le Mali suspend le traité signé avec la France', 'suspension ML'],
    ['es', 'Colombia rompe el acuerdo firmado con Perú', 'withdrawal CO'],
  ])('that only says which accord another verb is about is none (%s: %s)', (lang, title, told) => {
    expect(read(lang, title)).toEqual([told]);
  });

  it.each([
    ['en', 'Chile suspends talks as defence pact signed with Peru', 'ceremony.held PE'],
    ['fr', 'Accord de pêche conclu entre le Pérou et le Chili', 'ceremony.held CL'],
  ])('is one where no other verb is about the accord (%s: %s)', (lang, title, told) => {
    expect(read(lang, title)).toContain(told);
  });
});
