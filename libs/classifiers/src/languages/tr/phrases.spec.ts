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
];

const routine: readonly string[] = [
  'Peru OECD üyesi değil',
  'Peru OECD toplantısına katılabilir',
  'OECD zirvesi yaklaşıyor, Peru heyeti hazırlanıyor',
  "Peru artık OECD'den uzak değil",
  "Peru Cumhurbaşkanı OECD'nin daveti üzerine Paris'te",
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
