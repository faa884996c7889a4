import { type ClassifiableItem } from '@app/accords';
import { accordReadingsIn, readingsIn } from '@test/grammar';

const reader =
  (lang: ClassifiableItem['lang']) =>
  (title: string, text = '', publishedAt = '2025-10-10'): string[] =>
    readingsIn({ title, text, lang: lang ?? 'en', publishedAt });
const french = reader('fr');
const spanish = reader('es');
const german = reader('de');

describe('western stories in other words', () => {
  it.each([
    ['Bangui de retour à l’UA', '2016-04-07', ['joiner.announced CF']],
    ['La Centrafrique de retour à la table des bailleurs de l’UA', '2016-04-07', []],
    ['Pas question pour N’Djamena de rejoindre l’Alliance des États du Sahel', '2024-12-16', ['joiner.declined TD']],
    ['N’Djamena veut rejoindre l’Alliance des États du Sahel', '2024-12-16', ['joiner.prospect TD']],
    ['L’Irlande n’entrera jamais dans l’Otan, dit son ministre', '2025-12-16', ['joiner.declined IE']],
    [
      'Les ministres réunis à Accra acceptent le retour du Niger au sein de la Cedeao',
      '2026-12-16',
      ['joiner.announced NE'],
    ],
    ['Brics : dossier définitivement clos, dit Alger', '2024-10-01', ['joiner.declined DZ']],
    ['Pour Alger, le dossier des Brics est clos', '2024-10-01', ['joiner.declined DZ']],
    ['Brics : le dossier algérien n’est pas clos', '2024-10-01', []],
    ['Bissau perd son siège à l’Union africaine', '2025-11-28', ['suspension GW']],
    ['Le maire de Bissau perd son siège à la mairie, selon l’Union africaine', '2025-11-28', []],
    ['Dacca obtient son siège aux Brics', '2025-11-28', ['joiner.announced BD']],
    [
      'Lomé et Libreville, nouveaux venus au Commonwealth',
      '2022-06-25',
      ['joiner.announced GA', 'joiner.announced TG'],
    ],
    ['Un membre de plus au Commonwealth : l’Angola', '2022-06-25', ['joiner.announced AO']],
    ['L’Alliance compte un membre de plus : la Suède', '2024-03-07', ['joiner.announced SE']],
    ['Le Monténégro devient le 192e membre de l’ONU', '2006-06-28', ['joiner.announced ME']],
    ['Les Nations unies condamnent un 192e tir en Libye', '2006-06-28', []],
  ])('in French: %s', (title, day, events) => {
    expect(french(title, '', day)).toEqual(events);
  });

  it.each([
    ['¿Qué son los Acuerdos de Abraham?', 'Kazajistán se suma a los Acuerdos de Abraham.', []],
    ['¿Qué es la CPI?', 'Hungría anunció que abandona la CPI.', []],
    ['¿En qué consiste la OPEP?', 'Qatar abandona la OPEP.', []],
    ['Qatar abandona la OPEP', '', ['withdrawal QA']],
    ['Suiza ya es miembro de la ONU', '', ['joiner.announced CH']],
    ['Suiza preside un comité de la ONU', '', []],
    ['Asmara da otro portazo a la IGAD', '', ['withdrawal ER']],
    ['Finlandia ya no está atada al tratado de Ottawa', '', ['withdrawal FI']],
    ['Finlandia sigue atada al tratado de Ottawa', '', []],
    ['Bisáu pierde su asiento en la Unión Africana', '', ['suspension GW']],
    ['Lomé y Libreville, recién llegados a la Commonwealth', '', ['joiner.announced GA', 'joiner.announced TG']],
    ['La firma del acuerdo entre India y Omán se va a enero', '', ['ceremony.postponed IN', 'ceremony.postponed OM']],
    ['Burkina Faso de vuelta en la Unión Africana', '', ['joiner.announced BF']],
  ])('in Spanish: %s', (title, text, events) => {
    expect(spanish(title, text, title.startsWith('Suiza') ? '2002-09-10' : '2025-11-07')).toEqual(events);
  });

  it('explainers in French and German tell nothing', () => {
    expect(french('Que sont les accords Artemis ?', 'Le Sénégal a signé les accords Artemis.')).toEqual([]);
    expect(german('Was sind die Artemis-Abkommen?', 'Senegal hat die Artemis-Abkommen unterzeichnet.')).toEqual([]);
  });

  it.each([
    ['fr', 'L’Arménie dépose sa candidature à Bruxelles', ['eu joiner.prospect AM']],
    ['fr', 'L’Arménie ouvre une école à Bruxelles', []],
    ['es', 'Armenia presenta su solicitud de ingreso en Bruselas', ['eu joiner.prospect AM']],
    ['de', 'Armenien stellt Beitrittsantrag in Brüssel', ['eu joiner.prospect AM']],
    ['de', 'Armenien stellt Bauantrag in Brüssel', []],
    ['en', 'Iceland to resume accession talks with Brussels', ['eu joiner.prospect IS']],
    ['en', 'Iceland to resume fish talks with Brussels', []],
  ] as const)('to whom one applies stands for the union (%s): %s', (lang, title, events) => {
    expect(accordReadingsIn({ title, text: '', lang, publishedAt: '2026-02-20' })).toEqual(events);
  });

  it('a suspension that is lifted suspends nobody', () => {
    expect(french('L’Union africaine a levé la suspension du Gabon', '', '2025-04-30')).toEqual([
      'joiner.announced GA',
    ]);
    expect(french('L’Union africaine suspend le Gabon', '', '2023-08-31')).toEqual(['suspension GA']);
    expect(spanish('La OEA levanta la suspensión de Honduras', '', '2011-06-01')).toEqual(['joiner.announced HN']);
    expect(german('Die Afrikanische Union hebt die Suspendierung Gabuns auf', '', '2025-04-30')).toEqual([
      'joiner.announced GA',
    ]);
  });

  it('a province and a company are no states', () => {
    expect(french('La France et Airbus signent un accord')).toEqual([]);
    expect(spanish('Canadá y Alberta firman un acuerdo')).toEqual([]);
    expect(german('Kanada und Alberta unterzeichnen Abkommen')).toEqual([]);
    expect(french('Toulouse ratifie son accord avec le rugby japonais')).toEqual([]);
    expect(french('Paris ratifie son accord avec le Luxembourg')).toEqual(['ratification FR']);
    expect(spanish('El Congreso de Chile aprueba el acuerdo de pensiones')).toEqual([]);
    expect(spanish('El Congreso de Chile aprueba el acuerdo de pesca con Perú')).toEqual(['ratification CL']);
    expect(german('Österreichs Koalition besiegelt Pakt')).toEqual([]);
    expect(german('Kanada und Mexiko unterzeichnen Abkommen')).toEqual(['ceremony.held CA', 'ceremony.held MX']);
  });
});
