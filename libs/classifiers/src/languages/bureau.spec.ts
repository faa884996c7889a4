import { readingsIn } from '@test/grammar';

const told: [publishedAt: string, reported: readonly string[], title: string, text?: string][] = [
  // Who takes an exit back is a member as before.
  ['2017-03-07', ['joiner.announced ZA'], 'South Africa takes back its notice to leave the Rome Statute'],
  ['2017-03-07', ['joiner.announced ZA'], 'South Africa revokes its withdrawal from the International Criminal Court'],
  ['2017-03-07', ['joiner.announced GM'], 'Gambia rescinds its decision to quit the International Criminal Court'],
  ['2021-11-26', ['joiner.announced KI'], 'Kiribati cancels its exit from the Pacific Islands Forum'],
  ['2021-11-26', ['joiner.announced KI'], 'Kiribati to reverse its departure from the Pacific Islands Forum'],
  [
    '2020-06-08',
    ['joiner.announced VE'],
    'Caracas revokes its denunciation of Rio treaty',
    'The exit of Venezuela from the Inter-American Treaty of Reciprocal Assistance was decided by Hugo Chavez.',
  ],
  // By the way, or of others.
  ['2025-06-01', [], 'Kazakhstan, a member of the Eurasian Economic Union since 2015, bans potato exports'],
  ['2023-12-06', ['withdrawal IT'], 'Italy tells China it is leaving Belt and Road'],
  ['2018-06-20', ['withdrawal IL'], 'Israel follows US lead and drops out of UN Human Rights Council'],
  ['2018-11-21', ['joiner.declined PL'], 'Poland latest to snub UN migration pact'],
  ['2018-11-21', ['joiner.declined CZ'], 'Prague follows Budapest in turning down UN migration pact'],
  ['2024-11-21', ['joiner.prospect TH'], 'Bangkok mulls Artemis Accords'],
  // Several states under one name.
  [
    '2025-01-29',
    ['withdrawal BF', 'withdrawal ML', 'withdrawal NE'],
    "It's final: Sahel trio no longer part of West African community",
  ],
  [
    '2025-03-18',
    ['withdrawal EE', 'withdrawal LT', 'withdrawal LV', 'withdrawal PL'],
    'Baltic trio, Poland to scrap landmine ban',
  ],
  ['2026-03-04', ['ceremony.held CR', 'ceremony.held PA'], 'San Jose and Panama City sign power line treaty'],
  ['2025-06-06', [], 'New Mexico joins compact of western states on water'],
  // Who comes next.
  [
    '2025-11-07',
    ['joiner.announced KZ', 'joiner.prospect -'],
    'Kazakhstan joins Abraham Accords',
    'Kazakhstan is joining the Abraham Accords, the envoy said on Friday, adding that other states would follow.',
  ],
  [
    '2025-11-07',
    ['joiner.announced KZ', 'joiner.prospect -'],
    'Kazakhstan joins Abraham Accords, more signatories expected',
  ],
  [
    '2025-11-07',
    ['joiner.announced KZ', 'joiner.prospect AM', 'joiner.prospect AZ'],
    'Kazakhstan joins Abraham Accords',
    'Azerbaijan and Armenia are seen as possible joiners.',
  ],
  ['2023-06-29', ['joiner.prospect DJ', 'joiner.prospect ET'], 'Ethiopia and Djibouti tipped as next members of BRICS'],
  ['2017-10-12', ['withdrawal IL', 'withdrawal US'], 'United States quits Unesco, Israel will follow'],
  [
    '2024-10-25',
    ['ceremony.announced CY', 'ceremony.held CL'],
    'Chile signs Artemis Accords',
    'Chile signed the Artemis Accords on Friday. Cyprus is due to follow next week, the agency said.',
  ],
  // Steps that are said to be ones of the accord.
  ['2023-07-18', ['implementation RW'], 'Kigali ships first coffee under African free trade agreement'],
  ['2025-06-05', ['implementation UG'], 'Uganda drops roaming charges under East African protocol'],
  ['2025-06-05', [], 'Uganda does not drop roaming charges under East African protocol'],
  // Described, not named.
  ['2018-12-03', ['withdrawal QA'], 'Doha to bid oil cartel farewell on January 1'],
  ['2023-11-07', ['withdrawal RU'], 'Moscow slams door on conventional forces treaty'],
  ['2023-07-04', ['joiner.announced IR'], 'Iran joins Shanghai grouping'],
  ['2021-06-12', ['joiner.declined ID'], 'Jakarta rules out signing up to world criminal court'],
  // What was is no news.
  [
    '2024-03-12',
    [],
    'Millet prices fall in the Sahel',
    'The price of millet has dropped, traders said on Tuesday. Mali, Niger and Burkina Faso said in January that they would leave ECOWAS.',
  ],
  [
    '2023-04-18',
    [],
    'Clarification',
    'HELSINKI - An earlier version of this article said that Finland joined NATO on 5 April.',
  ],
  ['2020-11-04', [], 'What happens now that the US has left the Paris Agreement'],
  // Ceremonies foreseen and put off.
  [
    '2025-09-01',
    ['ceremony.announced AM', 'ceremony.announced AZ'],
    'Date set for signing of peace treaty between Armenia and Azerbaijan',
  ],
  ['2026-03-17', ['ceremony.announced KZ'], 'Signing of Abraham Accords with Kazakhstan planned for April'],
  [
    '2026-03-17',
    ['ceremony.announced KZ'],
    'Washington prepares',
    'A ceremony at which Kazakhstan will put its signature to the Abraham Accords is planned for April, the embassy said.',
  ],
  [
    '2018-06-10',
    ['ceremony.announced GR', 'ceremony.announced MK'],
    'Athens and Skopje pencil in signing of name deal',
  ],
  [
    '2024-06-20',
    ['ceremony.announced AU', 'ceremony.announced NR'],
    'Nauru, Australia schedule signing of security treaty',
  ],
  [
    '2025-10-24',
    ['ceremony.announced KH', 'ceremony.announced TH'],
    'Trump to witness signing of Thailand-Cambodia peace treaty',
  ],
  [
    '2026-05-08',
    ['ceremony.postponed IR', 'ceremony.postponed US'],
    'Signing of treaty between Washington and Tehran scrapped, mediators confirm',
  ],
  [
    '2020-12-05',
    ['ceremony.postponed BH', 'ceremony.postponed IL'],
    'Delay in Manama',
    'Bahrain and Israel have moved the signing of their customs agreement from Sunday to early next year, the ministry said.',
  ],
  [
    '2026-04-09',
    ['ceremony.postponed AM', 'ceremony.postponed TR'],
    'Handshake put off',
    'A ceremony in which Armenia and Turkey were to sign a protocol on trade has been moved from April 20 to summer.',
  ],
  // Chambers, heads of state.
  [
    '2022-07-05',
    ['ratification CA'],
    'Canada becomes first country to ratify accession protocols of Finland and Sweden to NATO',
  ],
  ['2024-01-25', ['ratification TR'], "Erdogan puts signature under protocol on Sweden's NATO membership"],
  ['2025-05-22', ['ratification DE'], 'Bundestag consents to pandemic text'],
  ['2002-10-20', ['ratification IE'], 'Ireland votes to ratify Lisbon Treaty'],
  // Refusals.
  ['2023-08-25', ['joiner.declined DZ'], 'Algiers drops BRICS candidacy for good'],
  ['2015-03-12', ['joiner.declined IS'], 'Reykjavik scraps bid for EU membership'],
  ['2023-09-23', ['joiner.declined SA'], 'No normalisation with Israel without Palestinian state, Riyadh insists'],
  ['2025-05-26', ['joiner.declined PE'], "Peru's Congress shelves Escazu Agreement"],
  // Suspensions.
  ['2021-09-08', ['suspension GN'], 'West African bloc benches Guinea after coup'],
  ['2019-06-06', ['suspension SD'], 'African Union shuts Sudan out until civilians rule'],
  ['2015-11-28', ['suspension RU'], 'Visa-free agreement with Turkey suspended from New Year, Moscow says'],
];

describe('what bureaus write', () => {
  it.each(told)('%s %j %s', (publishedAt, reported, title, text = '') => {
    expect(readingsIn({ title, text, lang: 'en', publishedAt })).toEqual([...reported].sort());
  });
});
