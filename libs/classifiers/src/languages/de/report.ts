import type { WordTable } from '../language';

/** What short German reports add: exits that are ruled out, instruments handed in, ceremonies. */
export const report: WordTable = {
  'reject:pres': `schließt/schließen/schließe ** austritt/rückzug/ausstieg ** aus | hat/haben/habe ** kein interesse an | denkt/denken nicht an | denke nicht an | kommt/kommen nicht infrage | einen beitritt werde/wird es nicht geben`,
  'reject:ing': `niemand hat die absicht | niemand denkt daran | kein abkommen ** ohne | keine abkommen ** ohne | kein ** ohne | keine ** ohne`,
  'deposit:past': `beitrittsurkunde/beitrittsurkunden/ratifikationsurkunde/ratifizierungsurkunde/ratifikationsurkunden/ratifizierungsurkunden ** eingereicht/übergeben/überreicht/abgegeben/übermittelt | beitrittsurkunde/ratifikationsurkunde/ratifizierungsurkunde ** bei ** eingereicht/hinterlegt/abgegeben`,
  signing: `feier zur unterzeichnung | zeremonie zur unterzeichnung | festakt zur unterzeichnung`,
  if: `verlangt/verlangen/fordert/fordern aber | stellt/stellen aber bedingungen | aber wir wollen/brauchen | aber nicht um jeden preis | nicht um jeden preis | zuvor müsse/müssen/müssten/muss/sei/brauche | aber nicht morgen | aber nicht sofort | aber noch nicht | aber nicht jetzt | aber nicht heute`,
  'join:base': `teil der/des/von ** sein`,
  nation: `verbündete | verbündeter | alliierter | bündnispartner | nato-staat | euroland`,
  'support:pres': `blockiert/blockieren/blockiere nicht mehr/länger | gibt/geben widerstand/veto auf`,
  talks: `beitrittsprozess | beitrittsverfahren`,
  'announce:pres': `meldet | vermeldet | melden`,
  'join:pres': `nun/jetzt/künftig/auch bei/beim ** dabei`,
  skip: `auch in zukunft nicht | auch künftig nicht | auch weiterhin nicht | ganz | vollständig | voll`,
  'say:pres': `beharrt | unterstreicht | entgegnet`,
  'consider:pres': `schließt/schließen/schließe ** beitritt/mitgliedschaft/aufnahme/austritt/rückzug/ausstieg ** nicht aus`,
  'consider:past': `schloss ** beitritt/mitgliedschaft/aufnahme/austritt/rückzug/ausstieg ** nicht aus`,
};
