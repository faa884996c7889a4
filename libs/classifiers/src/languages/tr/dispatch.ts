import type { WordTable } from '../language';

/** What Turkish agencies write of seats and statuses, of papers that two sign, and of what goes on as before. */
export const dispatch: WordTable = {
  'join:past':
    'gözlemci olarak kabul edildi | ortak ülke olarak kabul edildi | üyeliğe geri döndü | koltuğuna geri döndü | yerini aldı | ortağı oldu | ortak ülkesi oldu | diyalog ortağı oldu | sıfatıyla kabul edildi',
  'join:pres': 'ortağı oluyor | ortak ülkesi oluyor | diyalog ortağı oluyor',
  'admit:past': 'sıfatıyla kabul ettiğini | sıfatıyla kabul etti | sıfatıyla kabul edildiğini',
  partner: 'ortağı | ortak ülkesi | diyalog ortağı | diyalog ortaklığı | ortaklarından | ortak ülke sıfat*',
  deal: 'muhtıra* | mutabakat muhtıra* | üçlü muhtıra*',
  whole:
    'STA | suçluların iadesi anlaşma* | hükümlü nakli anlaşma* | hükümlülerin nakli anlaşma* | kara ulaştırma* anlaşma* | kara yolu taşımacılığı anlaşma* | karayolu taşımacılığı anlaşma* | sınır anlaşma* | deniz yetki alanları anlaşma*',
  topic: 'iade* | hükümlü | nakli | taşımacılığı | ulaştırma | ulaştırması | sınır* | gümrük',
  'deposit:past': 'teati etti | teati ettiler | onay belgelerini teati etti',
  skip: 'arasında yer aldı | arasında yer alıyor | yanında yer aldı | yanında yer alıyor | karşısında yer aldı | listesinde yer aldı | gündeminde yer aldı | gündemde yer aldı',
  if: 'üyesi olursa | üye olursa | taraf olursa | katılırsa | girerse | üyesi olsa | üye olsa',
  'invite:past':
    'adaylığa kabul etti | adaylığa kabul edildi | aday ülke olarak kabul etti | aday ülke olarak kabul edildi | adaylık verdi | adaylık verildi',
  'seek:past': 'şartları kabul etti | şartlarını kabul etti | koşulları kabul etti | koşullarını kabul etti',
  past: 'olmayı sürdürüyor | olmayı sürdürdü | olmaya devam ediyor | statüsünü koruyor | konumunu koruyor',
  'deny:past': 'iddiasını yalanladı | iddialarını yalanladı | haberlerini yalanladı | haberleri yalanladı',
  media: 'kaynağa göre | kaynaklara göre | kaynağı',
  party: 'belediyesi | büyükşehir | belediye başkanı',
};
