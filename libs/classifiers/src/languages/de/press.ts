import type { WordTable } from '../language';

/** What German papers and agencies put in a headline: peace that is signed, what makes a membership a fact, how an offer is turned down. */
export const press: WordTable = {
  peace: `frieden | freihandel`,
  flights: `erstes flugzeug | erste maschine | linienjet* | passagierjet* | fluglinie* | flugroute* | luftverkehr | israelisches flugzeug | israelische maschine | erstes flugzeug | erste maschine | erster direktflug | erster linienflug | erste direktverbindung | erste linienmaschine | erste passagiermaschine | ersten direktflug*`,
  'open:pres': `startet/starten | hebt/heben ab | fliegt/fliegen erstmals | führt/führen ** visafreiheit/visumfreiheit ** ein`,
  effect: `ist ** besiegelt | sind ** besiegelt | perfekt | vollzogen | rechtskräftig | rechtsgültig | unter dach und fach | in trockenen tüchern | besiegelte sache | beschlossene sache | amtlich | endgültig besiegelt | in kraft getreten | besiegelt | besiegeln | macht/machen ** perfekt | machte/machten ** perfekt | perfekt gemacht | abgeschlossen | vollzieht/vollziehen | vollendet`,
  'join:pres': `gehört/gehören nun/jetzt/künftig auch? | gehört/gehören seit | ist zurück in/im | sind zurück in/im | kehrt/kehren zurück in/im/zum/zur | macht/machen ** beitritt perfekt | macht/machen ** mitgliedschaft perfekt | nun/jetzt auch? in/im/bei/beim | ab sofort in/im/bei/beim | wieder in/im/bei/beim | zurück in/im/bei/beim | endlich in/im/bei/beim | schließt/schließen ** frieden mit | offiziell in/im | jetzt/nun ist ** in/im`,
  'seek:pres': `will/wollen/möchte/möchten zurück in/ins/zum/zur | will/wollen/möchte/möchten wieder in/ins/zum/zur | möchte/möchten in/ins | bereit für/zum/zur | bereit zu | drängt/drängen in/ins | zieht/ziehen es in/ins | pocht/pochen auf | nimmt/nehmen ** ins visier | peilt/peilen ** an | setzt/setzen auf`,
  'reject:pres': `schlägt/schlagen ** einladung ** aus | schlägt/schlagen ** angebot ** aus | schlägt/schlagen ** aus | erteilt/erteilen ** absage | legt/legen ** ad acta | hakt/haken ** ab | verzichtet/verzichten auf | kommt für ** infrage | knüpft/knüpfen ** an | stellt/stellen bedingungen für | stellt/stellen ** bedingungen für | gibt/geben ** korb | erteilt/erteilen ** korb | pfeift/pfeifen auf | nimmt/nehmen ** antrag ** zurück | sagen nein zu/zum/zur | will/wollen von ** nichts wissen`,
  'reject:past': `schlug/schlugen ** einladung ** aus | erteilte/erteilten ** absage | legte/legten ** ad acta | verzichtete/verzichteten auf | eine absage erteilt`,
  'leave:pres': `tritt/treten von/vom | gibt/geben ** mitgliedschaft ** auf | wirft/werfen ** hin | nicht mehr in/im/bei/beim | nicht länger in/im/bei/beim | trennt/trennen sich von/vom | meldet/melden sich ** ab | zieht/ziehen ** schlussstrich unter | geht/gehen raus aus`,
  'leave:past': `trat/traten von/vom | gab/gaben ** mitgliedschaft ** auf`,
  'approve:pres': `nimmt/nehmen ** hürde | passiert/passieren | schließt/schließen ** ratifizierung ** ab | schließt/schließen ** ratifikation ** ab`,
  'approve:past': `nahm/nahmen ** hürde | passierte/passierten`,
  now: `nun | jetzt | ab sofort | künftig | ab heute | seit heute | nunmehr | nun auch`,
  verbless: `nun/jetzt auch? in/im/bei/beim | ab sofort in/im/bei/beim | wieder in/im/bei/beim | zurück in/im/bei/beim | endlich in/im/bei/beim | nicht mehr in/im/bei/beim | nicht länger in/im/bei/beim | offiziell in/im`,
  ordinal: `erstes flugzeug | erste maschine | erster direktflug | erster linienflug | erste direktverbindung | erste linienmaschine | erste passagiermaschine | ersten direktflug*`,
  'join:past': `schloss/schlossen ** frieden mit`,
  ties: `schließt/schließen ** frieden mit | schloss/schlossen ** frieden mit | nehmen ** beziehungen auf`,
  signing: `unterzeichnungsgipfel* | unterzeichnungstermin* | vor der unterschrift | vor der unterzeichnung | kurz vor unterzeichnung | kurz vor der unterzeichnung`,
  soon: `steht bevor | bevorstehend* | vor der unterschrift | vor der unterzeichnung | kurz vor unterzeichnung | kurz vor der unterzeichnung | unterschriftsreif | termin für`,
  'for-now': `vorerst nicht | vorläufig nicht | doch nicht`,
  'sign:base': `schließen | besiegeln`,
  'reject:ing': `nein der/des/aus | nein zu/zum/zur`,
  'approve:ing': `mehrheit in/im ** für | zustimmung`,
  'sign:pres': `schmiedet/schmieden ** pakt/bündnis/verteidigungspakt | bringt/bringen ** zum abschluss`,
};
