import type { WordTable } from '../language';

/** What short French reports add: signings that do not take place. */
export const report: WordTable = {
  'postpone:fut': `n'aura * pas lieu | n'auront pas lieu | ne se tiendra/tiendront pas | ne se fera pas | ne sera * pas signé/signée | attendra encore`,
  'postpone:past': `n'a * pas eu lieu | ne s'est pas tenue | annulée à la dernière minute`,
  'intend:ing': `projet de | projets de`,
  'seek:pres': `voulons | souhaitons | désirons | aspirons à`,
  if: `mais * voulons garantir/voir/obtenir | mais * veut/veulent garantir/voir/obtenir | mais pas à n'importe quel prix | pas à n'importe quel prix | mais exige/exigent | mais pose/posent ses/des conditions | mais sous conditions | à une condition | à ses conditions | mais pas demain | mais pas tout de suite | mais pas maintenant | mais pas encore | mais pas avant`,
  'reject:ing': `pas d ** sans | pas de ** sans | aucun accord ** sans`,
  nation: `allié | alliée`,
  'leave:pres': `est/sont * dehors | est/sont dehors | est/sont sorti/sortie/sorties`,
  'reject:pres': `il n'y aura pas de/d | n'y aura pas de/d | pas d'actualité`,
  'support:pres': `ne bloque/bloquent plus | lève/lèvent ** veto`,
  talks: `processus d'adhésion | procédure d'adhésion`,
  'join:fut': `finira/finiront par rejoindre/intégrer | finira/finiront par adhérer à/au/aux | finira/finiront par entrer dans | rejoindrons | adhérerons à/au/aux? | intégrerons | entrerons dans | nous joindrons à/au/aux`,
  'expect:pres': `tient pour acquis que | se dit convaincu/convaincue que | se dit certain/certaine que | parie que`,
  'join:past': `établissait/établissaient des relations diplomatiques? | nouait/nouaient des relations diplomatiques?`,
  ties: `établissait/établissaient des relations diplomatiques? | nouait/nouaient des relations diplomatiques?`,
  'leave:fut': `quitterons | sortirons de/du/des | nous retirerons de/du/des`,
  'sign:fut': `signerons | ratifierons`,
  'say:pres': `jure | jurent | rétorque | répond | réitère | clame | martèlent | signale`,
};
