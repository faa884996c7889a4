import type { WordTable } from '../language';

/** Further Spanish forms of the acts: nominal and verbless headlines, refusals of ties, steps of travel and embassies. */
export const wordings: WordTable = {
  'join:pres': `devuelve ** al | devuelve ** a la | reincorpora ** al | reincorpora ** a la | reingresa en/a/al | se reincorpora a/al | estrena membresía | estrena su membresía | ya es miembro | ya es parte de | ya forma parte de`,
  'seek:pres': `cerca de los/las | más cerca de los/las/del | muy cerca de los/las/del | próximo/próxima/próximos a entrar/unirse/sumarse/adherirse | a un paso de/del | está a un paso de/del | a las puertas de/del | llama a las puertas de/del | dispuesto a hablar de/del | dispuesta a hablar de/del`,
  candidacy: `candidatas oficiales | candidatos oficiales | candidata oficial | candidato oficial | estatus de candidato | condición de candidato`,
  'leave:pres': `vuelve a dejar/abandonar | vuelve a retirarse/salir | da por terminado | pone fin a su pertenencia | cursa su salida | tramita su salida | consuma su salida | da el portazo a/al`,
  'leave:past': `consumada la salida de | consumó su salida | cursó su salida`,
  'join:neg': `no habrá normalización | no habrá relaciones | no normalizará | ninguna normalización | sin relaciones`,
  ties: `no habrá normalización | no habrá relaciones | no normalizará | ninguna normalización`,
  'open:pres': `despega | despegan | aterriza | aterrizan`,
  'open:past': `eliminados los | eliminado el | despegado | aterrizado | levantado el | levantada la`,
  flights: `primer vuelo comercial | vuelo comercial directo | vuelo comercial | vuelos comerciales | ruta aérea | conexión aérea`,
  visa: `exención de visados | exención del visado | exención de visa | requisito de visa | visados`,
  'postpone:past': `pospuesta | pospuesto | aplazada | aplazado | postergada | postergado`,
};
