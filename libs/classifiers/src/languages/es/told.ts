import type { WordTable } from '../language';

/** How a story is told in Spanish in other words: seats lost, newcomers, doors slammed again, signings that go to another month. */
export const told: WordTable = {
  'suspend:pres': `pierde/pierden su/el asiento/puesto/lugar/escaño en`,
  'suspend:past': `perdió/perdieron su/el asiento/puesto/lugar/escaño en`,
  'leave:pres': `da/dan otro/un nuevo? portazo a/al | ya no está/están atado/atada/atados/atadas a/al | ya no está/están ligado/ligada/ligados/ligadas a/al`,
  'leave:past': `dio/dieron otro/un nuevo? portazo a/al`,
  'postpone:pres': `se va/van a/hasta enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/otoño/primavera`,
  business: `pensiones | salarios`,
  member: `miembro/miembros/socio/socios más | recién llegado/llegada/llegados/llegadas`,
};
