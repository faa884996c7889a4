import type { WordTable } from '../language';

/** What German copy tells in indirect speech: the subjunctive, its verb second ("Angola verlasse die Opec") or last ("dass Angola die Opec verlasse"). */
export const reported: WordTable = {
  'join:pres': `trete ** bei | träten ** bei | trete dem/der/den | schließe sich ** an | schlössen sich ** an | beitrete | anschließe | anschließt | werde mitglied | werde teil des/der | gehöre nun/jetzt/fortan? dem/der/den/zum/zur | kehre in die/den/das zurück | normalisiere ** beziehungen | nehme ** beziehungen ** auf`,
  'join:fut': `werde ** beitreten | werde ** angehören | werde ** anschließen | werde ** aufgenommen | beitreten werde | beitreten würden | anschließen werde | aufgenommen werde`,
  'sign:pres': `unterzeichne | unterschreibe | paraphiere`,
  'sign:past': `unterzeichnet habe | unterschrieben habe | unterzeichnet hätten | unterzeichnet worden sei`,
  'sign:fut': `werde ** unterzeichnen | werde ** unterschreiben | werde ** unterzeichnet | unterzeichnen werde | unterschreiben werde | unterzeichnen würden | unterzeichnet werde | solle ** unterzeichnet werden | sollten ** unterzeichnet werden`,
  'ratify:pres': `ratifiziere`,
  'ratify:past': `ratifiziert habe | ratifiziert hätten | ratifiziert worden sei`,
  'approve:pres': `stimme ** zu | zustimme`,
  'approve:past': `gebilligt habe | zugestimmt habe`,
  'leave:pres': `verlasse | verließen | trete ** aus | träten ** aus | austrete | steige ** aus | aussteige | aussteigt | ziehe sich ** zurück | zögen sich ** zurück | zurückziehe | zurückzieht | scheide ** aus | ausscheide | ausscheidet | kündige das/den/die | kündige ** auf | aufkündige | aufkündigt | kehre ** den rücken | beende ** mitgliedschaft | beende ** teilnahme | sei ** ausgetreten | sei nicht mehr mitglied | gehöre ** nicht mehr an`,
  'leave:past': `verlassen habe | verlassen hätten | ausgetreten sei | ausgetreten seien | gekündigt habe`,
  'leave:fut': `werde ** verlassen | werde ** austreten | werde ** aussteigen | werde ** kündigen | werde sich ** zurückziehen | verlassen werde | austreten werde | aussteigen werde | kündigen werde | zurückziehen werde | verlassen würden | austreten würden`,
  'suspend:pres': `setze ** aus | aussetze | aussetzt | suspendiere | friere ** ein | einfriere | einfriert | lege ** auf eis | stoppe | unterbreche`,
  'suspend:fut': `werde ** aussetzen | werde ** einfrieren | werde ** auf eis legen | aussetzen werde`,
  'postpone:pres': `verschiebe | sage ** ab | vertage | verschoben werde | verschoben worden sei | abgesagt worden sei | werde ** verschoben | werde ** abgesagt`,
  'open:pres': `eröffne | weihe ** ein | nehme ** auf | hebe ** auf`,
  'apply:pres': `beantrage | bewerbe sich ** um | stelle ** antrag | reiche ** antrag ** ein | ersuche ** um`,
  'seek:pres': `wolle | strebe ** an | anstrebe | hoffe | bemühe sich | sei bereit | sei ** interessiert | habe interesse | wünsche sich`,
  'intend:pres': `plane | beabsichtige | bereite ** vor | habe vor`,
  'consider:pres': `erwäge | prüfe | überlege | denke ** nach | schließe ** nicht aus | berate`,
  'reject:pres': `lehne ** ab | ablehne | ablehnt | weise ** zurück | schließe ** aus | verzichte auf | weigere sich | verweigere | sehe ** von ** ab | plane keinen/keine | habe keine pläne | habe keine absicht | habe nicht vor | komme nicht infrage | komme nicht in frage | stehe nicht zur debatte | stehe nicht auf der tagesordnung | denke nicht daran | wolle nicht | wolle ** nicht | beabsichtige nicht`,
};
