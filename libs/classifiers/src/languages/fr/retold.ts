import type { WordTable } from '../language';

/** What stories told again added to the French of feeds. */
export const retold: WordTable = {
  'leave:ing': `sortant ** de/du/des | retirant ** de/du/des`,
  'leave:past': `informé ** de leur/son/sa retrait/sortie/départ`,
  'admit:pres': `rouvre/rouvrent sa/ses/leur/leurs porte/portes à/au/aux`,
  prep: `au nom de/du/des/d`,
  'deposit:past': `remis ** 'instrument d'adhésion | remis ** 'instrument de ratification | remis ** instrument/instruments d'adhésion | remis ** instrument/instruments de ratification`,
};
