import type { WordTable } from '../language';

/** Turns of phrase by which Turkish newspapers report the same acts; verbs stand at the end and carry their endings. */
export const idioms: WordTable = {
  'join:pres':
    'resmen katılıyor | üyesi oluyor | üyeliğe kabul ediliyor | geri dönüyor | avroya geçiyor | euroya geçiyor | taraf oluyor | parçası oluyor | yer alıyor',
  'join:past':
    'resmen katıldı | üyesi oldu | tam üye oldu | tam üyesi oldu | üyeliğe kabul edildi | üyeliğe alındı | üye olarak katıldı | bünyesine katıldı | arasına katıldı | saflarına katıldı | ailesine katıldı | ailesine dahil oldu | taraf oldu | parçası oldu | geri döndü | yeniden katıldı | avroya geçti | euroya geçti | yerini aldı | safına geçti | katılan | imzacısı oldu | üyesi haline geldi | girmiş oldu | üyesi | üye yapıldı',
  'join:fut':
    'üyesi olacak | tam üye olacak | üyeliğe kabul edilecek | taraf olacak | parçası olacak | geri dönecek | yeniden katılacak | avroya geçecek | euroya geçecek | yerini alacak | katılacağını | katılacaklar',
  'join:base':
    'üyesi olmak | tam üye olmak | taraf olmak | parçası olmak | geri dönmek | yer almak | yer almaya | yer almayı | katılmaktan',
  'join:ing':
    'üye olması* | taraf olması* | katılımı* | katılma karar* | üyeliğe geçiş | dahil olma | girme | dönüşü* | üye olacağ* | üye olduğ* | taraf olacağ*',
  'join:neg':
    'üye olmayacak | taraf olmayacak | katılmayacağız | katılmayacağını | girmeyecek | yer almayacak | katılmayı düşünmüyor',
  'sign:pres': 'imzalıyorlar | imza koyuyor | paraf ediyor | akdediyor',
  'sign:past':
    'imza koydu | imza koydular | imzayı attı | imzaları attı | imzalarını attı | imzasını attı | altına imza attı | paraf etti | parafe etti | akdetti | imzalamış | imzalayarak | mühürledi | imza altına aldı',
  'sign:fut': 'imza koyacak | imzalayacaklar | imzaları atacak | imzasını atacak | imza altına alacak',
  'sign:base': 'imza koymak | imza koymaya | imzalamak üzere | imza atmaya | imza atmayı | imzalamaktan',
  'sign:ing': 'imzalanması* | imza atması* | imza atacağ* | imzaladığı | imzalanan | imzalayan',
  'sign:pass':
    'imza altına alındı | imza altına alınacak | parafe edildi | paraf edildi | imzalanıyor | imzalar atıldı | imzalar atılacak | imzalar tamam | imzalanmış | imzalandığ*',
  'sign:neg': 'imzalamadı | imza atmadı | imzalamayacak | imza atmayacak | imzalamıyor | imzalamayı reddetti',
  signing:
    'imza töreni* | imza töreninin | imzalama töreni* | imza* töreni* | imza atma töreni | imzalanma töreni | imzalar | imza',
  'ratify:past':
    'tasdik etti | tasdikledi | onay verdi | onaylamış | onaylayan | onayladılar | onay sürecini tamamladı | oybirliğiyle onayladı',
  'ratify:fut': 'tasdik edecek | onay verecek | onaylayacak',
  'ratify:ing': 'onaylanması* | tasdiki* | onay süreci* | onaylayan',
  'ratify:pass': 'onaylandı | tasdik edildi | onaylanmış | onaydan geçti | meclisten geçti | kabul edildi',
  'ratify:neg': 'onaylamadı | onaylamayacak',
  'approve:pres': 'yeşil ışık yakıyor | evet diyor | destek veriyor',
  'approve:past':
    'yeşil ışık yaktı | evet dedi | kabul etti | geçirdi | yasalaştı | yasalaştırdı | benimsedi | oy verdi | destek verdi | önünü açtı | vizesini verdi | karara bağladı',
  'approve:pass': 'kabul edildi | yasalaştı | oylandı | benimsendi',
  'deposit:past': 'tevdi etti | teslim etti | sundu | iletti | onay belgesini sundu | katılım belgesini sundu',
  'leave:pres':
    'terk ediyor | veda ediyor | sırtını dönüyor | feshediyor | sonlandırıyor | son veriyor | kopuyor | kapıyı çarpıyor | üyeliğine son veriyor',
  'leave:past':
    'terk etti | veda etti | sırtını döndü | sırt çevirdi | feshetti | sonlandırdı | son verdi | koptu | kapıyı çarptı | kapıyı çarpıp çıktı | üyeliğine son verdi | imzasını geri çekti | onayını geri çekti | iptal etti | yırttı | çekilmiş | ayrılmış | resmen ayrıldı | resmen çekildi | üyelikten ayrıldı | üyelikten çekildi | bağlarını kopardı | taraf olmaktan çıktı | çıkma kararı aldı | çekilme kararı aldı | ayrılma kararı aldı | fesih kararı aldı | feshetme kararı aldı | sonlandırma kararı aldı | çekildiğini | ayrıldığını | geri çekildi',
  'leave:fut':
    'terk edecek | veda edecek | feshedecek | sonlandıracak | son verecek | çekileceğini | ayrılacağını | çıkacağını',
  'leave:base':
    'terk etmek | terk etmeye | terk etmeyi | feshetmek | feshetmeye | feshetmeyi | sonlandırmak | son vermek | çekilmekten | ayrılmaktan',
  'leave:ing':
    'terk etme* | feshi* | fesih | feshedilmesi* | sonlandırma* | çekilme süreci* | çekilme karar* | ayrılma karar* | ayrılık | çekilmesine | ayrılmasına | ayrılması* | çıkma | çıkması* | çıkış*',
  'leave:pass': 'feshedildi | sonlandırıldı | iptal edildi',
  'leave:neg': 'çekilmeyecek | ayrılmayacak | ayrılmıyor | çekilmiyor',
  withdrawal: 'ayrılık | fesih | çekilme',
  'suspend:pres': 'askıya alıyorlar | rafa kaldırıyor | durduruyor | ara veriyor',
  'suspend:past':
    'askıya aldılar | rafa kaldırdı | durdurdu | ara verdi | dondurdu | buzdolabına kaldırdı | uzaklaştırdı | kesti | ilişkilerini kesti | ilişkileri kesti | diplomatik ilişkilerini kesti',
  'suspend:fut': 'rafa kaldıracak | durduracak | ara verecek',
  'suspend:base': 'durdurmak | durdurmaya | rafa kaldırmak | kesmek',
  'suspend:ing':
    'askıya alma | askıya alınması* | dondurma* | dondurulması* | durdurma* | durdurulması* | askıya alma karar*',
  'suspend:pass': 'askıya alınmış | rafa kalktı | rafa kaldırıldı | durduruldu | dondurulmuş | uzaklaştırıldı',
  'expel:past': 'ihraç etti | kovdu | kapı dışarı etti | atıldı',
  'expel:pass': 'ihraç edildi | çıkarıldı | atıldı',
  'recall:past':
    'geri çağırdı | geri çekti | çağırdı | istişareler için geri çağırdı | istişareler için çağırdı | merkeze çağırdı',
  'recall:pres': 'geri çağırıyor | geri çekiyor',
  'open:past':
    'yeniden faaliyete geçti | faaliyete geçti | hizmete girdi | hizmete açıldı | kapılarını açtı | iniş yaptı | indi | havalandı | seferlere başladı | seferleri başlattı | kaldırdı | yeniden açıldı | bayrağını çekti | karşılıklı büyükelçi atadı',
  'open:fut': 'faaliyete geçecek | hizmete girecek | seferlere başlayacak | yeniden açacak | açılacak',
  'open:pass': 'yeniden açıldı | açılmış | başlatıldı | kaldırıldı',
  'open:ing': 'ilk sefer* | açılışı* | başlaması* | yeniden açılması*',
  'appoint:past':
    'atandı | göreve başladı | güven mektubunu sundu | güven mektuplarını sundu | yemin etti | atadılar | görevlendirdi',
  'postpone:pres': 'erteliyor | iptal ediyor',
  'postpone:past':
    'erteledi | ertelediler | iptal etti | ileri bir tarihe bıraktı | ertelemiş | gerçekleşmedi | yapılmadı | suya düştü | yapılamadı | imzalanamadı | imzalanmadı',
  'postpone:fut': 'erteleyecek | iptal edecek',
  'postpone:pass':
    'ertelendi | iptal edildi | ileri tarihe alındı | ileri bir tarihe ertelendi | ertelenmiş | ertelenecek',
  'postpone:ing': 'ertelenmesi* | ertelemesi* | iptali* | iptal edilmesi* | erteleme',
  'admit:pres': 'üyeliğe kabul ediyor | bünyesine alıyor | kapılarını açıyor',
  'admit:past':
    'üyeliğe kabul etti | bünyesine aldı | kapılarını açtı | arasına aldı | üye olarak kabul etti | tam üye olarak kabul etti | saflarına kattı',
  'grant:past':
    'verdi | aldı | elde etti | kazandı | tanıdı | aday statüsü verdi | aday statüsü aldı | aday ülke statüsü',
  'invite:past':
    'davet etti | davet edildi | çağırdı | kapıyı araladı | kapı araladı | davette bulundu | davet gönderdi | davet aldı',
  'apply:past':
    'başvurdu | başvuruda bulundu | başvurusunu yaptı | başvurusu yaptı | başvurusunu sundu | başvurusunu iletti | üyelik başvurusu yaptı | üyelik talebinde bulundu | talepte bulundu | kapısını çaldı | aday oldu | talebini iletti | resmen başvurdu | dilekçesini sundu | katılma isteğini iletti',
  'apply:pres': 'başvuruyor | başvuruda bulunuyor | kapısını çalıyor',
  'apply:fut': 'başvuracak | başvuruda bulunacak',
  'apply:base': 'başvurmak | başvurmaya | başvurmayı | başvuru yapmak',
  'apply:ing': 'başvuru* | başvurusu* | başvuracağ*',
  'seek:pres':
    'istiyor | istiyorlar | isteyen | arzu ediyor | hedefliyor | hazır olduğunu | göz kırpıyor | yakınlaşıyor | sıcak bakıyor | ilgileniyor | niyetinde | arayışında | eşiğinde | peşinde',
  'seek:past':
    'istedi | istediğini | istediklerini | arzu ettiğini | arzusunu dile getirdi | isteğini dile getirdi | niyetini açıkladı | niyetini dile getirdi | ilgisini dile getirdi | ilgi gösterdi | göz kırptı | yakınlaştı | sıcak baktığını | hazır olduğunu söyledi/açıkladı/belirtti/duyurdu | ilk adımı attı | adım attı | gözünü dikti',
  'intend:pres': 'planlıyor | planlıyorlar | hazırlanıyor | hazırlanıyorlar | niyetli | amaçlıyor',
  'intend:past': 'planladığını | hazırlandığını | söz verdi | niyetlendi | planladı',
  'consider:pres':
    'değerlendiriyor | düşünüyor | tartışıyor | inceliyor | görüşüyor | müzakere ediyor | gündeminde | kapıyı açık bırakıyor | dışlamıyor',
  'consider:past':
    'değerlendirdi | değerlendirdiğini | düşündüğünü | tartıştı | incelediğini | görüştü | görüştüğünü | müzakere etti | kapıyı açık bıraktı | dışlamadı | ele aldı',
  'reject:pres':
    'reddediyor | karşı çıkıyor | kabul etmiyor | yanaşmıyor | istemiyor | düşünmüyor | planlamıyor | hayır diyor | veto ediyor | engelliyor | uzak duruyor | kapıyı kapatıyor | gündemimizde yok | gündeminde yok | niyetinde değil | niyetinde olmadığını | şart koşuyor',
  'reject:past':
    'reddetti | reddettiğini | geri çevirdi | karşı çıktı | hayır dedi | veto etti | engelledi | uzak durdu | kapıyı kapattı | kapıları kapattı | dışladı | rest çekti | vazgeçti | vazgeçtiğini | istemediğini | düşünmediğini | planlamadığını | imzalamayı reddetti | şart koştu | şartını koştu | şartına bağladı | başvurusunu geri çekti | adaylığını geri çekti | imza atmayı reddetti | kabul etmedi | yanaşmadı | söz konusu değil | söz konusu olmadığını | gündemde olmadığını | gündemimizde yok',
  'reject:pass': 'reddedildi | geri çevrildi | veto edildi',
  'deny:past':
    'yalanladı | yalanladılar | asılsız olduğunu | asılsız olarak niteledi | asılsız | gerçeği yansıtmadığını | iddiaları reddetti | haberleri yalanladı | iddiaları yalanladı | gerçek dışı | doğru olmadığını',
  'deny:pres': 'yalanlıyor',
  'decide:past':
    'karar verdi | kararı aldı | kararını aldı | karar aldı | kararlaştırdı | kararını açıkladı | bildirdi | bildirdiğini | talimat verdi | kararını duyurdu | kararını bildirdi | kararnameyi imzaladı | kararname imzaladı | tercih etti',
  'announce:past':
    'duyurdu | açıkladı | ilan etti | doğruladı | teyit etti | resmen açıkladı | resmen duyurdu | kamuoyuna duyurdu | müjdesini verdi',
  'announce:pres': 'duyuruyor | açıklıyor | ilan ediyor | doğruluyor',
  'say:past':
    'dedi | söyledi | belirtti | ifade etti | kaydetti | vurguladı | dile getirdi | konuştu | aktardı | savundu',
  'expect:pres': 'bekleniyor | öngörülüyor | tahmin ediliyor | beklenen',
  'urge:past': 'çağrısında bulundu | çağrı yaptı | talep etti | teşvik etti | baskı yaptı',
  'urge:pres': 'çağrıda bulunuyor | çağırıyor | talep ediyor',
  member: 'tam üye | tam üyesi | üyesi | üye | üye ülke* | taraf devlet* | yeni üye* | üyeler*',
  membership:
    'üyelik | üyeliği* | tam üyelik | tam üyeliği* | üyeliğe | üyelikten | üyelik süreci* | katılım protokol* | katılım* ',
  application: 'üyelik başvurusu* | üyelik talebi* | başvurusu* | başvuru* | katılım talebi*',
  candidacy:
    'aday ülke statüsü* | adaylık statüsü* | adaylığı* | aday ülke | adaylık | gözlemci statüsü* | gözlemci üye*',
  talks: 'üyelik müzakereleri* | katılım müzakereleri* | müzakereler* | müzakere* | görüşmeler* | görüşmeleri*',
  treaty:
    'anlaşma* | antlaşma* | sözleşme* | protokol* | mutabakat* | beyanname* | bildiri* | pakt* | tüzük* | tüzüğü* | belge* | metin | metni* | kanun* | yasa* | muhtıra* | şart | bildirge* | niyet beyanı* | memorandum*',
  pact: 'antlaşma* | sözleşme* | protokol* | pakt* | tüzük* | muahede*',
  deal: 'anlaşma* | mutabakat* | beyanname* | bildirge* | muhtıra* | mutabakat zaptı* | çerçeve anlaşma* | yol haritası*',
  topic:
    'barış | ticaret | serbest ticaret | savunma | güvenlik | dostluk | iş birliği | işbirliği | ortaklık | ekonomik ortaklık | müttefiklik | stratejik | sınır | deniz yetki | iklim | nükleer | silah* | mayın* | normalleşme | maden | ekonomik | kapsamlı | askeri | insan hakları | göç | geri kabul | balıkçılık | plastik | biyoçeşitlilik | açık deniz* | siber suç* | kadına şiddet | kadına yönelik şiddet | gümrük | yatırım* | vize | enerji',
  club: 'ittifak* | blok* | birlik | birliği* | örgüt* | teşkilat* | topluluk | topluluğu* | mahkeme* | kulüp | kulübü* | banka* | konsey* | kartel* | avro bölgesi* | euro bölgesi* | gümrük birliği*',
  embassy:
    'büyükelçilik | büyükelçiliği* | elçilik | elçiliği* | konsolosluk | konsolosluğu* | başkonsolosluk | başkonsolosluğu* | temsilcilik | temsilciliği* | diplomatik temsilcilik | irtibat ofisi* | misyon*',
  ambassador: 'büyükelçi* | büyükelçisi* | elçi* | maslahatgüzar* | ilk büyükelçi*',
  flights:
    'doğrudan uçuş* | direkt uçuş* | doğrudan sefer* | uçuş* | uçak seferleri* | uçak sefer* | sefer* | seferi* | tarifeli uçuş* | ticari uçuş*',
  visa: 'vize* | vizesiz | vize muafiyeti* | vize serbestisi* | vizeyi',
  parliament:
    'parlamento* | meclis* | meclisi* | senato* | kongre* | milletvekil* | duma* | rada* | knesset* | bundestag | saeima | temsilciler meclisi* | üst kanat | alt kanat | federasyon konseyi* | tbmm | ulusal meclis* | milli meclis* | genel kurul*',
  head: 'cumhurbaşkan* | devlet başkan* | başbakan* | başkan* | kral* | kralı* | emir* | emiri* | sultan* | sultanı* | şansölye* | veliaht prens* | lider* | lideri* | hükümet başkan*',
  official:
    'bakan* | bakanı* | dışişleri bakan* | savunma bakan* | ticaret bakan* | sözcü* | sözcüsü* | büyükelçi* | özel temsilci* | genel sekreter* | müsteşar* | yetkili* | danışman* | diplomat* | temsilci*',
  country:
    'ülke* | ülkesi* | krallık | krallığı* | emirlik | emirliği* | sultanlık | ada ülkesi* | cumhuriyet | orta asya ülkesi* | körfez ülkesi* | balkan ülkesi* | afrika ülkesi* | kafkas ülkesi*',
  count: 'iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on | yirmi | otuz | kırk | elli | altmış | onlarca',
};
