import type { WordTable } from '../language';

/** Turkish of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'leave:ing':
    'çekildiğini | çekildiklerini | ayrıldığını | ayrıldıklarını | çekileceğini | çekileceklerini | ayrılacağını | ayrılacaklarını',
  'join:ing': 'tanıma | tanımak',
  background: 'olmayı sürdürüyor | olmaya devam ediyor | olarak kalıyor | olmayı sürdürecek',
  media: `'li yetkili`,
  'reject:past':
    'gibi bir niyetimiz yok | gibi bir niyeti yok | niyetimiz yok | niyeti yok | niyetinde değil | gündemimizde yok | gündeminde yok | söz konusu değil',
  'taking-part': 'katılım* | işbirliği* | iş birliği* | iştirak*',
  deal: 'anlaşmasından | anlaşmalarından | anlaşmalarına | anlaşmasındaki | anlaşmalarını | anlaşmalarında | bildirgesinden | bildirgelerinden | bildirgelerine | bildirgesindeki | bildirgelerini | bildirgelerinde | bildirisi* | bildirisini | bildirisine',
  pact: 'antlaşmasından | antlaşmalarından | antlaşmalarına | antlaşmasındaki | antlaşmalarını | antlaşmalarında | sözleşmesinden | sözleşmelerinden | sözleşmelerine | sözleşmesindeki | sözleşmelerini | sözleşmelerinde | protokollerinden | protokolünden',
  'start:ing': 'başlatan | başlatmaya yönelik | başlatılmasına dair',
  parliament: 'tbmm genel kurulu* | türkiye büyük millet meclisi*',
  'postpone:past': 'imzalanmadı | imzalanamadı | imza atılmadı',
  unsigned: 'imzalanmadı | imzalanamadı | imza atılmadı',
  prep: 'huzurunda | eşliğinde | arabuluculuğunda | ev sahipliğinde | gözetiminde | himayesinde | önünde | başkanlığında',
};
