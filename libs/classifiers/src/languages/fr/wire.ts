import type { WordTable } from '../language';

/** French of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  media:
    'la presse | une presse | de presse | un média | selon des médias | une source proche | des sources concordantes | selon nos informations',
  'leave:base': 'sortir ** de/du/des | extraire ** de/du/des | faire quitter | abroger | mettre fin à/au/aux',
  'start:pres': 'achève | achèvent | conclut | concluent | boucle | bouclent | clôt | clôture',
  'start:past':
    'achevé | achevée | achevées | achevés | conclu | conclues | bouclé | bouclées | clos | closes | clôturé',
  'start:ing': 'lançant | ouvrant | engageant | lancement | clôture | conclusion | achèvement | mise en route',
  'become:past': 'est désormais | est officiellement | fait désormais partie | est maintenant',
  'apply:pres':
    'demande à entrer | demande à rejoindre | demande à intégrer | demandent à rejoindre | demande son entrée | demande son intégration',
  'taking-part': 'participation | coopération | collaboration',
  with: 'avec',
  'join:pres':
    'reconnaît/reconnaissent israël | entre/entrent ** dans | intègre | intègrent | intègre l/le/la/les | intègrent l/le/la/les',
  skip: 'le plus tôt possible | au plus tôt | au plus vite | le plus vite possible | dès que possible | de plus en plus | non plus | plus tard | plus largement | la porte | à son tour | à leur tour',
  if: 'exige au préalable | exige d’abord | pose ses conditions | à condition',
  head: `présidents | chefs d'État | chefs d'Etat | Premiers ministres | rois | souverains`,
  official: 'ministres | chefs de la diplomatie | ambassadeurs | porte-paroles',
  'leave:pres': 'claque/claquent ** la? porte de/du/des/à/au/aux? | abroge | abrogent | met/mettent fin à/au/aux',
  'leave:past': 'abrogé | abrogée | mis fin à/au/aux',
  'seek:pres': 'intéressé/intéressée/intéressés/intéressées par | toujours intéressé/intéressée par',
  'join:fut': 'intégrera | intégreront',
  'join:base': 'intégrer',
  'join:past': 'intégré | intégrée',
  whether: `ce que change | ce qu'il faut savoir | que change | ce que prévoit | à quoi sert`,
  'leave:fut': 'mettra/mettront fin à/au/aux',
  follow: 'suit | suivi | suivra | emboîte le pas',
  'postpone:pres': 'sans signer | sans avoir signé',
  unsigned: `sans signer | sans avoir signé | n'a pas été signé | n'ont pas signé`,
  'postpone:past': `n'a pas été signé | n'a pas été signée | n'ont pas signé`,
  without: 'sans',
  nor: 'ni',
  country: 'son pays | leur pays | notre pays | mon pays',
};
