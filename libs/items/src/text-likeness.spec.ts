import { isSameArticle, likeness, type Sketched, signatureOf, sketchOf } from './text-likeness';

const wire =
  'Kazakhstan will become the first country to join the Abraham Accords in the second term of the American president, officials in Washington told reporters on Thursday. ' +
  'A ceremony is to follow within weeks, they said, and further states of the region have asked what membership would bring them. The two countries have had full relations for over thirty years.';
const anArticle = (changes: Partial<Sketched> & { body?: string } = {}): Sketched => {
  const title = changes.title ?? 'Kazakhstan to join Abraham Accords';
  return {
    itemId: 'it_1',
    publishedAt: '2025-11-07T00:00:00.000Z',
    ...changes,
    title,
    sketch: sketchOf(title, changes.body ?? wire),
  };
};

describe('two articles have one text', () => {
  it.each([
    ['another outlet gives it a title of its own', { title: 'Officials: Kazakhstan joins normalisation pact' }],
    ['a dateline is put before it', { body: `ASTANA, November 6 (Harbour Wire) - ${wire}` }],
    ['it is cut after two sentences', { body: wire.slice(0, 260) }],
    ['a word is changed here and there', { body: wire.replace('told reporters', 'told us').replace('weeks', 'days') }],
    ['case, quotes and blanks differ', { body: wire.toUpperCase().replaceAll(' ', ' \n ').replaceAll(',', ' –') }],
    [
      'a paragraph of its own follows',
      { body: `${wire} ${'Our correspondent adds that markets were calm. '.repeat(9)}` },
    ],
  ])('when %s', (_, changes) => {
    expect(isSameArticle(anArticle(), anArticle(changes))).toBe(true);
  });

  it('in a script without blanks between words', () => {
    const text =
      '哈萨克斯坦将加入亚伯拉罕协议，成为美国总统第二任期内首个加入的国家。官员表示，签署仪式将在数周内举行，该地区其他国家也表示了兴趣。';
    const [a, b] = [text, `据新华社报道，${text}`].map((body) => anArticle({ title: '哈萨克斯坦将加入协议', body }));
    expect(a && b && isSameArticle(a, b)).toBe(true);
  });

  it('that is found by the signatures of both', () => {
    const [full, cut] = [sketchOf('', wire), sketchOf('', wire.slice(0, 220))];
    expect(signatureOf(full).some((hash) => signatureOf(cut).includes(hash))).toBe(true);
  });
});

describe('two articles are two', () => {
  it.each([
    [
      'one tells in its own words what the other tells',
      {
        body: 'Washington says that Astana is coming into the Abraham Accords, the first newcomer since the president took office again. Officials spoke of a signing soon, and of other interested capitals. Israel and Kazakhstan have exchanged ambassadors since the nineties.',
      },
    ],
    [
      'they share a quoted sentence',
      {
        body: `Analysts in Almaty doubt that much will change for trade or visas, and several pointed to agreements that never came to life. ${wire.slice(0, 170)} Opposition members asked for a debate in parliament before anything is signed, while business groups said that they expect flights and joint funds.`,
      },
    ],
    ['three days lie between them', { publishedAt: '2025-11-10T00:00:01.000Z' }],
    ['their titles share no word: a standing phrase makes no article', { title: 'Rain in the north' }],
  ])('when %s', (_, changes) => {
    expect(isSameArticle(anArticle(), anArticle(changes))).toBe(false);
  });

  it('when they are too short to tell one from another', () => {
    expect(sketchOf('Kazakhstan to join Abraham Accords', 'Officials confirm it.')).toEqual([]);
    expect(likeness([], [])).toBe(0);
  });
});
