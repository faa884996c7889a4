import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text?: string): string =>
  readingsIn({ lang, title, ...(text !== undefined && { text }), publishedAt: '2026-06-01' }).join(', ');

describe('news as feeds deliver it, in French, Spanish and German', () => {
  it.each([
    ['fr', "L'Irlande signe les accords Artemis", 'La liste compte désormais 62 pays.', 'IE'],
    ['fr', "L'Irlande signe les accords Artemis", 'Ce paraphe porte à soixante-deux le nombre des adhérents.', 'IE'],
    ['es', 'Paraguay firma los Acuerdos Artemis', 'Con Asunción suman 62.', 'PY'],
    ['es', 'Paraguay firma los Acuerdos Artemis', 'El país es el firmante 62.', 'PY'],
    ['de', 'Irland unterzeichnet die Artemis Accords', 'Damit sind es 62 Staaten.', 'IE'],
    [
      'de',
      'Irland unterzeichnet die Artemis Accords',
      'Der Kreis der Unterstützer wächst so auf zweiundsechzig.',
      'IE',
    ],
  ])(
    'is one more of them who signs open principles where their number is told (%s: %s %s)',
    (lang, title, text, code) =>
      expect(read(lang, title, text)).toBe(`ceremony.held ${code}, joiner.announced ${code}`),
  );

  it.each([
    ['fr', "L'Irlande signe les accords Artemis", 'Le texte compte treize sections.', 'ceremony.held IE'],
    ['de', 'Irland unterzeichnet die Artemis Accords', 'Die Feier dauerte 29 Minuten.', 'ceremony.held IE'],
    ['es', 'Paraguay firmará los Acuerdos Artemis', 'Serían 62 países; hoy son 61.', 'ceremony.announced PY'],
    ['de', 'Turkmenistan unterzeichnet das Hochseeabkommen', 'Damit sind es 146 Staaten.', 'ceremony.held TM'],
  ])(
    'but not by any number, nor before it has signed, nor where a signature is not the whole (%s: %s %s)',
    (lang, title, text, found) => expect(read(lang, title, text)).toBe(found),
  );

  it.each([
    ['fr', "L'Irlande, dernier pays à rejoindre les accords Artemis", 'joiner.announced IE'],
    ['fr', "L'Irlande et Malte, derniers à signer les accords Artemis", 'ceremony.held IE, ceremony.held MT'],
    ['fr', 'La Bolivie sera le dernier pays à rejoindre les accords Artemis', 'joiner.declined BO'],
    ['es', 'Paraguay, último en unirse a los Acuerdos Artemis', 'joiner.announced PY'],
    ['es', 'Bolivia será el último país en unirse a los Acuerdos Artemis', 'joiner.declined BO'],
    ['de', 'Als letztes Land ist Irland den Artemis Accords beigetreten', 'joiner.announced IE'],
  ])('the last to do it has done it; who will be the last does not want to (%s: %s)', (lang, title, found) =>
    expect(read(lang, title)).toBe(found),
  );
});
