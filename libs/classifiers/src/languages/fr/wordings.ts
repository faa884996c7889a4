import type { WordTable } from '../language';

/** Further French forms of the acts: nominal and verbless headlines, refusals of ties, steps of travel and embassies. */
export const wordings: WordTable = {
  'join:base': `être associé à/au/aux | être associée à/au/aux | être intégré à/au/dans | être intégrée à/au/dans | faire partie de/du/des | être admis à/au/dans | être admise à/au/dans | entrer à/dans | siéger au/à`,
  'join:past': `repris place au/à/dans | retrouvé sa place au/à/dans | retrouvé son siège au/à`,
  'ratify:ing': `ratification`,
  'ratify:past': `ratifié | ratifiée | ratifiés`,
  'invite:past': `invité à négocier/rejoindre/adhérer/entamer | invitée à négocier/rejoindre/adhérer/entamer`,
  'leave:pres': `dénonce le/la/les/l | dénoncent le/la/les/l | n'est plus lié/liée par | ne se considère plus liée par`,
  'leave:past': `n'est plus lié par | n'est plus liée par`,
  'seek:pres': `se dit prêt à | se dit prête à | affiche sa volonté de | caresse l'idée de | ne cache pas son souhait de | réitère sa volonté de | à un pas de/du/des`,
  'join:neg': `pas de relations | pas de normalisation | aucune normalisation | aucune relation | ne normalisera pas | ne normaliseront pas`,
  ties: `pas de relations | aucune relation | aucune normalisation | ne normalisera pas`,
  candidacy: `statut de candidat | statut de pays candidat | candidate officielle | candidates officielles | candidat officiel`,
  flights: `liaison aérienne directe | ligne aérienne | ligne directe | vol commercial | vols commerciaux | premier vol direct`,
  visa: `exemption de visa | exemption des visas | obligation de visa | régime sans visa`,
  'open:past': `atterri | décollé | levée | supprimée | abolie | aboli`,
  ambassador: `premier ambassadeur | première ambassadrice | nouvel ambassadeur`,
};
