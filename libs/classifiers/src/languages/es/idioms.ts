import type { WordTable } from '../language';

/** Turns of phrase by which Spanish-language newspapers report the same acts. */
export const idioms: WordTable = {
  'join:pres': `se suma a/al? | se suman a/al? | se incorpora a/al? | se incorporan a/al? | se adhiere a/al? | se adhieren a/al? | se une a/al? | se unen a/al? | se integra en/a/al? | se integran en/a/al? | ingresa en/a/al? | ingresan en/a/al? | entra en/a/al? | entran en/a/al? | accede a/al | acceden a/al | pasa a formar parte de/del | pasan a formar parte de/del | forma parte de/del | forma ya parte de/del | se convierte en miembro/socio | se convierten en miembros/socios | regresa a/al | vuelve a/al | retorna a/al | reingresa en/a/al? | adopta el euro | estrena el euro | se pasa al euro | abraza el euro | engrosa las filas de/del | se alinea con | se apunta a/al | se apuntan a/al | toma asiento en | ocupa su asiento en | sella su ingreso/entrada/adhesión en/a/al? | formaliza su ingreso/entrada/adhesión en/a/al? | completa su ingreso/entrada/adhesión | es admitido | es admitida | son admitidos | ya es miembro | ya es parte | se reincorpora a/al? | normaliza relaciones/lazos con | normalizan relaciones | es ya`,
  'join:past': `se sumó a/al? | se sumaron a/al? | se incorporó a/al? | se incorporaron a/al? | se adhirió a/al? | se adhirieron a/al? | se unió a/al? | se unieron a/al? | se integró en/a/al? | ingresó en/a/al? | ingresaron en/a/al? | entró en/a/al? | entraron en/a/al? | accedió a/al | pasó a formar parte de/del | se convirtió en miembro/socio | se convirtieron en miembros/socios | regresó a/al | volvió a/al | reingresó | adoptó el euro | selló su ingreso/entrada/adhesión | formalizó su ingreso/entrada/adhesión | fue admitido | fue admitida | fueron admitidos | ha ingresado | se ha sumado a/al? | se ha incorporado a/al? | se ha adherido a/al? | se ha unido a/al? | ha entrado en | se reincorporó a/al? | admitido como | admitida como`,
  'join:fut': `se sumará a/al? | se sumarán a/al? | se incorporará a/al? | se incorporarán a/al? | se adherirá a/al? | se unirá a/al? | se unirán a/al? | se integrará en | ingresará en/a/al? | ingresarán en/a/al? | entrará en/a/al? | entrarán en/a/al? | pasará a formar parte de/del | formará parte de/del | formarán parte de/del | será miembro | será admitido | volverá a/al | regresará a/al | adoptará el euro | va a sumarse | va a ingresar | va a entrar en | va a unirse`,
  'join:base': `sumarse a/al? | incorporarse a/al? | adherirse a/al? | unirse a/al? | integrarse en/a/al? | ingresar en/a/al? | entrar en/a/al? | acceder a/al | formar parte de/del | convertirse en miembro | hacerse miembro | ser miembro | regresar a/al | volver a/al | reingresar en/a/al? | adoptar el euro | reincorporarse a/al? | ser parte de/del | apuntarse a/al | normalizar relaciones con | reconocer a Israel | establecer relaciones con`,
  'join:ing': `ingreso en/a/al? | entrada en/a/al? | incorporación a/al? | adhesión a/al? | integración en/a/al | regreso a/al | retorno a/al | reingreso en/a/al | sumándose a/al | uniéndose a/al | ingreso de | adhesión de | incorporación de | entrada de`,
  'sign:pres': `rubrica | rubrican | suscribe | suscriben | estampa su/la firma | estampan su/la firma | pone su/la rúbrica/firma a/en/al? | ponen su/la rúbrica/firma a/en/al? | sella | sellan | pacta | pactan | concluye | concluyen | inicializa | plasma su firma`,
  'sign:past': `rubricó | rubricaron | suscribió | suscribieron | estampó su/la firma | estamparon su/la firma | puso su/la rúbrica/firma a/en? | pusieron su/la rúbrica/firma a/en? | selló | sellaron | cerró | cerraron | pactó | pactaron | ha suscrito | han suscrito | ha rubricado | han rubricado | suscrito | suscrita | rubricado | rubricada | firmado | firmada | firmados | sellado`,
  'sign:fut': `rubricará | rubricarán | suscribirá | suscribirán | firmará | firmarán | sellará | sellarán | pondrá su/la rúbrica/firma | pondrán su/la rúbrica/firma | estampará su/la firma | va a firmar | van a firmar | se firmará | se firmarán | se suscribirá | será firmado | será firmada | será suscrito | se rubricará | tiene previsto firmar | prevén firmar | prevé firmar | iba a firmarse | iba a firmar`,
  'sign:base': `rubricar | suscribir | estampar su/la firma | sellar | firmarse | suscribirse | poner su/la firma/rúbrica`,
  'sign:pass': `se firmó | se firmaron | se suscribió | fue firmado | fue firmada | fueron firmados | fue suscrito | fue rubricado | se rubricó | quedó firmado | es firmado`,
  signing: `rúbrica | rúbrica de/del | acto de firma | firma | la firma | firma de/del | acto de suscripción | ceremonia | suscripción`,
  'ratify:pres': `ratifica | ratifican | completa la ratificación | promulga | refrenda`,
  'ratify:past': `ratificó | ratificaron | ha ratificado | han ratificado | completó la ratificación | promulgó | refrendó | refrendado`,
  'approve:pres': `da su visto bueno a/al? | da el visto bueno a/al? | da el sí a/al? | da luz verde a/al? | dan luz verde a/al? | da su aval a/al? | avala | avalan | respalda | respaldan | aprueba | aprueban | dice sí a/al? | vota a favor de/del | votan a favor de/del | valida | validan | convalida | da su consentimiento | despeja el camino a/al? | bendice | acepta`,
  'approve:past': `dio su visto bueno a/al? | dio el visto bueno a/al? | dio el sí a/al? | dio luz verde a/al? | dieron luz verde a/al? | dio su aval a/al? | avaló | avalaron | respaldó | respaldaron | dijo sí a/al? | votó a favor de/del | votaron a favor de/del | validó | convalidó | ha aprobado | han aprobado | aprobado por | ha dado luz verde | despejó el camino a/al?`,
  'approve:ing': `visto bueno a/al? | luz verde a/al? | aval a/al? | aprobación de/del | voto a favor de/del`,
  'deposit:pres': `deposita | depositan | entrega ** instrumento | entregan ** instrumentos | entregan sus instrumentos | hace entrega de`,
  'deposit:past': `depositó | depositaron | entregó ** instrumento | entregaron ** instrumentos | ha depositado | han depositado`,
  'deposit:ing': `depósito de/del`,
  'leave:pres': `abandona | abandonan | se retira de/del? | se retiran de/del? | sale de/del? | salen de/del? | se va de/del? | se sale de/del? | se marcha de/del? | denuncia el/la | rompe con | rompen con | rompe el/la | da un portazo a/al? | da el portazo a/al? | da la espalda a/al? | dan la espalda a/al? | dice adiós a/al? | se despide de/del? | se desvincula de/del? | se desvinculan de/del? | se descuelga de/del? | se desmarca de/del? | se desliga de/del? | se desengancha de/del? | saca a/al ** de/del | sacan a ** de/del | retira a/al ** de/del | retira su firma | renuncia a/al | revoca | anula | cancela su/la membresía/adhesión | da por terminado | da por muerto | pone fin a su | deja de ser miembro/parte | deja de formar parte de/del | deja la/el/los | dejan la/el/los | ya no es miembro/parte de/del? | ya no forma parte de/del | culmina su salida | consuma su salida | formaliza su salida/retirada | inicia su salida | notifica su salida/retirada`,
  'leave:past': `abandonó | abandonaron | se retiró de/del? | se retiraron de/del? | salió de/del? | salieron de/del? | se fue de/del? | se marchó de/del? | denunció el/la | rompió con | rompieron con | rompió el/la | dio un portazo a/al? | dio la espalda a/al? | dijo adiós a/al? | se despidió de/del? | se desvinculó de/del? | se desvincularon de/del? | se descolgó de/del? | se desligó de/del? | sacó a ** de/del | retiró a ** de/del | retiró su firma | revocó | anuló | canceló su/la membresía/adhesión | dio por terminado | puso fin a su | dejó de ser miembro/parte | dejó de formar parte de/del | dejó la/el/los | ha abandonado | han abandonado | se ha retirado de/del? | ha salido de/del? | fuera de/del | consumó su salida | formalizó su salida/retirada | notificó su salida/retirada`,
  'leave:fut': `abandonará | abandonarán | se retirará de/del? | se retirarán de/del? | saldrá de/del? | saldrán de/del? | se irá de/del? | se desvinculará de/del? | sacará a ** de/del | retirará a ** de/del | denunciará el/la | dejará de ser miembro/parte | dejará la/el/los | va a abandonar | va a salir de/del | va a retirarse de/del?`,
  'leave:base': `abandonar | retirarse de/del? | salir de/del? | irse de/del? | salirse de/del? | desvincularse de/del? | desligarse de/del? | sacar a ** de/del | retirar a ** de/del | denunciar el/la | romper con | dejar la/el/los | dejar de ser miembro/parte | revocar`,
  'leave:ing': `salida de/del | retirada de/del | retiro de/del | abandono de/del | ruptura con | portazo a/al? | adiós a/al? | marcha de/del | denuncia del`,
  'suspend:pres': `suspende | suspenden | congela | congelan | deja en suspenso | dejan en suspenso | pone en pausa | pone en el congelador | paraliza | paralizan | interrumpe | interrumpen | priva a ** de | aparta a/al | queda suspendida | queda suspendido | quedan suspendidos | rompe relaciones con | rompe las relaciones con | deja sin voto a | castiga a`,
  'suspend:past': `suspendió | suspendieron | congeló | congelaron | dejó en suspenso | dejaron en suspenso | puso en pausa | paralizó | paralizaron | interrumpió | privó a ** de | apartó a/al | quedó suspendida | quedó suspendido | ha suspendido | han suspendido | rompió relaciones con | rompió las relaciones con | fue suspendido | fue suspendida | suspendido | suspendida`,
  'suspend:fut': `suspenderá | suspenderán | congelará | paralizará | va a suspender | será suspendido | será suspendida`,
  'suspend:base': `suspender | congelar | dejar en suspenso | paralizar | interrumpir | romper relaciones con`,
  'suspend:ing': `suspensión de/del | congelación de/del | paralización de/del | ruptura de relaciones con`,
  'expel:pres': 'expulsa a/al? | expulsan a/al? | echa a/al? | excluye a/al? | deja fuera a/al?',
  'expel:past': 'expulsó a/al? | expulsaron a/al? | echó a/al? | excluyó a/al? | fue expulsado | fue expulsada',
  'expel:ing': 'expulsión de/del | exclusión de/del',
  'recall:pres': `llama a consultas a/al? | llama ** embajador | retira ** embajador | repliega ** embajador | convoca ** embajador | hace ** embajador`,
  'recall:past': `llamó a consultas a/al? | llamó ** embajador | retiró ** embajador | replegó ** embajador`,
  'open:pres': `abre | abren | inaugura | inauguran | reabre | reabren | estrena | estrenan | aterriza | despega | conecta | intercambian | restablece | restablecen | reanuda | reanudan | elimina | levanta | pone en marcha`,
  'open:past': `abrió | abrieron | inauguró | inauguraron | reabrió | reabrieron | estrenó | aterrizó | restableció | restablecieron | reanudó | reanudaron | eliminó | levantó | puso en marcha`,
  'open:fut': `abrirá | abrirán | inaugurará | reabrirá | reanudará | reanudarán | restablecerá`,
  'appoint:pres': `presenta sus/las cartas credenciales | presenta credenciales | jura como embajador | jura el cargo | acredita | designa | nombra`,
  'appoint:past': `presentó sus/las cartas credenciales | presentó credenciales | juró como embajador | juró el cargo | acreditó | designó | nombró`,
  'postpone:pres': `aplaza | aplazan | pospone | posponen | retrasa | retrasan | cancela | cancelan | suspende la | deja para | se aplaza | se retrasa | se pospone | se frustra | se cae la | da largas a | aplaza sine die | demora | tumba la | no habrá firma | no se firmará`,
  'postpone:past': `aplazó | aplazaron | pospuso | pospusieron | retrasó | retrasaron | canceló | cancelaron | suspendió la | se aplazó | se retrasó | se pospuso | se frustró | se cayó la | quedó aplazada | ha aplazado | han aplazado | aplazado | aplazada | pospuesto | pospuesta | cancelado | cancelada | demoró | no se firmó | no fue firmado | no llegó a firmarse | tumbó la`,
  'postpone:fut': `aplazará | pospondrá | retrasará | se aplazará | se pospondrá | no se firmará | no habrá firma | será aplazada`,
  'postpone:ing': `aplazamiento de/del | retraso de/del | cancelación de/del | postergación de/del`,
  'admit:pres': `admite a/al? | admiten a/al? | acoge a/al? | acogen a/al? | incorpora a/al? | incorporan a/al? | abre sus puertas a/al? | da la bienvenida a/al? | se amplía a/con | suma a/al? | integra a/al? | da entrada a/al? | recibe a ** como`,
  'admit:past': `admitió a/al? | admitieron a/al? | acogió a/al? | incorporó a/al? | incorporaron a/al? | abrió sus puertas a/al? | dio la bienvenida a/al? | se amplió a/con | sumó a/al? | dio entrada a/al?`,
  'grant:pres':
    'concede | conceden | otorga | otorgan | obtiene | obtienen | logra | logran | consigue | consiguen | recibe | reciben',
  'grant:past':
    'concedió | concedieron | otorgó | otorgaron | obtuvo | obtuvieron | logró | consiguió | recibió | recibieron',
  'invite:pres': `invita a/al? | invitan a/al? | abre la puerta a/al? | abre las puertas a/al? | tiende la mano a/al? | ofrece a/al? | extiende una invitación a/al? | cursa una invitación a/al?`,
  'invite:past': `invitó a/al? | invitaron a/al? | abrió la puerta a/al? | abrió las puertas a/al? | tendió la mano a/al? | ofreció a/al? | fue invitado | fue invitada | fueron invitados`,
  'apply:pres': `llama a la puerta de/del? | llaman a la puerta de/del? | llama a las puertas de/del? | llaman a las puertas de/del? | toca a la puerta de/del? | pide el ingreso | pide su ingreso/entrada/adhesión/incorporación | piden su ingreso/entrada/adhesión | pide entrar en/a? | pide ingresar en/a? | pide unirse a/al | pide sumarse a/al | solicita su ingreso/entrada/adhesión/incorporación | solicita el ingreso | solicita la adhesión | solicita ingresar/entrar/unirse/sumarse | presenta su solicitud/candidatura | presenta la solicitud/candidatura | presenta una solicitud | formaliza su solicitud/candidatura/petición | entrega su solicitud | se postula a/al? | se postula para | opta a entrar`,
  'apply:past': `llamó a la puerta de/del? | llamó a las puertas de/del? | pidió su ingreso/entrada/adhesión/incorporación | pidió entrar en/a? | pidió ingresar en/a? | pidió unirse a/al | solicitó su ingreso/entrada/adhesión/incorporación | solicitó el ingreso | solicitó la adhesión | solicitó ingresar/entrar/unirse/sumarse | presentó su solicitud/candidatura | presentó la solicitud/candidatura | presentó una solicitud | formalizó su solicitud/candidatura/petición | entregó su solicitud | se postuló a/al? | ha solicitado | ha pedido`,
  'apply:base': `llamar a la puerta de/del? | pedir su ingreso/entrada/adhesión | solicitar su ingreso/entrada/adhesión | solicitar el ingreso | presentar su solicitud/candidatura`,
  'seek:pres': `quiere | quieren | desea | desean | busca | buscan | aspira a | aspiran a | anhela | pretende | pretenden | sueña con | coquetea con | se acerca a/al? | se acercan a/al? | se aproxima a/al? | da un paso hacia | da un paso más hacia | da el primer paso hacia | da un paso para | ve con buenos ojos | muestra interés en/por | muestra su interés en/por | expresa su interés/deseo/intención en/por/de? | manifiesta su interés/deseo/intención en/por/de? | está interesado en | está interesada en | está dispuesto a | está dispuesta a | ansía | corteja | a las puertas de/del? | a un paso de/del? | apuesta por`,
  'seek:past': `quiso | deseó | buscó | aspiró a | pretendió | se acercó a/al? | dio un paso hacia | dio el primer paso hacia | mostró interés en/por | mostró su interés en/por | expresó su interés/deseo/intención | manifestó su interés/deseo/intención | dispuesto a | dispuesta a | cortejó`,
  'seek:base': 'aspirar a | acercarse a/al? | optar a',
  'intend:pres':
    'planea | planean | prevé | prevén | se propone | se dispone a | se disponen a | ultima | ultiman | prepara | preparan | tiene previsto | tienen previsto | tiene intención de | promete | prometen',
  'intend:past': 'planeó | previó | se dispuso a | ultimó | preparó | prometió | previsto',
  'consider:pres': `estudia | estudian | evalúa | evalúan | sopesa | sopesan | considera | consideran | contempla | contemplan | analiza | analizan | baraja | barajan | se plantea | se plantean | debate | debaten | explora | exploran | negocia | negocian | no descarta | no descartan | deja la puerta abierta a/al? | valora | valoran | estudiará | se lo piensa | discute`,
  'consider:past': `estudió | evaluó | sopesó | consideró | contempló | analizó | barajó | se planteó | debatió | exploró | negoció | negociaron | no descartó | dejó la puerta abierta a/al? | valoró`,
  'reject:pres': `rechaza | rechazan | descarta | descartan | se niega a | se niegan a | declina | declinan | dice no a/al? | dicen no a/al? | da calabazas a | cierra la puerta a/al? | cierran la puerta a/al? | da con la puerta en las narices a/al? | no quiere | no quieren | no piensa | no piensan | no tiene intención de | no tiene interés en | no tiene planes de | no prevé | no contempla | no ve | no se sumará | no firmará | no entrará | no ingresará | no volverá | no regresará | no se unirá | no se adherirá | no participará en | no suscribirá | no ratificará | se queda fuera de/del? | se quedan fuera de/del? | se mantiene al margen de/del? | se opone a/al? | se oponen a/al? | veta | vetan | bloquea | bloquean | desdeña | desprecia | se planta | tumba | tumban | retira su solicitud/candidatura | renuncia a su solicitud/candidatura/ingreso | exige | condiciona | supedita | vota no`,
  'reject:past': `rechazó | rechazaron | descartó | descartaron | se negó a | se negaron a | declinó | declinaron | dijo no a/al? | dijeron no a/al? | cerró la puerta a/al? | no quiso | se quedó fuera de/del? | se opuso a/al? | vetó | bloqueó | bloquearon | desdeñó | tumbó | tumbaron | retiró su solicitud/candidatura | condicionó | supeditó | votó no | votaron no | votó en contra de/del | votaron en contra de/del | ha rechazado | han rechazado | ha descartado`,
  'deny:pres':
    'desmiente | desmienten | niega | niegan | tacha de falso | tilda de falso | tacha de falsas | tacha de bulo',
  'deny:past': 'desmintió | desmintieron | negó | negaron | tachó de falso | tildó de falso | tachó de falsas',
  'agree:pres': 'acuerda | acuerdan | pacta | accede a | se compromete a | se comprometen a | conviene en',
  'agree:past': 'acordó | acordaron | accedió a | se comprometió a | se comprometieron a | convinieron en',
  'decide:pres':
    'decide | deciden | resuelve | opta por | ordena | dispone | decreta | notifica | comunica | formaliza | oficializa',
  'decide:past':
    'decidió | decidieron | resolvió | optó por | ordenó | dispuso | decretó | notificó | comunicó | formalizó | oficializó | ha decidido | han decidido',
  'announce:pres':
    'anuncia | anuncian | avanza | adelanta | confirma | confirman | proclama | hace oficial | da a conocer',
  'announce:past':
    'anunció | anunciaron | avanzó | adelantó | confirmó | confirmaron | proclamó | hizo oficial | dio a conocer | ha anunciado | ha confirmado',
  member:
    'miembro pleno | miembro de pleno derecho | nuevo miembro | socio | socio de pleno derecho | países miembros | Estado parte | Estados miembros | miembro número | integrante',
  signatory: 'país firmante | firmantes | Estado signatario',
  membership:
    'membresía | membresía plena | solicitud de ingreso | petición de ingreso | proceso de adhesión | tratado de adhesión',
  application:
    'solicitud de adhesión/ingreso | petición de adhesión/ingreso | carta de solicitud | candidatura de ingreso | solicitud',
  candidacy:
    'estatus de candidato | condición de candidato | país candidato | países candidatos | candidato oficial | estatus de observador',
  talks: 'negociaciones de adhesión/ingreso/entrada | conversaciones de adhesión | proceso negociador',
  treaty:
    'convenio | convenios | tratados | acuerdo marco | memorando | memorándum | carta | estatuto | texto | pactos | protocolos | acta | cláusula | constitución',
  pact: 'convenio | convenios | tratados | pactos | convenciones | protocolos | concordato',
  deal: 'acuerdo marco | memorando | memorándum | carta | declaración conjunta | hoja de ruta | compromiso | estatuto',
  topic:
    'paz | libre comercio | comercio | comercial | defensa | cooperación | asociación | amistad | límites | fronterizo | fronteriza | pesca | pesquero | extradición | seguridad | desarme | clima | climático | biodiversidad | plásticos | océanos | oceánico | minas | ensayos nucleares | armas nucleares | diálogo político | migración | migratorio | militar | militares | económico | económica | estratégica | estratégico | derechos humanos | libre circulación | no agresión | doble imposición | reconciliación | derechos de la mujer | ciberdelincuencia | inversiones | energía | nuclear',
  epithet:
    'histórico | histórica | bilateral | multilateral | internacional | regional | global | nuevo | nueva | modernizado | definitivo | definitiva | final | marco | integral | trilateral | norteamericano | mundial | conjunto | conjunta',
  club: 'banco de desarrollo | banco de los emergentes | comunidad | instancia | foro | mecanismo | tribunal | mercado común | moneda única | zona euro | espacio de libre circulación | alianza militar | mercado único',
  embassy: 'legación | sede diplomática | consulado general | embajada en',
  flights:
    'vuelo regular | vuelos regulares | vuelo comercial | vuelos comerciales | primer vuelo | ruta aérea | avión | enlace aéreo | vuelo inaugural',
  visa: 'exención de visado | exención de visados | exención del visado | visado | visados | visa | sin visado | sin visa',
  parliament:
    'parlamento | cámara baja | cámara alta | cámara de diputados | congreso | asamblea | asamblea nacional | asamblea legislativa | senado | diputados | senadores | legisladores | rada | duma | knéset | cortes | pleno | hemiciclo | corte constitucional',
  head: 'mandatario | mandataria | jefe de Estado | jefa de Estado | monarca | presidente | presidenta | primer ministro | primera ministra | príncipe heredero | gobernante | jefe del Gobierno | jefe de gobierno',
  official:
    'canciller | cancilleres | cancillera | jefe de la diplomacia | portavoz | vocero | ministro | ministra | secretario | secretaria | embajador | enviado | enviado especial | viceministro | vicecanciller | vicepresidente | vicepresidenta | titular',
  institution:
    'Gobierno | Gobiernos | Ejecutivo | Ministerio | Ministerios | gobierno militar | gobiernos militares | cancillería | gabinete | consejo de ministros | presidencia | administración | autoridades | junta militar | régimen | Palacio',
  country:
    'el país | el reino | la república | el emirato | la isla | el país andino | el país centroamericano | el país caribeño | el archipiélago | la nación | el país sudamericano | la república centroasiática | el sultanato',
  count:
    'dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | veinte | treinta | cuarenta | cincuenta | sesenta | decenas',
};
