import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '', publishedAt = '2026-11-29'): string[] =>
  readingsIn({ title, text, lang, publishedAt });

describe('the cabinet and the house of the state whose press writes', () => {
  it.each([
    ['he', 'IL', 'הממשלה אישרה את הסכם הסחר עם הודו'],
    ['he', 'IL', 'הקבינט אישר את ההסכם עם יוון'],
    ['tr', 'TR', "Meclis, Açık Denizler Anlaşması'nı oybirliğiyle onayladı"],
    ['tr', 'TR', "Ottawa Sözleşmesi Meclis'ten geçti"],
  ])('need no name (%s: %s, %s)', (lang, country, title) =>
    expect(read(lang, title)).toEqual([`ratification ${country}`]),
  );

  it("vote on another's entry, which is not the voter", () =>
    expect(read('tr', "Finlandiya'nın NATO'ya katılım protokolü Meclis'ten geçti", '', '2023-03-31')).toEqual([
      'ratification TR',
    ]));

  it.each([
    ['he', 'ratification ES', 'ספרד: הממשלה אישרה את אמנת הים הפתוח', ''],
    ['tr', 'ratification GR', "Yunan Meclisi Açık Denizler Anlaşması'nı kabul etti", ''],
    ['he', 'ratification FR', 'הממשלה אישרה את אמנת הים הפתוח', 'פריז - ממשלת צרפת אישרה את האמנה.'],
    ['en', '', 'Cabinet approves high seas treaty', ''],
  ])(
    "are another state's where one is named, and nobody's in a language of many (%s: %s, %s)",
    (lang, found, title, text) => expect(read(lang, title, text)).toEqual(found === '' ? [] : [found]),
  );
});
