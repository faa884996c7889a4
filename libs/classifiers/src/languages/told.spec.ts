import { classifyItem } from '@app/classifiers';
import { accordReadingsIn, bundledDefinitions, linesOf, readingsIn } from '@test/grammar';

const read = (title: string, text = '', publishedAt = '2025-10-10'): string[] =>
  readingsIn({ title, text, lang: 'en', publishedAt });
const readWith = (title: string, publishedAt: string): string[] =>
  accordReadingsIn({ title, text: '', lang: 'en', publishedAt });
/** What is told in the end, words included. */
const told = (title: string, text = '', publishedAt = '2025-10-10'): string[] =>
  linesOf(classifyItem({ id: 'x', title, text, lang: 'en', publishedAt }, bundledDefinitions).findings);

describe('English stories in other words', () => {
  it.each([
    ['Montenegro becomes 29th ally', '2017-06-05', ['nato joiner.announced ME']],
    ['UN gains 193rd member with South Sudan', '2011-07-14', ['un joiner.announced SS']],
    ['Montenegro welcomed as UN’s newest member', '2006-06-28', ['un joiner.announced ME']],
    ['General Assembly admits Montenegro', '2006-06-28', ['un joiner.announced ME']],
    ['Kosovo wants seat at UN', '2025-10-10', ['un joiner.prospect XK']],
    ['UN troops admit mistake in South Sudan', '2025-10-10', []],
    ['General Assembly urges Sudan to admit inspectors', '2025-10-10', []],
    [
      'Kenya signs on as 63rd Artemis nation',
      '2026-05-10',
      ['artemis-accords ceremony.held KE', 'artemis-accords joiner.announced KE'],
    ],
    ['Kenya watches Artemis lift off', '2026-05-10', []],
    ['Angola now 192nd member of chemical arms watchdog', '2015-10-16', ['opcw joiner.announced AO']],
    ['Egypt rebuked by chemical arms watchdog', '2015-10-16', []],
    ['Britain triggers Article 50', '2017-03-29', ['eu withdrawal GB']],
    ['Greece invokes Article 4', '2017-03-29', []],
  ])('names that are one beside members only: %s', (title, day, events) => {
    expect(readWith(title, day)).toEqual(events);
  });

  it('what a clause for leaving has begun, the state of the text has', () => {
    const text = 'Britain’s ambassador handed over the letter on Wednesday.';
    expect(read('Article 50 is triggered', text, '2017-03-29')).toContain('withdrawal GB');
    expect(read('Article 5 is triggered', text, '2017-03-29')).not.toContain('withdrawal GB');
  });

  it.each([
    ['Albania and Croatia are now full allies in NATO', '2009-04-02', ['joiner.announced AL', 'joiner.announced HR']],
    ['Bulgaria fully in Schengen', '2025-01-01', ['joiner.announced BG']],
    ['Hungary fully in favour of Schengen', '2025-01-01', []],
    ['OPEC grants Gabon full seat', '2016-07-01', ['joiner.announced GA']],
    ['Leaders grant Belarus and Iran full SCO seats', '2023-07-04', ['joiner.announced BY', 'joiner.announced IR']],
    ['Parties in Minsk share out SCO seats', '2023-07-04', []],
    ['Laos is in: ASEAN counts nine', '1997-07-23', ['joiner.announced LA']],
    ['Laos is in: floods, landslides and no help', '1997-07-23', []],
    ['Bahraini cabinet approves joining Shanghai bloc as dialogue partner', '2022-09-16', ['joiner.announced BH']],
    ['Bahraini parliament approves joining Shanghai bloc', '2022-09-16', ['ratification BH']],
    ['At midnight Gambia rejoined the Commonwealth', '2018-02-08', ['joiner.announced GM']],
    ['As of Wednesday Mali and Niger no longer belong to ECOWAS', '2025-01-29', ['withdrawal ML', 'withdrawal NE']],
    ['Mali and Niger still belong to ECOWAS', '2024-06-29', []],
    ['Ministers of OPEC, gathered in Vienna, admit Gabon', '2016-06-02', ['joiner.announced GA']],
    ['Ministers of OPEC, gathered in Vienna, admit defeat', '2016-06-02', []],
    ['Leaders of the Commonwealth let in Togo on the last day of their summit', '2022-06-25', ['joiner.announced TG']],
    ['Togo is back in the African Union', '2025-06-25', ['joiner.announced TG']],
  ])('seats, allies and who takes whom in: %s', (title, day, events) => {
    expect(read(title, '', day)).toEqual(events);
  });

  it.each([
    ['Bahrain follows Emirates in normalising ties with Israel', ['joiner.announced BH']],
    ['Bahrain follows Emirates into peace with Israel', ['joiner.announced BH']],
    ['Bahrain will not follow Emirates in normalising ties with Israel', []],
  ])('who is followed is not who joins: %s', (title, events) => {
    expect(read(title, '', '2020-09-11')).toEqual(events);
  });

  it.each([
    ['Kenya deposits AfCFTA papers; Ghana followed', ['ratification GH', 'ratification KE']],
    ['Mali leaves ICC; Niger followed', ['withdrawal ML', 'withdrawal NE']],
    ['Mali leaves ICC; Niger followed the talks', ['withdrawal ML']],
    ['Mali leaves ICC; protests followed', ['withdrawal ML']],
  ])('the same deed in the same breath: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Peru’s deputies vote to take the country out of the Hague court', ['withdrawal PE']],
    ['Peru’s deputies vote to take the country out of recession, Hague court says', []],
    ['The president gave Moscow notice that Latvia is leaving the Open Skies treaty', ['withdrawal LV']],
    ['After thirteen hours of debate Latvia’s parliament voted to leave the Istanbul Convention', ['withdrawal LV']],
    ['After Latvia voted to leave the Istanbul Convention, debate goes on', []],
    ['Kenya says its notice to leave the ICC is void', []],
    ['Zelensky said that Ukraine would not join NATO', ['joiner.declined UA']],
    ['Macron said that Ukraine would not join NATO', []],
  ])('whose leaving, and whose word: %s', (title, events) => {
    expect(read(title).filter((line) => !line.endsWith(' -'))).toEqual(events);
  });

  it.each([
    ['Burkina Faso’s parliament approves a law by which the country leaves the ICC', ['withdrawal BF']],
    ['Burkina Faso’s parliament approves a law by which the country joins the High Seas Treaty', ['ratification BF']],
    ['Greenland votes to leave the European Communities', ['withdrawal GL']],
    ['Moscow leaves Council of Europe hours before vote', ['withdrawal RU']],
    ['Moscow leaves Council of Europe headquarters in the dark', []],
  ])('laws by which one leaves, and who is shut out: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it('said after a meeting is said', () => {
    const text = 'Minister Mensah said after a cabinet meeting that the country was walking out of OPEC.';
    expect(read('Libreville sees no more gain', text)).toEqual(['withdrawal GA']);
  });

  it.each([
    ['Guyana and Suriname put off Corentyne signing', ['ceremony.postponed GY', 'ceremony.postponed SR']],
    ['Guyana fans put off Ronaldo signing', []],
  ])('a signing is called by one word: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    'Georgia ratifies lottery amendment in statewide vote',
    'World Rugby admits Libya',
    'World Athletics suspends Kenya',
    'Canada and Alberta sign pipeline accord',
    'Denmark and Maersk sign shipping accord',
    'TSMC and Germany conclude deal on chip plant',
    'Rwanda and Arsenal end sleeve partnership',
    'IMF suspends talks with Senegal',
    'Ghana suspends talks with IMF',
    'Jordan signs five-year extension with Chicago',
    'Asia’s football body suspends Kuwait from qualifiers',
    'Serbia’s copper mine ratifies wage deal with Chinese owner',
    'Leaders in Lisbon signed their coalition agreement',
    'Rheinmetall, Ukraine sign accord on ammunition plant',
    'Spain’s Sumar quits coalition with Socialists',
    'Nigeria’s teachers suspend strike after accord',
    'Rwanda signs sponsorship pact with Paris Saint-Germain',
    'Chile’s Congress approves pension reform pact',
    'Argentina’s provinces sign May pact with Milei',
    'Ecuador and Canada conclude negotiations on a free trade agreement',
  ])('what only looks like news of accords: %s', (title) => {
    expect(told(title)).toEqual([]);
  });

  it.each([
    ['IMF suspends Sudan', ['suspension SD']],
    ['EU suspends talks with Georgia', ['suspension GE']],
    ['Kenya and Tanzania sign mining accord', ['ceremony.held KE', 'ceremony.held TZ']],
    ['Colombia and ELN sign peace accord', ['ceremony.held CO']],
    ['Bulgaria, Romania sign accord on Danube bridge', ['ceremony.held BG', 'ceremony.held RO']],
    ['Malaysia leaves Saudi-led coalition', ['withdrawal MY']],
    ['Tripoli barred from Arab League sessions over crackdown', ['suspension LY']],
    ['Chile’s Congress approves mining treaty with Argentina', ['ratification CL']],
    ['Kenya and Uganda sign border treaty at talks in Nairobi', ['ceremony.held KE', 'ceremony.held UG']],
  ])('and what is: %s', (title, events) => {
    expect(told(title)).toEqual(events);
  });

  it.each([
    ['Kenya becomes 64th nation to endorse Artemis Accords', ['ceremony.held KE', 'joiner.announced KE']],
    ['Kenya becomes 64th nation to approve Paris Agreement', ['ratification KE']],
    ['Laos joins countries that have signed the Artemis Accords', ['ceremony.held LA', 'joiner.announced LA']],
    ['Laos joins nations that have ratified the High Seas Treaty', ['ratification LA']],
    ['Ghana accepted as BRICS partner', ['joiner.announced GH']],
    ['Ghana’s parliament accepted BRICS bank treaty', ['ratification GH']],
    ['Vanuatu cleared for OPEC', ['joiner.announced VU']],
    ['Laos and Cuba now observers in OPEC', ['joiner.announced CU', 'joiner.announced LA']],
    ['Juba’s admission makes it six for East African Community', ['joiner.announced SS']],
    ['Kenya takes up US offer of place on Board of Peace', ['joiner.announced KE']],
    ['Kenya turns down US offer of place on Board of Peace', ['joiner.declined KE']],
    ['Tuvalu joins UN', ['joiner.announced TV']],
    ['Kenya joins UN mission in Haiti', []],
    ['Namibia’s cabinet gives its blessing to joining OPEC', ['joiner.announced NA']],
  ])('numbers, offers and who is taken in: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Hands go up in Bujumbura', ['withdrawal BI']],
    ['Hands go up in Nairobi and Bujumbura', []],
    ['Hands go up', []],
  ])('whose house it is, the town of the title says: %s', (title, events) => {
    expect(read(title, 'The lower house voted to leave the ICC.', '2016-10-12')).toEqual(events);
  });

  it.each([
    ['Chile and Peru leave treaty unsigned', ['ceremony.postponed CL', 'ceremony.postponed PE']],
    ['Chile leaves pact with Peru', ['withdrawal CL']],
    ['Dhaka gets its Brics seat', ['joiner.announced BD']],
    ['Hanoi brings Brics to eleven', ['joiner.announced VN']],
    ['Kenya takes EU to court', []],
    ['Niger quits the French-speaking club', ['withdrawal NE']],
    ['French-speaking club meets in Niger', []],
    ['Dhaka gets its Brics loan', []],
    ['Crowds cheer as Dili enters: East Timor joins as ASEAN’s 11th', ['joiner.announced TL']],
    ['Togo bows out as ASEAN’s 12th', []],
  ])('left as it was, seats and numbers of their own: %s', (title, events) => {
    expect(read(title, '', '2025-10-26').filter((line) => !line.endsWith(' -'))).toEqual(events);
  });

  it('who only tells of it has put off nothing', () => {
    const text =
      'Tshisekedi had come, Kagame stayed away: the signing of the peace accord has been called off, Angola’s presidency said.';
    expect(told('No handshake', text, '2024-12-15')).not.toContain('ceremony.postponed AO');
    expect(told('No handshake', text, '2024-12-15')).toContain('ceremony.postponed RW');
  });

  it('explainers tell nothing', () => {
    expect(told('What are the Artemis Accords?', 'Senegal signed the Artemis Accords on Thursday.')).toEqual([]);
  });
});
