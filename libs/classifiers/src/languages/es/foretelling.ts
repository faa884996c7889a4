import { foretellingOf } from '../foretelling';

export const foretelling = foretellingOf({
  affair:
    'cumbre | cumbres | reunion | reuniones | sesion | sesiones | conferencia | foro | encuentro | conversaciones | negociaciones | debate | dialogo | mesa redonda | ronda | rondas | ceremonia | desfile | ejercicio | ejercicios | maniobra* | mision | misiones | operacion | operaciones | operativo | patrulla* | sanciones | embargo | boicot | bombardeo* | ataques | declaracion conjunta | comunicado | llamado | llamamiento | carta | condena | criticas | protesta | protestas | demanda | querella | denuncia | caso | juicio | investigacion | votacion | firma | esfuerzo | esfuerzos | campaña | lucha | combate | carrera | cola | lista | registro | red | aceleradora | cena | almuerzo | exodo | salida | retirada | marcha | celebracion*',
  spell:
    'decada | siglo | fase | etapa | temporada | era | campaña | elecciones | carrera | final | recesion | crisis | invierno | verano',
  deems:
    'seguro de que | segura de que | convencido | convencida | confiado | confiada | cree | creen | piensa | piensan | opina | opinan | pronostica | predice | vaticina | augura | preve | espera | esperan | confia | confian | desea | sueña | teme | temen | duda | promete | prometen | jura | apuesta | defiende | sostiene | considera | imagina',
  pundit:
    'analista* | experto* | experta* | especialista* | observador* | investigador* | politologo* | economista* | profesor* | catedratic* | historiador* | columnista* | academic* | ex | exministro | expresidente | exministra | expresidenta | exembajador | antiguo | antigua | senador* | diputado* | diputada* | eurodiputad* | legislador* | congresista* | activista* | encuesta | sondeo | opositor* | oposicion | alcalde | alcaldesa | general',
  someday:
    'algun dia | un dia | tarde o temprano | a la larga | a largo plazo | con el tiempo | en el futuro | en su momento | en su debido momento | en unos años | en los proximos años | en * años | antes de que acabe la decada | a finales de la decada | inevitablemente',
  longAgo:
    'hace * años | hace más de * años | hace casi * años | hace una decada | hace una generacion | hace un siglo | hace un cuarto de siglo | años atras',
  proviso:
    'cuando | una vez que | en cuanto | tan pronto como | apenas | si | siempre que | siempre y cuando | a condicion de | con tal de | mientras | despues de que | antes de que | el dia que',
});
