import type { WordTable } from '../language';

const day =
  'heute/gestern/mitternacht/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonnabend/sonntag/jahresbeginn/wochenbeginn';
const inside = 'in/im/bei/beim';
const whose = 'der/des/von/im/in/bei/beim';

/** Between a state and its accord where the headline has no verb: what it is now. */
const isIn = `seit ${day} ${inside} | seit ${day} mitglied/vollmitglied/teil ${whose} | neu ${inside} | neuer partner der/des/von | wieder/nun/jetzt/offiziell/künftig/fortan teil der/des/von | wieder/nun/jetzt/offiziell/künftig/fortan mitglied ${whose} | wieder/zurück/nun/jetzt im kreis/kreise der/des/von | an bord der/des/bei/beim`;
const isOut = `nicht mehr/länger teil/mitglied ${whose} | raus aus | draußen aus`;

/** German headlines without a verb, deeds whose parts stand far apart, and those whose particle turns them round ("tritt ... zurück"). */
export const dispatch: WordTable = {
  'join:pres': `${isIn} | seit ${day}/neujahr gehört/gehören auch? | ist/sind seit ${day} mitglied/mitglieder/vollmitglied/teil ${whose} | gehört/gehören nun/jetzt/fortan/künftig dazu | gehört/gehören ab sofort/heute dazu | unterwirft/unterwerfen sich ** dem/der | kommt/kommen unter das dach der/des`,
  verbless: `${isIn} | ${isOut}`,
  'leave:pres': `kassiert/kassieren ** ratifizierung/ratifikation | hebt/heben ** ratifizierung/ratifikation ** auf | nimmt/nehmen ** ratifizierung/ratifikation ** zurück | ${isOut} | ist/sind nicht mehr/länger teil/mitglied ${whose} | gehört/gehören ** nicht mehr/länger an | gehört/gehören nicht mehr/länger zu/zum/zur | gehört/gehören ** nicht mehr/länger zu/zum/zur | tritt/treten vom/von ** zurück | kippt/kippen ** mitgliedschaft | wendet/wenden sich ** ab`,
  'leave:past': `trat/traten vom/von ** zurück | kippte/kippten ** mitgliedschaft | wandte/wandten sich ** ab`,
  'undo:pres': `pfeift/pfeifen ** austritt/ausstieg/rückzug ** zurück | bläst/blasen ** austritt/ausstieg/rückzug ** ab | nimmt/nehmen ** austritt/ausstieg/rückzug/kündigung ** zurück`,
  'undo:past': `pfiff/pfiffen ** austritt/ausstieg/rückzug ** zurück | nahm/nahmen ** austritt/ausstieg/rückzug/kündigung ** zurück`,
  'seek:pres': `will/wollen zurück in/ins/zu/zum/zur | will/wollen wieder in/ins/zu/zum/zur | möchte/möchten zurück in/ins/zu/zum/zur | will/wollen in das/den/die | bittet/bitten um aufnahme/einlass/beitritt in/zu/zum/zur`,
  'sign:past': `hat/haben ** unterschrift/unterschriften/namen/signatur/paraphe unter ** gesetzt | hat/haben ** unterschrift/unterschriften geleistet`,
  'sign:pres': `besiegelt/besiegeln ** partnerschaft/freundschaft/bündnis/allianz/pakt/frieden`,
  'hold:fut': `kommt/kommen ** zur unterschrift | wird/werden ** zur unterschrift vorgelegt`,
  'approve:pres': `ringt/ringen sich ** durch | nickt/nicken ** ab | ebnet/ebnen ** weg für/zu/zum/zur | ebnet/ebnen den weg für/zu/zum/zur | macht/machen ** weg zu/zum/zur ** frei`,
  'approve:past': `rang/rangen sich ** durch | nickte/nickten ** ab | abgenickt | ebnete/ebneten ** weg für/zu/zum/zur`,
  'deposit:pres': `reicht/reichen ** ratifizierung/ratifizierungsurkunde*/ratifikationsurkunde*/beitrittsurkunde* ** ein | legt/legen ** beitrittsurkunde*/ratifikationsurkunde*/ratifizierungsurkunde* ** vor | überreicht/überreichen ** beitrittsurkunde*/ratifikationsurkunde*/ratifizierungsurkunde*`,
  'deposit:past': `reichte/reichten ** ratifizierungsurkunde*/ratifikationsurkunde*/beitrittsurkunde* ** ein | legte/legten ** beitrittsurkunde*/ratifikationsurkunde*/ratifizierungsurkunde* ** vor | überreichte/überreichten ** beitrittsurkunde*/ratifikationsurkunde*/ratifizierungsurkunde*`,
  'reject:pres': `bricht/brechen ** verhandlungen/gespräche ** ab | entscheidet/entscheiden sich gegen | nimmt/nehmen abstand von | nimmt/nehmen von ** abstand`,
  'reject:past': `entschied/entschieden sich gegen | nahm/nahmen abstand von | nahm/nahmen von ** abstand`,
  'accept:pres': `nimmt/nehmen ** einladung ** an`,
  'decide:pres': `erklärt/erklären ** austritt/rückzug/ausstieg`,
  'decide:past': `hat/haben ** austritt/rückzug/ausstieg ** erklärt`,
  'postpone:pres': `sagt/sagen ** termin ** ab`,
  talks: `aufnahmeverfahren | beitrittsverfahren | beitrittsprozess | beitrittskapitel* | verhandlungskapitel* | verhandlungscluster*`,
  whole: `nichtangriffspakt* | gewaltverzichtsabkommen* | klimaprotokoll* | grundlagenabkommen*`,
  now: `seit ${day}/neujahr`,
  relations: `annäherung`,
  'start:pres': `schließt/schließen ** beitrittsverhandlungen/beitrittsgespräche/beitrittskapitel/verhandlungskapitel ** ab`,
  'start:past': `schloss/schlossen ** beitrittsverhandlungen/beitrittsgespräche/beitrittskapitel/verhandlungskapitel ** ab`,
  count: `hundert | hunderte | rund hundert | fast hundert`,
  prep: `dank | laut | anders als | im gegensatz zu/zum/zur | im unterschied zu/zum/zur | neben | auf drängen/druck/betreiben/initiative/wunsch/bitten | unter vermittlung | unter dem druck/eindruck`,
  skip: `wie erwartet | wie allgemein/weithin? erwartet | wie angekündigt | wie versprochen | wie vereinbart | wie ** versprochen | wie ** angekündigt | wie zuvor | unter anderem | am rande | feierlich | in letzter minute | in letzter sekunde`,
  ordinal: `zwanzigste* | einundzwanzigste* | zweiundzwanzigste* | dreiundzwanzigste* | vierundzwanzigste* | fünfundzwanzigste* | sechsundzwanzigste* | siebenundzwanzigste* | achtundzwanzigste* | neunundzwanzigste* | dreißigste* | einunddreißigste* | zweiunddreißigste* | dreiunddreißigste* | vierzigste* | fünfzigste*`,
};
