import type { WordTable } from '../../language';

/** French of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  media:
    'la presse | une presse | de presse | un média | selon des médias | une source proche | des sources concordantes | selon nos informations',
  'leave:base': 'sortir ** de/du/des | extraire ** de/du/des | faire quitter',
  'start:pres': 'achève | achèvent | conclut | concluent | boucle | bouclent | clôt | clôture',
  'start:past':
    'achevé | achevée | achevées | achevés | conclu | conclues | bouclé | bouclées | clos | closes | clôturé',
  'start:ing': 'lançant | ouvrant | engageant | lancement | clôture | conclusion | achèvement | mise en route',
  'become:past': 'est désormais | est officiellement | fait désormais partie | est maintenant',
  'apply:pres':
    'demande à entrer | demande à rejoindre | demande à intégrer | demandent à rejoindre | demande son entrée | demande son intégration',
  'taking-part': 'participation | coopération | collaboration',
  with: 'avec',
  'join:pres': 'reconnaît/reconnaissent israël',
};
