import type { WordTable } from '../language';

/** What Spanish agency copy about seldom accords adds: shares, seats and lists of members, denunciations taken back, what is only complained of. */
export const copy: WordTable = {
  'join:pres': `pasa a ser parte de/del | se convierte/convierten en accionista/accionistas de/del | pasa/pasan a ser accionista/accionistas de/del | entra/entran en el capital de/del | eleva/elevan a ** número de miembros/socios/partes | acepta/aceptan la jurisdicción/competencia de/del | reconoce/reconocen la jurisdicción/competencia de/del | se somete/someten a la jurisdicción de/del`,
  'join:past': `se convirtió/convirtieron en accionista/accionistas de/del | pasó/pasaron a ser accionista/accionistas de/del | elevó/elevaron a ** número de miembros/socios/partes | aceptó/aceptaron la jurisdicción/competencia de/del | reconoció/reconocieron la jurisdicción/competencia de/del`,
  'join:base': `ser accionista de/del | aceptar la jurisdicción/competencia de/del | reconocer la jurisdicción/competencia de/del`,
  member: `accionista | accionistas | Estado parte | Estado contratante | país participante | parte contratante | socio pleno | socia plena`,
  fulfilled: `es/son/queda/quedó/está/están completa/completo/efectiva/definitiva/sellada/concluida/formalizada | eleva/elevó/elevan a | elevando a | lleva/llevó a ** número`,
  'intend:pres': `listo/lista/listos/listas para | dispuesto/dispuesta/dispuestos/dispuestas a | resuelto/resuelta a | decidido/decidida a`,
  'seek:pres': `pide/piden plaza/sitio/asiento/puesto/un en/de | reclama/reclaman plaza/sitio/asiento en | quiere/quieren sitio/plaza/asiento en | pide/piden sitio para ** en`,
  'apply:pres': `entrega/entregan ** solicitud | presenta/presentan ** solicitud | pide/piden plaza de socio/miembro en | tramita/tramitan ** ingreso/adhesión`,
  'consider:pres': `no descarta/descartan | sopesa/sopesan | baraja/barajan | estudia/estudian la posibilidad/conveniencia de | se plantea/plantean | da/dan vueltas a | valora/valoran | medita/meditan`,
  'undo:pres': `deja/dejan sin efecto la/el/su denuncia/retiro/retirada/salida | deja/dejan sin efecto ** denuncia/retiro/retirada/salida | anula/anulan ** denuncia | revoca/revocan ** denuncia | retira/retiran ** denuncia | revierte/revierten ** denuncia/salida/retirada/retiro`,
  'undo:past': `dejó/dejaron sin efecto la/el/su denuncia/retiro/retirada/salida | dejó/dejaron sin efecto la/el/su decisión de retirarse/salir | dio/dieron marcha atrás en/a/con la/el/su denuncia/retiro/retirada/salida | dejó/dejaron sin efecto ** denuncia/retiro/retirada/salida | anuló/anularon ** denuncia | revocó/revocaron ** denuncia | retiró/retiraron ** denuncia | revirtió/revirtieron ** denuncia/salida/retirada/retiro`,
  'suspend:pres': `congela/congelan ** participación/adhesión/derechos | priva/privan ** derecho/derechos de voto | aparca/aparcan`,
  'reject:pres': `no suscribe/suscriben | no va/van a suscribir/firmar/ratificar`,
  party: `aerolínea | aerolíneas | compañía aérea | operadora | operador | federación de fútbol | universidad | universidades | club | clubes | empresa | empresas | filial | petrolera | banco privado | ONG`,
  topic: `extradición | asistencia judicial | visados | aguas compartidas | doble imposición | combustibles fósiles`,
};
