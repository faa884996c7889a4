import type { WordTable } from '../../language';

/** Ties with a host: relations, recognition, peace, and how Turkish news ties them to conditions, refuses or seeks them. */
export const ties: WordTable = {
  relations: `barış | barışa | barışı | barışın | diplomatik temas* | diplomatik ilişki* | normalleşme | normalleşmeye | normalleşmeyi | normalleşmenin | normalleşmesi* | normalleştirme* | normalleşme süreci* | tanıma | tanınma* | tanıması* | ilişkilerin normalleşmesi* | ilişkilerin normalleştirilmesi*`,
  topic: `barış | normalleşme`,
  ties: `normalleşme | normalleşmeye | normalleşmeyi | normalleşmenin | normalleştirme* | normalleşeceğ* | normalleşiyor | normalleşti | normalleşecek | normalleşmeyecek | normalleşmeyeceğiz | normalleşmeyeceğini | normalleşmek | tanıyacak | tanıyor | tanıdı | tanımak | tanımaya | tanımayı | tanımayacak | tanımayacağız | tanımayacağını | tanımayız | tanımıyor | tanımadı | tanıyabilir | tanıyacağ* | ilişki kurmak | ilişki kurmayı | ilişki kurmaya | ilişki kuracak | ilişki kuruyor | ilişki kurdu | ilişki kurma | ilişki kurulması* | ilişki kurmayacak | ilişki kurmayacağız | ilişki kurmayacağını | ilişki kurulmayacak | diplomatik ilişki kurmak | diplomatik ilişki kurmayı | diplomatik ilişki kurmaya | diplomatik ilişki kurma | diplomatik ilişki kurulması* | diplomatik ilişki kurmayacak | diplomatik ilişki kurmayacağız | diplomatik ilişki kurmayacağını | diplomatik ilişki kuruyor`,
  'join:pres': `normalleşiyor | tanıyor | ilişki kuruyor | diplomatik ilişki kuruyor`,
  'join:past': `normalleşti | tanıdı | ilişki kurdu`,
  'join:fut': `normalleşecek | tanıyacak | ilişki kuracak | diplomatik ilişki kuracak`,
  'join:base': `normalleşmek | tanımak | tanımaya | tanımayı | diplomatik ilişki kurmak | diplomatik ilişki kurmayı | diplomatik ilişki kurmaya`,
  'join:ing': `normalleşeceğ* | tanıyacağ* | ilişki kurma | diplomatik ilişki kurma | ilişki kurulması* | diplomatik ilişki kurulması* | ilişki kurulacağ*`,
  'join:neg': `normalleşmeyecek | normalleşmeyeceğiz | normalleşmeyeceğini | tanımayacak | tanımayacağız | tanımayacağını | tanımayız | tanımıyor | ilişki kurmayacağını | ilişki kurulmayacak | ilişki kurulmayacağını | diplomatik ilişki kurmayacak | diplomatik ilişki kurmayacağız | diplomatik ilişki kurmayacağını`,
  if: `kurulursa | tanırsa | tanınırsa | şart koştu | şart koşuyor | şartına bağladı | şartına bağlıyor | şartı | koşuluna bağladı | ön koşul* | önkoşul* | bağlı | ancak * kurulursa | kurulması halinde | kurulması şartıyla | tanınması halinde | kurulduktan sonra`,
  until: `tanınmadıkça | kurulmadıkça | olmadıkça | çekilmedikçe | sürdükçe | sağlanmadıkça | altındayken`,
  not: `gündemde değil | gündemimizde değil`,
  'reject:pres': `reddediyor | dışlıyor | söz konusu değil | söz konusu olamaz | mümkün değil | imkansız | gündemde değil | gündemimizde değil | masada değil | erken | ihanettir | ihanet | vatana ihanet | niyetinde değil | niyeti yok | planı yok | niyetimiz yok | düşünmüyor | planlamıyor | sıcak bakmıyor | rafa kalktı | rafta | askıda | kabul etmiyor`,
  'reject:past': `dışladı | rafa kaldırdı | şartına bağladı | koşuluna bağladı | kapıyı kapattı`,
  'reject:ing': `son ülke | niyeti olmadığını | planı olmadığını | söz konusu olmadığını`,
  'deny:past': `iddialarını yalanladı | iddiasını yalanladı | haberlerini yalanladı | haberleri yalanladı | iddialarını reddetti`,
  'seek:pres': `açık | sıcak bakıyor | yakın | yakınız | çok yakınız | yaklaşıyor | yaklaşıyoruz | arayışında | yeşil ışık yakıyor | istekli`,
  'seek:past': `yaklaştı | yaklaştık`,
  'consider:pres': `görüşüyor | müzakere ediyor | müzakere yürütüyor | masaya yatırıyor`,
  'consider:past': `ana hatlarında/çerçevesinde uzlaştı/anlaştı | ana hatları üzerinde uzlaştı/anlaştı`,
  'agree:past': `uzlaştı | uzlaşmaya vardı | anlaşmaya vardı | mutabakata vardı | kabul etti | kararı aldı | üzerinde anlaştı | konusunda anlaştı`,
  'leave:past': `normalleşmeyi iptal etti | normalleşmeyi feshetti | anlaşmayı iptal etti`,
  skip: `filistin devleti olmadan | filistin devleti kurulmadan | olmadan | kurulmadan | tanınmadan | sağlanmadan`,
};
