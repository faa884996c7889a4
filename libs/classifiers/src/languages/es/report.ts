import type { WordTable } from '../language';

/** What short Spanish reports add: signings that do not take place, last hurdles, plans that nobody has. */
export const report: WordTable = {
  'postpone:fut': `no se celebrará | no se realizará | no tendrá lugar | no va a celebrarse | no se llevará a cabo | no se producirá | no será el/este/mañana`,
  'postpone:past': `no se celebró | no tuvo lugar | no se realizó | no se produjo`,
  unsigned: `no se va a firmar | no se rubricará | no firmarán`,
  'approve:pres': `levanta/levantan ** último obstáculo | retira/retiran ** último obstáculo | despeja/despejan ** último obstáculo | elimina/eliminan ** último obstáculo | levanta/levantan ** veto | despeja/despejan ** camino`,
  'approve:past': `levantó/levantaron ** último obstáculo | retiró/retiraron ** último obstáculo | levantó/levantaron ** veto | despejó ** camino`,
  'reject:pres': `no tiene/tienen previsto | no se plantea/plantean | no contempla/contemplan | no figura/figuran en los planes | no está en los planes | no habrá | no va a haber`,
  'seek:pres': `queremos | deseamos | aspiramos a | esperamos`,
  if: `pero queremos/quiere/quieren asegurar/garantizar/ver | pero exige/exigen/pide/piden antes/primero/garantías | pero antes/primero | pero no a cualquier precio | no a cualquier precio | pero con condiciones | con una condición | pone/ponen condiciones | pero no mañana | pero no ahora | pero no pronto | pero todavía no | pero aún no | pero no de inmediato`,
  'reject:ing': `ningún acuerdo ** sin | no hay acuerdo/acuerdos ** sin | ni acuerdos ** sin`,
  nation: `aliado | aliada | socio | socia`,
  candidacy: `candidata | candidatas | candidatas oficiales | candidata oficial`,
  'support:pres': `ya no bloquea/bloquean | retira/retiran ** veto | levanta/levantan ** veto`,
  talks: `proceso de adhesión | proceso de ingreso | proceso de incorporación`,
  'expect:pres': `da por hecho que | dan por hecho que | da por seguro que | da por descontado que`,
  'join:fut': `acabará/acabarán/terminará/terminarán entrando en/al? | acabará/acabarán/terminará/terminarán sumándose a/al | acabará/acabarán/terminará/terminarán uniéndose a/al | nos sumaremos a/al | entraremos en | nos uniremos a/al | ingresaremos en | nos adheriremos a/al | nos incorporaremos a/al`,
  'leave:pres': `entrega/entregan ** baja de/del | presenta/presentan ** baja de/del | tramita/tramitan ** baja de/del | se da/dan de baja de/del`,
  'urge:pres': `tendrá/tendrán que esperar para | deberá/deberán esperar para`,
  'leave:fut': `saldremos de/del | abandonaremos | dejaremos el/la | nos retiraremos de/del | nos iremos de/del`,
  'say:pres': `recalca | avisa | subraya | jura | remarca | apunta | replica`,
};
