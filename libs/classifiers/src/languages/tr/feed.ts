import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const verbs = inflected({
  sign: 'kalemi eline al | imzaları at',
  apply:
    'müracaat et | müracaatta bulun | dilekçesini ver | dilekçesini sun | dilekçesini teslim et | dilekçelerini ver | dilekçelerini sun | dilekçelerini teslim et',
  support: 'destek ver | destek açıkla | arka çık | desteğini açıkla | desteğini yinele',
  leave: 'kapıyı çek | el salla | elveda de',
});

/** What Turkish feeds tell in a title and a few sentences: whom a paper is signed for, seats, refusals in few words, what is only a time. */
export const feed: WordTable = joinTables(verbs, {
  if: 'olduğunda | olduklarında | olduğu zaman | katıldığında | katıldıklarında | girdiğinde | girdiklerinde | imzaladığında | onayladığında | olunca | katılınca | girince | imzalayınca | onaylayınca',
  'approve:past':
    'yasayı çıkardı | yasa çıkardı | kanunu çıkardı | kanun çıkardı | yasasını çıkardı | kararname çıkardı',
  candidacy: 'katılım yol haritası* | üyelik yol haritası* | üyelik eylem planı* | niyet mektubu*',
  application: 'üyelik dilekçe* | katılım dilekçe* | üyelik müracaat* | katılım müracaat*',
  'start:base': 'başlamayı | başlamaya | başlatmayı | başlatmaya | başlamak | başlatmak',
  'join:past':
    'davetini kabul etti | davetine evet dedi | sıfatıyla alındı | tam? üye olarak alındı | üyeliğe alındı | bünyesine katıldı | çatısı altına girdi | sandalyesine oturdu | koltuğuna oturdu | resmen içeride',
  'admit:past': 'aramıza katıldı',
  'join:ing':
    'sıfatıyla alındığı* | tam? üye olarak alındığı* | üyeliğe alındığı* | üyeliğe kabul edildiği* | dahil olduğu* | dahil olacağı* | dahil edildiği* | üye olduğu* | üye olacağı*',
  'say:past': 'paylaştı | aktardı | dile getirdi | anlattı | ifadesini kullandı | mesajını verdi | savundu | yineledi',
  'say:pres': 'paylaşıyor | aktarıyor | savunuyor | yineliyor',
  'reject:pres':
    'işimiz olmaz | işimiz yok | yerimiz yok | gündemimizde değil | gündemimizde bulunmuyor | gündemimize giremez | gündemimize girmez | niyetinde değil | niyetinde değiliz | hevesli değil',
  'reject:past':
    'elinin tersiyle itti | kapıyı kapattı | kapısını kapattı | davetini geri çevirdi | davete hayır dedi | hayır dedi',
});
