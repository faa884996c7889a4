import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string) => readingsIn({ lang, title, publishedAt: '2009-05-04' });

describe('a treaty that begins to bind one state', () => {
  it.each([
    ['en', 'Ottawa Convention takes effect in Somalia', ['joiner.announced SO']],
    ['en', 'Rome Statute now in force for Guatemala', ['joiner.announced GT']],
    ['es', 'El Estatuto de Roma entra en vigor para Guatemala', ['joiner.announced GT']],
    ['fr', 'Le Statut de Rome entre en vigueur en Tunisie', ['joiner.announced TN']],
    ['de', 'Das Römische Statut tritt für Tunesien in Kraft', ['joiner.announced TN']],
    ['tr', "Roma Statüsü Tunus'ta yürürlüğe girdi", ['joiner.announced TN']],
    ['en', 'Rome Statute takes effect after Guatemala storm', []],
    ['en', 'Will the Rome Statute take effect in Guatemala?', []],
    ['en', 'Border dispute takes effect on trade in Guatemala, EU says', []],
  ])('is joined by it (%s: %s)', (lang, title, expected) => {
    expect(read(lang, title)).toEqual(expected);
  });
});

it('takes a status of partner for a seat, and not for a candidacy', () => {
  expect(read('ru', 'Сомали получило статус партнера БРИКС')).toEqual(['joiner.announced SO']);
});

describe('steps of treaties', () => {
  it.each([
    ['Somalia accepts Ottawa Convention', ['ratification SO']],
    ['Somalia has signed but not ratified the Rome Statute', []],
    ['Fiji and Somalia were among 46 states that signed the Rome Statute', ['ceremony.held FJ', 'ceremony.held SO']],
    ["Somalia sees out the year as the EU's 28th member", ['joiner.announced SO']],
    ['Somalia joins the EU and NATO', ['joiner.announced SO', 'joiner.announced SO']],
    ["No decision yet on Somalia's BRICS bid", []],
    ['Somalia granted observer status in BRICS', ['joiner.announced SO']],
    ['Somalia and Fiji sign the Additional Protocol to the Rome Statute', ['ceremony.held FJ', 'ceremony.held SO']],
    ['Council of Europe invites Somalia to join the Ottawa Convention', ['joiner.prospect SO']],
  ])('%s', (title, expected) => {
    expect(read('en', title)).toEqual(expected);
  });
});
