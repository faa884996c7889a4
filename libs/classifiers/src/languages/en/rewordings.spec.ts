import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Kenya', states: ['KE'] },
  { text: "Kenya's government", states: ['KE'] },
  { text: 'The Kenyan government', states: ['KE'] },
  { text: 'The government of Kenya', states: ['KE'] },
  { text: 'The East African nation of Kenya', states: ['KE'] },
  { text: 'The military government of Kenya', states: ['KE'] },
  { text: 'Kenya and Uganda', states: ['KE', 'UG'] },
  { text: 'Kenya, Uganda and Malawi', states: ['KE', 'UG', 'MW'] },
  { text: 'The governments of Kenya and Uganda', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'withdraws|from {accord}', 'withdraw|from {accord}'],
  ['withdrawal', 'announces|its withdrawal from {accord}', 'announce|their withdrawal from {accord}'],
  ['withdrawal', 'gives|notice of withdrawal from {accord}', 'give|notice of withdrawal from {accord}'],
  [
    'withdrawal',
    'deposits|its notice of withdrawal from {accord}',
    'deposit|their notices of withdrawal from {accord}',
  ],
  ['withdrawal', 'has decided|to leave {accord}', 'have decided|to leave {accord}'],
  ['withdrawal', 'announces|that it is pulling out of {accord}', 'announce|that they are pulling out of {accord}'],
  ['withdrawal', 'says|it will leave {accord}', 'say|they will leave {accord}'],
  [
    'withdrawal',
    'notifies|the United Nations of its exit from {accord}',
    'notify|the United Nations of their exit from {accord}',
  ],
  ['joiner.announced', 'joins|{accord}', 'join|{accord}'],
  ['joiner.announced', 'accedes|to {accord}', 'accede|to {accord}'],
  ['joiner.announced', 'completes|its accession to {accord}', 'complete|their accession to {accord}'],
  ['joiner.announced', 'announces|its accession to {accord}', 'announce|their accession to {accord}'],
  ['ratification', 'ratifies|{accord}', 'ratify|{accord}'],
  ['ratification', 'has ratified|{accord}', 'have ratified|{accord}'],
  [
    'ratification',
    'deposits|its instrument of ratification of {accord}',
    'deposit|their instruments of ratification of {accord}',
  ],
  ['ceremony.held', 'signs|{accord}', 'sign|{accord}'],
  ['ceremony.held', 'has signed|{accord}', 'have signed|{accord}'],
  ['joiner.prospect', 'applies|to join {accord}', 'apply|to join {accord}'],
  ['joiner.prospect', 'seeks|membership of {accord}', 'seek|membership of {accord}'],
  ['joiner.prospect', 'wants|to join {accord}', 'want|to join {accord}'],
  ['joiner.prospect', 'begins|negotiations on joining {accord}', 'begin|negotiations on joining {accord}'],
  ['suspension', 'suspends|its participation in {accord}', 'suspend|their participation in {accord}'],
  ['joiner.declined', 'refuses|to join {accord}', 'refuse|to join {accord}'],
  ['joiner.declined', 'rules out|joining {accord}', 'rule out|joining {accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `On Tuesday, ${lower(who)} ${does} ${what}`,
  'a spell in front': (who, does, what) => `After months of debate, ${lower(who)} ${does} ${what}`,
  formally: (who, does, what) => `${who} formally ${does} ${what}`,
  'a relative clause': (who, does, what) => `${who}, which has a long coast, ${does} ${what}`,
  'a place aside': (who, does, what) => `${who}, on the Indian Ocean, ${does} ${what}`,
  'a place behind': (who, does, what) => `${who} ${does} ${what} at a conference in Geneva`,
  'a reason behind': (who, does, what) => `${who} ${does} ${what}, citing high costs`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, the foreign ministry said`,
  'a spell behind': (who, does, what) => `${who} ${does} ${what} after twelve years`,
};
const lower = (who: string): string => who.replace(/^The /, 'the ');

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'en', accord: 'the Minamata Convention', subjects, frames, shape })).toEqual([]);
  });
});

/** As headlines put it: without articles, and with what desks write around it. */
const headlines: readonly Frame[] = [
  ['withdrawal', 'quits|{accord}', 'quit|{accord}'],
  ['withdrawal', 'to quit|{accord}', 'to quit|{accord}'],
  ['withdrawal', 'pulls out of|{accord}', 'pull out of|{accord}'],
  ['joiner.announced', 'joins|{accord}', 'join|{accord}'],
  ['joiner.announced', 'to join|{accord} in May', 'to join|{accord} in May'],
  ['ratification', 'ratifies|{accord}', 'ratify|{accord}'],
  ['ceremony.held', 'signs|{accord}', 'sign|{accord}'],
  ['joiner.prospect', 'seeks to join|{accord}', 'seek to join|{accord}'],
  ['joiner.declined', 'refuses to sign|{accord}', 'refuse to sign|{accord}'],
];
const actors: readonly Subject[] = [
  { text: 'Kenya', states: ['KE'] },
  { text: 'Nairobi', states: ['KE'] },
  { text: 'Kenyan government', states: ['KE'] },
  { text: 'Kenya, Uganda', states: ['KE', 'UG'] },
];
const printed: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  capitals: (who, does, what) => `${who} ${does} ${what}`.toUpperCase(),
  'a word of the desk in front': (who, does, what) => `BREAKING: ${who} ${does} ${what}`,
  'the paper behind': (who, does, what) => `${who} ${does} ${what} - BBC News`,
  'an exclamation': (who, does, what) => `${who} ${does} ${what}!`,
  'talks beside it': (who, does, what) => `${who} ${does} ${what} as talks resume`,
  'a blow in front': (who, does, what) => `In blow to UN, ${who} ${does} ${what}`,
};

describe('the same news in headlines', () => {
  it.each(Object.entries(printed))('%s', (_, shape) => {
    expect(missed({ lang: 'en', accord: 'Minamata Convention', subjects: actors, frames: headlines, shape })).toEqual(
      [],
    );
  });
});
