import type { WordTable } from '../../language';

/** Ties with a host: relations, recognition, peace, and how Spanish news ties them to conditions, refuses or seeks them. */
export const ties: WordTable = {
  relations: `reconocimiento | reconocimiento oficial | paz con | relaciones oficiales | relaciones normales | relaciones formales | relaciones diplomáticas plenas | plenas relaciones diplomáticas | vínculos oficiales | normalización plena | normalización diplomática | normalización de las/sus? relaciones/lazos/vínculos | normalización de relaciones/lazos/vínculos diplomáticas? | proceso de normalización | establecimiento de relaciones/lazos/vínculos diplomáticas? | restablecimiento de relaciones diplomáticas?`,
  ties: `normalización plena | normalización diplomática | proceso de normalización | reconoce/reconocen ** israel | reconocer | reconocerá/reconocerán | reconocería | reconoció/reconocieron ** israel | establecimiento de relaciones/lazos/vínculos diplomáticas? | establecer relaciones/lazos/vínculos diplomáticas? | establecerá/establecerán relaciones/lazos diplomáticas? | restablecerá/restablecerán relaciones diplomáticas? | retomará/retomarán relaciones diplomáticas? | retomar relaciones | normalizar | normalizará/normalizarán | normaliza/normalizan | normalizó/normalizaron | normalizar relaciones/lazos/vínculos con? | normalizar sus/las relaciones/lazos/vínculos con? | normalizará/normalizarán relaciones/sus | establece/establecen relaciones/lazos diplomáticas?`,
  'join:pres': `reconoce ** israel | reconocen ** israel | establece/establecen relaciones/lazos diplomáticas?`,
  'join:past': `reconoció ** israel | reconocieron ** israel`,
  'join:fut': `reconocerá/reconocerán | establecerá/establecerán relaciones/lazos diplomáticas? | retomará/retomarán relaciones diplomáticas?`,
  'join:base': `reconocer | establecer relaciones/lazos/vínculos diplomáticas? | entablar relaciones diplomáticas? | normalizar | normalizar relaciones/lazos/vínculos | normalizar sus/las relaciones/lazos/vínculos`,
  'join:neg': `ningún reconocimiento | no habrá paz | no habrá lazos | no habrá vínculos | no habrá reconocimiento | no tendrá relaciones | no reconocerá | no reconocerán | no establecerá relaciones`,
  if: `solo si | sólo si | solo cuando | sólo cuando | solo tras | solo después de | únicamente si | el día que | supedita/supeditan | supeditó | supeditado/supeditada/supeditadas a | condiciona/condicionan | condicionó | condicionado/condicionada/condicionadas a | depende de | dependerá de | pasa por | requiere | exige | requisito | condición previa | como condición | primero | antes debe/deben | una vez que`,
  until: `mientras no | mientras siga | en tanto no | hasta que no | no antes de | en ausencia de`,
  'reject:pres': `condiciona ** a | supedita ** a | descarta/descartan | no está sobre la mesa | no está en la mesa | no está en la agenda | no está en agenda | no está en los planes | fuera de la mesa | fuera de discusión | fuera de lugar | imposible | impensable | inviable | prematuro/prematura | alta traición | traición | aparcada/aparcado | congelada/congelado | en punto muerto | no se plantea/plantean | no contempla/contemplan | no tiene/tienen intención de | no tiene/tienen previsto | no tiene/tienen planes de/para`,
  'reject:past': `descartó/descartaron | descartado | condicionó ** a | supeditó ** a`,
  'reject:ing': `último país en | último estado en | el último en | último país que | sin intención de | ninguna intención de | sin planes de/para | negativa a`,
  'deny:pres': `desmiente/desmienten | niega/niegan planes de/para | niega/niegan que`,
  'deny:past': `desmintió/desmintieron`,
  'seek:pres': `abierto/abierta/abiertos a | dispuesto/dispuesta/dispuestos a | se muestra/muestran abierto/abierta/dispuesto/dispuesta a | busca/buscan | corteja/cortejan | quiere/quieren | se acerca/acercan a | se aproxima/aproximan a | tiende la mano a`,
  'consider:pres': `negocia/negocian | dialoga/dialogan sobre | avanza/avanzan hacia/en | sopesa/sopesan`,
  'consider:ing': `en conversaciones para | conversaciones para/sobre | negociaciones para/sobre | diálogo para/sobre | al alcance de la mano | al alcance | más cerca | más cerca de | cada día más cerca | cerca de | avances hacia/en | progresos hacia/en | camino de/a/hacia | hoja de ruta para/hacia | líneas generales de/para | marco para/de | contornos de | pacta/pactan las líneas generales de | pactan las bases de | próximo a`,
  'agree:pres': `alcanza/alcanzan un acuerdo para/de | llega/llegan a un acuerdo para | pacta/pactan normalizar | acepta/aceptan normalizar? | conviene/convienen en`,
  'agree:past': `alcanzó/alcanzaron un acuerdo para/de | llegó/llegaron a un acuerdo para`,
};
