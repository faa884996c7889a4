import type { WordTable } from '../language';

/** Plain phrasings of headlines that no corpus had shown: what was just done, who is about to do it, who stays outside. */
export const phrases: WordTable = {
  'join:past': `achevé/bouclé/terminé/finalisé son/leur processus d'adhésion à/au/aux | achevé/bouclé/terminé/finalisé sa/leur procédure d'adhésion à/au/aux | vient/viennent d'adhérer à/au/aux | vient/viennent de rejoindre | vient/viennent d'entrer dans/à/au | vient/viennent d'intégrer | vient/viennent de devenir membre/membres`,
  'sign:past': `vient/viennent de signer | vient/viennent de parapher | vient/viennent d'apposer sa/leur signature`,
  'ratify:past': `vient/viennent de ratifier | vient/viennent d'approuver | vient/viennent d'achever la ratification`,
  'leave:past': `perdu sa/leur qualité de membre | perdu son/leur statut de membre | cessé d'être membre/membres/partie/parties | vient/viennent de quitter | vient/viennent de se retirer de/du/des | vient/viennent de dénoncer`,
  'start:pres': `entame/entament la/une procédure/procédures | engage/engagent la/une procédure | lance/lancent la/une procédure | amorce/amorcent la/une procédure | enclenche/enclenchent la/une procédure`,
  'start:past': `entamé la/une procédure | engagé la/une procédure | lancé la/une procédure | enclenché la/une procédure`,
  'suspend:pres': `cesse/cessent temporairement/provisoirement d'appliquer/de respecter | cesse/cessent temporairement/provisoirement d'appliquer | prononce/prononcent la suspension de/du/des | frappe/frappent ** de suspension | écope/écopent d'une suspension`,
  'suspend:past': `prononcé la suspension de/du/des | sanctionné/sanctionnée/sanctionnés par une suspension de/du | frappé/frappée de suspension | privé/privée de son/leur droit de vote | privé/privée de droit de vote`,
  'seek:pres': `touche/touchent au but à/au/aux | demande/demandent à revenir dans/à/au/aux | fait/font ** une priorité | fait/font ** sa priorité | fait/font ** un objectif | objectif stratégique/prioritaire | se fixe/fixent pour objectif d/de | se fixe/fixent comme objectif d/de | en route vers | met/mettent le cap sur | accélère/accélèrent son/leur adhésion à/au/aux | presse/pressent le pas vers | sur le point d'adhérer | sur le point de rejoindre | sur le point d'intégrer | sur le point d'entrer | au seuil de/du/des | aux portes de/du/des | à un pas de/du/des`,
  'reject:pres': `enterre/enterrent son/leur adhésion à/au/aux | reporte/reportent/repousse/repoussent/diffère/diffèrent/ajourne/ajournent sine? die? son/leur adhésion à/au/aux | restera/resteront hors de/du/des | restera/resteront en dehors de/du/des | restera/resteront à l'écart de/du/des | demeure/demeurent hors de/du/des | reste/restent hors de/du/des | reste/restent en dehors de/du/des | campe/campent hors de/du`,
  'postpone:pres': `repousse/repoussent ** signature | décale/décalent ** signature | renvoie/renvoient ** signature`,
  'apply:pres': `tape/tapent à la porte de/du/des | toque/toquent à la porte de/du/des | sonne/sonnent à la porte de/du/des`,
  'apply:past': `tapé/toqué/sonné à la porte de/du/des`,
  'suspend:pass': `temporairement/provisoirement exclu/exclue/exclus/exclues | perd/perdent son/leur droit de vote | perd/perdent le droit de vote | perdu son/leur/le droit de vote`,
  effect: `en vigueur | entre/entrent en application | prend/prennent effet`,
  'join:pres': `siège/siègent désormais dans/à/au/aux | achève/achèvent/boucle/bouclent/termine/terminent son/leur processus d'adhésion à/au/aux`,
  'seek:past': `fait ** une priorité | fixé pour objectif d/de | fixé comme objectif d/de`,
  'consider:pres': `organise/organisent/tient/tiennent/convoque/convoquent un référendum sur | soumet/soumettent ** à référendum | soumet/soumettent ** au référendum`,
  'consider:fut': `organisera/organiseront/tiendra/tiendront un référendum sur | soumettra/soumettront ** à référendum | soumettra/soumettront ** au référendum`,
  'intend:pres': `lance/lancent/engage/engagent/entame/entament/amorce/amorcent la/une/sa/leur procédure/procédures`,
  'intend:past': `lancé/engagé/entamé/amorcé la/une/sa/leur procédure/procédures`,
  'reject:past': `reporté/repoussé/différé/ajourné sine? die? son/leur adhésion à/au/aux`,
  'leave:pres': `débranche/débranchent | jette/jettent l'éponge et quitte/quittent | perd/perdent sa/leur qualité de membre | perd/perdent son/leur statut de membre | cesse/cessent d'être membre/membres/partie/parties`,
};
