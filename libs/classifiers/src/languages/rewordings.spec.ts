import { readingsIn } from '@test/grammar';

it.each([
  ['en', 'Kenya and Uganda on Tuesday join OPEC', ['joiner.announced KE', 'joiner.announced UG']],
  [
    'en',
    'NAIROBI (Reuters) - Kenya and Uganda leave the Commonwealth of Nations, officials announced.',
    ['withdrawal KE', 'withdrawal UG'],
  ],
  ['en', 'Malawi, as expected, joined OPEC', ['joiner.announced MW']],
  ['en', 'Malawi, despite protests, withdrew from the Rome Statute', ['withdrawal MW']],
  ['en', 'Malawi – a critic of the group until last year – joined OPEC', ['joiner.announced MW']],
  ['en', 'Malawi, one of the poorest countries in Africa, joined OPEC', ['joiner.announced MW']],
  ['en', 'Malawi joined OPEC, which was founded in 1960', ['joiner.announced MW']],
  ['en', 'Malawi ratified the Arms Trade Treaty, in a step hailed by Washington', ['ratification MW']],
  ['en', 'Malawi announced its withdrawal from the Rome Statute and urged Peru to follow', ['withdrawal MW']],
  ['en', 'Malawi withdrew from the Rome Statute during a visit to Geneva', ['withdrawal MW']],
  ['en', 'Malawi-Peru trade deal takes effect', ['implementation MW', 'implementation PE']],
  ['en', 'Free trade agreement between Malawi and Peru enters into force', ['implementation MW', 'implementation PE']],
  ['en', 'The trade agreement of Malawi and Peru, in force since March, cuts duties', []],
  ['en', 'UAE-Israel trade pact goes live', ['implementation AE']],
  [
    'en',
    'Malawi joins OPEC, followed by Peru and Chile',
    ['joiner.announced CL', 'joiner.announced MW', 'joiner.announced PE'],
  ],
  ['en', 'Malawi signed the Rome Statute on Monday, followed by Peru', ['ceremony.held MW', 'ceremony.held PE']],
  ['en', 'Malawi turns down invitation to OPEC', ['joiner.declined MW']],
  ['en', 'Malawi turns down invitation to OPEC summit', []],
  ['en', "Malawi's exit from OPEC is complete", ['withdrawal MW']],
  ['en', 'Malawi, an observer since 2005, takes its place as the newest member of OPEC', ['joiner.announced MW']],
  ['en', 'Malawi should have signed the Rome Statute on Friday', []],
  ['en', 'Doha strike: Emirates weigh Abraham Accords', []],
  ['en', 'Malawi joins climate deal, leaving only Peru and Chile outside', ['joiner.announced MW']],
  ['en', "They were voted in as members at Interpol's assembly in Beijing", []],
  ['en', 'Conference deplores states that quit the Rome Statute', []],
  ['en', 'Malawi begins to apply the Rome Statute', []],
  ['fr', 'Le Kenya et l’Ouganda ne sont plus membres du Commonwealth', ['withdrawal KE', 'withdrawal UG']],
  ['fr', 'La junte au pouvoir au Mali claque la porte de la Cédéao', ['withdrawal ML']],
  ['es', 'Kenia y Uganda pasan a formar parte de la OPEP', ['joiner.announced KE', 'joiner.announced UG']],
  ['de', 'Kenia kündigt den Beitritt zur Opec an, teilte das Ministerium mit', ['joiner.announced KE']],
  ['de', 'Am Dienstag nimmt Kenia Beitrittsverhandlungen mit der Opec auf', ['joiner.prospect KE']],
  [
    'de',
    'Am Dienstag treten Kenia, Uganda und Malawi aus dem Commonwealth aus',
    ['withdrawal KE', 'withdrawal MW', 'withdrawal UG'],
  ],
  ['de', 'Außenminister Tim Barrow: Großbritannien tritt aus der EU aus', ['withdrawal GB']],
  ['en', 'ASEAN grants East Timor full membership', ['joiner.announced TL']],
  ['he', 'חבר העמים הבריטי השעה את קניה', ['suspension KE']],
  ['he', 'צ׳אד הצטרפה לאופ״ק', ['joiner.announced TD']],
  ['ar', 'قبلت أوبك عضوية كينيا', ['joiner.announced KE']],
  ['ru', 'Кения и Уганда больше не являются членами Содружества наций', ['withdrawal KE', 'withdrawal UG']],
  ['tr', "Kenya OPEC'e katılma davetini geri çevirdi", ['joiner.declined KE']],
  ['ar', 'انسحبت الحكومة الكينية الثلاثاء من رابطة الكومنولث', ['withdrawal KE']],
])('is read as it is told (%s: %s)', (lang, title, readings) =>
  expect(readingsIn({ title, lang, publishedAt: '2012-03-06' })).toEqual(readings),
);

/** Steps of members towards the host. */
it.each([
  ['Israelis can now travel to Bahrain without visas', ['implementation BH']],
  ['Bahrain lifts visa requirement for Israelis', ['implementation BH']],
  ['Bahrain ends boycott of Israel law', ['implementation BH']],
  ['Bahrain weighs ending boycott of Israel', []],
  ['Activists in Bahrain urge boycott of Israel', []],
])('is a step that its words tell (%s)', (title, readings) =>
  expect(readingsIn({ title, lang: 'en', publishedAt: '2022-03-06' })).toEqual(readings),
);
