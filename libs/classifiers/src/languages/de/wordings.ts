import type { WordTable } from '../language';

/** Further German forms of the acts: nominal and verbless headlines, refusals of ties, steps of travel and embassies. */
export const wordings: WordTable = {
  application: `antrag | anträge* | aufnahmeantrag* | beitrittsantrag* | mitgliedsantrag*`,
  'submit:pres': `reicht ** ein | reichen ** ein | übergibt | übergeben`,
  'submit:past': `eingereicht | reichte ** ein | reichten ** ein | übergab | übergaben`,
  withdrawal: `austrittserklärung* | austrittsgesuch* | austrittsurkunde* | austrittsbeschluss* | austrittsgesetz* | austrittsschreiben | kündigungsschreiben`,
  whole: `verbotsvertrag* | verbotsvertrags | stationierungsabkommen* | friedens- und freundschaftsvertrag* | nachbarschaftsvertrag* | freundschaftsvertrag* | kooperationsabkommen* | assoziierungsabkommen* | investitionsschutzabkommen* | klimapakt* | handelspakt* | migrationspakt* | artenschutzabkommen* | kulturabkommen* | rückführungsabkommen*`,
  'join:neg': `keine beziehungen | keine normalisierung | keine diplomatischen beziehungen`,
  ties: `keine diplomatischen beziehungen | keine beziehungen`,
  'recall:pres': `zieht ** botschafter ** ab | zieht ** botschafter ab | beordert ** botschafter ** zurück`,
  'appoint:pres': `entsendet ** botschafter | entsendet ** botschafter | schickt ** botschafter | ernennt ** botschafter`,
  flights: `direktflug* | direktflüge* | linienflug* | linienflüge* | direktverbindung*`,
  visa: `visumpflicht | visapflicht | visumzwang | visafreiheit | visumfreiheit`,
  'join:past': `wieder in | wieder mitglied | nun mitglied im/der/des/in | jetzt mitglied im/der/des/in`,
};
