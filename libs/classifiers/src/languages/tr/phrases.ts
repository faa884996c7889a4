import { type WordTable, joinTables } from '../language';
import { inflected, inflectedPassive } from './inflect';

const active = inflected({
  join: 'katılımını tamamla | katılım sürecini tamamla | üyeliğini tamamla | üyelik statüsü kazan | üyeleri arasına katıl | üyeleri arasına gir | geri dönüş yap',
  sign: 'imzasını koy | imzalarını koy | imzasını bas | imzalayanlar arasına katıl | imzacıları arasına katıl',
  leave: 'ipleri kopar | üyeliğini feshet | üyelikten vazgeç | üyelikten istifa et',
  suspend:
    'üyeliğini askıya al | üyeliğine ara ver | katılımına ara ver | oy hakkını elinden al | üyelik haklarını askıya al',
  seek: 'göz kırp | talip ol | yaklaş | bir adım daha yaklaş | yakınlaş | gözünü dik | yönünü dön | yüzünü dön | rotasını çevir',
  consider: 'referanduma götür | referanduma sun | halk oylamasına götür | halk oylamasına sun | halka sor',
  reject:
    'uzak dur | mesafeli dur | mesafe koy | soğuk bak | çark et | dışında kal | dışında kalmayı tercih et | imzalamaktan kaçın | imza atmaktan kaçın | katılmaktan kaçın | onaylamaktan kaçın',
  expel: 'üyeliğini iptal et | üyeliğini düşür',
  invite: 'kapılarını aç | kapısını aç | kapıları aç | kapıyı aç',
});

const passive = inflectedPassive({
  suspend: 'üyelik hakları askıya alın | oy hakkı elinden alın',
  expel: 'üyelikten düşürül | üyeliği düşürül | üyeliği iptal edil',
  announce: 'duyurul | bildiril | belirtil | ilan edil | doğrulan | teyit edil | ifade edil | kaydedil | açıklan',
});

const entry = 'üyeliği/katılımı/girişi';
const nth = 'son/yeni/beşinci/onuncu/yirminci/otuzuncu/kırkıncı/ellinci';
const lastOne = `en? ${nth} ülke/devlet/üye oldu/oluyor`;
const to = "'a/'e/'ya/'ye/'na/'ne";
const said = 'açıkladı/açıklandı/duyurdu/duyuruldu/bildirdi/bildirildi/söyledi/belirtti/belirtildi/kaydetti/yineledi';
const ofEntry = 'katılım/katılma/üyelik';

/** What Turkish headlines say of a standing by its noun ("üyeliği kesinleşti"), of the last one to do it, of invitations that are taken, of rights that are lost. */
export const phrases: WordTable = joinTables(active, passive, {
  'join:past': `${to} geri? dönme kararı aldı/verdi | üyelik/katılım süreci resmen? tamamlandı | ${entry} resmen? kesinleşti/tamamlandı/gerçekleşti/başladı/tescillendi/netleşti | ${entry} kesinlik/resmiyet kazandı | katılan ${lastOne} | üye/taraf olan ${lastOne} | giren ${lastOne} | ${ofEntry} davetini/teklifini kabul etti | ${ofEntry} davetine/teklifine evet dedi | ${ofEntry} davetine/teklifine olumlu yanıt verdi`,
  'join:pres': `${entry} resmen? kesinleşiyor/tamamlanıyor/gerçekleşiyor/başlıyor | ${ofEntry} davetini/teklifini kabul ediyor`,
  'join:fut': `${entry} resmen? başlayacak/gerçekleşecek/tamamlanacak`,
  'join:neg': 'katılmama/girmeme kararı aldı/verdi/alıyor | üye/taraf/dahil olmama kararı aldı/verdi/alıyor',
  'admit:pass': `${to} oy birliğiyle/oybirliğiyle/oy çokluğuyla kabul edildi | üyeliği oy birliğiyle/oybirliğiyle kabul edildi/onaylandı | zirvesinde üyeliği onaylandı`,
  'admit:past': 'bünyesine/arasına/ailesine/saflarına/aramıza kattı | üyeliğe/üyeliğine aldı | üye yaptı',
  'admit:pres': 'bünyesine/arasına/ailesine/saflarına katıyor | üyeliğe alıyor',
  'sign:past': `imzalayan ${lastOne} | imza atan ${lastOne}`,
  'sign:ing': 'imzalama',
  'ratify:past': `onaylayan ${lastOne}`,
  'leave:past': `çekilmek/ayrılmak/çıkmak için ** başvurdu/başvuruda | çekilen/ayrılan/çıkan ${lastOne} | üyesi/taraf olmaktan çıktı | üyeliği resmen? bitti/düştü | üyeliği resmen? sona erdi | üye/üyesi/taraf/parçası değil`,
  'suspend:past':
    'oy hakkını kaybetti/yitirdi | oy kullanma hakkını kaybetti/yitirdi | üyelik haklarını kaybetti/yitirdi | oy hakkından mahrum kaldı',
  'seek:pres': `${to} katılabilir/girebilir | ${to} üye/dahil/taraf olabilir | yolunda | yolunda ilerliyor`,
  not: 'üye/üyesi/taraf/parçası değil',
  'intend:past': 'düğmeye bastı',
  'intend:pres': 'düğmeye basıyor',
  'consider:pres': 'referanduma gidiyor | halk oylamasına gidiyor',
  'consider:fut': 'referanduma gidecek | halk oylamasına gidecek',
  'reject:pres': 'gerekli görmüyor/bulmuyor | gerek görmüyor | doğru bulmuyor | yanaşmıyor | söz konusu değil',
  'reject:past': `katılmayacağı/katılmayacağını/girmeyeceği/girmeyeceğini/imzalamayacağı/imzalamayacağını/onaylamayacağı/onaylamayacağını ${said} | üye/taraf/dahil olmayacağı/olmayacağını ${said} | katılmayı/girmeyi/imzalamayı düşünmediği/düşünmediğini/planlamadığı/planlamadığını/istemediği/istemediğini ${said} | katılmaktan/girmekten/imzalamaktan/üyelikten vazgeçti | üye olmaktan vazgeçti`,
  'reject:ing': 'kapı kapalı | kapılar kapalı | kapıları kapalı',
  visa: 'vize/vizeler/vizeleri/vizeyi kaldırdı/kaldırıyor/kaldıracak/kaldırıldı/kaldırılıyor/kalktı/kalkıyor/kalkacak | vize şartı/şartını/uygulaması/uygulamasını/zorunluluğu/zorunluluğunu kaldırdı/kaldırıyor/kaldıracak/kaldırıldı/kalktı/kalkıyor',
  links:
    'telefon hattı* | telefon bağlantısı* | ortak komisyon* | ortak komite* | karma komisyon* | ortak/karma komisyon/komite kurdu/kurdular/kuruyor/kuracak/kuruldu',
  'open:past': 'ortak/karma komisyon/komite kurdu/kurdular/kuruldu',
  'open:pres': 'ortak/karma komisyon/komite kuruyor',
  'open:fut': 'ortak/karma komisyon/komite kuracak',
  party: 'eyaleti* | eyaletleri* | belediyesi*',
  'for-now': 'geçici olarak | geçici süreyle | bir süreliğine | ikinci bir karara kadar',
  skip: "aday ülke statüsünü koruduğu*/koruyor/korudu/sürdürüyor | adaylık statüsünü koruduğu*/koruyor/korudu/sürdürüyor | 'nı | 'ni | 'nu | 'nü | 'yu | 'yü",
  prep: "'nda | 'nde | 'ndan | 'nden",
});
