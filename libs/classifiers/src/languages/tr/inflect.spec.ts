import { inflected, inflectedPassive } from './inflect';

const has = (list: string | undefined, ...forms: readonly string[]): string[] =>
  forms.filter((form) => list?.split(' | ').includes(form) !== true);

describe('Turkish verbs in all their forms', () => {
  it('takes vowels and consonants from the stem', () => {
    const forms = inflected({ join: 'katıl | üye ol', sign: 'imzala | paraf et', leave: 'çık' });
    expect(has(forms['join:past'], 'katıldı', 'katıldık', 'üye oldu', 'üye olmuşlar')).toEqual([]);
    expect(has(forms['join:ing'], 'katılmasını', 'katılacaklarını', 'üye olduğunu', 'üye olması')).toEqual([]);
    expect(has(forms['sign:pres'], 'imzalıyor', 'imzalıyoruz', 'paraf ediyorlar')).toEqual([]);
    expect(has(forms['sign:fut'], 'imzalayacak', 'imzalayacağız', 'paraf edecek')).toEqual([]);
    expect(has(forms['leave:past'], 'çıktı', 'çıktılar')).toEqual([]);
    expect(has(forms['leave:base'], 'çıkmak', 'çıkmaya', 'çıkmaktan')).toEqual([]);
  });

  it('has negations of the acts that are refused', () => {
    const forms = inflected({ join: 'katıl', announce: 'açıkla' });
    expect(has(forms['join:neg'], 'katılmayacağız', 'katılmıyor', 'katılmayız')).toEqual([]);
    expect(has(forms['reject:ing'], 'katılmayacağını', 'katılmayacaklarını')).toEqual([]);
    expect(forms['announce:neg']).toBeUndefined();
  });

  it('reads what was done to something as a passive and what will be as to come', () => {
    const forms = inflectedPassive({ sign: 'imzalan' });
    expect(has(forms['sign:pass'], 'imzalandı', 'imzalanıyor')).toEqual([]);
    expect(has(forms['sign:fut'], 'imzalanacak')).toEqual([]);
  });
});
