import type { WordTable } from '../language';

const whose = 'der/des/von/im/in/bei/beim';

/** What German agency copy about seldom accords adds: shares, seats and lists of members, what takes effect behind its noun, ratifications undone last. */
export const copy: WordTable = {
  'join:pres': `steigt/steigen bei ** ein | wird/werden anteilseigner/anteilseignerin ${whose} | ist/sind nun/jetzt/künftig/fortan anteilseigner ${whose} | sei/seien nun/jetzt/künftig/nunmehr mitglied ${whose} | sei/seien nun/jetzt/nunmehr vollmitglied ${whose} | wird/werden zum ** vollmitglied ${whose} | erkennt/erkennen die gerichtsbarkeit/zuständigkeit ${whose} ** an | erkennt/erkennen die gerichtsbarkeit/zuständigkeit des ** an`,
  'join:past': `anteilseigner ${whose} ** geworden | erkannte/erkannten die gerichtsbarkeit/zuständigkeit ** an`,
  'become:pres': `ist nun | sind nun | ist jetzt | sind jetzt | sei nun | seien nun | sei jetzt | ist seither | ist fortan`,
  member: `anteilseigner | anteilseignerin | aktionär | vertragspartei | vertragsparteien | teilnehmerstaat | teilnehmerstaaten | vertragsstaat`,
  fulfilled: `ist/sind/war perfekt/besiegelt/vollzogen/abgeschlossen/komplett/amtlich/offiziell | erhöht/erhöhte sich ** zahl/mitgliederzahl | erhöht/erhöhte ** zahl/mitgliederzahl | steigt ** zahl/mitgliederzahl | bringt/brachte ** zahl/mitgliederzahl`,
  effect: `in kraft tritt | in kraft trat | in kraft traten | in kraft getreten | in kraft träte | in kraft zu treten | in kraft treten`,
  'leave:pres': `setzt/setzen ** austritt/ausstieg/rückzug/kündigung ** in kraft | die ratifizierung/ratifikation zurücknimmt/zurückzieht/widerruft/aufhebt | seine/ihre zustimmung zurückzieht/zurücknimmt/widerruft | zurücknimmt | widerruft`,
  'leave:past': `setzte/setzten ** austritt/ausstieg/rückzug/kündigung ** in kraft | austritt/ausstieg/rückzug/kündigung ** in kraft gesetzt`,
  'suspend:pres': `lässt/lassen ** mitgliedsrechte/mitgliedschaft/stimmrecht/stimmrechte ** ruhen | legt/legen ** mitgliedschaft/teilnahme/zusammenarbeit/mitarbeit ** auf eis | friert/frieren ** mitgliedschaft/teilnahme/zusammenarbeit/mitarbeit ** ein | entzieht/entziehen ** stimmrecht/stimmrechte | schließt/schließen ** vorläufig/vorübergehend aus | schließt/schließen ** bis auf weiteres aus`,
  'suspend:past': `mitgliedsrechte ** ruhen lassen | mitgliedschaft/teilnahme/zusammenarbeit/mitarbeit ** auf eis gelegt | mitgliedschaft/teilnahme/zusammenarbeit/mitarbeit ** eingefroren | legte/legten ** mitgliedschaft/teilnahme/zusammenarbeit ** auf eis`,
  'consider:pres': `schließt/schließen ** beitritt nicht aus | hält/halten sich ** offen | prüft/prüfen ** unterzeichnung/unterschrift | liebäugelt/liebäugeln mit | denkt/denken über ** nach | setzt/setzen ** prüfauftrag`,
  'seek:pres': `wirbt/werben um aufnahme/einlass in? | bittet/bitten um aufnahme/einlass | will/wollen platz in/im/bei`,
  'reject:pres': `will/wollen mit ** nichts zu tun haben | legt/legen ** endgültig zu den akten | beteiligt/beteiligen sich nicht an/am | will/wollen nichts wissen von | lässt/lassen ** links liegen`,
  party: `fluggesellschaft | fluggesellschaften | airline | airlines | fluglinie | konzern | konzerne | hochschule | hochschulen | universität | universitäten | fußballverband | verband | verein | stadtrat | gemeinderat | bürgerinitiative | landkreis`,
};
