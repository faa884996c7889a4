import type { WordTable } from '../language';

/** Between a state and its accord where the headline has no verb: what it is now. */
const isIn = `a bordo de/del | otra vez en | de nuevo en`;
const isOut = `ya fuera de/del | fuera ya de/del`;

/** Spanish headlines and dispatches: deeds whose object stands far off, membership told with "ser de", what only looks like an exit. */
export const dispatch: WordTable = {
  'join:pres': `${isIn} | abandona/abandonan ** por el euro | cambia/cambian ** por el euro | ya es/son de la/del/los/las | trae/traen de vuelta ** a/al/en | devuelve/devuelven ** a la/al ** de | regresa/regresan a | estrena/estrenan sillón/asiento/silla de ** en | toma/toman asiento en`,
  verbless: `${isIn} | ${isOut}`,
  'leave:pres': `${isOut} | da/dan un paso al costado de/del | se despide/despiden de/del | corta/cortan amarras con`,
  'undo:pres': `revoca/revocan ** salida/retiro/retirada | anula/anulan ** salida/retiro/retirada | da/dan marcha atrás en/a ** salida/retiro/retirada`,
  'sign:pres': `suma/suman ** firma a/al | pone/ponen ** firma en/a/al | estampa/estampan ** firma/rúbrica | cierra/cierran con firma`,
  'sign:past': `sumó/sumaron ** firma a/al | puso/pusieron ** firma en/a/al | estampó/estamparon ** firma/rúbrica`,
  'approve:pres': `convierte/convierten en ley | da/dan paso a/al | da/dan vía libre a/al`,
  'approve:past': `convirtió/convirtieron en ley | convertido en ley | dio/dieron paso a/al | dio/dieron vía libre a/al`,
  'reject:ing': `el no de`,
  prep: `por fuera de/del | para disgusto de/del | pese a la oposición de/del`,
};
