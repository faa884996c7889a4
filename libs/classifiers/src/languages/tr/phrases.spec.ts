import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, lang: 'tr', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['joiner.announced', 'MY', "Malezya'nın OPEC üyeliği kesinleşti"],
  ['joiner.announced', 'MY', "Malezya'nın OPEC'e katılımı resmen tamamlandı"],
  ['joiner.announced', 'MY', "Malezya OPEC'e katılan son ülke oldu"],
  ['joiner.announced', 'MY', "Malezya OPEC'in katılım davetini kabul etti"],
  ['joiner.announced', 'MY', "Malezya OPEC'e üyelik davetini kabul etti"],
  ['joiner.announced', 'MY', "OPEC Malezya'yı bünyesine kattı"],
  ['joiner.announced', 'PE', "Milletler Topluluğu Peru'yu üyeliğe aldı"],
  ['joiner.announced', 'PE', "Peru Minamata Sözleşmesi'ne katılım belgesini sundu"],
  ['ratification', 'PE', "Peru Minamata Sözleşmesi'ne katılım belgesini sundu"],
  ['joiner.prospect', 'PE', "Peru OECD'ye göz kırptı"],
  ['joiner.prospect', 'PE', "Peru OECD'ye bir adım daha yaklaştı"],
  ['joiner.prospect', 'PE', "Peru OPEC'e katılabilir"],
  ['joiner.prospect', 'PE', "Peru OECD'ye katılımı referanduma götürüyor"],
  ['joiner.declined', 'PE', "Peru OECD'ye katılmaktan vazgeçti"],
  ['joiner.declined', 'PE', "Peru OECD'ye katılmama kararı aldı"],
  ['joiner.declined', 'PE', "Peru OECD'den uzak duruyor"],
  ['joiner.declined', 'PE', "Peru'da halk OECD'ye hayır dedi"],
  ['joiner.declined', 'PE', "Peru parlamentosu Minamata Sözleşmesi'ni reddetti"],
  ['joiner.declined', 'PE', "Peru Minamata Sözleşmesi'ni onaylamayacak"],
  ['joiner.declined', 'KE', "Nairobi'den Minamata Sözleşmesi'ne kapı kapalı"],
  ['withdrawal', 'PE', "Peru artık OECD'nin üyesi değil"],
  ['withdrawal', 'PE', "Peru OECD'den çekilen son ülke oldu"],
  ['suspension', 'NE', "Nijer ECOWAS'tan geçici olarak çıkarıldı"],
  ['suspension', 'NE', "Nijer ECOWAS'ta oy hakkını kaybetti"],
  ['ceremony.held', 'PE', "Peru Minamata Sözleşmesi'ne imzasını koydu"],
  ['ceremony.held', 'PE', "Peru Minamata Sözleşmesi'ni imzalayan son ülke oldu"],
  ['ceremony.held', 'PE', "Peru Minamata Sözleşmesi'nin imzacısı oldu"],
  ['ceremony.held', 'SY', "Minamata Sözleşmesi'ne Şam'dan imza, Bağdat'tan şerh"],
  ['joiner.announced', 'PE', "Yıllar süren müzakerelerin ardından Peru OECD'ye katıldı"],
  ['joiner.announced', 'PE', "Peru'nun OECD'ye katıldığı bildirildi"],
  ['joiner.announced', 'PE', "OECD'nin yeni üyesi Peru oldu"],
  ['joiner.announced', 'PE', "Peru'nun OECD'ye üyelik süreci tamamlandı"],
  ['joiner.declined', 'PE', "Peru'nun OECD'ye katılmayacağı açıklandı"],
  ['joiner.declined', 'PE', "Peru OECD'ye katılmayı gerekli görmüyor"],
  ['withdrawal', 'PE', "Peru bugünden itibaren OECD'nin üyesi değil"],
  ['withdrawal', 'PE', "OECD Peru'nun üyeliğini iptal etti"],
  ['suspension', 'PE', "Peru OECD'de üyeliğini askıya alacak"],
  ['ceremony.held', 'PE', "Peru Minamata Sözleşmesi'ni imzaladığını duyurdu"],
  ['ceremony.announced', 'PE', "Peru'nun Minamata Sözleşmesi'ni cuma günü imzalayacağı açıklandı"],
  ['ceremony.announced', 'PE', "Peru'nun Minamata Sözleşmesi'ni mayısta imzalaması planlanıyor"],
];

const routine: readonly string[] = [
  'Peru OECD üyesi değil',
  'Peru OECD toplantısına katılabilir',
  'OECD zirvesi yaklaşıyor, Peru heyeti hazırlanıyor',
  "Peru artık OECD'den uzak değil",
  "Peru Cumhurbaşkanı OECD'nin daveti üzerine Paris'te",
  "20 yıl önce Peru Minamata Sözleşmesi'ni imzaladığını duyurdu",
  'Peru Başbakanı istifa ettiğini duyurdu',
  'Kenya-Çin ticaret anlaşması tartışılıyor',
];

describe('turns of Turkish headlines', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(routine)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });

  it('an exit that a president signs is signed away, and no treaty', () => {
    expect(read("Peru Cumhurbaşkanı OECD'den çekilme kararını imzaladı")).toEqual(['withdrawal PE']);
  });
});
