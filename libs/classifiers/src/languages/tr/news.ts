import type { WordTable } from '../language';

/** How Turkish agencies and headlines word the acts: light verbs, passives, verbal nouns with their cases, postpositions. */
export const news: WordTable = {
  'join:pres':
    'üye oluyorlar | tam üye oluyor | resmen üye oluyor | kabul ediliyor | dahil ediliyor | iştirak ediyor | imzacıları arasına katılıyor | arasına katılıyor | saflarına katılıyor | ailesine katılıyor | ilişkilerini yeniden kuruyor | ilişki kuruyor | ilişkileri yeniden kuruyor | ilişkilerini düzeltiyor | resmen üyesi | artık üye | tam üye statüsü alıyor | üyelik kazanıyor',
  'join:past':
    'resmen üye oldu | resmen üyesi oldu | resmen dahil oldu | dahil edildi | bünyesine dahil oldu | iştirak etti | müttefik oldu | üyeliğini kazandı | üyelik kazandı | üyeliğini elde etti | katılımını tamamladı | katılım sürecini tamamladı | üyelik sürecini tamamladı | üyeliğe geri döndü | üyeliğe döndü | arasına girdi | kulübüne girdi | saflarına geçti | saflarına dahil oldu | kervanına katıldı | imzacıları arasına katıldı | imzacılar arasına girdi | ilişkilerini yeniden kurdu | diplomatik ilişki kurdu | diplomatik ilişkileri başlattı | ilişki tesis etti | tam üye sıfatıyla katıldı | sıfatıyla dahil oldu | üyeliği resmileşti | üyeliği resmiyet kazandı | katılımı resmileşti',
  'join:fut':
    'üye olacaklar | resmen üye olacak | resmen katılacak | dahil edilecek | kabul edilecek | tam üyesi olacak | katılıyor olacak | arasına katılacak | saflarına katılacak | ailesine katılacak | ilişkilerini normalleştirecek | ilişkileri normalleştirecek | imzacı olacak | katılacağız',
  'join:base':
    'üye olmaya | üyesi olmayı | üyesi olmaya | tam üye olmayı | tam üye olmaya | taraf olmayı | taraf olmaya | dahil olmak | dahil edilmek | iştirak etmek | katılmaktan yana | ilişkileri normalleştirmeye | ilişkilerini normalleştirmeye | ilişki kurmak | ilişki kurmayı | ilişki kurmaya',
  'join:ing':
    'katılım* | katılma* | katılması* | üyeliği* | üyeliğe kabul* | üyeliğe alınması* | üyeliğe kabulü* | dahil edilmesi* | üye olması* | üye yapılması* | normalleşmesi* | ilişkilerin normalleşmesi* | ilişkilerin normalleştirilmesi* | giriş | girişi* | girmesi* | katılacaklar* | iltihak* | tam üyeliğe kabul*',
  'join:pass':
    'üyeliğe kabul edildi | üyeliğe alındı | tam üyeliğe kabul edildi | üye kabul edildi | üye yapıldı | bünyeye alındı',
  'join:neg':
    'katılmayız | girmiyor | girmeyeceğiz | girmeyeceklerini | katılmayacaklarını | üye olmuyor | üye olmayacağını | taraf olmuyor | taraf olmayacağını | normalleşmeyecek | dışında kalıyor | dışında kaldı | dışında kalacak | parçası olmayacak | yer almayacağını | yer almıyor',
  'become:past': 'haline gelen | olmuş | oldular',
  'become:pres': 'haline geliyor | oluyorlar',
  'become:fut': 'haline gelecek | olacaklar',
  'sign:pres': 'imza atıyorlar | imzalar atılıyor | mutabakat imzalıyor | anlaşma imzalıyor | anlaşmaya varıyor',
  'sign:past':
    'imzaladılar | imza attılar | imza atıldı | imzalarını koydu | imzaları attılar | imza koydular | imzaya attı | anlaşma imzaladı | anlaşma imzaladılar | mutabakat imzaladı | mutabakat zaptı imzaladı | sözleşmesini imzaladı | karşılıklı imzaladı | anlaşmayı mühürledi | imzayı bastı | imzaları tamamladı | masada imzaladı',
  'sign:fut':
    'imza atacaklar | imzalar atılacak | imzaya açılacak | imzalayacağını | imzalayacaklarını | imzalayacağız | imzaya hazırlanıyor | anlaşma imzalayacak | imza töreni düzenlenecek',
  'sign:base': 'imzalamaları | imzalamakta | imzalamaktan | imzaya koymak | imza atmak için',
  'sign:ing': 'imzalanma* | imzalaması* | imzalamaları* | imza atması* | imza atmaları* | imzalanacağ* | imzalayacağ*',
  'sign:pass':
    'imzalandı | imzalandığını | imzalanıyor | imzalanmış oldu | akdedildi | imzaları atıldı | imza atıldı | imza edildi',
  'sign:neg': 'imzalamayacağını | imzalamayacaklarını | imzalamayız | imza atmayız | imza atmayacağını',
  signing: 'imza töreni* | imza merasimi* | imzalar* | töreni | törenin* | imza günü | imza aşaması* | imzaya',
  'ratify:pres': 'onaylıyorlar | tasdik ediyor | oylayıp onaylıyor | onay veriyor',
  'ratify:past':
    'oy birliğiyle onayladı | oy çokluğuyla onayladı | onayladığını | onayladıklarını | onay sürecini bitirdi | onay işlemini tamamladı | onay sürecini noktaladı | onayı tamamladı | tasdik ettiler | lehinde oy kullandı | lehine oy kullandı | onay kanununu imzaladı | katılım protokolünü onayladı | meclisten geçirdi | kanunlaştırdı | uygun bulma kanununu kabul etti',
  'ratify:fut': 'onaylayacağını | tasdik edecek | onaylayacaklar',
  'ratify:base': 'onaylamak | onaylamaktan | tasdik etmek | tasdik etmeyi',
  'ratify:pass':
    "onaylandı | onaylanacak | onaylandığını | kanunlaştı | meclis onayından geçti | genel kurulda kabul edildi | genel kuruldan geçti | parlamentodan geçti | senatodan geçti | tbmm'den geçti | onaydan geçti | uygun bulundu",
  'ratify:neg': 'onaylamıyor | onaylamayacağını',
  'ratify:ing': 'onaylanmasına | onaylanmasını | onaylanması* | onay* süreci* | onaylaması* | tasdik edilmesi*',
  'approve:pres':
    'kabul ediyorlar | yeşil ışık yakıyorlar | evet oyu veriyor | benimsiyor | onay veriyor | oyluyor | destek oyu veriyor',
  'approve:past':
    'onay verdi | onay verdiler | yeşil ışık yaktılar | evet oyu verdi | kabul ettiler | oy birliğiyle kabul etti | oy çokluğuyla kabul etti | teklifi kabul etti | tasarıyı kabul etti | tezkereyi kabul etti | teklifini kabul etti | tasarısını kabul etti | yasa tasarısını kabul etti | kanun teklifini kabul etti | oyladı ve kabul etti | lehte oy kullandı | teklifi yasalaştırdı | engeli kaldırdı | vetosunu kaldırdı | vetoyu kaldırdı',
  'approve:pass':
    'yasalaştı | kabul edildi | onaylandı | oylanarak kabul edildi | oy birliğiyle kabul edildi | oy çokluğuyla kabul edildi | teklifi yasalaştı | tasarısı yasalaştı | yeşil ışık yakıldı | onay çıktı',
  'approve:ing': 'yeşil ışık | onayı* | onay | kabul edilmesi* | vize',
  'deposit:pres': 'tevdi ediyor | teslim ediyor | sunuyor',
  'deposit:past':
    'onay belgesini tevdi etti | onay belgesini teslim etti | onay belgesini iletti | katılım belgesini tevdi etti | katılım belgesini teslim etti | onay belgelerini teslim etti | onay belgelerini sundu | depozit etti',
  'deposit:pass': 'tevdi edildi | teslim edildi | sunuldu',
  'leave:pres':
    'çıkıyorlar | resmen çıkıyor | resmen ayrılıyor | resmen çekiliyor | ayrılıyorlar | çekiliyorlar | ayrıldığını açıklıyor | üyelikten çıkıyor | üyelikten ayrılıyor | üyelikten çekiliyor | bağını koparıyor | imzasını geri çekiyor | iptal ediyor | tek taraflı feshediyor | rafa kaldırıyor | bırakıyor | artık üye değil | artık üyesi değil | artık taraf değil | yollarını ayırıyor | kapıyı çarpıp çıkıyor | elveda diyor',
  'leave:past':
    'resmen çıktı | resmen ayrıldığını | çekildiler | ayrıldılar | çıktılar | tek taraflı feshetti | tek taraflı olarak feshetti | tek taraflı çekildi | feshettiğini | sona erdirdiğini | sonlandırdığını | çekildiğini duyurdu | çekildiğini açıkladı | ayrıldığını duyurdu | ayrıldığını açıkladı | çekileceğini duyurdu | çekileceğini açıkladı | ayrılacağını duyurdu | ayrılacağını açıkladı | çekilme kararını açıkladı | ayrılma kararını duyurdu | çekilme kararı verdi | ayrılma kararı verdi | çıkma kararı verdi | çekilme bildiriminde bulundu | ayrılma bildiriminde bulundu | fesih bildiriminde bulundu | fesih kararı verdi | çekilme sürecini başlattı | ayrılma sürecini başlattı | çıkış sürecini başlattı | üyelikten çıktı | yollarını ayırdı | elveda dedi | köprüleri attı | bağları kopardı | bağını kopardı | imzasını çekti | hükümsüz saydı | hükümsüz ilan etti | geçersiz ilan etti | geçersiz saydı | çöpe attı | yırtıp attı | yok hükmünde saydı | taraf olmaktan vazgeçti',
  'leave:fut':
    'resmen ayrılacak | resmen çekilecek | iptal edecek | sona erdirecek | feshedeceğini | sonlandıracağını | sona erdireceğini | çekilecekler | ayrılacaklar | çıkacaklar | üyelikten ayrılacak',
  'leave:base':
    'sona erdirmek | sona erdirmeyi | sonlandırmayı | sonlandırmaya | iptal etmek | iptal etmeyi | son vermeyi | son vermeye | çıkmaktan | üyelikten ayrılmak | üyelikten çekilmek',
  'leave:ing':
    'ayrılığı* | ayrılması* | çekilmesi* | ayrılışı* | çekilişi* | çıkışı* | sonlandırılması* | feshetmesi* | feshetme karar* | sonlandırma karar* | çıkma karar* | iptal edilmesi* | ayrılma süreci* | çıkış süreci*',
  'leave:pass':
    'sona erdirildi | hükümsüz kaldı | feshedildiğini | sonlandırıldığını | yürürlükten kaldırıldı | hükümsüz ilan edildi | hükümsüz',
  'leave:neg': 'çıkmayacak | çıkmıyor | çekilmeyeceğini | ayrılmayacağını | çıkmayacağını | feshetmeyecek',
  withdrawal:
    'çekilme bildirimi* | ayrılma bildirimi* | fesih bildirimi* | ayrılığı* | feshi* | çekilme kararı* | ayrılma kararı* | çıkış kararı*',
  'suspend:pres':
    'askıya alınıyor | askıya alıyor | durduruyorlar | dondurulmuş | kesiyor | ilişkilerini kesiyor | ilişkileri kesiyor | ilişkilerini askıya alıyor | rafa kaldırıyorlar | mola veriyor | ilişkileri donduruyor | uygulamayı durduruyor',
  'suspend:past':
    'üyeliğini askıya aldı | katılımını askıya aldı | uygulamasını durdurdu | uygulanmasını durdurdu | uygulamayı durdurdu | uygulanmasını askıya aldı | yürütülmesini durdurdu | onay sürecini dondurdu | onay sürecini askıya aldı | sürecini dondurdu | iş birliğini askıya aldı | iş birliğini durdurdu | faaliyetlerini durdurdu | üyeliğini dondurdu | üyelik sürecini dondurdu | ilişkilerini askıya aldı | askıya aldığını | askıya aldıklarını | durdurduğunu | dondurduğunu | ara verdiğini | temsil düzeyini düşürdü | ilişkilerini dondurdu | müzakereleri dondurdu | müzakereleri askıya aldı',
  'suspend:fut':
    'askıya alacağını | durduracağını | donduracağını | askıya alacaklar | askıya alınacak | durdurulacak | dondurulacak | kesecek',
  'suspend:base': 'askıya almayı | askıya almaktan | dondurmayı | dondurmaya | durdurmayı',
  'suspend:pass':
    'askıya alındı | askıya alınacak | askıya alındığını | rafa kalkıyor | rafa kaldırıldı | durduruldu | durdurulacak | donduruldu | dondurulacak | üyeliği askıya alındı | üyeliği donduruldu | oy hakkı askıya alındı | uzaklaştırıldı',
  'suspend:ing':
    'askıya alınmasına | askıya alınması* | durdurulmasına | dondurulmasına | askıya almasına | askıya alması*',
  suspension: 'askıya alma* | dondurulması* | durdurulması* | askıya alınma*',
  'expel:pres': 'ihraç ediyor | çıkarıyor | üyelikten çıkarıyor',
  'expel:past': 'üyelikten çıkardı | ihraç ettiler | üyelikten ihraç etti | üyeliğine son verdiler',
  'expel:fut': 'ihraç edecek | çıkaracak',
  'expel:pass': 'üyelikten çıkarıldı | üyelikten ihraç edildi | ihraç ediliyor | kapı dışarı edildi',
  'expel:ing': 'ihracı* | ihraç edilmesi* | çıkarılması*',
  'recall:past':
    'büyükelçisini geri çağırdı | büyükelçisini geri çekti | büyükelçisini çağırdı | büyükelçisini merkeze çağırdı | elçisini geri çağırdı | ülkesine çağırdı | başkente çağırdı',
  'recall:pres': 'büyükelçisini geri çağırıyor | büyükelçisini geri çekiyor | merkeze çağırıyor',
  'recall:fut': 'geri çağıracak | geri çekecek',
  'recall:pass': 'geri çağrıldı | merkeze çağrıldı | geri çekildi',
  'open:pres':
    'hizmete giriyor | faaliyete geçiyor | yeniden açılıyor | başlıyor | seferlere başlıyor | uçuşlara başlıyor | uçuşları başlatıyor | uçuşları yeniden başlatıyor | kaldırıyor | vizeleri kaldırıyor | büyükelçi gönderiyor | büyükelçi atıyor | kuruyor | iniyor',
  'open:past':
    'büyükelçiliğini açtı | büyükelçilik açtı | büyükelçiliğini yeniden açtı | konsolosluk açtı | resmen açtı | resmen açıldı | uçuşlara başladı | uçuşları başlattı | uçuşları yeniden başlattı | seferleri yeniden başlattı | ilk seferini yaptı | ilk uçuşunu yaptı | ilk uçuşu gerçekleştirdi | ilk seferini gerçekleştirdi | piste indi | havalimanına indi | vizeyi kaldırdı | vizeleri kaldırdı | bayrağını göndere çekti | bayrak çekti | büyükelçi gönderdi | göreve başladı | yeniden faaliyete başladı | uygulamaya girdi',
  'open:fut':
    'açacağını | yeniden açılacak | başlayacağını | vizeleri kaldıracak | uçuşlara başlayacak | seferlere başlayacak | büyükelçi atayacak | büyükelçi gönderecek',
  'open:base': 'açmayı planlıyor | yeniden açmak | yeniden açmaya | vizeleri kaldırmak | büyükelçi atamak',
  'open:pass':
    'törenle açıldı | resmen açıldı | faaliyete geçirildi | yeniden başlatıldı | kaldırılacak | kaldırılıyor | başlatılacak',
  'open:ing': 'açılışı* | yeniden açılması* | ilk uçuş* | ilk sefer* | ilk doğrudan uçuş*',
  'appoint:pres': 'atıyorlar | büyükelçi atıyor | güven mektubunu sunuyor | göreve başlıyor',
  'appoint:past':
    'büyükelçi atadı | büyükelçisini atadı | büyükelçi olarak atadı | ilk büyükelçisini atadı | güven mektubu sundu | itimatnamesini sundu | göreve getirildi | görevine başladı',
  'appoint:pass': 'büyükelçi olarak atandı | atanacak | görevlendirildi',
  'postpone:pres': 'erteleniyor | iptal oluyor | gecikiyor | ertelemeye gidiyor',
  'postpone:past':
    'ileri tarihe erteledi | ertelendiğini | iptal edildiğini | ertelediğini | iptal oldu | gecikti | imzalanmadı | imza töreni iptal oldu | törene katılmadı | imzayı erteledi | imzaları erteledi | son anda vazgeçti | askıda kaldı | sarktı | başka bahara kaldı | rafa kalktı',
  'postpone:fut': 'ertelenecek | ertelenebilir | imzalanmayacak | gerçekleşmeyecek | yapılmayacak | gecikecek',
  'postpone:pass':
    'ertelendi | ertelenmesine karar verildi | iptal edildi | iptal edilmiş | ileri tarihe bırakıldı | ileriye atıldı | başka tarihe alındı',
  'postpone:ing': 'imza töreninin ertelenmesi* | imzanın ertelenmesi* | törenin iptali | törenin ertelenmesi',
  'admit:pres': 'üye olarak kabul ediyor | arasına alıyor | saflarına alıyor | üyeliğe alıyor | genişliyor',
  'admit:past':
    'üyeliğe aldı | üye aldı | üyeliğini kabul etti | üyeliğini onayladı | katılımını onayladı | katılımını kabul etti | başvurusunu kabul etti | tam katılımına karar verdi | katılımına karar verdi | üyeliğine onay verdi | üyeliğe kabul kararı aldı | tam üyeliğe kabul etti',
  'admit:fut': 'üyeliğe kabul edecek | bünyesine alacak | üye kabul edecek | saflarına katacak',
  'admit:pass':
    'üyeliğe kabul edildi | üyeliği kabul edildi | üyeliği onaylandı | üyeliğe alındı | başvurusu kabul edildi | katılımı onaylandı | kabul edildi',
  'grant:pres': 'veriyor | alıyor | elde ediyor | tanıyor | kazanıyor',
  'grant:past':
    'statüsü verdi | statüsü aldı | statüsünü aldı | statüsünü elde etti | statüsü kazandı | statüsüne kavuştu | hak kazandı | statüsü tanıdı',
  'grant:fut': 'alacak | elde edecek | kazanacak | statüsü verecek | statüsü alacak',
  'grant:pass': 'statüsü verildi | verilecek | tanındı | teklif edildi | statüsü teklif edildi | statüsü tanındı',
  'invite:pres':
    'üyeliğe davet ediyor | katılmaya davet ediyor | kapıyı açıyor | kapı açıyor | teklif ediyor | çağırıyor | davette bulunuyor',
  'invite:past':
    'üyeliğe davet etti | katılmaya davet etti | üyelik davetinde bulundu | üyelik teklif etti | üyelik teklifinde bulundu | teklif etti | teklifinde bulundu | kapısını açtı | davet ettiler',
  'invite:pass':
    'üyeliğe davet edildi | katılmaya davet edildi | davet edildiler | davet edilecek | davet aldı | teklif edildi',
  'apply:pres':
    'üyelik başvurusu yapıyor | başvuru yapıyor | başvuruyorlar | resmen başvuruyor | kapıyı çalıyor | aday oluyor | üyelik istiyor',
  'apply:past':
    'başvurdular | resmi başvuruda bulundu | resmi başvurusunu yaptı | resmen başvuru yaptı | üyelik başvurusunda bulundu | üyelik başvurusunu sundu | üyelik başvurusunu iletti | üyelik başvurusunu teslim etti | üyelik için başvurdu | üyelik için başvuruda bulundu | üyeliğe başvurdu | üyelik için resmen başvurdu | katılım başvurusu yaptı | katılma talebini iletti | katılma başvurusu yaptı | üyelik talebini iletti | kapıyı çaldı | adaylığını koydu | adaylık başvurusu yaptı | adaylığını açıkladı | başvuru dosyasını sundu',
  'apply:fut':
    'başvuru yapacak | üyelik başvurusu yapacak | başvuracağını | başvuracaklar | başvurusunu yapacak | başvurusunu sunacak',
  'apply:base': 'başvuruda bulunmak | başvuruda bulunmayı | başvurmaktan | başvurmayı',
  'submit:past': 'sundular | ilettiler | yaptılar | gönderdi | teslim etti | verdi',
  'submit:pres': 'sunuyor | iletiyor | yapıyor | gönderiyor | hazırlıyor',
  'submit:fut': 'sunacak | iletecek | gönderecek',
  'submit:pass': 'sunuldu | iletildi | gönderildi | yapıldı',
  'accept:past':
    'daveti kabul ettiler | daveti kabul ettiğini | davete olumlu yanıt verdi | davete evet dedi | çağrıya olumlu yanıt verdi',
  'accept:pres': 'daveti kabul ediyor | davete olumlu yanıt veriyor',
  'hold:pres': 'düzenleniyor | yapılıyor | gerçekleşiyor | ev sahipliği yapıyor',
  'hold:past': 'düzenledi | ev sahipliği yaptı | tamam | gerçekleştirdi | tamamlandı',
  'hold:fut': 'yapılacağını | düzenleneceğini | ev sahipliği yapacak | düzenleyecek',
  'start:pres': 'başlıyor | başlatıyor | açılıyor | hızlandırıyor | yeniden başlıyor',
  'start:past': 'açıldı | yeniden başladı | hızlandırdı | yeniden başlattı | tamamladı | tamamlandı',
  'start:fut': 'başlatacak | açılacak | yeniden başlayacak',
  'start:base': 'başlatmak | başlatmayı | başlamak | hızlandırmak',
  'seek:pres':
    'katılmak istediğini | girmek istiyor | üye olmak istiyor | can atıyor | hevesli | arzuluyor | arzusunda | istekli olduğunu | hazır | hazırız | istiyoruz | umuyor | umut ediyor | ümit ediyor | ilgisini sürdürüyor | sıcak bakıyor | yeşil ışık arıyor | talip | talip oluyor | kapısında | yolunda | çabalıyor | çalışıyor | uğraşıyor | yaklaşıyor | bir adım daha yaklaşıyor | eğiliminde | istekliliğini',
  'seek:past':
    'talip oldu | istediklerini açıkladı | isteğini açıkladı | isteğini iletti | arzusunu iletti | arzusunu açıkladı | niyetini ortaya koydu | ilgisini açıkladı | umduğunu | temenni etti | hazır olduklarını | yaklaştı | bir adım daha yaklaştı | istekli olduklarını | niyet beyan etti | ilgi duyuyor',
  'seek:ing': 'isteği* | arzusu* | talebi* | hevesi* | ilgisi* | hedefi* | hayali* | niyeti* | yolculuğu*',
  'intend:pres':
    'niyetinde olduğunu | hedefinde | kararlı | yolda | gün sayıyor | vaat ediyorlar | söz veriyor | hazırlığında | hazırlığı yapıyor | hazırlık yapıyor | kararlılığında',
  'intend:past':
    'niyetinde olduğunu açıkladı | planladıklarını | hazırlandıklarını | taahhüdünde bulundu | kararlı olduğunu',
  'intend:ing': 'planı* | niyeti* | hazırlığı* | hazırlıkları* | vaadi* | sözü*',
  'consider:pres':
    'değerlendiriyorlar | değerlendireceğiz | değerlendireceğini | üzerinde çalışıyor | göz önünde bulunduruyor | masaya yatırıyor | ele alıyorlar | kafa yoruyor | tartışıyorlar | temas halinde | ihtimalini değerlendiriyor | seçeneğini değerlendiriyor | sinyali veriyor | nabız yokluyor',
  'consider:past':
    'masaya yatırdı | değerlendireceklerini | gündeme getirdi | gündeme geldi | görüştüklerini | sinyali verdi | sinyal verdi | ima etti | ihtimalini dışlamadı | kapıyı kapatmadı',
  'consider:fut': 'değerlendirecek | tartışacak | ele alacak | görüşecek | görüşülecek | inceleyecek',
  'consider:ing': 'olasılığı* | ihtimali* | tartışmaları | olası | muhtemel | değerlendirmesi* | seçeneği*',
  'agree:pres': 'anlaşıyor | mutabık kalıyor | kabul ediyor | taahhüt ediyor',
  'agree:past':
    'anlaşmaya vardı | anlaşmaya vardılar | mutabakata vardı | mutabakata vardılar | uzlaştı | uzlaştılar | uzlaşmaya vardı | mutabık kaldılar | anlaşma sağladı | anlaşma sağladılar | söz verdi | el sıkıştı | el sıkıştılar',
  'agree:pass': 'uzlaşıldı | anlaşmaya varıldı | mutabakata varıldı',
  'decide:pres': 'karar veriyorlar | karar alıyor | bildiriyor | talimat veriyor | seçiyor',
  'decide:past':
    'karar verdiler | karar aldılar | kararlaştırdılar | kararı verdi | kararını verdi | resmen bildirdi | bildirimde bulundu | resmi bildirimde bulundu | resmen bildirimde bulundu | bildirdiğini açıkladı | seçti',
  'decide:fut': 'karar verecek | kararlaştıracak',
  'decide:pass': 'kararlaştırıldı | karar verildi | karar alındı | karara bağlandı',
  'decide:ing': 'kararı* | kararını | karar verdiğini | karar aldığını | bildirimi*',
  'vote:past': 'oyladılar | oy verdiler | oy kullandı | oy kullandılar | lehte oy verdi',
  'vote:pres': 'oyluyor | oy veriyor',
  'say:pres': 'konuşuyor | anlatıyor | savunuyor | vurguluyor',
  'say:past':
    'diye konuştu | dile getirdi | dediler | söylediler | belirttiler | hatırlattı | değerlendirdi | dikkat çekti | altını çizdi | kaydettiler',
  'announce:pres': 'açıklıyorlar | duyuruyorlar | resmen duyuruyor | resmen açıklıyor | müjdeliyor',
  'announce:past':
    'açıklamada bulundu | resmen ilan etti | müjdeledi | bildirdi | bildirdiler | açıkladığını | teyit ettiler | doğruladılar',
  'announce:fut': 'açıklayacaklar | duyuracaklar | ilan edecek',
  'announce:pass': 'ilan edildi | doğrulandı | resmen duyuruldu | resmen açıklandı | teyit edildi',
  'deny:past':
    'asılsız olduğunu açıkladı | iddialarını yalanladı | haberlerini yalanladı | iddiasını yalanladı | gerçeği yansıtmıyor dedi | dezenformasyon olduğunu | uydurma olduğunu',
  'deny:pres': 'iddiaları yalanlıyor | haberleri yalanlıyor | iddiaları reddediyor',
  'reject:pres':
    'reddediyorlar | karşı çıkıyorlar | karşı | istemiyoruz | istemediklerini | kapıyı kapalı tutuyor | kapıları kapatıyor | girmek istemiyor | katılmak istemiyor | üye olmak istemiyor | niyetimiz yok | niyeti yok | planı yok | planımız yok | gündemde yok | gündemde değil | gündemimizde değil | gündeminde değil | böyle bir adım yok | böyle bir niyetimiz yok | böyle bir planımız yok | sıcak bakmıyor | ayak diriyor | direniyor | dışlıyor | olmayacak diyor | vetoluyor | boykot ediyor | şart öne sürüyor | ön şart koşuyor | çekince koyuyor | olmaz diyor | geri adım atıyor',
  'reject:past':
    'kapıyı çarptı | sıcak bakmadığını | yanaşmadığını | karşı çıktılar | reddettiler | hayır oyu verdi | hayır oyu kullandı | aleyhte oy kullandı | veto ettiler | vetoladı | bloke etti | boykot etti | üyelik teklifini reddetti | davetini reddetti | daveti reddetti | daveti geri çevirdi | teklifi geri çevirdi | teklifi reddetti | tasarısını reddetti | kapıları kapadı | kapıyı kapadı | kapıyı kapattığını | ihtimalini reddetti | ihtimal vermedi | vazgeçtiklerini | geri adım attı | caydı | rafa kaldırdığını | planlarından vazgeçti | başvurusunu geri çektiğini | adaylıktan çekildi | olmaz dedi | onay vermedi | niyeti olmadığını | niyetleri olmadığını | planı olmadığını | planları olmadığını',
  'reject:pass': 'kabul edilmedi | onaylanmadı | reddedilmiş | bloke edildi | reddine karar verildi',
  'reject:ing': 'reddi* | reddetmesi* | vetosu* | karşıtlığı* | itirazı* | reddetme*',
  'threaten:past': 'tehdidinde bulundu | tehdit ettiler | uyarısında bulundu | gözdağı verdi | rest çekti',
  'threaten:pres': 'tehdit savuruyor | tehdidinde bulunuyor | uyarısı yapıyor',
  'threaten:ing': 'tehdidi* | uyarısı*',
  'urge:pres':
    'davet ediyorlar | istedi | gerek | gerektiğini söyledi | gerektiğini belirtti | katılmalı | imzalamalı | onaylamalı | çekilmeli | ayrılmalı | üye olmalı | etmeli | zorluyor | teşvik ediyor | istemeli | ısrar ediyor',
  'urge:past':
    'çağrıda bulundular | ısrar etti | tavsiye etti | katılmaya çağırdı | çekilmeye çağırdı | onaylamaya çağırdı | imzalamaya çağırdı | ikna etti | bastırdı | zorladı',
  'urge:ing': 'çağrısı* | talebi* | önerisi* | ısrarı* | baskısı* | teklifi*',
  'expect:pres':
    'bekleniyordu | beklendiği | beklenti | planlanıyor | öngörülüyor | gözüyle bakılıyor | ihtimali yüksek | an meselesi | olacağı tahmin ediliyor | tahmin ediyorlar',
  'expect:past': 'beklediğini | beklediklerini | öngördüğünü | tahmininde bulundu',
  'support:past':
    'memnuniyetle karşıladıklarını | tepki gösterdi | tepki | tebrik ettiler | kutladı | yorumladı | savundu | desteklediğini | desteklediklerini | endişe duyduğunu',
  'support:pres': 'kutluyor | övüyor | tepki gösteriyor | destek veriyor | savunuyor | hatırlıyor | anıyor',
  'support:ing': 'tepkisi* | desteği* | eleştirisi* | yıl dönümü* | protestosu*',
  'end:past': 'çıkmaza girdi | sonuçsuz kaldı | tıkandı | çöktü | kesildi | bitirdi',
  'end:pres': 'çöküyor | tıkanıyor | kesiyor | sona eriyor',
  membership:
    'tam üyelik talebi* | üyelik talebi* | asil üyelik | üyelikleri* | daimi üyelik | tam katılım* | üyelik hakkı* | katılım protokolleri*',
  member:
    'asil üye | yeni üyesi | en yeni üyesi | üyelerinden | üye devlet* | tam üyeleri | taraf ülke* | taraf devletler*',
  signatory: 'imzacı ülke* | imzacısı* | imzacılar* | imzacıları* | imzalayan ülke* | imza atan ülke*',
  application:
    'resmi başvuru* | tam üyelik başvurusu* | katılma başvurusu* | katılma talebi* | tam üyelik talebi* | üyelik müracaatı* | başvuru dosyası* | başvuru mektubu*',
  candidacy:
    'aday statüsü* | aday ülke statüsü* | adaylık statüsü* | ortak ülke statüsü* | partner ülke statüsü* | diyalog ortağı* | gözlemci statüsü* | gözlemci üyelik* | gözlemci üyeliği*',
  partner: 'ortak ülke | ortak üye | partner ülke | ortak ülke statüsü* | diyalog ortağı* | diyalog ortaklığı*',
  invitation:
    'üyelik daveti* | katılım daveti* | davet mektubu* | üyelik teklifi* | resmi davet* | katılma daveti* | davetiye*',
  talks:
    'üyelik görüşmeleri* | katılım görüşmeleri* | tam üyelik müzakereleri* | üyelik müzakereleri* | fasıl* | katılım süreci*',
  instrument: 'onay belge* | katılım belge* | onay senedi* | onay mektubu* | katılım mektubu*',
  treaty:
    'çerçeve anlaşması* | metin* | zabıt* | zaptı* | ortaklık belgesi* | ticaret anlaşması* | mutabakatı* | mutabakatname* | sözleşmesi* | anlaşması* | antlaşması* | beyannamesi* | kanun teklifi* | rejimi* | protokolleri*',
  embassy:
    'büyükelçilikleri* | büyükelçilik binası* | diplomatik misyon* | ticaret ofisi* | temsilcilikleri* | konsolosluk* | fahri konsolosluk*',
  ambassador: 'yeni büyükelçisi* | büyükelçileri* | ilk büyükelçisi* | geçici maslahatgüzar* | büyükelçisini',
  flights:
    'ilk uçuş* | ilk sefer* | tarifeli sefer* | ticari uçuş* | direkt sefer* | uçak | uçağı* | doğrudan ticari uçuş* | hava köprüsü* | uçuşları* | seferleri*',
  visa: 'vize şartı* | vizeleri* | vize uygulaması* | vizesiz seyahat* | vize kolaylığı* | vize muafiyet*',
  relations: 'diplomatik ilişkileri* | diplomatik bağ* | ilişkileri* | ilişkilerini | temsil düzeyi*',
  not: 'olmaksızın | hayır | henüz',
  may: 'alabilir | çekilebilir | ayrılabilir | girebilir | üye olabilir | onaylayabilir | gündeme gelebilir | mümkün | muhtemel | edebilir',
  will: 'olacak | gün sayıyor | an meselesi | eli kulağında',
  that: 'diye | olduğunu',
  if: 'şart | şartına | eğer | olursa | edilirse | halinde | karşılığı | ederse | takdirde | koşulu',
  whether: 'ne demek | hangi | kim | nedir | niçin | ne olur | ne zaman | neler | nereden',
  background:
    'itibaren | olan | sonrası | ardı sıra | yıl sonra | gün sonra | ay sonra | saat sonra | akabinde | gerekçesiyle | dolayı | karşın | uyarınca | beri | müteakip | bitene',
  aside: 'ne var ki | buna karşılık | fakat | bununla birlikte | diğer yandan',
  skip: "bugünden | yarından | ikinci kez | ilk kez | son olarak | tek taraflı | tek taraflı olarak | oybirliğiyle | oy çokluğuyla | karşılıklı | aynı gün | artık | nihayet | bugün | 'yla | 'nin | itibarıyla | kesin olarak | fiilen | tamamen | ortak | birlikte | yine | böylece | sonunda | dün gece | bu sabah | hızla | derhal | geçen hafta | hafta sonu",
  prep: "'den beri | 'teki | 'daki | 'deki | 'taki | nezdinde | üzerinden | karşısında | aracılığıyla | huzurunda | eşliğinde | konusunda | yönelik",
  institution:
    'hükumet* | hükümeti | kabine* | askeri yönetim* | geçiş hükümeti* | cunta yönetimi* | dışişleri | milli savunma bakanlığı* | bakanlık* | yönetim | askeri konsey* | geçici hükümet*',
  parliament:
    'genel kurulu* | yüksek rada* | senatosu* | meclisi* | parlamentosu* | milletvekilleri | vekiller* | senatörler* | üst meclis* | alt meclis* | halk meclisi* | federal meclis* | parlamento genel kurulu | milli meclis* | büyük millet meclisi* | mazhilis | meclis genel kurulu* | ulusal meclisi* | federal konsey* | komisyon*',
  head: 'cumhurbaşkanı* | devlet başkanı* | başbakanı* | hükümet sözcüsü | kraliçe* | şah | lideri* | liderleri* | dini lider* | başkanı* | prensi* | kralı | emiri | reisicumhur',
  official:
    'dışişleri sözcüsü* | hükümet sözcüsü* | bakan yardımcısı* | ticaret bakanı* | adalet bakanı* | dışişleri bakanları* | temsilcileri* | müzakereci* | başmüzakereci* | elçisi* | savunma bakanı* | maliye bakanı* | baş müzakereci* | danışmanı* | cumhurbaşkanı yardımcısı*',
  body: 'halkı | halk oylaması* | referandumda | seçmenler* | vatandaş*',
  media:
    'yazar* | köşe yazarı* | yorumcu* | yazısı | iddiaya göre | basına göre | kulis* | uzmanlar* | analistler* | diplomatik kaynaklar* | araştırma* | anket*',
  country:
    'doğu avrupa ülkesi | baltık ülkesi* | iskandinav ülkesi* | ülke | ada ülkesi | kuzey afrika ülkesi* | batı afrika ülkesi* | ülkede | müttefik*',
  others:
    'bir ülke daha | iki ülke daha | üç ülke daha | yeni bir ülke | bazı ülkeler | çok sayıda ülke | başka arap ülkeleri | pek çok ülke | yeni üyeler',
  past: 'yıl önceki | ay önce | hafta önce | yıllar önce | yaşında | geçen sene | geçtiğimiz yıl | geçen ay | yılında | tarihçe* | yıl dönümünde | tarihinde imzalanan | bir zamanlar',
  soon: 'bu hafta | bu ay | ay sonunda | yıl sonunda | yıl sonuna kadar | haftaya | öbür gün | birkaç gün içinde | birkaç hafta içinde | gelecek yıl | önümüzdeki ay | önümüzdeki yıl | kısa süre içinde',
  ordinal:
    'onuncu | on birinci | yirminci | otuzuncu | otuz ikinci | kırkıncı | ellinci | altmışıncı | en yeni | sonuncu',
  nation: 'ülke oldu | ülkesi oldu | devlet oldu | ülkesi haline geldi | üyesi',
  effect:
    'yürürlükte | yürürlüğe girmiş | hayata geçti | hayata geçiyor | uygulamaya girdi | geçerli | yürürlüğe konuldu | yürürlüğe | hüküm doğuracak | resmiyet kazanıyor',
  by: 'tarafından',
  including: 'bunlar arasında | aralarında | dahil olmak üzere',
  whole:
    'dostluk anlaşma* | dostluk antlaşma* | savunma çerçeve anlaşma* | sınır anlaşma* | güvenlik antlaşma* | savunma iş birliği anlaşma* | müttefiklik beyannamesi* | müttefiklik anlaşma* | ekonomik ortaklık anlaşma* | kapsamlı ekonomik ortaklık anlaşma* | kapsamlı ekonomik ortaklık | kapsamlı stratejik ortaklık anlaşma* | stratejik ortaklık anlaşma* | stratejik ortaklık belgesi* | geri kabul anlaşma* | maden anlaşma* | mineral anlaşma* | askeri iş birliği anlaşma* | askeri anlaşma* | deniz yetki alanları mutabakat* | deniz sınırı anlaşma* | deniz yetki alanları anlaşma* | normalleşme mutabakat* | normalleşme belgesi* | normalleşme protokol* | çerçeve anlaşma* | serbest ticaret antlaşma* | suçluların iadesi anlaşma* | balıkçılık anlaşma* | tahıl anlaşma* | tahıl koridoru anlaşma* | iklim anlaşma* | barış mutabakat* | vize serbestisi anlaşma* | serbest ticareti | güvenlik mutabakat*',
  topic:
    'müttefiklik | deniz yetki alanları | tahıl | tahıl koridoru | mineral | çerçeve | çevre | çocuk hakları | işkence | terör* | soykırım | kültürel miras | uzay | denizcilik | su | havacılık | kapsamlı ekonomik ortaklık',
  business:
    'bonservis | transfer | futbolcu | stoper | kiralık | toplu sözleşme* | toplu iş | toplu | belediye* | maaş | kira | sendika* | sponsorluk | yayın | abonelik | iş | karşılıklı | grev | ücretsiz',
  ties: 'ilişkilerini normalleştirecek | ilişkileri normalleştirecek | ilişkilerin normalleşmesi* | ilişkilerin normalleştirilmesi* | normalleşme süreci* | diplomatik ilişki kurdu | diplomatik ilişki kuracak | ilişki tesis etti | tam diplomatik ilişki* | ilişkileri normalleştirmeye | ilişkilerini normalleştirmeye',
  law: 'kanun teklifi* | yasa tasarısı* | onay kanunu* | kanun* | tezkere*',
};
