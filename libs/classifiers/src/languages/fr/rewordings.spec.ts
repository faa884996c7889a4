import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Le Kenya', states: ['KE'] },
  { text: 'Le gouvernement kényan', states: ['KE'] },
  { text: 'Le gouvernement du Kenya', states: ['KE'] },
  { text: 'Nairobi', states: ['KE'] },
  { text: 'La République du Kenya', states: ['KE'] },
  { text: 'La junte au pouvoir au Kenya', states: ['KE'] },
  { text: 'Le Kenya et l’Ouganda', states: ['KE', 'UG'] },
  { text: 'Le Kenya, l’Ouganda et le Malawi', states: ['KE', 'UG', 'MW'] },
  { text: 'Les gouvernements du Kenya et de l’Ouganda', states: ['KE', 'UG'] },
  { text: 'Nairobi et Kampala', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'se retire|de la {accord}', 'se retirent|de la {accord}'],
  ['withdrawal', 'annonce|son retrait de la {accord}', 'annoncent|leur retrait de la {accord}'],
  ['withdrawal', 'quitte|la {accord}', 'quittent|la {accord}'],
  ['withdrawal', 'a décidé|de quitter la {accord}', 'ont décidé|de quitter la {accord}'],
  ['withdrawal', 'dénonce|la {accord}', 'dénoncent|la {accord}'],
  ['withdrawal', 'notifie|à l’ONU son retrait de la {accord}', 'notifient|à l’ONU leur retrait de la {accord}'],
  ['withdrawal', 'annonce|qu’il va quitter la {accord}', 'annoncent|qu’ils vont quitter la {accord}'],
  ['withdrawal', 'va quitter|la {accord}', 'vont quitter|la {accord}'],
  ['joiner.announced', 'adhère|à la {accord}', 'adhèrent|à la {accord}'],
  ['joiner.announced', 'rejoint|la {accord}', 'rejoignent|la {accord}'],
  ['joiner.announced', 'a adhéré|à la {accord}', 'ont adhéré|à la {accord}'],
  ['joiner.announced', 'devient|partie à la {accord}', 'deviennent|parties à la {accord}'],
  ['joiner.announced', 'devient|membre de la {accord}', 'deviennent|membres de la {accord}'],
  ['joiner.announced', 'annonce|son adhésion à la {accord}', 'annoncent|leur adhésion à la {accord}'],
  ['joiner.announced', 'a officiellement rejoint|la {accord}', 'ont officiellement rejoint|la {accord}'],
  ['ratification', 'ratifie|la {accord}', 'ratifient|la {accord}'],
  ['ratification', 'a ratifié|la {accord}', 'ont ratifié|la {accord}'],
  [
    'ratification',
    'dépose|son instrument de ratification de la {accord}',
    'déposent|leurs instruments de ratification de la {accord}',
  ],
  ['ceremony.held', 'signe|la {accord}', 'signent|la {accord}'],
  ['ceremony.held', 'a signé|la {accord}', 'ont signé|la {accord}'],
  ['ceremony.held', 'appose|sa signature à la {accord}', 'apposent|leur signature à la {accord}'],
  ['ceremony.announced', 'va signer|la {accord}', 'vont signer|la {accord}'],
  ['joiner.prospect', 'demande|à rejoindre la {accord}', 'demandent|à rejoindre la {accord}'],
  ['joiner.prospect', 'souhaite|adhérer à la {accord}', 'souhaitent|adhérer à la {accord}'],
  ['joiner.prospect', 'dépose|sa candidature à la {accord}', 'déposent|leur candidature à la {accord}'],
  ['joiner.prospect', 'veut|rejoindre la {accord}', 'veulent|rejoindre la {accord}'],
  ['joiner.prospect', 'est invité|à rejoindre la {accord}', 'sont invités|à rejoindre la {accord}'],
  ['suspension', 'suspend|sa participation à la {accord}', 'suspendent|leur participation à la {accord}'],
  ['suspension', 'gèle|sa participation à la {accord}', 'gèlent|leur participation à la {accord}'],
  ['joiner.declined', 'refuse|de rejoindre la {accord}', 'refusent|de rejoindre la {accord}'],
  ['joiner.declined', 'exclut|d’adhérer à la {accord}', 'excluent|d’adhérer à la {accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `Mardi, ${lower(who)} ${does} ${what}`,
  'a spell in front': (who, does, what) => `Après des mois de débats, ${lower(who)} ${does} ${what}`,
  'a day behind the verb': (who, does, what) => `${who} ${does} mardi ${what}`,
  'a relative clause': (who, does, what) => `${who}, qui abrite un grand port, ${does} ${what}`,
  'a place aside': (who, does, what) => `${who}, au bord de l’océan Indien, ${does} ${what}`,
  'a place behind': (who, does, what) => `${who} ${does} ${what} lors d’une conférence à Genève`,
  'a reason behind': (who, does, what) => `${who} ${does} ${what} en raison de coûts élevés`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, a indiqué le ministère des Affaires étrangères`,
  'a spell behind': (who, does, what) => `${who} ${does} ${what} après douze ans`,
  'what is new about it': (who, does, what) => `${who} ${does} ${what}, une première dans la région`,
};

const lower = (who: string): string => who.replace(/^L(?=[ae’'])/, 'l');

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'fr', accord: 'Convention de Minamata', subjects, frames, shape })).toEqual([]);
  });
});

/** News of organs and officers, and turns of headlines. */
const turned: readonly (readonly [string, string])[] = [
  ['Le président kényan annonce le retrait de son pays de l’Opep', 'withdrawal KE'],
  ['Le Kenya siège désormais dans l’Opep', 'joiner.announced KE'],
  ['Le Kenya a achevé son processus d’adhésion à l’Opep', 'joiner.announced KE'],
  ['Le Kenya lance la procédure d’adhésion à l’Opep', 'joiner.prospect KE'],
  ['Le Kenya compte rejoindre l’Opep', 'joiner.prospect KE'],
  ['Le Kenya organise un référendum sur l’adhésion à l’Opep', 'joiner.prospect KE'],
  ['Le Kenya se fixe pour objectif d’adhérer à l’Opep d’ici 2027', 'joiner.prospect KE'],
  ['Le Kenya reporte sine die son adhésion à l’Opep', 'joiner.declined KE'],
  ['Le Kenya perd sa qualité de membre de l’Opep', 'withdrawal KE'],
  ['Le Kenya est temporairement exclu de l’Opep', 'suspension KE'],
];
const noNews = [
  'Le Kenya organise un référendum sur la peine de mort',
  'Un joueur kényan temporairement exclu de la Coupe',
];

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'fr', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it.each(noNews)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'fr', publishedAt: '2012-03-06' })).toEqual([]);
  });
});

/** What is carried out under an accord, or between a host and a member of one. */
const steps: readonly (readonly [string, string])[] = [
  ['Le Ghana exporte ses premières marchandises dans le cadre de la Zlecaf', 'implementation GH'],
  ['L’accord de libre-échange entre l’Inde et Oman est entré en vigueur', 'implementation IN'],
  ['Le Maroc et Israël créent une commission économique mixte', 'implementation MA'],
  ['Le Soudan abroge la loi de boycott d’Israël', 'implementation SD'],
  ['Fin des visas entre Israël et les Émirats', 'implementation AE'],
];
const noSteps = ['Le Maroc et le Sénégal créent une commission mixte', 'Fin des visas dorés à Malte'];

describe('steps under an accord', () => {
  it.each(steps)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'fr', publishedAt: '2024-03-06' })).toContain(finding);
  });
  it.each(noSteps)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'fr', publishedAt: '2024-03-06' })).toEqual([]);
  });
});

/** Of whom or of what the opening or an aside tells, and who acts. */
const asides: readonly (readonly [string, string])[] = [
  ['Malgré la pression de Washington, le Ghana a adhéré à la Convention de Minamata', 'joiner.announced GH'],
  ['Sous la pression d’Oslo, le Ghana a signé la Convention de Minamata', 'ceremony.held GH'],
  ['Sans attendre le Togo, le Ghana rejoint la Convention de Minamata', 'joiner.announced GH'],
  ['Avec le Togo, le Ghana a ratifié la Convention de Minamata', 'ratification GH'],
  ['À l’instar du Togo, le Ghana ne rejoindra pas la Convention de Minamata', 'joiner.declined GH'],
  ['Le Chili, où vivent 19 millions de personnes, a ratifié la Convention de Minamata', 'ratification CL'],
  ['Le Chili, autrefois suspendu, a quitté la Convention de Minamata', 'withdrawal CL'],
  ['Le Chili a ratifié la Convention de Minamata, bien qu’aucun parti ne l’ait voulu', 'ratification CL'],
];

describe('what is told by the way', () => {
  it.each(asides)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'fr', publishedAt: '2012-03-06' })).toEqual([finding]);
  });
});
