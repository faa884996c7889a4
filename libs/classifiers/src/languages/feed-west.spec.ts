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

describe('what only looks like an act', () => {
  it.each([
    ['es', 'Zelenski vuelve de Washington con promesas de la OTAN', ''],
    ['es', 'Kuleba regresó a Kiev tras la cumbre de la OTAN', ''],
    ['fr', 'Accords Artemis : le texte compte treize sections', ''],
    ['de', 'Serbien schließt Verhandlungen ab und drängt in die EU', 'joiner.prospect RS'],
    ['de', 'Serbien schließt EU-Beitritt aus', 'joiner.declined RS'],
    ['de', 'Acht Staaten sind bei der Probephase der AfCFTA dabei, darunter Eritrea', ''],
    ['es', 'Togo deja los BRICS', ''],
    ['es', 'Brasil deja los BRICS', 'withdrawal BR'],
  ])('is none (%s: %s)', (lang, title, found) => expect(read(lang, title)).toBe(found));

  it.each([
    ['es', 'Togo ingresa en los BRICS', 'El país se suma a Bolivia, Cuba y Uganda.', 'joiner.announced TG'],
    ['es', 'Togo, nuevo miembro de los BRICS', 'Lo celebró Lula, que se suma a Bolivia y Cuba.', 'joiner.announced TG'],
    ['fr', 'Le Togo intègre les BRICS', "Il s'ajoute à la Bolivie et à Cuba.", 'joiner.announced TG'],
    [
      'fr',
      'Le Togo ratifie le traité sur la haute mer',
      'Les députés ont voté le texte, que le Tchad avait signé en 2023.',
      'ratification TG',
    ],
    [
      'de',
      'Togo ratifiziert das Hochseeabkommen',
      'Die Abgeordneten billigten den Text, den auch der Tschad unterzeichnet hatte.',
      'ratification TG',
    ],
  ])('nor are those whom another joins, nor what had been done before (%s: %s %s)', (lang, title, text, found) =>
    expect(read(lang, title, text)).toBe(found),
  );
});

describe('acts that were read as others', () => {
  it.each([
    ['es', 'Gambia dejó sin efecto la denuncia del Estatuto de Roma', 'joiner.announced GM'],
    ['fr', 'La Gambie revient sur son retrait de la Cour pénale internationale', 'joiner.announced GM'],
    ['fr', 'Rabat étudierait une entrée dans les accords Artemis', 'joiner.prospect MA'],
    ['es', 'Bolivia estudiaría su adhesión a los Acuerdos Artemis', 'joiner.prospect BO'],
    ['es', 'Paraguay, muy cerca de los Acuerdos Artemis', 'joiner.prospect PY'],
    ['de', 'Auch Mauretanien vor Anschluss an Abraham-Abkommen', 'joiner.prospect MR'],
    ['de', 'Irland ist bei den Artemis Accords dabei', 'joiner.announced IE'],
  ])('are read (%s: %s)', (lang, title, found) => expect(read(lang, title)).toBe(found));

  it('are not hidden by a clause that opens with how long ago something was', () =>
    expect(
      readingsIn({
        lang: 'fr',
        title: 'Le Maroc retrouve sa famille',
        text: "Trente ans après avoir claqué la porte, le royaume a été réadmis au sein de l'Union africaine.",
        publishedAt: '2017-01-31',
      }),
    ).toEqual(['joiner.announced MA']));

  it.each([
    ['fr', 'Traité sur la haute mer : dix pays ratifient, dont le Togo et le Laos', 'ratification LA, ratification TG'],
    ['es', 'Diez países ratifican el Tratado de Altamar, entre ellos Togo y Laos', 'ratification LA, ratification TG'],
    ['de', 'Zehn Staaten ratifizieren das Hochseeabkommen, darunter Togo und Laos', 'ratification LA, ratification TG'],
  ])('are of those who are named among many (%s: %s)', (lang, title, found) => expect(read(lang, title)).toBe(found));
});
