import type { WordTable } from '../../language';

/** What French-language papers and agencies put in a headline: peace that is signed, what makes a membership a fact, flights and visas. */
export const press: WordTable = {
  peace: `paix`,
  flights: `avion israélien | avions israéliens | premiers vols | vols commerciaux directs | vol commercial direct | ligne vers | ligne entre | première liaison aérienne | première ligne`,
  'open:past': `reliés/reliées/relié/reliée par | atterri | posé/posée à`,
  effect: `est actée/acté | est entérinée/entériné | est effective/effectif | désormais effective/effectif | officialisée/officialisé | est un fait | est consommé/consommée | acté/actée | scelle/scellent | scellé/scellée`,
  'join:pres': `fait/font désormais partie de/du/des | fait/font officiellement partie de/du/des | est/sont admis/admise au/aux/dans/à | signe/signent son/leur retour dans/à/au/aux | est/sont de retour dans/à/au/aux | de retour à/au/aux/dans | de retour au sein de/du/des | désormais dans/au/à | fait/font la paix avec | rejoignons | adhérons à/au/aux | intégrons | entrons dans`,
  'join:past': `intronisé/intronisée/intronisés au/aux/dans/à | admis/admise/admises au/aux/dans/à | admis/admise/admises au sein de/du/des | accueilli/accueillie/accueillis au sein de/du/des`,
  'suspend:pres': `prive/privent ** droit de vote | met/mettent ** à l'écart | met/mettent ** au ban`,
  'suspend:past': `mis/mise/mises au ban de/du/des | mis/mise/mises à l'écart de/du/des | écarté/écartée/écartés de/du/des | privé/privée ** droit de vote`,
  'seek:pres': `lorgne/lorgnent | toque/toquent à la porte de/du/des | frappe/frappent à la porte de/du/des`,
  'grant:pres': `décroche/décrochent`,
  'grant:past': `décroché`,
  'approve:ing': `oui de/du/des`,
  'leave:pres': `s'en va/vont | quittons | nous retirons de/du/des | sortons de/du/des`,
  'postpone:past': `retardée | retardé`,
  now: `désormais | officiellement | dorénavant | maintenant`,
  verbless: `de retour à/au/aux/dans | de retour au sein de/du/des | désormais dans/au/à`,
  ordinal: `premier vol | premier vol direct | premiers vols | première liaison aérienne | première ligne | premier avion`,
  ties: `fait/font la paix avec | faire la paix avec | fait la paix avec`,
  'join:fut': `rejoindrons | adhérerons à/au/aux | intégrerons | entrerons dans/à/au | allons rejoindre | allons adhérer à/au/aux | allons intégrer`,
  'leave:fut': `quitterons | nous retirerons de/du/des | sortirons de/du/des | allons quitter | allons sortir de/du/des`,
  'sign:fut': `signerons | allons signer | ratifierons et signerons`,
  'ratify:fut': `ratifierons | allons ratifier`,
};
