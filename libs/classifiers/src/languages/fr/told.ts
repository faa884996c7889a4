import type { WordTable } from '../language';

/** How a story is told in French in other words: seats lost and won, newcomers, files that are closed. */
export const told: WordTable = {
  'suspend:pres': `perd/perdent son/sa/leur siège/place/fauteuil à/au/aux/dans`,
  'suspend:past': `perdu son/sa/leur siège/place/fauteuil à/au/aux/dans | privé/privée/privés de son/sa/leur siège/place/fauteuil à/au/aux/dans`,
  'join:pres': `obtient/obtiennent/décroche/décrochent son/sa/leur siège/place/fauteuil à/au/aux/dans`,
  'join:past': `obtenu/décroché son/sa/leur siège/place/fauteuil à/au/aux/dans`,
  'join:neg': `n'entrera/n'entrerait/n'entreront/n'entreraient jamais/pas/plus dans/à/au/aux`,
  'admit:past': `accepté ** retour de/du/des`,
  'admit:pres': `accepte/acceptent le/son/leur retour de/du/des`,
  'reject:past': `dossier ** clos/refermé`,
  candidacy: `siège/place/fauteuil d'observateur/d'observatrice`,
  business: `retraites | pensions | salaires`,
  member: `membre/membres/pays/adhérent/adhérents de plus | nouveau/nouveaux venu/venus | nouvelle/nouvelles venue/venues | nouveau/nouveaux membre/membres`,
};
