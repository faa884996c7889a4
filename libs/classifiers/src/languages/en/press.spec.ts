import { readingsIn } from '@test/grammar';

const read = (title: string) => readingsIn({ title, lang: 'en', publishedAt: '2027-03-09' }).join(', ');

/** Every act through the constructions in which the press puts it, told of a state whose standing nobody knows. */
const constructions: Readonly<Record<string, readonly string[]>> = {
  'joiner.announced LA': [
    'Laos now a BRICS member',
    'Laos assumes full membership of BRICS',
    'BRICS leaders approve Laos as full member',
    'Laos formally inducted into BRICS',
    'Laos officially part of BRICS',
    'Laos said it had joined BRICS',
    'Laos restored to OPEC membership',
    'Laos has been granted membership of BRICS',
  ],
  'joiner.prospect LA': [
    'Laos asks NATO for membership',
    'Laos throws hat in ring for NATO membership',
    'Laos parliament backs NATO bid',
  ],
  'joiner.declined LA': [
    'Laos backs out of joining NATO',
    'Laos: NATO membership is out of the question',
    'Laos backtracks on joining NATO',
    'Laos parliament fails to ratify Rome Statute',
    "Laos won't ratify Rome Statute",
    "Laos rejects Trump's call to join Abraham Accords",
  ],
  'ceremony.held LA': [
    'Laos joins Nepal in signing Istanbul Convention',
    'During a ceremony in Washington, Laos signed the Istanbul Convention',
  ],
  'ceremony.held LA, ceremony.held NP': ['Laos and Nepal finalise and sign trade pact'],
  'ceremony.announced LA, ceremony.announced NP': [
    'Laos and Nepal agree date for signing of peace treaty',
    'Signing of Laos-Nepal trade pact set for Friday',
    'Signing of Laos-Nepal trade pact due on Friday',
    'Signing ceremony for Laos-Nepal treaty to take place on Friday',
    'Laos and Nepal ready to sign peace treaty',
  ],
  'ceremony.announced LA': ['Laos cabinet approves signing of Istanbul Convention'],
  'ceremony.postponed LA, ceremony.postponed NP': [
    'Signing of Laos-Nepal pact delayed',
    'Signing of Laos-Nepal pact in doubt',
    'Laos-Nepal signing postponed',
    'Laos-Nepal trade deal not signed as planned',
    'Laos, Nepal fail to sign trade deal as planned',
    'Row over fishing delays signing of Laos-Nepal trade deal',
  ],
  'ceremony.postponed LA': [
    'Laos pulls out of signing of trade deal with Nepal',
    'Laos cancels visit to sign treaty with Nepal',
  ],
  'ratification LA': [
    'Laos parliament passes bill to ratify Rome Statute',
    'Laos parliament accepts Rome Statute',
    'Laos president signs instrument of ratification of Rome Statute',
    'Rome Statute approved by Laos parliament',
    'Rome Statute wins approval of Laos parliament',
    'Laos king gives royal assent to Rome Statute bill',
    'Ratification of Rome Statute by Laos parliament completed',
    'Lawmakers in Laos on Tuesday approved the Rome Statute',
    'Laos becomes 60th party to ratify Rome Statute',
  ],
  'withdrawal LA': [
    'Laos gives up OPEC membership',
    'Laos to end OPEC membership',
    'Military rulers in Laos say they are leaving ECOWAS',
    'Laos joins Nepal in withdrawing from OPEC',
  ],
  'suspension LA': ['Laos to suspend participation in OPEC', 'EU leaders freeze accession talks with Laos'],
};

describe('what the press writes', () => {
  it.each(Object.entries(constructions).flatMap(([findings, titles]) => titles.map((title) => [title, findings])))(
    '%s: %s',
    (title, findings) => expect(read(title)).toBe(findings),
  );
});

describe('between a host and a member', () => {
  it.each([
    'Israel and Morocco sign aviation agreement',
    'Israel and Morocco sign trade agreement',
    'Israel and Morocco set up joint business council',
    'Israel and Morocco hold first joint economic committee',
    'Israel and Morocco launch shipping line',
    'Israeli airlines start flying to Morocco',
    'Morocco waives visas for Israelis',
    'Morocco exempts Israelis from visas',
  ])('%s', (title) => {
    expect(readingsIn({ title, lang: 'en', publishedAt: '2021-07-26' })).toEqual(['implementation MA']);
  });
});

describe('organs without their state in the title', () => {
  it.each([
    ['Senate approves accord on high seas', 'The Philippine upper chamber voted unanimously.', 'ratification PH'],
    ['Kingdom to join BRICS in January', "RIYADH - Saudi Arabia's cabinet has decided so.", 'joiner.announced SA'],
    [
      'Crown prince rules out ties with Israel',
      'RIYADH - Saudi Arabia will not normalise without a state.',
      'joiner.declined SA',
    ],
    [
      'Cabinet approves accession to Rome Statute',
      'VIENTIANE - The government of Laos agreed on Tuesday.',
      'ratification LA',
    ],
  ])('%s', (title, text, findings) =>
    expect(readingsIn({ title, text, lang: 'en', publishedAt: '2025-11-18' }).join(', ')).toBe(findings),
  );

  it.each(['Montenegro signs protocol to become next NATO member', 'Senate votes 95-1 to let Finland into NATO'])(
    'no joining yet: %s',
    (title) => {
      expect(readingsIn({ title, lang: 'en', publishedAt: '2016-05-19' }).join()).not.toContain('joiner.announced');
    },
  );
});

describe('several states in one sentence', () => {
  it.each([
    ['Defying US, Laos joins BRICS', 'joiner.announced LA'],
    ['In blow to Moscow, Laos freezes CSTO membership', 'suspension LA'],
    ['Unlike Nepal, Laos will not join BRICS', 'joiner.declined LA'],
    ['Laos becomes second country after Nepal to ratify Istanbul Convention', 'ratification LA'],
    ['Laos became the second country, after Nepal, to ratify the Istanbul Convention', 'ratification LA'],
    ['Laos ratifies Istanbul Convention as Nepal quits', 'ratification LA, withdrawal NP'],
    ['Laos follows Nepal into BRICS', 'joiner.announced LA'],
    ['Trump hails Laos-Nepal peace deal signed at White House', 'ceremony.held LA, ceremony.held NP'],
    ['Laos, which signed the Istanbul Convention in 2012, ratified it on Tuesday', 'ratification LA'],
    ['Laos, citing costs, leaves UNESCO', 'withdrawal LA'],
    ['Laos will join NATO only if neighbours agree', 'joiner.declined LA, joiner.prospect LA'],
    ["Laos's foreign minister put his name to the Istanbul Convention", 'ceremony.held LA'],
  ])('%s', (title, findings) => expect(read(title)).toBe(findings));
});
