import { readingsIn } from '@test/grammar';

const read = (title: string, text = '', publishedAt = '2026-03-10'): string[] =>
  readingsIn({ title, text, lang: 'en', publishedAt });

/** Whole sentences in the present, with titles and full names, as an encyclopaedia's page of the day has them. */
describe('English of a page of the day', () => {
  it.each([
    [
      'Laos becomes the eleventh member of BRICS, ten years after it submitted its application',
      ['joiner.announced LA'],
    ],
    ['BRICS approves the application of Laos, which becomes the eleventh member of the bloc', ['joiner.announced LA']],
    ['Two countries, Laos and Nepal, join BRICS', ['joiner.announced LA', 'joiner.announced NP']],
    ['Laos signs the Artemis Accords, becoming the 61st country to do so', ['ceremony.held LA', 'joiner.announced LA']],
    ['Laos signs the Artemis Accords, becoming a leading country in Asia', ['ceremony.held LA']],
    ['The President of the United States threatens tariffs on any country that joins BRICS', []],
    ['President Donald Trump threatens tariffs on countries that join BRICS', []],
  ])('who joins: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Russia vetoes a United Nations Security Council resolution on Syria', []],
    ['Sudan rejects an African Union proposal for talks with the rebels', []],
    ['Laos rejects an invitation of BRICS to become a member', ['joiner.declined LA']],
    ['Laos rejects the Artemis Accords', ['joiner.declined LA']],
    ['The Prime Minister of Georgia abandons plans for a referendum on NATO', []],
    ['Laos is not a party to the Ottawa Convention', []],
    ['Laos will not become a party to the Ottawa Convention', ['joiner.declined LA']],
  ])('what is refused is the accord: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    [
      'The Chilean Senate votes 40–1 to ratify the accession of Laos to BRICS, with one member casting the only vote against',
      ['ratification CL'],
    ],
    ['Chile approves a constitutional amendment that makes membership of BRICS its goal', ['joiner.prospect CL']],
    ['The United States imposes sanctions on two judges of the International Criminal Court', []],
    [
      'India and Chile exchange the instruments of ratification of the High Seas Treaty',
      ['ratification CL', 'ratification IN'],
    ],
  ])('what is ratified: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Senegal announces that it will end its defence agreement with France', ['withdrawal SN']],
    [
      'Iran announces that it will no longer observe the limits of the Joint Comprehensive Plan of Action',
      ['suspension IR'],
    ],
    ['Iran announces that it will observe the limits of the Joint Comprehensive Plan of Action', []],
    ['Senegal announces that it will end a dispute with France over the defence agreement', []],
    ['Senegal notifies the Commonwealth of Independent States that it is leaving the organization', ['withdrawal SN']],
  ])('what is ended: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    [
      'Morocco and Chile sign a trade agreement, with U.S. adviser Ann Bell in attendance',
      ['ceremony.held CL', 'ceremony.held MA'],
    ],
    ['Morocco signs a trade agreement with the United States', ['ceremony.held MA', 'ceremony.held US']],
    ['President of Peru Maria Bell and Prime Minister Ann Hill sign the High Seas Treaty', ['ceremony.held PE']],
    ['Pakistan suspends the Simla Agreement and closes its airspace', ['suspension PK']],
    ['Pakistan suspends a minister over the Simla Agreement', []],
    ['Kuwait and Israel agree to normalise their relations', ['joiner.announced KW']],
    ['Kuwait gets closer every day to normalising its relations with Israel', ['joiner.prospect KW']],
    ['Moldova becomes the first non-EU signatory country to sign the High Seas Treaty', ['ceremony.held MD']],
  ])('guests, pacts and ties: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Peru and Chile announce a new withdrawal agreement with NATO', []],
    ['Brazil announces its withdrawal from BRICS', ['withdrawal BR']],
    ['The ministers of Poland and NATO say that a missile killed two people near the border', []],
  ])('no exit: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it('what a law does that is passed now is told', () => {
    expect(read('Iran enacts a law that suspends cooperation with the African Union')).toEqual(['suspension IR']);
    expect(read('Iran discusses a law that suspends cooperation with the African Union')).toEqual([]);
  });

  it.each([
    [
      'Laos becomes the 61st country to join the Artemis Accords as Minister Anna Bell makes a speech',
      ['joiner.announced LA'],
    ],
    ['Laos fails to win admission to UNESCO by three votes', []],
    ['Laos wins admission to OPEC by three votes', ['joiner.announced LA']],
    ['Voters in Switzerland reject the European constitution by a large majority', ['joiner.declined CH']],
    ['Voters in the capital reject the European constitution by a large majority', []],
    ['Interpol rejects the application of Kosovo for membership at a meeting in Lyon', []],
    ['Laos announces that it is withdrawing its signature from the Rome Statute', ['withdrawal LA']],
    [
      'The leaders of nineteen countries sign the charter of the Board of Peace at Davos, Switzerland',
      ['ceremony.held -'],
    ],
    ['President Maria Bell signs a memorandum to withdraw Brazil from BRICS', ['withdrawal BR']],
    ['The National Assembly of Hungary votes 188–6 in favour of the High Seas Treaty', ['ratification HU']],
  ])('who does it, and where: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it('others are only called on', () => {
    expect(read('Laos ratifies the High Seas Treaty', 'The president calls on other nations to follow.')).toEqual([
      'ratification LA',
    ]);
  });

  it('the members of a bloc sign, and where they do', () => {
    expect(read('The EU and the founding members of Mercosur sign a trade agreement in Asunción, Paraguay')).toEqual([
      'ceremony.held -',
    ]);
  });
});

/** The title is said again as a sentence, and what follows is background. */
describe('what stands behind a title that is said again', () => {
  const title = 'Chad ratifies the High Seas Treaty';
  const again = (text: string, first = title): string[] => read(first, `${first}. ${text}`);

  it.each([
    ['Norway and Spain have ratified it.', ['ratification TD']],
    ['Norway joined the treaty in June.', ['ratification TD']],
    ['Norway and Spain have said that they will ratify the treaty.', ['ratification TD']],
    ['Togo ratified the treaty on Tuesday.', ['ratification TD', 'ratification TG']],
    ['Togo signs the High Seas Treaty.', ['ceremony.held TG', 'ratification TD']],
  ])('is told only of a day of late or in the present: %s', (text, events) => {
    expect(again(text)).toEqual(events);
  });

  it('is no news of a state where the title is about something else', () => {
    expect(again('Serbia has applied to join BRICS.', 'Kosovo elects a president')).toEqual([]);
    expect(read('Kosovo elects a president', 'Serbia has applied to join BRICS.')).toEqual(['joiner.prospect RS']);
  });
});
