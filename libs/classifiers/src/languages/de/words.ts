import type { WordTable } from '../language';

/** German acts, the verbs that say how they are meant, nouns and small words. Separable verbs are listed by their stem with the particle. */
export const germanWords: WordTable = {
  'join:pres':
    'kehrt in die/den/das zurück | gehört zu | gehört nun zu | normalisiert/normalisieren beziehungen | normalisiert/normalisieren die/ihre/seine beziehungen | tritt bei | tritt dem | tritt der | tritt den | treten dem/der/den | schließt sich an? | schließen sich an? | wird teil  | beitreten wird | kommt hinzu | ist dabei',
  'join:past':
    'normalisierte/normalisierten die/ihre/seine? beziehungen | trat bei | trat dem | trat der | trat den | traten | beigetreten | angeschlossen | schloss sich an? | schlossen sich | nun dabei | jetzt dabei | mit dabei',
  'join:base':
    'beziehungen normalisieren | beziehungen zu normalisieren | beitreten | beizutreten | anschließen | anzuschließen | eintreten | teil werden | aufgenommen werden | mitmachen',
  'join:ing': 'beitritt* | aufnahme in | eintritt in | anschluss an',
  'become:pres': 'ist nun/jetzt? | wird',
  'become:past': 'wurde | geworden | wurden',
  'become:base': 'werden | zu werden',
  'sign:pres': 'unterzeichnet | unterzeichnen | unterschreibt | unterschreiben | paraphiert',
  'sign:past':
    'unterzeichnete | unterzeichneten | unterschrieb | unterschrieben | paraphierte | setzte seine unterschrift',
  'sign:base': 'zu unterzeichnen | zu unterschreiben | paraphieren',
  'ratify:pres': 'ratifiziert | ratifizieren',
  'ratify:past': 'ratifizierte | ratifizierten',
  'ratify:base': 'zu ratifizieren',
  'ratify:ing': 'ratifizierung* | ratifikation*',
  'approve:pres':
    'stimmt | stimmen | billigt | gibt grünes Licht für | billigt | billigen | stimmt zu | verabschiedet | genehmigt | nimmt an | gibt grünes licht',
  'approve:past':
    'billigte | gebilligt | billigten | stimmte zu | stimmte dem/der | stimmten | zugestimmt | verabschiedete | genehmigte | gab grünes licht | grünes licht gegeben',
  'approve:base': 'billigen | zustimmen | zuzustimmen | genehmigen',
  'approve:ing': 'zustimmung | billigung | genehmigung',
  'deposit:pres': 'hinterlegt | hinterlegen',
  'deposit:past': 'hinterlegte | hinterlegten | übergab | übergeben',
  'deposit:base': 'zu hinterlegen',
  'deposit:ing': 'hinterlegung',
  'leave:pres':
    'kündigt das/den/die | zieht sich aus | steigt aus | bricht mit | verlässt | verlassen | tritt aus | steigt aus | kündigt das | kündigt die | zieht sich aus | zieht antrag zurück | zieht sich zurück',
  'leave:past':
    'kündigte das/den/die | zog sich aus | stieg aus | verließ | trat aus | ausgetreten | stieg aus | ausgestiegen | kündigte das | zog sich aus | zog sich zurück | gekündigt | zog antrag zurück | zurückgezogen',
  'leave:base': 'auszutreten | austreten | aussteigen | auszusteigen | zu verlassen | zurückziehen | kündigen',
  'suspend:pres': 'setzt aus | suspendiert | friert ein | legt auf eis',
  'suspend:past': 'setzte aus | ausgesetzt | suspendierte | fror ein | eingefroren | legte auf eis | auf eis gelegt',
  'suspend:base': 'aussetzen | auszusetzen | suspendieren | einfrieren | einzufrieren',
  'expel:pres': 'schließt aus',
  'expel:past': 'schloss aus | ausgeschlossen',
  'expel:ing': 'ausschluss',
  'recall:pres': 'ruft zurück | zieht ** botschafter ab | beruft ab | ruft seinen | ruft ** botschafter',
  'recall:past': 'rief zurück | zurückgerufen | abgezogen | abberufen | rief seinen',
  'recall:base': 'zurückrufen | abziehen | abzuziehen | zurückzurufen',
  'open:pres': 'eröffnet | öffnet | startet | nimmt auf | richtet ein | weiht ein | eröffnen | tauschen',
  'open:past':
    'eröffnete | eröffneten | öffnete | startete | nahm auf | aufgenommen | eingerichtet | eingeweiht | weihte ein | wiedereröffnet | tauschten',
  'open:base':
    'zu eröffnen | öffnen | aufnehmen | aufzunehmen | einrichten | einzurichten | wiedereröffnen | austauschen',
  'open:ing': 'eröffnung | aufnahme von | einweihung | wiedereröffnung',
  'appoint:pres': 'ernennt | entsendet | benennt',
  'appoint:past': 'ernannte | ernannt | entsandte | entsandt | überreichte beglaubigungsschreiben | akkreditiert',
  'appoint:base': 'ernennen | zu ernennen | entsenden | zu entsenden',
  'appoint:ing': 'ernennung | entsendung',
  'postpone:pres': 'verschiebt | verschieben | sagt ab | vertagt',
  'postpone:past': 'verschob | verschoben | sagte ab | abgesagt | vertagte',
  'postpone:base': 'zu verschieben | absagen | abzusagen | vertagen',
  'postpone:ing': 'verschiebung | absage | vertagung',
  'admit:pres': 'nimmt auf | heißt willkommen',
  'admit:past': 'nahm auf | aufgenommen',
  'admit:base': 'aufnehmen | aufzunehmen',
  'grant:pres': 'gewährt | verleiht | erhält | bekommt',
  'grant:past': 'gewährte | verlieh | verliehen | erhielt | erhalten | bekam | bekommen',
  'grant:base': 'gewähren | zu gewähren | zu erhalten',
  'invite:pres': 'lädt ein | lädt | laden ein',
  'invite:past': 'lud ein | lud | eingeladen | luden',
  'invite:base': 'einladen | einzuladen',
  'apply:pres':
    'beantragt die? | beantragen die? | beantragt | bewirbt sich | stellt antrag | stellt einen antrag | stellt aufnahmeantrag | reicht antrag ein | beantragen',
  'apply:past':
    'beantragte | beantragten | bewarb sich | beworben | stellte antrag | antrag gestellt | stellte einen antrag',
  'apply:base': 'zu beantragen | bewerben | antrag stellen',
  'submit:pres': 'reicht | reicht ein | legt vor | stellt | schickt',
  'submit:past': 'reichte | reichte ein | eingereicht | legte vor | vorgelegt | stellte | gestellt',
  'submit:base': 'einreichen | einzureichen | vorlegen | stellen',
  'accept:pres': 'nimmt einladung an | akzeptiert',
  'accept:past': 'nahm an | angenommen | akzeptierte',
  'accept:base': 'annehmen | anzunehmen | akzeptieren',
  'hold:pres': 'findet statt | findet',
  'hold:past': 'fand statt | stattgefunden | fand',
  'hold:base': 'stattfinden | abhalten',
  'start:pres': 'beginnt | beginnen | startet | eröffnet | nimmt gespräche auf',
  'start:past': 'begann | begannen | begonnen | startete | gestartet | eröffnete | eröffnet',
  'start:base': 'zu beginnen | starten',
  'start:ing': 'beginn | auftakt | start von',

  'seek:pres':
    'will | wollen | möchte | möchten | strebt an | strebt | hofft | wünscht | ist bereit | zeigt interesse | bekundet interesse | zeigt sich bereit | zeigt sich offen | interessiert sich',
  'seek:past':
    'wollte | wollten | strebte | hoffte | bekundete interesse | zeigte interesse | interesse bekundet | zeigte sich bereit | interesse gezeigt',
  'seek:base': 'anstreben | anzustreben | wünschen',
  'seek:ing': 'wunsch | interesse an | interesse | bereitschaft | bestreben | streben nach | ambition*',
  'intend:pres': 'plant | planen | beabsichtigt | bereitet vor | bereitet | verspricht | hat vor',
  'intend:past': 'plante | geplant | beabsichtigte | versprach | versprochen',
  'intend:ing': 'absicht | plan | pläne | plänen | vorbereitung* | vorhaben',
  'consider:pres':
    'erwägt | erwägen | prüft | prüfen | diskutiert | überlegt | denkt über | schließt nicht aus | berät',
  'consider:past': 'erwog | erwogen | prüfte | geprüft | diskutierte | überlegte | beriet | beraten',
  'consider:base': 'zu erwägen | zu prüfen | diskutieren',
  'consider:ing': 'möglichkeit | möglich* | erwägung | debatte | diskussion | aussicht',
  'agree:pres': 'sagt zu | verpflichtet sich | willigt ein | einigen sich',
  'agree:past': 'sagte zu | zugesagt | verpflichtete sich | willigte ein | einigten sich | vereinbarten | vereinbart',
  'agree:base': 'zusagen | einwilligen',
  'agree:ing': 'zusage | einigung auf',
  'decide:pres': 'beschließt | beschließen | entscheidet | notifiziert',
  'decide:past': 'beschloss | beschlossen | entschied | entschieden | notifizierte | entschloss sich',
  'decide:base': 'zu beschließen | entscheiden | zu entscheiden',
  'decide:ing': 'beschluss | entscheidung | entschluss',
  'vote:pres': 'stimmt für | stimmt | votiert',
  'vote:past': 'stimmte für | gestimmt | votierte | abgestimmt',
  'vote:base': 'abstimmen | stimmen',
  'vote:ing': 'abstimmung | votum',
  'say:pres':
    'sagt | erklärt | teilt mit | berichtet | berichten | meldet | betont | meint | glaubt | laut | zufolge | schreibt | behauptet',
  'say:past':
    'sagte | erklärte | erklärten | teilte mit | teilte | mitgeteilt | berichtete | meldete | betonte | meinte | schrieb | behauptete',
  'announce:pres': 'kündigt an | gibt bekannt | bestätigt | bestätigen | verkündet | kündigt | geben bekannt',
  'announce:past':
    'kündigte an | kündigten an | angekündigt | gab bekannt | bekanntgegeben | bekannt gegeben | bestätigte | bestätigten | verkündete | kündigte | gaben bekannt',
  'announce:base': 'ankündigen | anzukündigen | bekanntgeben | verkünden',
  'announce:ing': 'ankündigung | bekanntgabe | erklärung über',
  'deny:pres': 'weist | weisen | dementiert | bestreitet | weist berichte zurück',
  'deny:past': 'dementierte | dementierten | bestritt | bestritten',
  'deny:base': 'dementieren | bestreiten',
  'deny:ing': 'dementi',
  'reject:pres':
    'lehnt | lehnen | hält sich von | lehnt ab | lehnt | lehnen | schließt aus | verweigert | weigert sich | verzichtet auf | sperrt sich | weist zurück | sagt nein zu',
  'reject:past':
    'lehnte ab | lehnte | lehnten | abgelehnt | schloss aus | ausgeschlossen | verweigerte | weigerte sich | verzichtete | wies zurück | zurückgewiesen',
  'reject:base': 'ablehnen | abzulehnen | ausschließen | auszuschließen | verweigern | verzichten',
  'reject:ing': 'ablehnung | weigerung | absage an | veto | verzicht',
  'threaten:pres': 'droht | drohen | warnt',
  'threaten:past': 'drohte | gedroht | warnte | drohten',
  'threaten:ing': 'drohung',
  'urge:pres':
    'fordert | fordern | ruft auf | drängt | appelliert | soll | sollte | muss | schlägt vor | verlangt | ermutigt',
  'urge:past':
    'forderte | forderten | gefordert | rief auf | drängte | appellierte | schlug vor | verlangte | aufgefordert',
  'urge:base': 'auffordern | drängen | überzeugen | bewegen | zu bewegen',
  'urge:ing': 'forderung | aufruf | appell | druck | vorschlag',
  'expect:pres':
    'erwartet | erwarten | rechnet mit | dürfte | dürften | prognostiziert | voraussichtlich | wahrscheinlich | gilt als wahrscheinlich',
  'expect:past': 'erwartete | rechnete mit',
  'support:pres': 'unterstützt | begrüßt | verurteilt | kritisiert | feiert | lobt | befürwortet',
  'support:past': 'unterstützte | begrüßte | verurteilte | kritisierte | feierte | lobte',
  'end:pres': 'bricht ab | beendet | scheitern',
  'end:past': 'brach ab | abgebrochen | beendete | gescheitert | scheiterten',
  'end:base': 'abbrechen | abzubrechen | beenden | zu beenden',
  'end:ing': 'abbruch | scheitern der | ende der',

  membership: 'beitrittsantrag | mitgliedsantrag | aufnahmeantrag | beitrittsgesuch | mitgliedschaft* | aufnahme',
  member:
    'mitglied | mitglieds | mitglieder | mitgliedstaat* | mitgliedsstaat* | mitgliedsland | vollmitglied | vertragsstaat | vertragspartei',
  signatory: 'unterzeichner* | unterzeichnerstaat*',
  application:
    'aufnahme in | antrag | beitrittsantrag | aufnahmeantrag | mitgliedsantrag | bewerbung | beitrittsgesuch',
  candidacy: 'kandidatenstatus | beitrittskandidat* | kandidat | beobachterstatus',
  partner: 'partnerstatus | partnerland | partnerstaat* | partner',
  invitation: 'einladung',
  talks: 'verhandlungen | gespräche | gesprächen | beitrittsverhandlungen | beitrittsgespräche | konsultationen',
  instrument: 'ratifikationsurkunde* | ratifizierungsurkunde* | beitrittsurkunde* | beitrittsdokument* | urkunde',
  treaty:
    'vertrag | vertrags | vertrages | vertrag* | abkommen | abkommens | übereinkommen | konvention | protokoll* | pakt | erklärung | vereinbarung* | gesetz | gesetzentwurf | statut | dokument | memorandum | beitrittsprotokoll*',
  signing: 'unterzeichnung* | unterzeichnungszeremonie | zeremonie | unterschrift',
  withdrawal: 'austritt* | ausstieg* | rückzug* | kündigung',
  suspension: 'aussetzung | suspendierung',
  embassy: 'botschaft | botschaften | konsulat* | vertretung | verbindungsbüro*',
  ambassador: 'botschafter* | geschäftsträger*',
  flights: 'direktflüge* | direktflug* | flugverbindung* | flüge | flug',
  visa: 'visum | visa | visafrei* | visumfrei* | visapflicht',
  trade: 'handel | freihandel | investitionen | zusammenarbeit | tourismus',
  relations: 'beziehungen | diplomatische beziehungen | normalisierung | diplomatischen beziehungen',
  report: 'berichte | berichten zufolge | gerüchte | medienbericht* | gerücht',
  club: 'bündnis* | block | union | allianz | organisation | gruppe | gericht | staatenbund | staatengruppe | klub',

  not: 'nicht | kein | keine | keinen | keiner | nie | niemals | ohne | weder | noch nicht',
  may: 'könnte | könnten | könne | kann | können | dürfte | dürften | möglicherweise | vielleicht | eventuell | würde',
  will: 'demnächst | steht kurz davor | in kürze',
  that: 'dass',
  if: 'wenn | falls | sofern | unter der bedingung | im gegenzug für | vorausgesetzt',
  until: 'bis | solange | bevor | ehe | ohne dass | es sei denn',
  whether: 'ob | warum | wie | wieso',
  background: 'nach | nachdem | seit | seitdem | trotz | infolge | welche | welcher | wegen | anlässlich | angesichts',
  aside: 'während | aber | doch | jedoch | obwohl | wobei | hingegen | allerdings',
  and: 'und | oder | sowie | u',
  to: 'zu | um',
  was: 'ist | war | sind | waren | worden | werde | sei',
  has: 'hat | haben | hatte | hatten | habe',
  had: 'hatte | hatten',
  article: 'der | die | das | den | dem | des | ein | eine | einen | einem | einer | dieses | dieser | diese',
  skip: 'offiziell | auch | nun | heute | gestern | am | donnerstag | freitag | montag | dienstag | mittwoch | samstag | sonntag | förmlich | formell | sich | einstimmig | endgültig | seine | seinen | seiner | ihre | ihren | ihrer | vorläufig | erneut | wieder | bereits | künftig | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember',
  of: 'von | vom',
  prep: 'in | im | mit | gegen | auf | zwischen | für | bei | über | unter | aus | an | gegenüber | zum | zur | vor',
  by: 'durch',
  institution:
    'regierung | regierungen | republik | ministerium | ministerien | außenministerium | außenamt | behörden | kabinett | diplomatie | junta | führung | regime | ministerrat | staatsführung | bundesrat der schweiz',
  parliament:
    'parlament* | senat* | bundestag* | bundesrat* | abgeordnete* | nationalversammlung | unterhaus | oberhaus | kongress | nationalrat | ständerat | reichstag | volksvertretung | kammer',
  head: 'präsident* | staatschef* | könig* | emir | sultan | ministerpräsident* | premierminister* | premier | regierungschef* | kanzler* | bundeskanzler* | kronprinz* | machthaber* | staatspräsident*',
  official:
    'minister* | außenminister* | verteidigungsminister* | sprecher* | generalsekretär* | gesandte* | sondergesandte* | beamte* | berater* | diplomat* | kommissar* | us-außenminister* | regierungssprecher*',
  body: 'wähler | bürger | referendum | volksabstimmung',
  unnamed:
    'beamte* | beamter | regierungsbeamte* | regierungsvertreter* | us-beamte* | us-regierungsbeamte* | regierungsmitarbeiter* | diplomat | diplomaten | us-vertreter* | eu-diplomat*',
  media:
    'anonym bleiben | anonym | anonymität | namentlich nicht genannt* | nicht namentlich genannt* | nicht genannt werden | mit der sache vertraut* | mit den gesprächen vertraut* | mit der angelegenheit vertraut* | eingeweihte* | kreise | quellen | medien | medienberichten | analysten | experten | zeitung | nachrichtenagentur | beobachter | insider',
  country:
    'das land | dem land | das königreich | die republik | das emirat | das sultanat | der inselstaat | die zentralasiatische republik | das zentralasiatische land | der golfstaat',
  it: 'er | sie | es | beide länder | beide staaten | wir',
  party:
    'opposition | partei | bürgermeister | demonstranten | aktivisten | petition | ehemalige* | ex | umfrage | unternehmen | ngo',
  others:
    'zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf/fünfzehn staaten/länder | dutzende staaten/länder | weitere länder | andere länder | weitere staaten | andere staaten | ein weiteres land | mehrere länder | mehrere staaten | weiterer staat | weiteren ländern | weiteren staaten',
  past: 'vor jahren | im vergangenen jahr | zuvor | jahrestag | früher | bereits im jahr | einst | letztes jahr | damals',
  against: 'gegen',
  'for-now':
    'vorerst | wie geplant | wie vorgesehen | einstweilen | fürs erste | diese woche | planmäßig | vorläufig | vorübergehend | bis auf weiteres | zeitweise | zeitweilig | befristet',
  soon: 'bald | demnächst | morgen | nächste woche | nächsten monat | in den kommenden tagen | in kürze',
  ordinal:
    'zwanzigste* | dreißigste* | vierzigste* | fünfzigste* | zehnte* | zwölfte* | erste* | zweite* | dritte* | vierte* | fünfte* | sechste* | siebte* | achte* | neunte* | zehnte* | jüngste* | letztes land | letzter staat',
  nation:
    'staates | staat | land | landes | als * staat | als * land | als letztes land | als letzter staat | land | staat | nation',
  formal: 'offizielle* | formelle*',
  effect: 'tritt in kraft | trat in kraft | in kraft getreten | in kraft treten | wird wirksam | wirksam | in kraft',
  including: 'darunter | einschließlich',

  pact: 'vertrag | vertrages | vertrags | konvention | übereinkommen | pakt | protokoll | pakts',
  deal: 'abkommen | abkommens | vereinbarung | erklärung | charta',
  whole:
    'freihandelsabkommen* | handelsabkommen* | friedensvertrag* | friedensabkommen* | verteidigungspakt* | verteidigungsabkommen* | sicherheitspakt* | sicherheitsabkommen* | grenzvertrag* | assoziierungsabkommen* | partnerschaftsabkommen* | kooperationsabkommen* | auslieferungsabkommen* | normalisierungsabkommen* | klimaabkommen* | atomabkommen* | militärabkommen* | freundschaftsvertrag* | migrationspakt* | atomwaffenverbotsvertrag* | plastikabkommen* | hochseeabkommen* | handelspakt* | staatsvertrag* | fischereiabkommen* | rücknahmeabkommen* | nichtangriffspakt* | waffenstillstandsvertrag | grenzabkommen* | streumunitionskonvention* | biodiversitätsabkommen* | pandemieabkommen* | pandemievertrag* | artenschutzabkommen*',
  topic:
    'frieden* | handel* | freihandel | verteidigung | sicherheit | zusammenarbeit | normalisierung | verbot | schutz | bekämpfung | abrüstung | strategische partnerschaft',
  business: 'gas | öl | rüstung | kredit | waffenruhe | koalition | tarif* | haushalt',
  about: 'über | gegen | zum | zur | für',
  orgname: 'bündnis',
  epithet: 'neue* | neues | bilaterale* | historische* | internationale* | umfassende*',
  between: 'zwischen',
  ties: 'normalisiert/normalisieren beziehungen | normalisiert/normalisieren die/ihre/seine beziehungen | normalisierte/normalisierten die/ihre/seine? beziehungen | beziehungen normalisieren | beziehungen zu normalisieren | normalisierung der beziehungen | normalisierung',
  law: 'gesetz | dekret | erlass | verordnung',
};
