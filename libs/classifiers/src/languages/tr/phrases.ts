import { type WordTable, joinTables } from '../language';
import { inflected, inflectedPassive } from './inflect';

const active = inflected({
  join: 'katılımını tamamla | katılım sürecini tamamla | üyeliğini tamamla | üyelik statüsü kazan | üyeleri arasına katıl | üyeleri arasına gir',
  sign: 'imzasını koy | imzalarını koy | imzasını bas | imzalayanlar arasına katıl | imzacıları arasına katıl',
  leave: 'ipleri kopar | üyeliğini feshet | üyelikten vazgeç | üyelikten istifa et',
  suspend:
    'üyeliğini askıya al | üyeliğine ara ver | katılımına ara ver | oy hakkını elinden al | üyelik haklarını askıya al',
  seek: 'göz kırp | talip ol | yaklaş | bir adım daha yaklaş | yakınlaş | yönünü dön | yüzünü dön | rotasını çevir',
  consider: 'referanduma götür | referanduma sun | halk oylamasına götür | halk oylamasına sun | halka sor',
  reject: 'uzak dur | mesafeli dur | mesafe koy | soğuk bak',
});

const passive = inflectedPassive({
  suspend: 'üyelik hakları askıya alın | oy hakkı elinden alın',
});

const entry = 'üyeliği/katılımı/girişi';
const nth = 'son/yeni/beşinci/onuncu/yirminci/otuzuncu/kırkıncı/ellinci';
const lastOne = `en? ${nth} ülke/devlet/üye oldu/oluyor`;
const to = "'a/'e/'ya/'ye/'na/'ne";
const ofEntry = 'katılım/katılma/üyelik';

/** What Turkish headlines say of a standing by its noun ("üyeliği kesinleşti"), of the last one to do it, of invitations that are taken, of rights that are lost. */
export const phrases: WordTable = joinTables(active, passive, {
  'join:past': `${entry} resmen? kesinleşti/tamamlandı/gerçekleşti/başladı/tescillendi/netleşti | ${entry} kesinlik/resmiyet kazandı | katılan ${lastOne} | üye/taraf olan ${lastOne} | giren ${lastOne} | ${ofEntry} davetini/teklifini kabul etti | ${ofEntry} davetine/teklifine evet dedi | ${ofEntry} davetine/teklifine olumlu yanıt verdi`,
  'join:pres': `${entry} resmen? kesinleşiyor/tamamlanıyor/gerçekleşiyor/başlıyor | ${ofEntry} davetini/teklifini kabul ediyor`,
  'join:fut': `${entry} resmen? başlayacak/gerçekleşecek/tamamlanacak`,
  'join:neg': 'katılmama/girmeme kararı aldı/verdi/alıyor | üye/taraf/dahil olmama kararı aldı/verdi/alıyor',
  'admit:past': 'bünyesine/arasına/ailesine/saflarına/aramıza kattı | üyeliğe/üyeliğine aldı | üye yaptı',
  'admit:pres': 'bünyesine/arasına/ailesine/saflarına katıyor | üyeliğe alıyor',
  'sign:past': `imzalayan ${lastOne} | imza atan ${lastOne}`,
  'sign:ing': 'imzalama',
  'ratify:past': `onaylayan ${lastOne}`,
  'leave:past': `çekilen/ayrılan/çıkan ${lastOne} | üyesi/taraf olmaktan çıktı | üyeliği resmen? bitti/düştü | üyeliği resmen? sona erdi | üye/üyesi/taraf/parçası değil`,
  'suspend:past':
    'oy hakkını kaybetti/yitirdi | oy kullanma hakkını kaybetti/yitirdi | üyelik haklarını kaybetti/yitirdi | oy hakkından mahrum kaldı',
  'seek:pres': `${to} katılabilir/girebilir | ${to} üye/dahil/taraf olabilir | yolunda | yolunda ilerliyor`,
  not: 'üye/üyesi/taraf/parçası değil',
  'intend:past': 'düğmeye bastı',
  'intend:pres': 'düğmeye basıyor',
  'consider:pres': 'referanduma gidiyor | halk oylamasına gidiyor',
  'consider:fut': 'referanduma gidecek | halk oylamasına gidecek',
  'reject:past': 'katılmaktan/girmekten/imzalamaktan/üyelikten vazgeçti | üye olmaktan vazgeçti',
  'reject:ing': 'kapı kapalı | kapılar kapalı | kapıları kapalı',
  party: 'eyaleti* | eyaletleri* | belediyesi*',
  'for-now': 'geçici olarak | geçici süreyle | bir süreliğine | ikinci bir karara kadar',
  skip: "'nı | 'ni | 'nu | 'nü | 'yu | 'yü",
  prep: "'nda | 'nde | 'ndan | 'nden",
});
