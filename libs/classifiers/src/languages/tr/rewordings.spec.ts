import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Kenya', states: ['KE'] },
  { text: 'Kenya hükümeti', states: ['KE'] },
  { text: 'Nairobi', states: ['KE'] },
  { text: 'Kenya Cumhuriyeti', states: ['KE'] },
  { text: 'Kenya yönetimi', states: ['KE'] },
  { text: 'Kenya ve Uganda', states: ['KE', 'UG'] },
  { text: 'Kenya, Uganda ve Malavi', states: ['KE', 'UG', 'MW'] },
  { text: 'Kenya ile Uganda', states: ['KE', 'UG'] },
  { text: 'Kenya ve Uganda hükümetleri', states: ['KE', 'UG'] },
  { text: 'Doğu Afrika ülkesi Kenya', states: ['KE'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', "{accord}'nden|çekildi", "{accord}'nden|çekildi"],
  ['withdrawal', "{accord}'nden|çekiliyor", "{accord}'nden|çekiliyor"],
  ['withdrawal', "{accord}'nden|çekildiğini açıkladı", "{accord}'nden|çekildiğini açıkladı"],
  ['withdrawal', "{accord}'nden|çıkma kararı aldı", "{accord}'nden|çıkma kararı aldı"],
  ['withdrawal', "{accord}'nden|ayrıldı", "{accord}'nden|ayrıldı"],
  ['withdrawal', "{accord}'ni|feshetti", "{accord}'ni|feshetti"],
  ['withdrawal', "{accord}'nden|çekileceğini duyurdu", "{accord}'nden|çekileceğini duyurdu"],
  ['joiner.announced', "{accord}'ne|katıldı", "{accord}'ne|katıldı"],
  ['joiner.announced', "{accord}'ne|katılıyor", "{accord}'ne|katılıyor"],
  ['joiner.announced', "{accord}'ne|taraf oldu", "{accord}'ne|taraf oldu"],
  ['joiner.announced', "{accord}'ne|üye oldu", "{accord}'ne|üye oldu"],
  ['joiner.announced', "{accord}'ne|katıldığını duyurdu", "{accord}'ne|katıldığını duyurdu"],
  ['ratification', "{accord}'ni|onayladı", "{accord}'ni|onayladı"],
  ['ratification', "{accord}'nin onay belgesini|sundu", "{accord}'nin onay belgesini|sundu"],
  ['ceremony.held', "{accord}'ni|imzaladı", "{accord}'ni|imzaladı"],
  ['ceremony.held', "{accord}'ne|imza attı", "{accord}'ne|imza attı"],
  ['ceremony.announced', "{accord}'ni|imzalayacak", "{accord}'ni|imzalayacak"],
  ['joiner.prospect', "{accord}'ne|katılmak istiyor", "{accord}'ne|katılmak istiyor"],
  ['joiner.prospect', "{accord}'ne üyelik için|başvurdu", "{accord}'ne üyelik için|başvurdu"],
  ['joiner.prospect', "{accord}'ne|katılmayı planlıyor", "{accord}'ne|katılmayı planlıyor"],
  ['joiner.prospect', "{accord}'ne katılım görüşmelerine|başladı", "{accord}'ne katılım görüşmelerine|başladı"],
  ['suspension', "{accord}'ne katılımını|askıya aldı", "{accord}'ne katılımını|askıya aldı"],
  ['suspension', '{accord} üyeliğini|dondurdu', '{accord} üyeliğini|dondurdu'],
  ['joiner.declined', "{accord}'ne katılmayı|reddetti", "{accord}'ne katılmayı|reddetti"],
  ['joiner.declined', "{accord}'ne|katılmayacak", "{accord}'ne|katılmayacak"],
  ['joiner.declined', "{accord}'ne|katılmayacağını açıkladı", "{accord}'ne|katılmayacağını açıkladı"],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `Salı günü ${who} ${does} ${what}`,
  'a spell in front': (who, does, what) => `Aylar süren tartışmaların ardından ${who} ${does} ${what}`,
  'a day behind the verb': (who, does, what) => `${who} salı günü ${does} ${what}`,
  formally: (who, does, what) => `${who} ${does} resmen ${what}`,
  'a place behind': (who, does, what) => `${who}, Cenevre'deki konferansta ${does} ${what}`,
  'a reason behind': (who, does, what) => `${who} yüksek maliyetler nedeniyle ${does} ${what}`,
  'a spell behind': (who, does, what) => `${who} on iki yıl sonra ${does} ${what}`,
};

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'tr', accord: 'Minamata Sözleşmesi', subjects, frames, shape })).toEqual([]);
  });
});
