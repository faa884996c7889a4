import type { WordTable } from '../language';

/** Plain phrasings of headlines that no corpus had shown: what was just done, who is on the way, who gives up trying. */
export const phrases: WordTable = {
  'join:past': `acaba/acaban de ingresar en/a | acaba/acaban de unirse a | acaba/acaban de sumarse a | acaba/acaban de adherirse a | acaba/acaban de entrar en`,
  'sign:past': `acaba/acaban de firmar | acaba/acaban de suscribir | acaba/acaban de rubricar`,
  'ratify:past': `acaba/acaban de ratificar | acaba/acaban de aprobar`,
  'leave:past': `acaba/acaban de abandonar | acaba/acaban de retirarse de | acaba/acaban de salir de | acaba/acaban de denunciar`,
  'leave:pres': `pide/piden su salida de | pide/piden su baja de/en | solicita/solicitan su baja de/en | tramita/tramitan su salida de`,
  'seek:pres': `da/dan un paso más para entrar/ingresar en | da/dan un paso más para unirse/adherirse/sumarse a | da/dan un paso más hacia | rumbo a | camino de | camino a | acelera/aceleran su ingreso/entrada/adhesión en/a | encamina/encaminan su ingreso/adhesión en/a | a las puertas de | a un paso de`,
  'reject:pres': `abandona/abandonan ** intento de entrar/ingresar/unirse | da/dan carpetazo a su ingreso/adhesión/candidatura/entrada`,
  'suspend:pres': `deja/dejan de aplicar/cumplir`,
  'suspend:past': `dejó/dejaron de aplicar/cumplir`,
  'suspend:pass': `pierde/pierden el/su derecho a voto/votar | pierde/pierden el/su derecho al voto | perdió/perdieron el/su derecho a voto/votar | perdió/perdieron el/su derecho al voto`,
  by: `por parte de | por parte del`,
  official: `homólogo | homóloga | homólogos | homólogas | colega | colegas`,
  effect: `entra/entran en vigencia | cobra/cobran vigencia | en vigor`,
};
