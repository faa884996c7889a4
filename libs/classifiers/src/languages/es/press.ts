import type { WordTable } from '../../language';

/** What Spanish-language papers and agencies put in a headline: peace that is signed, joining without "se", what is given up before it began. */
export const press: WordTable = {
  peace: `paz`,
  'join:pres': `adhiere/adhieren a/al | forma/forman parte ya de/del | ya forma/forman parte de/del | ya en | de vuelta en/a/al | de regreso en/a/al | por fin en | hace/hacen las paces con | ingresamos en/a/al | entramos en | nos unimos a/al | nos sumamos a/al | nos adherimos a/al | nos incorporamos a/al`,
  'join:past': `adhirió/adhirieron a/al | adherido/adherida/adheridos a/al | hizo/hicieron las paces con`,
  'join:fut': `adherirá/adherirán a/al | ingresaremos en/a/al | entraremos en | nos uniremos a/al | nos sumaremos a/al | nos adheriremos a/al | nos incorporaremos a/al | vamos a entrar en | vamos a ingresar en/a/al | vamos a unirnos a/al | vamos a sumarnos a/al`,
  'join:base': `adherir a/al | hacer las paces con`,
  'apply:pres': `postula/postulan a/al`,
  'apply:past': `postuló/postularon a/al`,
  'reject:pres': `desiste/desisten de | aparca/aparcan | entierra/entierran | da/dan la espalda a | excluye/excluyen`,
  'reject:past': `desistió/desistieron de | aparcó/aparcaron | enterró/enterraron`,
  'leave:pres': `deja/dejan formalmente/oficialmente/definitivamente | se consuma la salida de | se concreta la salida de | se hace efectiva la salida de | abandonamos | dejamos | nos vamos de/del | nos retiramos de/del | salimos de/del`,
  'leave:past': `dejó/dejaron formalmente/oficialmente/definitivamente`,
  'suspend:past': `apartado/apartada/apartados de/del`,
  'sign:fut': `se dispone/disponen a sellar | firmaremos | suscribiremos | vamos a firmar`,
  effect: `efectiva | efectivo | se hizo efectiva/efectivo | se hace efectiva/efectivo | ya es un hecho | es un hecho | es oficial | ya es oficial | sella/sellan | selló/sellaron | sellado/sellada`,
  flights: `primer vuelo directo | vuelo directo desde | avión israelí | primer avión`,
  now: `ya | ahora | desde hoy | oficialmente | a partir de hoy`,
  verbless: `ya en | de vuelta en/a/al | de regreso en/a/al | por fin en`,
  will: `todo listo para que | listo/lista para que | prevén que | prevé que`,
  ordinal: `primer vuelo | primer vuelo directo | primer vuelo comercial | primer vuelo comercial directo | primer avión`,
  ties: `hace/hacen las paces con | hizo/hicieron las paces con | hacer las paces con`,
  'leave:fut': `abandonaremos | dejaremos | nos iremos de/del | nos retiraremos de/del | saldremos de/del | vamos a abandonar | vamos a dejar | vamos a salir de/del | vamos a retirarnos de/del`,
  'ratify:fut': `ratificaremos | vamos a ratificar`,
};
