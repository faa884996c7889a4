import { foretellingOf } from '../foretelling';

export const foretelling = foretellingOf({
  affair:
    'sommet | sommets | reunion | reunions | session | sessions | conference | forum | rencontre | pourparlers | negociations | discussions | debat | dialogue | table ronde | ceremonie | defile | exercice | exercices | manœuvres | mission | missions | operation | operations | patrouille* | sanctions | embargo | boycott | frappes | raids | declaration commune | communiqué | appel | lettre | condamnation | concert de | critiques | protestation* | plainte | procedure | requete | saisine | enquete | vote | effort | efforts | campagne | lutte | combat | course | file d attente | liste | registre | reseau | accelerateur | dîner | dejeuner | exode | retrait | sortie | marche',
  spell:
    'decennie | siecle | phase | etape | saison | ere | campagne | elections | course | finale | recession | crise | hiver | ete',
  deems:
    'sur que | certain | certaine | persuade | persuadee | convaincu | convaincue | confiant | confiante | croit | croient | pense | pensent | predit | prevoit | pronostique | parie | espere | esperent | souhaite | reve | craint | craignent | redoute | doute | promet | promettent | jure | plaide | plaident | estime | estiment | juge | jugent | imagine | veut croire | mise sur | table sur',
  pundit:
    'analyste | analystes | expert | experts | experte | specialiste* | observateur* | chercheur* | chercheuse* | politologue* | economiste* | professeur* | historien* | editorialiste* | chroniqueur* | universitaire* | ancien | ancienne | anciens | ex | senateur* | senatrice | depute | deputee | deputes | eurodepute* | elu | elus | militant* | sondage | sondages | opposant* | opposition | maire | essayiste | general',
  someday:
    'un jour | tot ou tard | a terme | in fine | finalement | en temps voulu | a l avenir | le moment venu | dans quelques annees | dans les annees | dans * ans | d ici * ans | avant la fin de la decennie | d ici la fin de la decennie | ineluctablement',
  longAgo:
    'il y a * ans | il y a * et * ans | il y a une decennie | il y a une generation | il y a un siecle | il y a un quart de siecle | voila * ans',
  proviso:
    'des que | une fois | lorsque | quand | quand les | si | à condition | pourvu que | tant que | apres que | avant que | sous réserve | le jour ou',
});
