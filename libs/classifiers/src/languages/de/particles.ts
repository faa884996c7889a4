import { normalWord } from '../../text/tokenize';
import type { SeparableVerb, Verb } from '../language';

/** Verbs in two parts, in the present and the past; what they mean with a particle at the end of their clause, or with "sich" and a particle. */
const verbs: readonly [present: string, past: string, Readonly<Record<string, Verb>>][] = [
  ['tritt trete treten', 'trat traten', { bei: 'join', aus: 'leave' }],
  ['kündigt kündige kündigen', 'kündigte kündigten', { an: 'announce' }],
  ['schließt schließe schließen', 'schloss schlossen', { aus: 'reject', 'sich an': 'join' }],
  ['zieht ziehe ziehen', 'zog zogen', { 'sich zurück': 'leave' }],
  ['steigt steige steigen', 'stieg stiegen', { aus: 'leave' }],
  ['setzt setze setzen', 'setzte setzten', { aus: 'suspend' }],
  ['legt lege legen', 'legte legten', { 'auf eis': 'suspend' }],
  ['friert friere frieren', 'fror froren', { ein: 'suspend' }],
  ['lehnt lehne lehnen', 'lehnte lehnten', { ab: 'reject' }],
  ['gibt gebe geben', 'gab gaben', { bekannt: 'announce' }],
];

const meant = (particles: Readonly<Record<string, Verb>>, form: 'pres' | 'past'): SeparableVerb[] =>
  Object.entries(particles).map(([particle, verb]) => ({
    particle: normalWord(particle.replace(/^sich /, '')),
    reflexive: particle.startsWith('sich '),
    verb,
    form,
  }));

/** By each of their forms. */
export const separable: Readonly<Record<string, readonly SeparableVerb[]>> = Object.fromEntries(
  verbs.flatMap(([present, past, particles]) => [
    ...present.split(' ').map((word) => [normalWord(word), meant(particles, 'pres')] as const),
    ...past.split(' ').map((word) => [normalWord(word), meant(particles, 'past')] as const),
  ]),
);
