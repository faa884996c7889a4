import type { WordTable } from '../language';

const votes = (verbs: string): string => `${verbs} ** referendum/volksabstimmung/volksentscheid/abstimmung über`;
const entry = 'beitritt/aufnahme/eintritt/mitgliedschaft/vollmitgliedschaft';

/** What German headlines say around an entry or an exit: who stands before it, whose way is free, who is one of them by now, who has it voted on, whose rights rest. */
export const phrases: WordTable = {
  'join:pres': `rückt/rücken als ** mitglied ** ein | dockt/docken an ** an | ab * gehört/gehören auch? | ab * * gehört/gehören auch? | nun/jetzt/künftig/fortan/damit/somit/nunmehr/endlich gehört/gehören auch?`,
  'join:past': `rückte/rückten als ** mitglied ** ein | dockte/dockten an ** an`,
  'join:fut': `steht/stehen/stünde/stünden kurz/unmittelbar? vor dem beitritt/eintritt | steht/stehen ** vor dem beitritt/eintritt | steht/stehen/stünde/stünden kurz/unmittelbar? vor der aufnahme/mitgliedschaft/vollmitgliedschaft`,
  'decide:past': `hat/haben ** beitritt/eintritt/mitgliedschaft ** erklärt`,
  'approve:ing': `ja aus | weg frei für | weg ist frei für | weg frei zu/zum/zur`,
  invitation: `einladung in die/den/das/ins`,
  official: `kollege | kollegin | kollegen | kolleginnen | amtskollegin | amtskolleginnen`,
  effect: `beginnt/begann am/ab/zum`,
  'become:pres': `ist/sind/sei/seien fortan/künftig/endlich/wieder/nunmehr | ist/sind/sei/seien ab sofort/heute | ist/sind nun/jetzt offiziell`,
  member: `teil des/der`,
  membership: `sitz im/bei/beim | beitrittspläne* | beitrittsvorhaben`,
  'admit:pres': `bekommt/bekommen/erhält/erhalten/gewinnt/gewinnen/hat/haben mit ** mitglied`,
  'admit:past': `bekam/bekamen/gewann/gewannen mit ** mitglied`,
  fulfilled: `wächst/wachsen/wuchs ** auf ** mitglieder/staaten/länder`,
  'seek:pres': `bereit | auf dem weg in/ins | ist/sind/sei/wäre/wären ** interessiert | zeigt/zeigen sich ** interessiert | hegt/hegen ** interesse | will/wollen/möchte/möchten wieder | sieht/sehen ihre/seine? zukunft in/im/bei/beim | macht/machen druck für`,
  'intend:pres': `will/wollen/möchte/möchten wieder | bringt/bringen ** ${entry} ** auf den weg`,
  'seek:past': `zeigte/zeigten sich ** interessiert | war/waren ** interessiert | hegte/hegten ** interesse`,
  'consider:pres': `spricht/sprechen/redet/reden ** über ** ${entry} | ${votes('kündigt/kündigen/setzt/setzen/beschließt/beschließen/plant/planen/will/wollen/hält/halten/veranstaltet/veranstalten/organisiert/organisieren/ruft/rufen/bekommt/bekommen')} | lässt/lassen ** über ** abstimmen | stimmt/stimmen ** über ** ab`,
  'consider:past': `sprach/sprachen/redete/redeten ** über ** ${entry} | ${votes('kündigte/kündigten/setzte/setzten/beschloss/beschlossen/plante/planten/wollte/wollten/hielt/hielten/organisierte/organisierten')} | ließ/ließen ** über ** abstimmen`,
  'reject:pres': `nicht an/am ** interessiert | nicht interessiert an/am | hält/halten an nein zu/zum/zur | hält/halten an seinem/ihrem/dem nein zu/zum/zur | bekräftigt/bekräftigen nein zu/zum/zur | bekräftigt/bekräftigen sein/ihr/das nein zu/zum/zur | verabschiedet/verabschieden sich von seinen/ihren/den? beitrittsplänen | lässt/lassen ** ${entry}/beitrittspläne ** fallen | nun? doch nicht in/ins/zum/zur`,
  'reject:past': `hielt/hielten an nein zu/zum/zur | bekräftigte/bekräftigten nein zu/zum/zur | verabschiedete/verabschiedeten sich von seinen/ihren/den? beitrittsplänen | ließ/ließen ** ${entry}/beitrittspläne ** fallen`,
  'deny:pres': `verneint/verneinen`,
  'deny:past': `verneinte/verneinten`,
  'leave:pres': `springt/springen bei ** ab | springt/springen ** ab von/vom | fühlt/fühlen/sieht/sehen sich nicht mehr/länger an | nicht mehr/länger an ** gebunden | beendet/beenden ** mitarbeit/zugehörigkeit/teilhabe | zieht/ziehen aus ** aus | aus ** raus`,
  'leave:past': `sprang/sprangen bei ** ab | fühlte/fühlten/sah/sahen sich nicht mehr/länger an | beendete/beendeten ** mitarbeit/zugehörigkeit/teilhabe | zog/zogen aus ** aus`,
  'suspend:pres': `stellt/stellen ** ruhend | beschließt/beschließen/verfügt/verfügen/verhängt/verhängen die? suspendierung/aussetzung`,
  'suspend:past': `ruhte | ruhten | suspendiert | stellte/stellten ** ruhend | beschloss/beschlossen/verfügte/verfügten/verhängte/verhängten die? suspendierung/aussetzung`,
  'suspend:pass': `ruht | ruhe`,
  'expel:pres': `verliert/verlieren ** als mitglied | beschließt/beschließen/verfügt/verfügen den? ausschluss`,
  'expel:past': `verlor/verloren ** als mitglied | beschloss/beschlossen/verfügte/verfügten den? ausschluss`,
  'postpone:pres': `legt/legen ** unterzeichnung/unterschrift/vertragsunterzeichnung ** auf eis`,
  'postpone:past': `legte/legten ** unterzeichnung/unterschrift/vertragsunterzeichnung ** auf eis`,
};
