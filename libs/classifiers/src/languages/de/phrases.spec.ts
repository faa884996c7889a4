import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, lang: 'de', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['joiner.announced', 'HR', 'Kroatien darf in den Schengen-Raum, Rumänien und Bulgarien nicht'],
  ['joiner.announced', 'MY', 'Malaysia steht kurz vor dem Beitritt zur Opec'],
  ['joiner.announced', 'MY', 'Am Dienstag stehen Malaysia und Peru vor dem Beitritt zur Opec'],
  ['joiner.announced', 'MY', 'Weg frei für Malaysias Beitritt zur Opec'],
  ['joiner.announced', 'MY', 'Malaysia nimmt Einladung in die Opec an'],
  ['joiner.announced', 'MY', 'Malaysia hat seinen Beitritt zur Opec erklärt'],
  ['joiner.announced', 'MY', 'Malaysias Mitgliedschaft in der Opec beginnt am 1. Mai'],
  ['joiner.announced', 'MY', 'Die Opec bekommt mit Malaysia ein neues Mitglied'],
  ['joiner.announced', 'PE', 'Peru wurde am Montag als Mitglied in die OECD aufgenommen'],
  ['joiner.announced', 'PE', 'Um Mitternacht wird Peru Teil der OECD, ohne Vorbehalte'],
  ['joiner.prospect', 'PE', 'Peru ist an einem Beitritt zur OECD interessiert'],
  ['joiner.prospect', 'PE', 'Peru bereit, der OECD beizutreten'],
  ['joiner.prospect', 'PE', 'Peru auf dem Weg in die OECD'],
  ['joiner.prospect', 'PE', 'Peru lässt Volk über Beitritt zur OECD abstimmen'],
  ['joiner.prospect', 'PE', 'Peru kündigt Referendum über Beitritt zur OECD an'],
  ['joiner.declined', 'PE', 'Peru lehnt die Einladung in die OECD ab'],
  ['joiner.declined', 'PE', 'Peru nicht an der OECD interessiert'],
  ['joiner.declined', 'PE', 'Peru hält an Nein zur OECD fest'],
  ['joiner.declined', 'PE', 'Peru lässt Beitritt zur OECD fallen'],
  ['withdrawal', 'PE', 'Peru fühlt sich nicht mehr an die Ottawa-Konvention gebunden'],
  ['withdrawal', 'PE', 'Peru beendet seine Mitarbeit in der OECD'],
  ['suspension', 'NE', 'Nigers Mitgliedschaft in der Ecowas ruht'],
  ['suspension', 'NE', 'Niger vorübergehend von der Ecowas suspendiert'],
  ['suspension', 'NE', 'Suspendierung Nigers aus der Ecowas beschlossen'],
  ['suspension', 'NE', 'Die Ecowas beschließt Suspendierung Nigers'],
  ['ratification', 'PE', 'Ja aus Peru zur Minamata-Konvention'],
  ['joiner.declined', 'PE', 'Peru will die Minamata-Konvention nicht ratifizieren'],
  ['ceremony.postponed', 'PE', 'Peru legt Unterzeichnung der Minamata-Konvention auf Eis'],
  [
    'ceremony.held',
    'PE',
    'Chiles Außenminister Valdés und seine peruanische Kollegin Ruiz unterzeichnen die Minamata-Konvention',
  ],
  ['withdrawal', 'PE', 'Nach 20 Jahren verlässt Peru die OECD'],
  ['withdrawal', 'PE', 'Peru ist seit Montag kein Mitglied der OECD mehr'],
  ['withdrawal', 'PE', 'Abgeordnete in Lima stimmen für Austritt aus der OECD'],
  ['ratification', 'PE', 'Parlament in Lima ratifiziert die Minamata-Konvention'],
  ['ceremony.held', 'PE', 'Nach langem Zögern hat Peru die Minamata-Konvention unterzeichnet'],
  ['ceremony.postponed', 'PE', 'Peru zögert Unterzeichnung der Minamata-Konvention hinaus'],
  ['joiner.announced', 'PE', 'Mit Peru ist ein weiteres Land der OECD beigetreten'],
  ['joiner.announced', 'PE', 'Die Aufnahme Perus in die OECD wurde beschlossen'],
  ['joiner.announced', 'PE', 'Peru bejubelt Aufnahme in die OECD'],
  ['joiner.prospect', 'PE', 'Peru hält am Ziel eines Beitritts zur OECD fest'],
  ['suspension', 'NE', 'Mitgliedsrechte Nigers in der Ecowas ruhen'],
  ['suspension', 'NE', 'Niger will seine Mitgliedschaft in der Shanghaier Organisation für Zusammenarbeit aussetzen'],
];

const routine: readonly string[] = [
  'Chile ist nun Teil der Lösung im Streit um die Opec',
  'Chile kündigt Referendum über Austritt aus der OECD an',
  'Chile spricht mit der OECD über Steuern',
  'Mit Peru hat ein weiteres Land die Qualifikation geschafft',
  'Peru ist kein Mitglied der OECD',
  'Peru hält am Ziel der OECD-Reform fest',
  'Parlament in Lima lehnt Rentenreform ab',
];

describe('turns of German headlines', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(routine)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });
});
