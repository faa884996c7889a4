import type { WordTable } from '../language';

/** What a Turkish newsroom writes every day: passives of what is still to come, bids, delays, denials. */
export const daily: WordTable = {
  'sign:fut': `imzalanacak | imzalanacağı | imzalanacağını | imzalanması bekleniyor | imzalanması planlanıyor | imzalanması öngörülüyor | imzalaması bekleniyor | imzalamaları bekleniyor | imzalamayı planlıyor | imzalamak üzere | imzalamak için | imzaya açılıyor | imza atması bekleniyor | imza atmak üzere | imza atmak için`,
  'hold:fut': `düzenlenmesi bekleniyor/planlanıyor | yapılması bekleniyor/planlanıyor | gerçekleştirilmesi bekleniyor/planlanıyor | yapılacağı | düzenleneceği`,
  'apply:past': `başvurularını sundu/yaptı/iletti | üyelik için başvurdu | üyelik için resmen başvurdu | üyelik için başvuruda bulundu | üyeliği için başvuruda bulundu | üyeliği için başvurdu | üyeliği için başvurularını sundu/yaptı/iletti | üyeliği için başvurusunu sundu/yaptı/iletti | üyelik başvurularını sundu/yaptı/iletti | üyelik talebini iletti/sundu`,
  'reject:past': `üyelik başvurusu yapmayacağız | üyelik başvurusu yapmayacak | üyelik başvurusu yapmayacağını | üyelik başvurusunda bulunmayacak | başvurmayacak | başvurmayacağını | üye olma planı yok | katılma planı yok | katılma niyeti yok | üye olma niyeti yok | iddialarını yalanladı | haberlerini yalanladı`,
  'join:past': `üyeliği resmileşti | resmen üye | euroya geçti | avroya geçti`,
  'postpone:pass': `ileri bir tarihe ertelendi | ileri tarihe ertelendi | süresiz ertelendi | bir kez daha ertelendi | yeniden ertelendi | gerçekleşmeyecek | imzalanmayacak | imzalanamadı | son anda iptal edildi | iptal oldu`,
  between: `arasındaki`,
  'deposit:past': `onay belgesini sundu/verdi | onay belgelerini tevdi etti`,
  talks: `üyelik görüşmeleri* | katılım görüşmeleri*`,
  'start:pres': `başlıyor | başlıyorlar | başlatıyorlar`,
};
