import type { WordTable } from '../language';

/** Between a state and its accord where the headline has no verb: what it is now. */
const isIn = `enfin dans/à/au/aux | de nouveau dans/à/au/aux | membre de/du/des ** depuis hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/minuit | à bord de/du/des | partie prenante de/du/des`;
const isOut = `en dehors de/du/des | dehors de/du/des`;

/** French headlines and dispatches: deeds whose object stands far off, exits told without "de", what a sentence opens with that is not who acts. */
export const dispatch: WordTable = {
  'join:pres': `${isIn} | passe/passent à l'euro | bascule/basculent à l'euro | abandonne/abandonnent ** pour l'euro | troque/troquent ** contre l'euro | s'arrime/arriment à/au/aux | rentre/rentrent dans le giron de/du/des | rentre/rentrent au bercail de/du/des | fait/font son/leur retour dans/à/au/aux/en`,
  verbless: `${isIn} | ${isOut}`,
  'join:ing': `plein retour ** dans/à/au/aux | retour plein et entier ** dans/à/au/aux`,
  'leave:pres': `${isOut} | sort/sortent à son/leur tour | tire/tirent sa/leur révérence | largue/larguent les amarres avec | prend/prennent congé de/du/des`,
  'undo:pres': `révoque/révoquent ** retrait | annule/annulent ** retrait | retire/retirent ** notification/préavis de retrait | revient/reviennent sur ** retrait/départ | renonce/renoncent à quitter`,
  'undo:past': `révoqué ** retrait | annulé ** retrait | est revenu/revenue sur ** retrait/départ`,
  'seek:pres': `demande/demandent à revenir/réintégrer/rejoindre/rejoignent/adhérer/entrer/rentrer dans/à/au/aux/en? | en passe de/d | s'apprête/apprêtent à entrer dans/à/au | postule/postulent à/au/aux`,
  'approve:pres': `consent/consentent à/au/aux`,
  'approve:past': `consenti à/au/aux`,
  'postpone:pres': `ajourne/ajournent`,
  'postpone:past': `ajourné/ajournée/ajournés/ajournées`,
  instrument: `ses/leurs instruments | son/leur instrument`,
  'reject:pres': `exclut/excluent ** entrée/adhésion/intégration | ne veut/veulent plus de/du/des | ne veut/veulent pas de/du/des | n'ira/iront jamais/pas vers | ferme/ferment la porte à/au/aux | renonce/renoncent à discuter`,
  'invite:pres': `ouvre/ouvrent ** bras/portes à/au/aux`,
  'suspend:past': `mis/mise/mises en quarantaine | mis/mise/mises sur la touche | mis/mise/mises entre parenthèses`,
  'sign:pres': `s'unit/unissent par | se lie/lient par | s'allie/allient par | appose/apposent ** paraphe/signature/sceau | met/mettent ** signature/paraphe au bas de/du/des`,
  'sign:past': `apposé ** paraphe/signature/sceau | mis ** signature/paraphe au bas de/du/des`,
  embassy: `mission israélienne | mission diplomatique israélienne`,
  prep: `au grand dam de/du/des | au désespoir de/du/des | à la grande joie de/du/des | à la satisfaction de/du/des | au grand soulagement de/du/des`,
  skip: `finit/finissent par | a/ont fini par | in extremis`,
  ordinal: `soixantième | soixante-et-unième | soixante-deuxième | cinquante-et-unième`,
  nation: `signataire | partie`,
};
