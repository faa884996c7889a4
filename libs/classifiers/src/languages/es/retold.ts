import type { WordTable } from '../language';

/** What stories told again added to the Spanish of feeds. */
export const retold: WordTable = {
  'leave:pres': `consuma/consuman su/el portazo a/al | da/dan un/el/su portazo a/al`,
  'leave:past': `consumó/consumaron su/el portazo a/al | dio/dieron un/el/su portazo a/al`,
  'deposit:pres': `entrega/entregan ** su adhesión a/al | entrega/entregan ** su ratificación de/del`,
  'deposit:past': `entregó/entregaron ** su adhesión a/al | entregó/entregaron ** su ratificación de/del`,
  'join:past': `desde hoy asociado/asociada/asociados/asociadas a/al | ya asociado/asociada/asociados/asociadas a/al`,
  prep: `en nombre de/del | en representación de/del`,
};
