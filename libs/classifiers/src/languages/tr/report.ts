import type { WordTable } from '../language';

/** What short Turkish reports add: the last to join, last hurdles, signings that do not take place. */
export const report: WordTable = {
  'join:neg': `başvurmadık | başvuru yapmadık | başvuruda bulunmadık | son katılan ülke/devlet oluruz/olur/olacak/olacağız/olacağını | katılan/katılacak/imzalayan/imzalayacak/normalleşen/normalleşecek son ülke/devlet oluruz/olur/olacak/olacağız/olacağını | girmeyiz | girmeyeceğiz | girmedik | girmiyoruz`,
  'reject:ing': `başvurmadığını | başvurmadıklarını | başvuru yapmadığını | başvuruda bulunmadığını | son ülke olacağını`,
  'join:fut': `gireceğiz | girecekler`,
  'join:pres': `giriyorlar`,
  'approve:past': `önündeki/önünde son? engeli/engelleri kaldırdı/aştı | önündeki son? engel kalktı | vetosunu kaldırdı | vetoyu kaldırdı`,
  unsigned: `imzalanmayacak | imzalanmayacağı* | paraf edilmeyecek`,
  'postpone:fut': `imzalanmayacak | imzalanmayacağı* | atılmayacak | paraf edilmeyecek | yapılmayacak | düzenlenmeyecek`,
  signing: `imzasını | imzasının | imzanın | imzayı | imza törenini`,
  effect: `yürürlüğe gireceğini | yürürlüğe girdiğini | yürürlüğe girmeyecek | yürürlüğe girmiyor`,
  if: `ama önce/evvela | ancak önce | her ne pahasına olursa olsun değil | yolu açılmalı | şartı | koşulu | ama bu * olmayacak | ama bu hemen olmayacak | ama yarın değil | ama henüz değil | ama şimdi değil | ancak bu * olmayacak`,
  nation: `müttefik | müttefiki`,
  candidacy: `adayı | adayları | resmen aday`,
  'reject:past': `katılım olmayacak | üyelik olmayacak | söz konusu olmayacak | müzakeresi/müzakereleri/görüşmesi yürütmüyoruz/yapmıyoruz | müzakere yürütmüyoruz | müzakere etmiyoruz | görüşme yapmıyoruz`,
  talks: `katılım süreci* | üyelik süreci*`,
};
