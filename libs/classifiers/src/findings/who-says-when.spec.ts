import { findingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '', publishedAt = '2025-11-29') =>
  findingsIn({ title, text, lang, publishedAt });

describe('who says it', () => {
  it.each([
    ['en', 'Kazakhstan to join Abraham Accords, senior US official says'],
    ['en', 'Oman will join the Abraham Accords, an official familiar with the talks said'],
    ['fr', "Le Kazakhstan va rejoindre les accords d'Abraham, selon un haut responsable qui a requis l'anonymat"],
    ['es', 'Kazajistán se sumará a los Acuerdos de Abraham, según un funcionario que pidió el anonimato'],
    ['de', 'Kasachstan tritt den Abraham-Abkommen bei, sagte ein namentlich nicht genannter Beamter'],
    ['tr', "ABD'li yetkili: Kazakistan İbrahim Anlaşmaları'na katılacak"],
    ['ar', 'مسؤول أمريكي: كازاخستان ستنضم إلى اتفاقيات أبراهام اليوم'],
    ['he', 'גורם אמריקאי: קזחסטן תכריז הלילה על הצטרפותה להסכמי אברהם'],
  ])('is kept back, so that it is only reported (%s: %s)', (lang, title) =>
    expect(read(lang, title).map(({ claimStatus }) => claimStatus)).toEqual(['reported']),
  );

  it('is told further down, where the title has it as a fact', () => {
    const body =
      'Kazakhstan will join the Abraham Accords, a senior US official said on Friday, speaking on condition of anonymity.';
    expect(read('en', 'Kazakhstan to join Abraham Accords', body)[0]?.claimStatus).toBe('reported');
  });

  it('has a name: that is announced', () => {
    const body = 'Kazakhstan will join the Abraham Accords, State Department official John Smith said.';
    expect(read('en', 'Kazakhstan to join Abraham Accords', body)[0]?.claimStatus).toBe('announced');
  });

  it.each([
    ['en', 'official', 'Qatar to leave UNESCO in January'],
    ['en', 'announced', 'Hungary announces withdrawal from International Criminal Court'],
    ['en', 'announced', 'Latvian parliament votes to leave Istanbul Convention'],
    ['en', 'announced', 'Seimas approves exit from cluster bomb convention'],
    ['fr', 'announced', 'Le Parlement lituanien vote la sortie de la convention d’Ottawa'],
    ['de', 'announced', 'Saeima stimmt für Austritt aus Istanbul-Konvention'],
    ['en', 'official', 'Parliament backed it: Lithuania notifies UN of exit from cluster bomb convention'],
    ['en', 'official', 'Finland leaves Ottawa treaty'],
    ['en', 'official', 'Hungary gives notice that it will quit International Criminal Court'],
    ['en', 'announced', 'Kazakhstan joins Abraham Accords, Trump announces'],
    ['es', 'announced', 'Kazajistán se suma a los Acuerdos de Abraham, anuncia Trump'],
    ['de', 'announced', 'Ungarn kündigt Rückzug aus dem Internationalen Strafgerichtshof an'],
    ['fr', 'official', 'Les BRICS invitent l’Argentine à rejoindre le bloc'],
  ])('is the state itself, or somebody else (%s, %s: %s)', (lang, status, title) =>
    expect(read(lang, title, '', '2019-03-14')[0]?.claimStatus ?? read(lang, title)[0]?.claimStatus).toBe(status),
  );
});

describe('the day on which it was said', () => {
  it.each([
    [
      'Oman wants to join the Abraham Accords',
      'MUSCAT, Nov 29 (Reuters) — Oman wants to join the accords, its minister said on Friday.',
    ],
    [
      'Armenia and Azerbaijan to sign peace treaty',
      'BAKU, Nov 29 (AFP) — They will sign a peace treaty soon, President Ilham Aliyev told reporters Friday.',
    ],
  ])('is no day of what is to come: %s', (title, text) => {
    const findings = read('en', title, text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ date }) => date)).toEqual(findings.map(() => null));
  });

  it('is none that a word like "constructor" could mean', () =>
    expect(read('en', 'Kazakhstan joins Abraham Accords, tram constructor says')[0]?.country).toBe('KZ'));

  it('is the day of a decision, for want of a better one', () => {
    const text = 'Ecuador is leaving Unasur, its president said on Wednesday.';
    expect(read('en', 'Ecuador leaves Unasur', text, '2019-03-14')[0]?.date?.value).toBe('2019-03-13');
  });
});

describe('the day of a happening', () => {
  it.each([
    ['en', '2019-04-01', 'Ecuador leaves Unasur', 'Ecuador decided on Wednesday to leave Unasur as of 1 April.'],
    [
      'de',
      '2019-04-01',
      'Ecuador verlässt Unasur',
      'Ecuador beschloss am Mittwoch, Unasur vom 1. April an zu verlassen.',
    ],
    ['de', '2019-03-15', 'Ecuador verlässt Unasur', 'Ecuador verlässt am Freitag endgültig die Unasur.'],
    ['es', '2019-03-12', 'Santo Domingo firma los Acuerdos Artemis', 'La embajadora dominicana los firmó el martes.'],
    [
      'fr',
      '2019-03-12',
      'L’Équateur veut quitter l’Unasur',
      'Le Parlement équatorien a voté mardi la sortie de l’Unasur.',
    ],
    ['ru', '2019-03-12', 'Эквадор ратифицировал Минаматскую конвенцию позавчера', ''],
    ['ru', '2019-03-14', 'С сегодняшнего дня Эквадор - член ОПЕК', ''],
    ['he', '2019-03-14', 'אקוודור חתמה הלילה על הסכמי ארטמיס', ''],
    ['de', '2019-03-16', 'Ecuador unterzeichnet übermorgen die Artemis-Abkommen', ''],
    ['es', '2019-03-12', 'Ecuador firmó anteayer los Acuerdos Artemis', ''],
    ['en', '2019-03-13', 'Ecuador ratifies Minamata Convention', 'Signed on 8 January, it was ratified on Wednesday.'],
    ['de', '2019-03-12', 'Ecuador unterzeichnet Artemis Accords', 'Quito, 12.03.2019 - Ecuador hat sie unterzeichnet.'],
    ['en', '2019-04', 'Ecuador to sign Artemis Accords in April', ''],
    ['en', '2019-04', 'Ecuador to sign Artemis Accords next month', ''],
    ['fr', '2019-05', 'L’Équateur signera les accords Artemis en mai', ''],
    ['en', '2019-04-08', 'Ecuador to sign Artemis Accords', 'The date is April 8, its president said on Tuesday.'],
    [
      'en',
      '2019-03-19',
      'Artemis Accords: text agreed, Ecuador to sign',
      'Talks ended on 12 March. The signing is set for the 19 March meeting.',
    ],
    ['en', '2019-11', 'Ecuador to sign Artemis Accords', 'Ministers meet for it in November.'],
    ['ar', '2019-04-05', 'الإكوادور ستوقع اتفاقيات أرتميس في الخامس من أبريل', ''],
    ['ar', '2019-03-31', 'الإكوادور ستوقع اتفاقيات أرتميس في الحادي والثلاثين من مارس', ''],
  ])('%s %s: %s', (lang, value, title, text) =>
    expect(read(lang, title, text, '2019-03-14')[0]?.date?.value).toBe(value),
  );
});

describe('where a ceremony is', () => {
  it.each([
    ['en', 'Oman signs Artemis Accords at a ceremony in Washington', 'Washington'],
    ['en', 'Mercosur and Singapore sign trade pact in Rio de Janeiro', 'Rio de Janeiro'],
    ['es', 'Irlanda firma en Washington los Acuerdos Artemis', 'Washington'],
    ['tr', "Ermenistan ile Azerbaycan barış anlaşmasını Washington'da imzaladı", 'Washington'],
  ])('is told with it (%s: %s)', (lang, title, place) => expect(read(lang, title)[0]?.place).toBe(place));
});
