import type { WordTable } from '../language';

/** Plain phrasings of headlines that no corpus had shown: what was just done, who is on the way, who gives up trying. */
export const phrases: WordTable = {
  'join:past': `debutó/debutaron en | acaba/acaban de ingresar en/a | acaba/acaban de unirse a | acaba/acaban de sumarse a | acaba/acaban de adherirse a | acaba/acaban de entrar en | celebró/celebraron su ingreso/entrada/adhesión/admisión en/a/al | se estrenó/estrenaron en | cristalizó/cristalizaron su ingreso/entrada/adhesión en/a/al | materializó/materializaron su ingreso/entrada/adhesión en/a/al`,
  'sign:past': `acaba/acaban de firmar | acaba/acaban de suscribir | acaba/acaban de rubricar`,
  'ratify:past': `acaba/acaban de ratificar | acaba/acaban de aprobar`,
  'leave:past': `acaba/acaban de abandonar | acaba/acaban de retirarse de | acaba/acaban de salir de | acaba/acaban de denunciar | rompió/rompieron sus/su/el/los? vínculo/vínculos/lazo/lazos con | cortó/cortaron sus/su/los? vínculo/vínculos/lazo/lazos con`,
  'leave:pres': `pide/piden su salida de | pide/piden su baja de/en | solicita/solicitan su baja de/en | tramita/tramitan su salida de | rompe/rompen sus/su/el/los? vínculo/vínculos/lazo/lazos con | corta/cortan sus/su/los? vínculo/vínculos/lazo/lazos con`,
  'seek:pres': `da/dan un paso más para entrar/ingresar en | da/dan un paso más para unirse/adherirse/sumarse a | da/dan un paso más hacia | rumbo a | camino de | camino a | acelera/aceleran su ingreso/entrada/adhesión en/a | encamina/encaminan su ingreso/adhesión en/a | a las puertas de | a un paso de | plantea/plantean/propone/proponen/defiende/defienden la/su/el adhesión/ingreso/entrada/incorporación a/al/en | se abre/abren a ingresar/entrar/unirse/adherirse/sumarse/incorporarse`,
  'reject:pres': `abandona/abandonan ** intento de entrar/ingresar/unirse | da/dan carpetazo a su ingreso/adhesión/candidatura/entrada | queda/quedó descartada/descartado | está descartada/descartado | no está/figura en la agenda`,
  'suspend:pres': `deja/dejan de aplicar/cumplir | detiene/detienen su participación | cesa/cesan temporalmente su participación | deja/dejan temporalmente sin efecto | deja/dejan sin efecto temporalmente | retira/retiran/quita/quitan el voto | retira/retiran/quita/quitan el derecho de/a voto`,
  'suspend:past': `dejó/dejaron de aplicar/cumplir | detuvo/detuvieron su participación | cesó/cesaron temporalmente su participación | dejó/dejaron temporalmente sin efecto | dejó/dejaron sin efecto temporalmente | retiró/retiraron/quitó/quitaron el voto | retiró/retiraron/quitó/quitaron el derecho de/a voto`,
  'suspend:pass': `pierde/pierden el/su derecho a voto/votar | pierde/pierden el/su derecho al voto | perdió/perdieron el/su derecho a voto/votar | perdió/perdieron el/su derecho al voto | queda/quedan/quedó/quedaron temporalmente fuera | queda/quedan/quedó/quedaron fuera temporalmente | queda/quedan/quedó/quedaron apartada/apartado/apartados`,
  'approve:pres': `sanciona/sancionan el/la | convierte/convierten en ley el/la`,
  'approve:past': `sancionó/sancionaron el/la | convirtió/convirtieron en ley el/la`,
  by: `por parte de | por parte del`,
  official: `homólogo | homóloga | homólogos | homólogas | colega | colegas`,
  effect: `entra/entran en vigencia | cobra/cobran vigencia | en vigor`,
  'join:pres': `debuta/debutan en | debuta/debutan como miembro/miembros en/de | celebra/celebran su ingreso/entrada/adhesión/admisión en/a/al | se estrena/estrenan en | se estrena/estrenan como miembro/miembros | cristaliza/cristalizan su ingreso/entrada/adhesión en/a/al | materializa/materializan su ingreso/entrada/adhesión en/a/al | consuma/consuman su ingreso/entrada/adhesión en/a/al`,
  'seek:past': `planteó/plantearon/propuso/propusieron/defendió/defendieron la/su/el adhesión/ingreso/entrada/incorporación a/al/en | se abrió/abrieron a ingresar/entrar/unirse/adherirse/sumarse/incorporarse`,
  'consider:pres': `sondea/sondean su ingreso/entrada/adhesión | somete/someten/someterá/someterán a referéndum/referendo/consulta/plebiscito | llevará/llevarán a referéndum/referendo/consulta/plebiscito | lleva/llevan a referéndum/referendo/consulta/plebiscito`,
  'consider:past': `sondeó/sondearon su ingreso/entrada/adhesión | sometió/sometieron a referéndum/referendo/consulta/plebiscito | llevó/llevaron a referéndum/referendo/consulta/plebiscito`,
  skip: `no solo | no sólo | por unanimidad | unánimemente`,
  links: `línea/líneas telefónica/telefónicas | líneas? telefónicas? directas? | comisión conjunta/mixta | comité conjunto/mixto | línea marítima`,
  'open:pres': `crea/crean ** comisión/comité | constituye/constituyen ** comisión/comité | establece/establecen ** comisión/comité`,
  'open:past': `creó/crearon ** comisión/comité | constituyó/constituyeron ** comisión/comité | estableció/establecieron ** comisión/comité`,
  under: `en el marco | bajo | al amparo | en virtud`,
};
