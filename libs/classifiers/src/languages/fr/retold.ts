import type { WordTable } from '../language';

/** What stories told again added to the French of feeds. */
export const retold: WordTable = {
  'leave:ing': `sortant ** de/du/des | retirant ** de/du/des`,
  'leave:past': `informé ** de leur/son/sa retrait/sortie/départ`,
  'admit:past': `accepté ** retour de/du/des`,
  'admit:pres': `accepte/acceptent le/son/leur retour de/du/des | rouvre/rouvrent sa/ses/leur/leurs porte/portes à/au/aux`,
  'join:neg': `n'entrera/n'entrerait/n'entreront/n'entreraient jamais/pas/plus dans/à/au/aux`,
  'reject:past': `dossier ** clos/refermé`,
  prep: `au nom de/du/des/d`,
  'deposit:past': `remis ** 'instrument d'adhésion | remis ** 'instrument de ratification | remis ** instrument/instruments d'adhésion | remis ** instrument/instruments de ratification`,
};
