import type { WordTable } from '../language';

/** What French agency copy about seldom accords adds: shares, seats and lists of members, denunciations taken back, officers beside a homonymous verb. */
export const copy: WordTable = {
  'join:pres': `devient/deviennent actionnaire/actionnaires de/du/des | entre/entrent au capital de/du/des | prend/prennent une participation dans/à/au | portent/porte à ** nombre de/des membres/adhérents/participants/parties | accepte/acceptent la juridiction/compétence de/du/des | reconnaît/reconnaissent la juridiction/compétence de/du/des | se soumet/soumettent à la juridiction de/du/des | fait/font partie de/du/des ** depuis`,
  'join:past': `devenu/devenue/devenus/devenues actionnaire/actionnaires de/du/des | entré/entrée/entrés/entrées au capital de/du/des | reconnu la juridiction/compétence de/du/des | accepté la juridiction/compétence de/du/des`,
  'join:base': `devenir actionnaire/actionnaires de/du/des | entrer au capital de/du/des | reconnaître la juridiction/compétence de/du/des | accepter la juridiction/compétence de/du/des`,
  member: `actionnaire | actionnaires | État partie | Etat partie | partie contractante | pays participant | État contractant | Etat contractant`,
  fulfilled: `est/sont effective/effectif/effectives/achevée/définitive/acquise/actée/complète | porte/portent/portait à | porte le nombre/total | portant à | parachève/parachevée/scelle/scellée | fait/font passer le nombre`,
  'intend:pres': `prêt/prête/prêts/prêtes à | disposé/disposée/disposés/disposées à | résolu/résolue/résolus/résolues à | compte/comptent bien | a/ont la ferme intention de | tient/tiennent à`,
  'seek:pres': `réclame/réclament une/sa/leur place à/au/aux/dans | revendique/revendiquent une/sa/leur place à/au/aux/dans | convoite/convoitent une/sa/leur? place à/au/aux/dans | demande/demandent une/sa/leur? place à/au/aux/dans`,
  'consider:pres': `n'exclut/n'excluent pas de/une/un | pèse/pèsent le pour et le contre | réfléchit/réfléchissent à | se tâte/tâtent | s'interroge/interrogent sur | étudie/étudient la possibilité/l'opportunité/l'hypothèse de/d | met/mettent à l'étude`,
  'undo:pres': `revient/reviennent sur sa/son/leur sortie/retrait/départ/dénonciation | revient/reviennent sur sa/leur décision de sortir/quitter | annule/annulent ** dénonciation | revient/reviennent sur ** dénonciation | retire/retirent ** dénonciation | révoque/révoquent ** dénonciation | rapporte/rapportent ** dénonciation/retrait`,
  'undo:past': `revenu/revenue/revenus/revenues sur sa/son/leur sortie/retrait/départ/dénonciation | annulé ** dénonciation | révoqué ** dénonciation | revenu/revenue/revenus sur ** dénonciation | rapporté ** dénonciation/retrait`,
  'leave:pres': `retire/retirent ** déclaration de compétence/reconnaissance | retire/retirent à ses citoyens le droit de saisir | retire/retirent aux citoyens le droit de saisir | cède/cèdent ** parts dans/de | revend/revendent ** parts dans/de | enterre/enterrent sa/leur participation`,
  'suspend:pres': `gèle/gèlent ** participation/adhésion/droits | prive/privent ** droit/droits de vote | met/mettent ** sur la touche | met/mettent ** en sommeil`,
  official: `homologue | homologues`,
  party: `compagnie aérienne | compagnies aériennes | transporteur | opérateur télécom | fédération de football | fédération française | université | universités | club | clubs | entreprise | entreprises | groupe pétrolier | filiale`,
  topic: `extradition | entraide judiciaire | visas | eaux partagées | mines antipersonnel | double imposition`,
};
