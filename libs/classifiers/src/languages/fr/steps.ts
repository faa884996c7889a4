import type { WordTable } from '../language';

const goods =
  'marchandises?|cargaisons?|conteneurs?|lots?|trains?|camions?|convois?|fret|the|cafe|ble|cereales|viande|petrole|gaz|electricite|ciment|textiles?|voitures?|produits';

/** What is carried out under an accord of states, in normal text: goods on their way, barriers that fall, trade and crossings that open, people freed, troops moved. */
export const carriedOut = new RegExp(
  [
    `\\b(?:export|import|expedi|envo|livr|achemin|recoi|recu|recev|embarqu)\\p{L}*\\b.*\\b(?:premi\\p{L}+|${goods})\\b`,
    `\\bpremi\\p{L}+ (?:\\p{L}+ )?(?:exportations?|importations?|livraisons?|echanges|vols?|${goods})\\b`,
    '\\b(?:lev|supprim|abol|redui|baiss|eliminer?|elimin|mett?\\w* fin)\\p{L}*\\b.*\\b(?:droits? de douane|tarifs|taxes|quotas?|controles?|barrieres|visas?|restrictions)\\b',
    '\\b(?:ouvr|rouvr|ouvert|rouvert|inaugur|lanc|commenc|demarr|entam|repren|repris)\\p{L}*\\b.*\\b(?:commerce|echanges|postes?.frontieres?|points? de passage|corridors?|ligne|ferry|ports?|marche|patrouilles|exercices|inspections)\\b',
    '\\b(?:liber|relach|echang|remet|remis|remett)\\p{L}*\\b.*\\b(?:prisonniers?|detenus?|otages?|captifs|corps|depouilles)\\b',
    '\\b(?:retir|redeploi|deploi|stationn|envo)\\p{L}*\\b.*\\b(?:troupes|soldats|forces|chars|artillerie|observateurs)\\b',
  ].join('|'),
  'u',
);

const envoys =
  'ambassadeur ** arrivé | ambassadeur ** pris ses fonctions | ambassadrice ** arrivée | ambassadeur ** arrive | ambassadeur ** prend ses fonctions';

/** Steps under an accord in French: visas lifted, joint bodies, boycotts ended, envoys who arrive, and by virtue of what they are taken. */
export const steps: WordTable = {
  under:
    'dans le cadre de/du/des | sous le régime de/du/des | en vertu de/du/des | en application de/du/des | aux termes de/du/des | conformément à/au/aux | au titre de/du/des',
  visa: 'fin des visas | suppression des visas | exemption/dispense/dispenses/exemptions de visa/visas | levée des visas | supprime/suppriment les visas | lève/lèvent les visas | abolit/abolissent les visas | supprimé les visas',
  links:
    'commission/commissions mixte/mixtes | commission économique mixte | commission mixte économique | comité/conseil mixte | comité/conseil conjoint | commission conjointe | chambre de commerce | conseil des affaires | liaison/liaisons maritime/maritimes/ferroviaire | loi de boycott | loi sur le boycott | boycott',
  'open:pres':
    'crée/créent/installe/installent ** commission | crée/créent/installe/installent ** comité/conseil/chambre | abroge/abrogent/lève/lèvent ** boycott',
  'open:past': 'créé ** commission | créé/installé ** comité/conseil/chambre | abrogé/levé ** boycott',
  ambassador: envoys,
  'appoint:past': envoys,
};
