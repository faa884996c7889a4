import { accordReadingsIn } from '@test/grammar';

const read = (lang: string, title: string, publishedAt: string) => accordReadingsIn({ title, lang, publishedAt });

/** The same acts in other orders: language, day, headline, what it says. */
const orders: [string, string, string, string][] = [
  ['ru', '2025-11-15', 'К Авраамовым соглашениям присоединяется Казахстан', 'abraham-accords joiner.announced KZ'],
  ['ru', '2025-11-15', 'В БРИКС хочет вступить Сербия', 'brics joiner.prospect RS'],
  ['ru', '2025-04-15', 'Из Международного уголовного суда выходит Венгрия', 'icc-rome-statute withdrawal HU'],
  ['ru', '2025-04-15', 'О выходе из Оттавской конвенции объявила Литва', 'ottawa-convention withdrawal LT'],
  ['ru', '2024-03-07', 'Членом НАТО стала Швеция', 'nato joiner.announced SE'],
  [
    'ru',
    '2024-12-01',
    'Ратификацию Договора об открытом море одобрил чешский парламент',
    'high-seas-treaty ratification CZ',
  ],
  ['fr', '2025-11-15', 'Signature par la Croatie des accords Artemis', 'artemis-accords ceremony.held HR'],
  ['fr', '2017-10-20', 'Départ effectif du Burundi de la CPI', 'icc-rome-statute withdrawal BI'],
  ['es', '2024-01-20', 'Luz verde de Turquía al ingreso de Suecia en la OTAN', 'nato ratification TR'],
  ['de', '2013-07-01', 'Kroatien ist 28. EU-Mitglied', 'eu joiner.announced HR'],
  ['de', '2022-03-01', 'Ukraine stellt Antrag auf EU-Mitgliedschaft', 'eu joiner.prospect UA'],
  ['ar', '2024-02-20', 'المجر تمنح الضوء الأخضر لعضوية السويد في حلف شمال الأطلسي', 'nato ratification HU'],
  ['tr', '2024-02-20', "Macaristan parlamentosu İsveç'in NATO üyeliğini kabul etti", 'nato ratification HU'],
  ['tr', '2024-12-01', "Gürcistan, AB üyelik müzakerelerini 2028'e kadar askıya aldı", 'eu suspension GE'],
];

describe('the order of words', () => {
  it.each(orders)('does not change what a headline says (%s, %s: %s)', (lang, day, title, finding) => {
    expect(read(lang, title, day)).toContain(finding);
  });
  it('leaves a body that suspends a state where it stands', () => {
    expect(read('ar', 'الاتحاد الأفريقي يعلق عضوية النيجر', '2023-08-22')).toContain('african-union suspension NE');
  });
  it('keeps a partner out of what a state ratifies', () => {
    const found = read('tr', 'Ukrayna, Türkiye ile serbest ticaret anlaşmasını onayladı', '2025-06-01');
    expect(found.map((one) => one.slice(-15))).toEqual(['ratification UA']);
  });
});
