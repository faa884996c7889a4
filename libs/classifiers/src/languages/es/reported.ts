import type { WordTable } from '../language';

/** What Spanish copy tells in indirect speech: imperfects for what is done ("anunció que ... abandonaba"), conditionals for what will be. */
export const reported: WordTable = {
  'join:past': `ingresaba en/a/al | ingresaban en/a/al | se adhería a/al | se adherían a/al | se unía a/al | se unían a/al | se sumaba a/al | se sumaban a/al | se incorporaba a/al | se incorporaban a/al | entraba en/a/al | entraban en/a/al | accedía a/al | volvía a/al | regresaba a/al | pasaba a ser miembro | pasaban a ser miembros | se convertía en miembro`,
  'join:fut': `ingresaría en/a/al | ingresarían en/a/al | se adheriría a/al | se adherirían a/al | se uniría a/al | se unirían a/al | se sumaría a/al | se sumarían a/al | se incorporaría a/al | se incorporarían a/al | entraría en/a/al | entrarían en/a/al | regresaría a/al | sería miembro | pasaría a ser miembro | iba a ingresar en/a/al | iba a sumarse a/al | iba a unirse a/al | iba a adherirse a/al | iba a entrar en/a/al | iban a sumarse a/al | iban a unirse a/al`,
  'sign:past': `firmaba | firmaban | suscribía | suscribían | rubricaba`,
  'sign:fut': `firmaría | firmarían | suscribiría | suscribirían | rubricaría | rubricarían | iba a firmar | iban a firmar | iba a suscribir | iban a suscribir | sería firmado/firmada | sería suscrito/suscrita`,
  'ratify:past': `ratificaba | ratificaban`,
  'ratify:fut': `ratificaría | ratificarían | iba a ratificar | sería ratificado`,
  'approve:past': `aprobaba | avalaba | refrendaba | autorizaba la/el`,
  'leave:past': `abandonaba | abandonaban | se retiraba de/del | se retiraban de/del | salía de/del | salían de/del | dejaba la/el/los/las | dejaba de ser miembro/parte | dejaban de ser miembros/parte | dejaba de pertenecer a/al | dejaba de formar parte de/del | denunciaba el tratado/acuerdo/convenio | denunciaba la convención | ponía fin a su participación/pertenencia/membresía | se desvinculaba de/del`,
  'leave:fut': `abandonaría | abandonarían | se retiraría de/del | se retirarían de/del | saldría de/del | saldrían de/del | dejaría la/el/los/las | dejaría de ser miembro/parte | dejaría de pertenecer a/al | denunciaría el tratado/acuerdo/convenio | pondría fin a su participación/pertenencia/membresía | se desvincularía de/del | iba a abandonar | iba a retirarse de/del | iba a salir de/del | iban a abandonar | iban a retirarse de/del`,
  'suspend:past': `suspendía | suspendían | congelaba | congelaban | interrumpía su | paralizaba`,
  'suspend:fut': `suspendería | suspenderían | congelaría | iba a suspender | iba a congelar`,
  'postpone:past': `aplazaba | posponía | postergaba | cancelaba | retrasaba`,
  'postpone:fut': `se aplazaría | se pospondría | se retrasaría | sería aplazado/aplazada | no se celebraría | no tendría lugar`,
  'open:past': `abría una/su/sus | inauguraba | reabría | restablecía`,
  'open:fut': `abriría | abrirían | inauguraría | reabriría | restablecería | reanudaría`,
  'appoint:fut': `nombraría | designaría | enviaría ** embajador`,
  'apply:past': `solicitaba su/el ingreso/adhesión/incorporación | pedía su/el ingreso/adhesión/incorporación | presentaba su solicitud/candidatura`,
  'apply:fut': `solicitaría su/el ingreso/adhesión/incorporación | pediría su/el ingreso/adhesión/incorporación | presentaría su solicitud/candidatura | solicitaría formalmente`,
  'seek:past': `quería | querían | deseaba | deseaban | aspiraba a | aspiraban a | buscaba | buscaban | estaba dispuesto/dispuesta a | estaban dispuestos/dispuestas a | estaba interesado/interesada en | estaban interesados/interesadas en`,
  'intend:past': `planeaba | planeaban | tenía la intención de | tenían la intención de | tenía previsto | tenían previsto | pensaba | se disponía a | se disponían a | preparaba`,
  'consider:past': `estudiaba | estudiaban | evaluaba | evaluaban | analizaba | contemplaba | barajaba | consideraba | sopesaba | no descartaba | no excluía`,
  'reject:past': `rechazaba | rechazaban | descartaba | descartaban | renunciaba a/al | renunciaban a/al | se negaba a | se negaban a | declinaba | no quería/querían | no pensaba/pensaban | no tenía/tenían intención de | no tenía/tenían previsto | no contemplaba/contemplaban | no planeaba/planeaban | no estaba/estaban dispuesto/dispuesta/dispuestos a | no estaba/estaban interesado/interesada/interesados en`,
  'deny:past': `negaba | desmentía`,
  'consider:pres': `estudiaría/estudiarían | barajaría/barajarían | sopesaría/sopesarían | se plantearía/plantearían | valoraría/valorarían | consideraría/considerarían | analizaría/analizarían | no descartaría/descartarían`,
};
