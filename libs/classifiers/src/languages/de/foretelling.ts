import { foretellingOf } from '../foretelling';

export const foretelling = foretellingOf({
  affair:
    '*gipfel* | *treffen* | *sitzung* | *konferenz* | *forum* | *gespräch* | *verhandlung* | *debatte* | *zeremonie* | *parade* | *übung | *übungen | *manöver* | *mission | *missionen | *einsatz* | *operation* | *patrouille* | *sanktionen | *embargo* | *boykott* | *angriffen | stellungnahme | *appell* | *aufruf* | brief | verurteilung | kritik | kritikern | protest* | *klage | *verfahren* | *ermittlung* | abstimmung | *kampagne* | kampf | rennen | warteschlange | liste | netzwerk* | abendessen | exodus | austritt | ausstieg | feier*',
  spell:
    'jahrzehnt | jahrhundert | phase | etappe | saison | ära | wahlkampf | finale | rezession | krise | winter | sommer',
  deems:
    'sicher | überzeugt | zuversichtlich | gewiss | glaubt | glauben | meint | meinen | denkt | prophezeit | prognostiziert | sagt voraus | rechnet | rechnen | erwartet | erwarten | hofft | hoffen | wünscht | träumt | fürchtet | befürchtet | bezweifelt | wettet | verspricht | gelobt | schwört | vermutet | schätzt | hält für | plädiert | fordert',
  pundit:
    'experte* | expertin* | *experte* | analyst* | beobachter* | forscher* | *wissenschaftler* | politologe* | politologin* | ökonom* | professor* | historiker* | kommentator* | kolumnist* | früherer | frühere | ehemalige* | ex | abgeordnete* | senator* | europaabgeordnete* | aktivist* | umfrage | opposition* | bürgermeister* | general',
  someday:
    'eines tages | irgendwann | früher oder später | langfristig | auf lange sicht | mit der zeit | in zukunft | zu gegebener zeit | in einigen jahren | in wenigen jahren | in den nächsten jahren | in den kommenden jahren | in * jahren | noch in diesem jahrzehnt | bis ende des jahrzehnts | unausweichlich',
  longAgo:
    'vor * jahren | vor mehr als * jahren | vor fast * jahren | vor einem jahrzehnt | vor einer generation | vor einem jahrhundert | vor einem vierteljahrhundert',
  proviso:
    'sobald | wenn | falls | sofern | nachdem | solange | vorausgesetzt | unter der bedingung | bevor | erst nach | an dem tag',
});
