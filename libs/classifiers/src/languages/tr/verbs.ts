import { type WordTable, joinTables } from '../language';
import { inflected, inflectedPassive } from './inflect';

/** Stems of the acts and of the verbs that say how they are meant, in all their forms. */
const active = inflected({
  join: 'katıl | dahil ol | üye ol | üyesi ol | tam üye ol | taraf ol | taraf haline gel | iştirak et | yer al | parçası ol | iltihak et | imzacı ol | imzacısı ol | gözlemci ol | ortak ülke ol | diyalog ortağı ol | saflarına geç | arasına gir | müttefik ol',
  sign: 'imzala | imza at | imza koy | imzayı at | imzasını at | imzalarını at | parafe et | paraf et | akdet | imza altına al | parafla',
  ratify: 'onayla | tasdik et | tasdikle | onay sürecini tamamla',
  leave:
    'çekil | ayrıl | terk et | feshet | veda et | yollarını ayır | üyeliğini sonlandır | üyeliğine son ver | üyeliğini bitir | sırtını dön | kapıyı çarp | sonlandır | sona erdir | bağını kopar | bağlarını kopar',
  suspend: 'askıya al | dondur | rafa kaldır | buzdolabına kaldır',
  expel: 'ihraç et',
  recall: 'geri çağır | merkeze çağır | istişarelere çağır',
  postpone: 'ertele | ötele | iptal et | ileri tarihe al | ileri bir tarihe bırak',
  invite: 'davet et | davette bulun | davet gönder | üyelik teklif et',
  apply:
    'başvur | başvuruda bulun | başvuru yap | başvurusu yap | başvurusunda bulun | başvurusunu yap | başvurusunu sun | başvurusunu ilet | kapısını çal',
  intend: 'planla | hazırlan | niyetlen | taahhüt et',
  consider: 'değerlendir | düşün | müzakere et | masaya yatır | gündemine al',
  decide: 'kararlaştır | karar ver | karar al | kararı al | karara bağla',
  announce: 'açıkla | duyur | ilan et | doğrula | teyit et',
  deny: 'yalanla | tekzip et',
  reject: 'reddet | geri çevir | veto et',
  urge: 'talep et | tavsiye et | çağrıda bulun | çağrısında bulun | çağrı yap',
});

const passive = inflectedPassive({
  sign: 'imzalan | parafe edil | paraf edil | imza altına alın | akdedil',
  ratify: 'onaylan | tasdik edil',
  leave: 'feshedil | sonlandırıl',
  suspend: 'askıya alın | dondurul | rafa kaldırıl',
  expel: 'ihraç edil | üyelikten çıkarıl | kovul',
  postpone: 'ertelen | ötelen | iptal edil | ileri tarihe alın | ileri bir tarihe bırakıl',
  invite: 'davet edil',
});

/** Turkish verbs in all their forms: what the other tables list of them one by one is among these. */
export const verbs: WordTable = joinTables(active, passive);
