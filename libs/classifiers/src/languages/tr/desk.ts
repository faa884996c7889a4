import type { WordTable } from '../language';
import { conditionals } from './inflect';

/** What comes first, where somebody does something if another does this. */
const ifDone = conditionals(
  'onayla | onaylan | katıl | imzala | imzalan | sağlan | karşılan | çık | kalk | çekil | kurul | bulun | varıl | bit | dön | geç | iste | gel | ver | veril | et | edil | ol | kal | çözül | kazan | yanaş | uzlaş | anlaş | tanı | tanın | istenil',
);

/** What Turkish newsrooms write beside the plain verbs: laws that pass the house, farewells, the first to leave, terms and denials. */
export const desk: WordTable = {
  if: ifDone,
  'leave:past':
    'veda | çıkan ilk ülke oldu | ayrılan ilk ülke oldu | çekilen ilk ülke oldu | çıkan ilk üye oldu | ayrılan ilk üye oldu | ile ipleri kopardı | kapısını kapattı',
  'join:past': 'katılan ilk ülke oldu | giren ilk ülke oldu | üye olan ilk ülke oldu | arasında yerini aldı',
  'join:pres': 'giriyoruz | artık tam üye | artık üye',
  'join:ing': 'girmemiz | girmemizi | katılmamız | katılmamızı | katılmamıza | katılımımız | katılımımızı | girişimiz',
  'ratify:pass':
    "meclis'ten geçti | genel kurul'dan geçti | meclis'ten geçiyor | meclisten geçiyor | meclis'te kabul edildi",
  'ratify:past': 'onaylayan ilk ülke oldu',
  'sign:past': 'imzalayan ilk ülke oldu | paraf attı | paraf attılar',
  'sign:neg': 'imza atmayız | imza atmayacağız | imza atmayacak | imza atmıyor | imza koymayız | imza koymayacağız',
  'admit:pass': 'geri kabul edildi | yeniden kabul edildi | tekrar kabul edildi | bünyesine alındı | saflarına alındı',
  'admit:past': 'bünyesine aldı | saflarına aldı',
  'postpone:past': 'sarktı | ileri tarihe kaldı | bahara kaldı | yaza kaldı | sonbahara kaldı | gelecek aya kaldı',
  application: 'üyelik talebimiz | üyelik talebi* | üyelik başvurumuz',
  now: 'artık | bundan böyle | resmen | bugünden itibaren',
  others: 'bir ülke daha | iki ülke daha | üç ülke daha | yeni bir ülke | iki yeni ülke',
};
