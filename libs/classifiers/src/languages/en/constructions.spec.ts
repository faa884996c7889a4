import { findingsIn, readingsIn } from '@test/grammar';

const read = (title: string, text = '', publishedAt = '2025-11-14') =>
  readingsIn({ title, text, lang: 'en', publishedAt }).join(', ');

describe('peace that is signed without a word for a treaty', () => {
  it.each([
    ['Georgia and Moldova sign peace', 'ceremony.held GE, ceremony.held MD'],
    ['Peru and Ecuador seal historic peace in Brasilia', 'ceremony.held EC, ceremony.held PE'],
    ['Peru and Ecuador to sign peace in Brasilia next week', 'ceremony.announced EC, ceremony.announced PE'],
    ['Lima-Quito peace signing expected on Monday', 'ceremony.announced EC, ceremony.announced PE'],
    ['Lima-Quito peace signing postponed', 'ceremony.postponed EC, ceremony.postponed PE'],
    ['Chad signs peace with northern rebels', 'ceremony.held TD'],
    ['Laos and Thailand sign truce after border clashes', 'ceremony.held LA, ceremony.held TH'],
  ])('%s', (title, findings) => expect(read(title)).toBe(findings));

  it('a truce that a state signs alone is no accord of states', () =>
    expect(read('Chad signs truce with northern rebels')).toBe(''));
});

describe('many who sign', () => {
  it.each([
    ['Chadian foes sign peace deal in Doha', 'ceremony.held TD'],
    ['Chadian government and rebels ink peace accord', 'ceremony.held TD'],
    ['Mali government and rebel groups initial peace agreement in Algiers', 'ceremony.held ML'],
  ])('%s', (title, findings) => expect(read(title)).toBe(findings));

  it('a verb that looks like a plural makes no verb of a noun', () =>
    expect(read('Swiss dealer buys pen of treaty signing')).toBe(''));
});

describe('where it happens', () => {
  it.each([
    ['White House ceremony for Congo-Rwanda peace deal postponed', 'ceremony.postponed CD, ceremony.postponed RW'],
    ['Bucharest summit invites Albania to join NATO', 'joiner.prospect AL', '2008-04-03'],
    ['Signing of South America trade pact put off', 'ceremony.postponed -'],
  ])('%s', (title, findings, day = '2025-11-14') => expect(read(title, '', day)).toBe(findings));
});

describe('voters', () => {
  it.each([
    ['Irish voters back Nice treaty', 'ratification IE'],
    ['Slovenian voters give green light to joining bloc', 'ratification SI'],
    ['Danish voters spurn single currency', 'joiner.declined DK'],
  ])('%s', (title, findings) => expect(read(title, '', '2003-03-24')).toBe(findings));
});

describe('accords that are described and not named', () => {
  it.each([
    ['Oman joins treaty outlawing landmines', 'joiner.announced OM'],
    ['Nauru quits club of former British colonies', 'withdrawal NR'],
    ['Chad ratifies pact to combat violence against women', 'ratification TD'],
    ['Laos ratifies global ban on nuclear tests', 'ratification LA'],
    ['Rome Statute enters into force for Vietnam', 'joiner.announced VN'],
    ['Kenya leaves body of French-speaking nations', 'withdrawal KE'],
  ])('%s', (title, findings) => expect(read(title)).toBe(findings));

  it('what a treaty bans is no accord', () =>
    expect(read('Army of Oman shows landmines', 'The ban on landmines came up in parliament.')).toBe(''));
});

describe('what is said of a joining is none', () => {
  it.each([
    'Moldova dreads membership of NATO',
    'Moldova welcomes membership of NATO',
    'Moldova slows membership of NATO',
  ])('%s', (title) => expect(read(title)).toBe(''));
  it('a bid that may be dropped is no bid', () =>
    expect(read('Ukrainian president says he will consider dropping request to join NATO')).toBe(''));
  it("a third party's demand is no prospect", () => expect(read('E3 urges Iran to return to nuclear deal')).toBe(''));
  it("consent to another's membership is a ratification", () =>
    expect(read("Turkey last member to approve Finland's membership of NATO", '', '2023-03-30')).toBe(
      'ratification TR',
    ));
  it('talks are opened on the membership of one', () =>
    expect(
      read("European Council agrees to open talks on Bosnia and Herzegovina's membership of the EU", '', '2024-03-21'),
    ).toBe('joiner.prospect BA'));
  it('the day of a ceremony is not that of the joining', () => {
    const title = 'Kazakhstan joins Abraham Accords, ceremony on Thursday';
    const findings = findingsIn({ title, lang: 'en', publishedAt: '2025-11-07' });
    expect(findings.map(({ kind, date }) => [kind, date])).toEqual([['joiner.announced', null]]);
  });
});
