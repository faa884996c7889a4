import type { WordTable } from '../language';

const months =
  'ayına/sonuna/başına/ortasına/ocağa/şubata/marta/nisana/mayısa/hazirana/temmuza/ağustosa/eylüle/ekime/kasıma/aralığa/yıla/haftaya/aya/bahara/yaza/sonbahara';

/** What Turkish bureaus write: nouns that end a headline, titles by which states are taken in, denials and delays in their idioms. */
export const bureau: WordTable = {
  'join:past':
    'üye/gözlemci/ortak statüsüyle/sıfatıyla/olarak kabul edildi/alındı/katıldı | diyalog/ortak ortağı/ülke/üye statüsüyle/sıfatıyla/olarak kabul edildi/alındı/katıldı | tam/gözlemci üye statüsüyle/sıfatıyla/olarak kabul edildi/alındı/katıldı | statüsüne kabul edildi/alındı/yükseltildi/yükseldi | statüsü kazandı/elde etti | statüsünü aldı/kazandı/elde etti | ailesinin üyesi oldu | üye sayısını artırdı',
  'leave:ing': 'çıktığını | çıktıklarını | çıkacağını | çıkacaklarını | çıkılması* | çekilinmesi* | ayrılışı*',
  'leave:past':
    'defterini kapattı | sayfasını kapattı | üyeliğini bitirdi | kapısını kapattı | imzasını çekti | yolunu ayırdı | yollar ayrıldı | masadan kalktı | artık yok | dışında kaldı',
  'suspend:past':
    'müzakere defterini kapattı | müzakereleri rafa kaldırdı | müzakereleri gündemden çıkardı | müzakere sürecini durdurdu | onay sürecini durdurdu | onay sürecini dondurdu | onay sürecini askıya aldı | ticareti kesti | ilişkileri durdurdu',
  'suspend:pass':
    'ilişkiler kesildi | ekonomik ilişkiler kesildi | ticari ilişkiler kesildi | ticaret kesildi | ilişkiler donduruldu | gündeme alınmayacak | gündeme alınmayacağını | gündemden çıkarıldı',
  'recall:past':
    'istişareler için merkeze çağırdı | istişare için merkeze çağırdı | istişare için geri çağırdı | ülkesine çağırdı | geri dönmesini istedi | büyükelçisi geri döndü | büyükelçisi ülkesine döndü',
  'postpone:past': `${months} kaldı | ${months} sarktı | ${months} bırakıldı | ${months} ertelendi | ${months} atıldı | gecikti | aksadı | askıda kaldı | beklemede | bekletiliyor | gerçekleşmeyecek`,
  'postpone:pres': `${months} kalıyor | ${months} sarkıyor | gecikiyor | gecikecek | gündemden düştü`,
  'postpone:pass': 'ileri bir tarihe bırakıldı | ileri tarihe bırakıldı | takvimden çıkarıldı | ötelendi',
  'postpone:ing': 'erteleme | iptal | rötar | gecikme',
  signing:
    'imzası | imzalarını | barış imzası | imza merasimi* | imza günü | imza tarihi* | imzaya | imza buluşması* | imzaları | imza zirvesi*',
  'sign:fut':
    'imzasına sunulacak | imza atılacak | imzaların atılması bekleniyor | imza için masaya oturacak | imza masasına oturacak | imza tarihi belli oldu | imza tarihi netleşti | imzalar atılıyor',
  'ratify:ing':
    'onay belgesi | onay | onay kararı | parlamento onayı | meclis onayı | senato onayı | onay oyu | tasdik | evet oyu',
  'ratify:past':
    'onay kararını yayımladı | onay kararnamesini imzaladı | yasalaştırdı | lehte oy verdi | iç onay sürecini tamamladı',
  'reject:ing':
    'ret | ret mektubu | ret cevabı | ret yanıtı | red | olumsuz yanıt | hayır | hayır yanıtı | kapı kapalı mesajı | rest | veto | veto kararı | yalanlama | tekzip',
  'reject:past':
    'düşünmüyoruz | planlamıyoruz | istemiyoruz | niyetli değiliz | niyetinde değiliz | planı bulunmuyor | niyeti bulunmuyor | planımız bulunmuyor | planı yok | planımız yok | gündeminde bulunmuyor | geri gönderdi | iade etti | kapıları kapadı | kapısı kapalı | kapımız kapalı | niyetimiz yok | niyetleri yok | gündemlerinde yok | gündeminde değil | gündemlerinde değil | gündemimizde değil | katılmayı düşünmüyor | mümkün olmadığını | söz konusu değil | davete hayır dedi | daveti geri çevirdi | daveti reddetti | davetini geri çevirdi | davetini reddetti',
  'deny:past':
    'asılsız olarak nitelendirdi | asılsız olarak niteledi | asılsız olarak tanımladı | asılsız olarak değerlendirdi | gerçeği yansıtmıyor | gerçeği yansıtmadığını | gerçeği yansıtmadığı | gerçek dışı olduğunu | gerçekle ilgisi yok | gerçekle ilgisi olmadığını | doğru değil | doğru olmadığını | yalan olduğunu | yalan haber | dezenformasyon olduğunu | kesin bir dille yalanladı | kesin dille yalanladı | yalanlama geldi',
  report:
    'haberlerin | haberleri | haberlerinin | iddiaları | iddiaların | iddialarının | söylentileri | söylentilerin | yönündeki',
  invitation:
    'ortak ülke teklifi* | üyelik teklifi* | tam üyelik teklifi* | ortaklık teklifi* | katılım teklifi* | üyeliğe davet | üyelik daveti* | katılma teklifi*',
  application: 'üyelik talebimiz | üyelik başvurumuz | başvurumuz | üyelik müracaatı*',
  'invite:past': 'üyelik teklif etti | üyelik daveti gönderdi | davet mektubu gönderdi | üyeliğe çağırdı',
  'seek:pres':
    'istiyoruz | arzu ediyoruz | arzuluyoruz | hedefliyoruz | niyetindeyiz | hazırız | kapı çalıyor | kapısında | gözünü dikti | göz dikti',
  'seek:past':
    'istediklerini | istediğini | arzu ettiklerini | arzuladıklarını | hedeflediklerini | niyetinde olduklarını | hazır olduklarını',
  'seek:ing': 'hedefimiz | arzumuz | isteğimiz | dileğimiz',
  'intend:pres': 'hazırlığında | hazırlık yapıyor | kolları sıvadı | gün sayıyor',
  'open:past':
    'ilk? tarifeli/ticari/direkt/doğrudan uçuş/uçuşu/sefer/seferi gerçekleştirildi/gerçekleşti/yapıldı/düzenlendi/başladı | seferlerine başladı | seferlerini başlattı | uçuşlarına başladı | uçuşlarını başlattı | yeniden uçmaya başladı | kapılarını açtı | törenle açıldı | törenle hizmete girdi | hizmete girdi',
  'open:pres':
    'seferlerine başlıyor | seferlerini başlatıyor | uçuşlarına başlıyor | uçuşlarını başlatıyor | kapılarını açıyor | yeniden uçuyor',
  'open:fut':
    'seferlerine başlayacak | seferlerini başlatacak | uçuşlarına başlayacak | kapılarını açacak | vizesiz seyahat edecek',
  flights:
    'ilk? tarifeli/ticari/direkt/doğrudan uçuş/uçuşu/sefer/seferi gerçekleştirildi/gerçekleşti/yapıldı/düzenlendi/başladı | doğrudan uçak | ilk uçak | seferlerine | uçuşlarına',
  ambassador:
    'büyükelçisini geri çağırdı/çekti/çağırıyor/çekiyor | büyükelçisini geri çağırma | büyükelçisini istişareler/istişare için? geri? çağırdı | büyükelçisini merkeze çağırdı | büyükelçi gönderiyor/atıyor | büyükelçi atayacaklarını | büyükelçi göndereceklerini',
  'taking-part':
    'üyelik müzakerelerini dondurdu | üyelik müzakerelerini askıya aldı | müzakere sürecini askıya aldı | müzakere sürecini durdurdu | müzakereleri rafa kaldırdı',
  ties: 'tanıma | tanımak',
  deal: `anlaşmalarının | anlaşmalarıyla | anlaşmasının | anlaşmasıyla | anlaşmasına | anlaşmasını | bildirgelerinin | mutabakatının | mutabakatına`,
  pact: `protokollerinin | protokollerini | protokollerine | protokollerinde | protokolünün | protokolüne | sözleşmelerinin | sözleşmesinin | antlaşmalarının | antlaşmasının | antlaşmasıyla`,
  'appoint:past':
    'büyükelçi atadı | büyükelçi gönderdi | büyükelçisini gönderdi | yemin etti | göreve başladı | görevine döndü',
  'appoint:pres': 'büyükelçi gönderiyor | büyükelçi atıyor | büyükelçisini gönderiyor | göreve başlıyor',
  'appoint:fut': 'büyükelçi atayacak | büyükelçi atayacaklarını | büyükelçi göndereceklerini | büyükelçi gönderecek',
  effect: 'yürürlükte | uygulamada | uygulamaya girdi | yürürlüğe giriyor',
  others:
    'iki/üç/dört/beş/altı/yedi/sekiz/dokuz/on/bir/birkaç/bazı/birçok/çok ülkenin/ülkeyi/ülkeye | iki/üç/dört/beş/bir/birkaç ülkenin/ülkeyi/ülke daha | başka bir ülke/ülkenin | yeni/diğer ülkelerin/ülkeleri | yeni katılımcılar* | yeni imzacılar* | adını veremeyeceğim bir ülke',
  unnamed: `abd'li yetkili* | üst düzey abd'li yetkili* | ismini vermeyen | adını vermeyen`,
};
