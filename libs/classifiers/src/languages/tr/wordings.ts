import type { WordTable } from '../language';

/** Further Turkish forms of the acts: nominal and verbless headlines, refusals of ties, steps of travel and embassies. */
export const wordings: WordTable = {
  'join:base': `üye olmak | tam üye olmak | üyesi olmak | katılmak | dahil olmak | taraf olmak`,
  'seek:pres': `istiyor | arzuluyor | hedefliyor | hazır | açık | hazırlanıyor`,
  'leave:past': `çeken kararnameyi imzaladı | çıkaran kararnameyi imzaladı | çekilme kararnamesini imzaladı | çıkılmasını onayladı | çıkılmasını kabul etti | çekilmesini onayladı | çekilmesini kabul etti | çekilmeyi onayladı | çekilmeyi kabul etti | ayrılmayı onayladı | ayrılmasını onayladı | çıkışı onayladı | çekilmeye onay verdi | çekilme yasasını onayladı | çekilme yasasını imzaladı | onayını geri çekti | onayını geri çeken yasayı imzaladı`,
  'leave:pass': `kararıyla feshedildi | tek taraflı feshedildi | resmen feshedildi`,
  'join:neg': `normalleşme olmaz | normalleşme olmayacak | normalleşme yok | normalleşme mümkün değil | ilişki kurmayacak | ilişki kurmayacağız`,
  ties: `normalleşme olmaz | normalleşme olmayacak | normalleşme yok | normalleşme mümkün değil`,
  'apply:past': `üyelik başvurusunu imzaladı | üyelik başvurusunu sundu | üyelik başvurusunu iletti | üyelik başvurusunu yaptı`,
  'join:past': `gözlemci üye oldu | gözlemci üye olarak kabul edildi | gözlemci statüsü kazandı | yeniden katıldı`,
  'suspend:past': `üyelik müzakerelerini askıya aldı | üyelik müzakerelerini dondurdu | müzakere sürecini askıya aldı`,
};
