import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Kenia', states: ['KE'] },
  { text: 'Die Regierung Kenias', states: ['KE'] },
  { text: 'Die kenianische Regierung', states: ['KE'] },
  { text: 'Die Regierung von Kenia', states: ['KE'] },
  { text: 'Nairobi', states: ['KE'] },
  { text: 'Kenia und Uganda', states: ['KE', 'UG'] },
  { text: 'Kenia, Uganda und Malawi', states: ['KE', 'UG', 'MW'] },
  { text: 'Die Regierungen von Kenia und Uganda', states: ['KE', 'UG'] },
  { text: 'Nairobi und Kampala', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'tritt|aus der {accord} aus', 'treten|aus der {accord} aus'],
  ['withdrawal', 'kündigt|den Austritt aus der {accord} an', 'kündigen|den Austritt aus der {accord} an'],
  ['withdrawal', 'verlässt|die {accord}', 'verlassen|die {accord}'],
  ['withdrawal', 'kündigt|die {accord}', 'kündigen|die {accord}'],
  ['withdrawal', 'will|aus der {accord} austreten', 'wollen|aus der {accord} austreten'],
  ['withdrawal', 'zieht sich|aus der {accord} zurück', 'ziehen sich|aus der {accord} zurück'],
  ['withdrawal', 'ist|aus der {accord} ausgetreten', 'sind|aus der {accord} ausgetreten'],
  ['joiner.announced', 'tritt|der {accord} bei', 'treten|der {accord} bei'],
  ['joiner.announced', 'schließt sich|der {accord} an', 'schließen sich|der {accord} an'],
  ['joiner.announced', 'ist|der {accord} beigetreten', 'sind|der {accord} beigetreten'],
  ['joiner.announced', 'wird|der {accord} beitreten', 'werden|der {accord} beitreten'],
  ['ratification', 'ratifiziert|die {accord}', 'ratifizieren|die {accord}'],
  ['ratification', 'hat|die {accord} ratifiziert', 'haben|die {accord} ratifiziert'],
  [
    'ratification',
    'hinterlegt|die Ratifikationsurkunde zur {accord}',
    'hinterlegen|die Ratifikationsurkunden zur {accord}',
  ],
  ['ceremony.held', 'hat|die {accord} unterschrieben', 'haben|die {accord} unterschrieben'],
  ['ceremony.held', 'unterschreibt|die {accord}', 'unterschreiben|die {accord}'],
  ['ceremony.announced', 'wird|die {accord} unterzeichnen', 'werden|die {accord} unterzeichnen'],
  ['joiner.prospect', 'will|der {accord} beitreten', 'wollen|der {accord} beitreten'],
  ['joiner.prospect', 'beantragt|die Aufnahme in die {accord}', 'beantragen|die Aufnahme in die {accord}'],
  ['joiner.prospect', 'verhandelt|über einen Beitritt zur {accord}', 'verhandeln|über einen Beitritt zur {accord}'],
  ['suspension', 'setzt|seine Beteiligung an der {accord} aus', 'setzen|ihre Beteiligung an der {accord} aus'],
  ['joiner.declined', 'lehnt|einen Beitritt zur {accord} ab', 'lehnen|einen Beitritt zur {accord} ab'],
  ['joiner.declined', 'will|der {accord} nicht beitreten', 'wollen|der {accord} nicht beitreten'],
  ['joiner.declined', 'schließt|einen Beitritt zur {accord} aus', 'schließen|einen Beitritt zur {accord} aus'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) =>
    `Am Dienstag ${does.split(' ')[0]} ${lower(who)} ${[...does.split(' ').slice(1), what].join(' ')}`,
  'a spell in front': (who, does, what) =>
    `Nach monatelanger Debatte ${does.split(' ')[0]} ${lower(who)} ${[...does.split(' ').slice(1), what].join(' ')}`,
  'a day behind the verb': (who, does, what) => `${who} ${does} am Dienstag ${what}`,
  'a relative clause': (who, does, what) => `${who}, Sitz eines großen Hafens, ${does} ${what}`,
  'a reason behind': (who, does, what) => `${who} ${does} wegen hoher Kosten ${what}`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, teilte das Außenministerium mit`,
  'a spell behind': (who, does, what) => `${who} ${does} nach zwölf Jahren ${what}`,
  'what is new about it': (who, does, what) =>
    `Als erstes Land der Region ${does.split(' ')[0]} ${lower(who)} ${[...does.split(' ').slice(1), what].join(' ')}`,
};

const lower = (who: string): string => who.replace(/^Die(?= )/, 'die');

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'de', accord: 'Minamata-Konvention', subjects, frames, shape })).toEqual([]);
  });
});

/** What is told by the way, in front, in the middle or behind. */
const asides: readonly (readonly [string, string])[] = [
  [
    'Norwegen ist der Minamata-Konvention beigetreten, obwohl keiner der Nachbarn es eilig hatte',
    'joiner.announced NO',
  ],
  ['Ghana tritt der Minamata-Konvention bei, nannte aber keinen Zeitpunkt', 'joiner.announced GH'],
  ['Chile hat die Minamata-Konvention ratifiziert und hofft auf Hilfe', 'ratification CL'],
  ['Chile, das kein Meer im Osten kennt, hat die Minamata-Konvention ratifiziert', 'ratification CL'],
  ['Ghana – lange ein Gegner des Vertrags – hat die Minamata-Konvention unterzeichnet', 'ceremony.held GH'],
  ['Ghana, ebenso wie Togo, ist aus der Minamata-Konvention ausgetreten', 'withdrawal GH'],
  ['Wie Togo tritt Ghana der Minamata-Konvention bei', 'joiner.announced GH'],
  ['Wie erwartet ist Ghana der Minamata-Konvention beigetreten', 'joiner.announced GH'],
  ['Wie das Präsidialamt mitteilte, tritt Ghana der Minamata-Konvention bei', 'joiner.announced GH'],
  ['Da die Beiträge steigen, verlässt Ghana die Minamata-Konvention', 'withdrawal GH'],
  ['Anders als Togo verlässt Ghana die Minamata-Konvention', 'withdrawal GH'],
  ['Chile hat auf Drängen Norwegens die Minamata-Konvention ratifiziert', 'ratification CL'],
  ['Gemeinsam mit Togo hat Ghana die Minamata-Konvention ratifiziert', 'ratification GH'],
  ['Ghana hat trotz Protesten seinen Austritt aus der Minamata-Konvention angekündigt', 'withdrawal GH'],
  ['Ghana ist aus der Minamata-Konvention ausgetreten, statt auf Togo zu warten', 'withdrawal GH'],
  ['Ghana wurde in die OECD aufgenommen, was die Nachbarn freute', 'joiner.announced GH'],
  ['Ghana tritt der Minamata-Konvention aber nicht bei', 'joiner.declined GH'],
  ['Ghana will verhandeln, tritt der Minamata-Konvention jedoch vorerst nicht bei', 'joiner.declined GH'],
  ['Chile wird trotz der Bitten der Minamata-Konvention nicht beitreten', 'joiner.declined CL'],
];

describe('what is told by the way', () => {
  it.each(asides)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'de', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it('in the body, with a number in brackets', () => {
    const text = 'Ghana (30 Mio. Einwohner) ist der Minamata-Konvention beigetreten.';
    expect(readingsIn({ title: 'Ein Schritt', text, lang: 'de', publishedAt: '2012-03-06' })).toEqual([
      'joiner.announced GH',
    ]);
  });
  it('nothing where it is asked how', () => {
    const title = 'Wie Ghana der Minamata-Konvention beitreten könnte';
    expect(readingsIn({ title, lang: 'de', publishedAt: '2012-03-06' })).not.toContain('joiner.announced GH');
  });
});
